/** A collection of one article, three claims and one event, for tests to change. */
import type { Extractor } from "#src/cli/build-collection.ts";
import { wordsAt } from "#src/extract/article.ts";
import { extractionIn, type MadeUpClaim } from "#tests/extract/review/made-up.ts";

export const HASH = "a".repeat(64);

export const ARTICLE = `---
kind: article
publisher: Morgenblatt
headline: Anna trifft Bert
lang: de
url: https://example.org/anna
published: 2024-03-02
published.basis: given
published.note.en: The day is on the page.
---

## de

Am Freitag traf Anna die Ministerin Bert.
Bert sagte Anna: „Gut so.“

Danach reiste Annas Schwester ab.

## en

On Friday Anna met Bert, the minister.
Bert told Anna: “Good.”

Then Anna’s sister left.

## original

1.1 ${HASH}
1.2 ${HASH}

2.1 ${HASH}
`;

/** What the program finds in it, by the word that tells it: two meetings in German, one in English. */
const FOUND: readonly (Omit<MadeUpClaim, "sentence"> & { readonly lang: string })[] = [
  { ...met("Am Freitag", "Anna", "Bert"), lang: "de", trigger: "traf" },
  { ...met("On Friday", "Anna", "Bert"), lang: "en", trigger: "met" },
  { lang: "de", type: "statement", kind: "statement", trigger: "sagte", quotes: ["Gut so"] },
  { lang: "en", type: "statement", kind: "statement", trigger: "told", quotes: ["Good"] },
  { lang: "de", type: "visit", kind: "meeting", trigger: "reiste" },
];

function met(day: string, ...names: readonly string[]): Omit<MadeUpClaim, "sentence" | "trigger"> {
  return {
    type: "meeting",
    kind: "meeting",
    actors: names.map((name) => [name.toLowerCase(), "participant", name]),
    day: ["2024-03-01", day],
  };
}

/** Finds what is said above, and nothing else, in whatever article. */
export const extractor: Extractor = (article) =>
  extractionIn(
    article,
    article.sentences.flatMap((sentence, number) => {
      const words = wordsAt(article, sentence);
      return FOUND.filter(
        ({ lang, trigger }) => lang === article.grammar?.lang && words.includes(trigger),
      ).map((claim) => ({ ...claim, sentence: number }));
    }),
  );

export const MEETING = {
  claim: "blatt-s01-meeting-1",
  words: { de: "traf", en: "met" },
  decision: "accept",
};

export const PRAISE = {
  claim: "blatt-s02-statement-1",
  words: { de: "sagte", en: "told" },
  decision: "correct",
  actors: [{ actor: "bert", role: "speaker", phrase: { de: "Bert", en: "Bert" } }],
};

/** The departure is rejected, and what it says of the sister added. */
export const LEAVING = {
  claim: "blatt-s03-meeting-1",
  words: { de: "reiste" },
  decision: "reject",
};

export const SISTER = {
  claim: "blatt-s03-other-1",
  words: { de: "Schwester", en: "sister" },
  decision: "add",
  passage: { de: "Annas … ab", en: "Anna’s … left" },
};

export const ACTORS = [
  { id: "town", kind: "state", name: { de: "Stadt", en: "Town" } },
  {
    id: "anna",
    kind: "person",
    name: { de: "Anna", en: "Anna" },
    aliases: { de: ["Ännchen"], en: ["Ann"] },
    inflections: { de: ["Annas", "Anna"], en: ["Anna’s"] },
    partOf: "town",
  },
  { id: "bert", kind: "person", name: { de: "Bert", en: "Bert" } },
];

export const REVIEW = {
  title: { de: "Anna und Bert", en: "Anna and Bert" },
  sides: ["town"],
  claims: [MEETING, PRAISE, LEAVING, SISTER],
  events: [
    {
      id: "anna-meets-bert",
      title: { de: "Anna trifft Bert", en: "Anna meets Bert" },
      kind: "meeting",
      evidence: [
        { claim: MEETING.claim, as: "states" },
        { claim: PRAISE.claim, as: "part" },
        { claim: SISTER.claim, as: "background" },
      ],
    },
  ],
};

const JSON_FILES = { "actors.json": ACTORS, "review.json": REVIEW };

/** The review with one of its claims in place of the one of the same id, or beside the others. */
export function reviewWith(
  claim: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const others = REVIEW.claims.filter((each) => each.claim !== claim["claim"]);
  return { ...REVIEW, claims: [...others, claim] };
}

/** The small collection with some of its files replaced: a text as it is, else as JSON. */
export function files(changed: Readonly<Record<string, unknown>> = {}): Map<string, string> {
  const all = { ...JSON_FILES, "articles/blatt.md": ARTICLE, ...changed };
  return new Map(
    Object.entries(all)
      .filter(([, content]) => content !== undefined)
      .map(([name, content]) => [
        name,
        typeof content === "string" ? content : JSON.stringify(content),
      ]),
  );
}

const EMPTY_MARKET = {
  claim: "blatt-s01-other-1",
  words: { de: "Markt", en: "market" },
  decision: "add",
};

/** Files in place of some of the small collection's, with an article that no rule finds a claim in. */
export const QUIET: Readonly<Record<string, unknown>> = {
  "articles/blatt.md": ARTICLE.replace(
    /## de[^#]*## en[^#]*/u,
    "## de\n\nDer Markt blieb leer.\nEs war kalt.\n\nEs blieb still.\n\n" +
      "## en\n\nThe market stayed empty.\nIt was cold.\n\nAll stayed quiet.\n\n",
  ),
  "review.json": {
    title: REVIEW.title,
    claims: [EMPTY_MARKET],
    events: [
      {
        id: "empty-market",
        title: { de: "Leerer Markt", en: "Empty market" },
        evidence: [{ claim: EMPTY_MARKET.claim, as: "states" }],
      },
    ],
  },
};
