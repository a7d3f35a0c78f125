/** All payloads by what they try. */
import { BAD_ADDRESSES, ODD_ADDRESSES, WRITTEN_LINKS } from "./addresses.ts";
import { CSS, MATHML, MUTATIONS, SVG } from "./foreign-markup.ts";
import { FRAMES, HANDLERS, SCRIPTS } from "./markup.ts";
import { BREAKOUTS, DECEIVERS, FORMULAS, TEMPLATES } from "./words.ts";

/** Deep, wide and long: of elements, brackets, attributes and one word. */
const LARGE: readonly string[] = [
  `${"<b>".repeat(2000)}<img src=x onerror=ran()>`,
  `${"<div><svg>".repeat(500)}<script>ran()</script>`,
  `<p ${"a=1 ".repeat(2000)}onclick=ran()>x</p>`,
  `<img src=x onerror=${"/**/".repeat(1000)}ran()>`,
  "[".repeat(5000),
  `${"(".repeat(2000)}ran()${")".repeat(2000)}`,
  "&amp;".repeat(1000) + "lt;script>ran()</script>",
  "x".repeat(20_000),
  "\u0301".repeat(3000),
  "\u202e".repeat(1000),
];

export const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  scripts: SCRIPTS,
  handlers: HANDLERS,
  frames: FRAMES,
  svg: SVG,
  mathml: MATHML,
  mutations: MUTATIONS,
  css: CSS,
  "bad addresses": BAD_ADDRESSES,
  "odd addresses": ODD_ADDRESSES,
  "written links": WRITTEN_LINKS,
  breakouts: BREAKOUTS,
  templates: TEMPLATES,
  formulas: FORMULAS,
  deceivers: DECEIVERS,
  large: LARGE,
};

export const PAYLOADS: readonly string[] = [...new Set(Object.values(CATEGORIES).flat())];
