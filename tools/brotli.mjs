// How a file is compressed with brotli: one way for what is measured and for what is shipped.
import { brotliCompressSync, constants } from "node:zlib";

/** `bytes`, compressed: at its best, or less well where that would take long. */
export function brotli(bytes, quality = constants.BROTLI_MAX_QUALITY, kind = "") {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  // Blocks of 128 KB suit WebAssembly. Left to itself the encoder takes other ones, and one digit of a fingerprint then changes
  // the size by a hundred bytes.
  if (kind === "wasm") params[constants.BROTLI_PARAM_LGBLOCK] = 17;
  return brotliCompressSync(bytes, { params });
}
