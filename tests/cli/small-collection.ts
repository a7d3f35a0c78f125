/** A collection of one article, two claims and one event, for tests to change. */

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

export const MEETING = {
  id: "blatt-s01-meeting-1",
  passage: { de: "Am Freitag … Anna", en: "On Friday … Bert" },
  actors: [
    { actor: "anna", role: "participant", phrase: { de: "Anna", en: "Anna" } },
    { actor: "bert", role: "participant", phrase: { de: "Bert", en: "Bert" } },
  ],
  when: {
    published: {
      edtf: "2024-03-01",
      words: { de: "Am Freitag", en: "On Friday" },
      rule: "weekday-of-publication",
      uses: [{ source: "blatt" }],
    },
  },
};

export const PRAISE = {
  id: "blatt-s02-statement-1",
  actors: [{ actor: "bert", role: "speaker", phrase: { de: "Bert", en: "Bert" } }],
  quotes: [{ exact: "Gut so", phrase: { de: "Gut so", en: "Good" } }],
  chain: [{ speakers: ["bert"], form: "direct", phrase: { de: "Bert", en: "Bert" } }],
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
  events: [
    {
      id: "anna-meets-bert",
      title: { de: "Anna trifft Bert", en: "Anna meets Bert" },
      kind: "meeting",
      evidence: [
        { claim: MEETING.id, as: "states" },
        { claim: PRAISE.id, as: "part" },
      ],
    },
  ],
};

const JSON_FILES = {
  "actors.json": ACTORS,
  "review.json": REVIEW,
  "claims/blatt.json": [MEETING, PRAISE],
};

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
