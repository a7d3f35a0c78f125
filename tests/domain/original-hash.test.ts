import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { normalisedSentence, sentenceHash } from "#src/domain/original-hash.ts";

const { subtle } = globalThis.crypto;

describe("two prints of one sentence have one hash", () => {
  test.each([
    ["quotation marks", "Er sagte „ja“.", 'Er sagte "ja".'],
    ["angle marks set off by narrow spaces", "Er sagte «\u202fja\u00a0».", "Er sagte „ja“."],
    ["reversed angle marks", "Er sagte »ja« dazu.", "Er sagte „ja“ dazu."],
    ["single marks and apostrophes", "It is Lavrov’s ‘plan’.", "It is Lavrov's 'plan'."],
    ["white space", "Ein  Satz\n mit\u00a0Lücken. ", "Ein Satz mit Lücken."],
    ["soft hyphens", "Außen\u00administer", "Außenminister"],
    ["composed and decomposed letters", "Pjöngjang", "Pjo\u0308ngjang"],
    ["capitals", "DIE STRASSE", "die Straße"],
  ])("%s", async (_, one, other) => {
    expect(await sentenceHash(one, subtle)).toBe(await sentenceHash(other, subtle));
  });
});

test("another word is another hash", async () => {
  expect(await sentenceHash("Fünf Tote.", subtle)).not.toBe(
    await sentenceHash("Sechs Tote.", subtle),
  );
});

test("punctuation that is no quotation mark stays", () => {
  expect(normalisedSentence("Wer, wie – was?")).toBe("wer, wie – was?");
});

test.each(["", "Ännchen – 平壌 🗞", "Москва"])(
  'the hash of "%s" is the SHA-256 of the UTF-8 bytes of the normalised text',
  async (text) => {
    const expected = createHash("sha256").update(normalisedSentence(text), "utf8").digest("hex");
    expect(await sentenceHash(text, subtle)).toBe(expected);
  },
);

test("half a surrogate pair, as a damaged copy may hold it, is hashed and not thrown at", async () => {
  expect(await sentenceHash("kaputt \ud83d", subtle)).toMatch(/^[0-9a-f]{64}$/u);
});
