import { expect, test } from "vitest";
import type { Kind } from "#src/domain/model.ts";
import { clusterParts } from "#src/timeline/cluster-element.ts";

function stripOf(...kinds: readonly Kind[]): readonly (string | undefined)[] {
  const cluster = {
    count: 12,
    name: "12 events",
    label: "12 events",
    kinds: kinds.map((kind) => ({ kind, share: 1 / kinds.length })),
    span: { from: 0, to: 9 },
    fromBefore: false,
  };
  const box = { from: 0, to: 9, left: 0, right: 0 };
  const { target } = clusterParts({ key: "a", lane: "b", row: 0, cluster, box }, "en");
  const stripes = [...target.querySelectorAll<HTMLElement>(".timeline-kind")];
  return stripes.map((stripe) => stripe.dataset["kind"]);
}

test("the strip has the kinds in the same order, whichever is the most frequent", () => {
  expect(stripOf("other", "meeting", "fighting")).toEqual(["meeting", "fighting", "other"]);
  expect(stripOf("fighting", "other", "meeting")).toEqual(["meeting", "fighting", "other"]);
});
