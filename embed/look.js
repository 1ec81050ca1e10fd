// The look that a webmaster may choose: light or dark, and one accent colour whose contrast is checked, and corrected where
// it would be too low to read. It changes rules of a style sheet and never a `style` attribute: a strict policy allows that.

import { warn } from "./settings.js";

const DARK = "(prefers-color-scheme: dark)";
// The ground that text of the accent colour stands on, and the least contrast it then has (WCAG 2.2 asks for 4.5).
const GROUNDS = { light: [250, 248, 243], dark: [27, 36, 33] };
const CONTRAST = 5;

function parts(colour) {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (!hex) return undefined;
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16));
}

const luminance = (rgb) =>
  rgb.map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);

/** The contrast of two colours, from 1 to 21, as WCAG computes it. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const mix = (one, other, share) => one.map((value, at) => Math.round(value + (other[at] - value) * share));
const css = (rgb) => `rgb(${rgb.join(" ")})`;

/** The accent for a ground: as given where it can be read there, else as little darker or lighter as needed. */
export function readable(accent, scheme) {
  const ground = GROUNDS[scheme];
  const towards = scheme === "light" ? [0, 0, 0] : [255, 255, 255];
  for (let share = 0; share <= 1; share += 0.02) {
    const tried = mix(accent, towards, share);
    if (contrast(tried, ground) >= CONTRAST) return { colour: tried, changed: share > 0 };
  }
  return { colour: towards, changed: true };
}

function declarations(accent, scheme) {
  const { colour } = readable(accent, scheme);
  const on = contrast(colour, [255, 255, 255]) >= 4.5 ? [255, 255, 255] : [6, 20, 16];
  const soft = mix(GROUNDS[scheme], colour, 0.12);
  return `--brand:${css(colour)};--on-brand:${css(on)};--brand-soft:${css(soft)};`;
}

/** Gives the rules of a sheet (style.css) this theme ("auto", "light", "dark") and accent. */
export function dress(sheet, { theme = "auto", accent } = {}) {
  const rgb = accent === undefined ? undefined : parts(accent);
  if (accent !== undefined && !rgb) warn(`accent="${accent}" is not a colour like #1a5fb4.`);
  const add = (block, scheme) => rgb && block.insertRule(`.secu-check{${declarations(rgb, scheme)}}`, block.cssRules.length);
  if (rgb && readable(rgb, "light").changed) warn(`accent="${accent}" would be hard to read on a light ground: it is darkened.`);
  const media = [...sheet.cssRules].filter((rule) => rule.media?.mediaText === DARK);
  // Before the dark rules, which must win where they hold.
  if (rgb) {
    const at = [...sheet.cssRules].indexOf(media[0]);
    sheet.insertRule(`.secu-check{${declarations(rgb, "light")}}`, at);
  }
  for (const block of media) {
    if (rgb && [...block.cssRules].some((rule) => rule.selectorText === ".secu-check")) add(block, "dark");
    if (theme !== "auto") block.media.mediaText = theme === "dark" ? "all" : "not all";
  }
  if (theme !== "auto") {
    sheet.insertRule(`:is(.secu-check, html:has(#secu-check)){color-scheme:${theme}!important}`, sheet.cssRules.length);
  }
}
