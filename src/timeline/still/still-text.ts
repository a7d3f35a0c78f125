/** Texts of the still picture: which face, how wide, and where they are cut or broken. */
import type { Face } from "#src/timeline/item-box.ts";
import { escaped, node } from "./svg-node.ts";

export type StillFace = Face | "title" | "small" | "year" | "lane";

/** Pixels of a text in a face. */
export type MeasureText = (text: string, face: StillFace) => number;

interface Font {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
}

/** The faces of the page by name, and what every machine has in their place. */
const SERIF = "'Newsreader Variable', Newsreader, Georgia, 'Times New Roman', serif";
const SANS = "'Inter Variable', Inter, system-ui, 'Segoe UI', Helvetica, Arial, sans-serif";

export const FONTS: Readonly<Record<StillFace, Font>> = {
  label: { family: SERIF, size: 15, weight: 400 },
  inside: { family: SERIF, size: 15, weight: 500 },
  stem: { family: SANS, size: 12, weight: 400 },
  count: { family: SANS, size: 12, weight: 600 },
  title: { family: SERIF, size: 26, weight: 500 },
  small: { family: SANS, size: 12, weight: 400 },
  year: { family: SERIF, size: 15, weight: 500 },
  lane: { family: SANS, size: 13, weight: 500 },
};

/** By the usual width of a character, where nothing can measure. */
export const guessedWidth: MeasureText = (words, face) => words.length * FONTS[face].size * 0.5;

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly halo?: string;
  readonly measure: MeasureText;
}

/** As long as it was measured, also where another face has to stand in. */
export function textNode(
  words: string,
  face: StillFace,
  { x, y, fill, halo, measure }: TextPlace,
  lang?: string,
): string {
  const { family, size, weight } = FONTS[face];
  return node(
    "text",
    {
      x,
      y,
      fill,
      "font-family": family,
      "font-size": size,
      "font-weight": weight,
      textLength: measure(words, face),
      lengthAdjust: "spacingAndGlyphs",
      "xml:lang": lang,
      // the words stay legible over lines
      ...(halo === undefined
        ? {}
        : { stroke: halo, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" }),
    },
    escaped(words),
  );
}

/** What a reader takes for one letter, in any language. */
const LETTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The words, or as many letters of them as have room, with an ellipsis. */
export function cutText(
  words: string,
  face: StillFace,
  width: number,
  measure: MeasureText,
): string {
  if (measure(words, face) <= width + 1) return words;
  const letters = Array.from(LETTERS.segment(words), ({ segment }) => segment);
  let [least, most] = [0, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const fits = measure(`${letters.slice(0, middle).join("")}…`, face) <= width + 1;
    if (fits) least = middle;
    else most = middle - 1;
  }
  return `${letters.slice(0, least).join("").trimEnd()}…`;
}

/** The words in lines no wider than that; what a last line can't hold is cut. */
export function brokenText(
  words: string,
  face: StillFace,
  width: number,
  measure: MeasureText,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    const goesOn = line !== undefined && (measure(longer, face) <= width || lines.length === most);
    if (goesOn) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => cutText(line, face, width, measure));
}
