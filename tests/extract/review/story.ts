/** A story in two languages whose sentences can be moved, dropped and added, with what it states. */
import type { Extraction } from "#src/extract/events/extraction.ts";
import { extractionOf, sourceOf, type MadeUpClaim } from "./made-up.ts";
import type { ExtractedSource } from "#src/extract/review/proposals.ts";

export interface StorySentence {
  readonly de: string;
  readonly en: string;
  readonly claims: readonly (Omit<MadeUpClaim, "sentence" | "trigger" | "actors"> & {
    readonly trigger: readonly [string, string];
    readonly actors?: readonly (readonly [string, "participant" | "speaker" | "agent", string])[];
  })[];
}

export const STORY: readonly StorySentence[] = [
  {
    de: "Am Freitag hat Anna Bert getroffen.",
    en: "On Friday Anna met Bert.",
    claims: [
      {
        type: "meeting",
        kind: "meeting",
        trigger: ["getroffen", "met"],
        actors: [
          ["anna", "participant", "Anna"],
          ["bert", "participant", "Bert"],
        ],
      },
    ],
  },
  {
    de: "Bert lobte Anna, und Cara warnte Bert.",
    en: "Bert praised Anna, and Cara warned Bert.",
    claims: [
      {
        type: "statement",
        kind: "statement",
        trigger: ["lobte", "praised"],
        actors: [["bert", "speaker", "Bert"]],
      },
      {
        type: "statement",
        kind: "statement",
        trigger: ["warnte", "warned"],
        actors: [["cara", "speaker", "Cara"]],
      },
    ],
  },
  {
    de: "Cara hat die Stadt danach verlassen.",
    en: "Cara has since left the town.",
    claims: [
      {
        type: "visit",
        kind: "meeting",
        trigger: ["verlassen", "left"],
        actors: [["cara", "agent", "Cara"]],
      },
    ],
  },
  { de: "Der Markt blieb leer.", en: "The market stayed empty.", claims: [] },
];

/** The story's source as extraction finds it: one paragraph, or one for each sentence. */
export function told(story: readonly StorySentence[], apart = false): ExtractedSource {
  const extraction = (lang: "de" | "en"): Extraction => {
    const texts = story.map((sentence) => sentence[lang]);
    const claims = story.flatMap((sentence, index) =>
      sentence.claims.map(({ trigger, ...claim }) => ({
        ...claim,
        sentence: index,
        trigger: trigger[lang === "de" ? 0 : 1],
      })),
    );
    return extractionOf(lang, apart ? texts.map((text) => [text]) : [texts], claims);
  };
  return sourceOf("blatt", [extraction("de"), extraction("en")]);
}
