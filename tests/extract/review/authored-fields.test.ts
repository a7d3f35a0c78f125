import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { ClaimDecision } from "#src/domain/review.ts";
import type { Claim, Source } from "#src/domain/model.ts";
import { editedClaim } from "#src/extract/review/authored-claim.ts";
import { differing, fieldsOf } from "#src/extract/review/authored-fields.ts";
import { proposeClaims } from "#src/extract/review/proposals.ts";
import { scenesOfClaim, searchedSource } from "#src/extract/review/scenes.ts";
import { STORY, told } from "./story.ts";

const file = new URL("../../../public/data/timeline.json", import.meta.url);
const reading = readDataset(JSON.parse(readFileSync(file, "utf8")));
if (!reading.ok) throw new Error(reading.fault.kind);
const bundled = reading.dataset;

/** The claim's fields written down, and read again by one that has none. */
function written({ id, found, passages }: Claim, source: Source, claim: Claim) {
  const blank: Claim = {
    id,
    passages: [],
    actors: [],
    quotes: [],
    chain: [],
    stance: "asserted",
    found,
  };
  const fields = fieldsOf(claim, source);
  const scenes = scenesOfClaim({ passages }, searchedSource(source));
  return { fields, claim: editedClaim(blank, fields, scenes, source.id, () => undefined) };
}

test.each([...bundled.claims.values()].map((claim) => [claim.id, claim] as const))(
  "%s is the same when its fields are written down and read again",
  (_, claim) => {
    const source = bundled.sources.get(claim.passages[0]?.source ?? "");
    if (source === undefined) throw new Error("no source");
    const again = written(claim, source, claim);
    expect(again.claim).toEqual(claim);
    const { id } = claim;
    const decision = { claim: id, words: { de: "x" }, decision: "correct", ...again.fields };
    expect(ClaimDecision.parse(decision)).toEqual(decision);
  },
);

test("so are claims that were just found", () => {
  const extracted = told(STORY);
  for (const { claim } of proposeClaims([extracted])) {
    expect(written(claim, extracted.source, claim).claim).toEqual(claim);
  }
});

test("words that begin in another sentence of the paragraph are marked as such", () => {
  const { source } = told(STORY);
  const [proposal] = proposeClaims([told(STORY)]);
  const text = STORY.map(({ de }) => de).join(" ");
  const start = text.indexOf("Cara warnte");
  const place = { name: { de: "x" }, phrase: { de: { start, end: start + 4, exact: "Cara" } } };
  if (proposal === undefined) throw new Error("no claim");
  expect(fieldsOf({ ...proposal.claim, place }, source).place?.phrase?.["de"]).toMatch(/^¶/u);
});

test("a data file's own rule becomes ours for such a date", () => {
  const { source } = told(STORY);
  const [proposal] = proposeClaims([told(STORY)]);
  if (proposal === undefined) throw new Error("no claim");
  const when = { text: { edtf: "2024-03", rule: "csv-import", uses: [] } };
  expect(fieldsOf({ ...proposal.claim, when }, source).when?.text?.rule).toBe("month-of-year");
});

test("only what says something else is a difference, and taking away is one", () => {
  const fields = { stance: "denied", place: null, quotes: [] } as const;
  expect(
    differing({ ...fields, quotes: [] }, { stance: "denied", place: null, quotes: [] }),
  ).toEqual({});
  const place = { name: { de: "Kras" } };
  expect(differing({ place: null }, { place })).toEqual({ place: null });
  expect(differing({ place: undefined }, { place })).toEqual({});
});
