import { expect, it } from "vitest";
import { cutsOf, evidenceBlocks } from "#src/features/event/evidence-blocks.ts";
import { article, collectionFrom, passageOf } from "#tests/support/collection.ts";

const paper = article("paper", {
  en: [["In May Anna signed, and Bert looked on.", "Both left."]],
});

function blocksOf(...claims: readonly { exact: string; as?: "states" | "part" | "background" }[]) {
  const { dataset, byId } = collectionFrom({
    sources: [paper],
    events: [
      {
        id: "signing",
        claims: claims.map(({ exact, ...as }) => ({ ...as, passages: [passageOf(paper, exact)] })),
      },
    ],
  });
  const record = byId.get("signing");
  if (record === undefined) throw new Error("the event is not valid");
  return evidenceBlocks(record, dataset, "en");
}

it("what rests on one sentence is one block, from where the first words begin to where the last end", () => {
  const blocks = blocksOf(
    { exact: "and Bert looked on", as: "part" },
    { exact: "In May Anna signed", as: "states" },
  );
  expect(blocks).toHaveLength(1);
  expect(blocks[0]?.passage.exact).toBe("In May Anna signed, and Bert looked on");
  expect(blocks[0]?.as).toBe("states");
  expect(blocks[0]?.claims).toHaveLength(2);
});

it("what states the event comes before its background, wherever it stands", () => {
  const blocks = blocksOf(
    { exact: "In May Anna signed, and Bert looked on.", as: "background" },
    { exact: "Both left.", as: "states" },
  );
  expect(blocks.map(({ as }) => as)).toEqual(["states", "background"]);
});

it("tells where words of the same sentence are left out", () => {
  const sources = new Map([[paper.id, paper]]);
  expect(cutsOf(passageOf(paper, "Anna signed"), sources)).toEqual({ before: true, after: true });
  expect(cutsOf(passageOf(paper, "Both left."), sources)).toEqual({ before: false, after: false });
});
