import { expect, test } from "vitest";
import { addressWords } from "#src/extract/review/address-words.ts";
import { proposeClaims } from "#src/extract/review/proposals.ts";
import { findScenes, searchedSource } from "#src/extract/review/scenes.ts";
import { STORY, told, type StorySentence } from "./story.ts";

/** Each claim of a story with the words that address it. */
function addressesIn(story: readonly StorySentence[]) {
  const extracted = told(story);
  const searched = searchedSource(extracted.source);
  const proposals = proposeClaims([extracted]);
  return proposals.map((proposal) => {
    const others = proposals.filter((other) => other !== proposal).map(({ trigger }) => trigger);
    const words = addressWords(proposal.claim, proposal.trigger, searched, others);
    if (words === undefined) throw new Error("no words");
    return { id: proposal.claim.id, words, scenes: findScenes(searched, words, proposal.sentence) };
  });
}

test("the telling word is enough where it stands once, in every language", () => {
  expect(addressesIn(STORY).map(({ words }) => words)).toEqual([
    { de: "getroffen", en: "met" },
    { de: "lobte", en: "praised" },
    { de: "warnte", en: "warned" },
    { de: "verlassen", en: "left" },
  ]);
});

test("words of another sentence need more round them; each leads to its own sentence alone", () => {
  const story = [...STORY, { de: "Dora lobte niemanden.", en: "Dora praised nobody.", claims: [] }];
  const [, praise] = addressesIn(story);
  expect(praise?.words).toEqual({ de: "lobte Anna", en: "praised Anna" });
  for (const { scenes } of addressesIn(story)) {
    expect(scenes).toMatchObject({ missing: [], ambiguous: [] });
  }
});

test("words that tell of another claim are left out where others will do", () => {
  const telling = (de: string, en: string) =>
    ({ type: "statement", kind: "statement", trigger: [de, en] }) as const;
  const story: readonly StorySentence[] = [
    {
      de: "Gut, wer lobt, warnt auch.",
      en: "Good, who praises, warns too.",
      claims: [telling("lobt", "praises"), telling("warnt", "warns")],
    },
    { de: "Nur wer lobt, gewinnt.", en: "Only who praises, wins.", claims: [] },
  ];
  expect(addressesIn(story)[0]?.words).toEqual({ de: ", wer lobt", en: ", who praises" });
});

test("a sentence that the text repeats word for word is given whole, and the number tells", () => {
  const [meeting] = STORY;
  if (meeting === undefined) throw new Error("no story");
  const addresses = addressesIn([...STORY, meeting]);
  const last = addresses.at(-1);
  expect(last?.words["en"]).toBe("On Friday Anna met Bert.");
  expect(last?.scenes.scenes.map(({ number }) => number)).toEqual([5, 5]);
  expect(last?.scenes.ambiguous).toEqual([]);
});

test("a claim without a passage in the source has no address", () => {
  const { source } = told(STORY);
  expect(addressWords({ passages: [] }, {}, searchedSource(source))).toBeUndefined();
});
