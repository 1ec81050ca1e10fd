//! Short numbers that stand for ids in links. Each is made of the id alone, so it stays whatever else is added, taken
//! away or put into another order. The build refuses two ids that share one where it would matter.

/// A fingerprint of some bytes (FNV-1a).
pub fn fingerprint(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// Stands for a fact or a route: 15 bits.
pub fn name(id: &str) -> u32 {
    let all = fingerprint(id.as_bytes());
    (all ^ all >> 15) & 0x7FFF
}

/// Stands for an option among those of its fact: 12 bits.
pub fn option(id: &str) -> u32 {
    let all = fingerprint(id.as_bytes());
    (all ^ all >> 12) & 0xFFF
}
