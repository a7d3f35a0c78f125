import { expect, test } from "vitest";
import type { Kind } from "#src/domain/model.ts";
import { clusterElement } from "#src/timeline/cluster-element.ts";

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
  const { target, say, lay } = clusterElement();
  const laid = { key: "a", lane: "b", row: 0, cluster, box };
  say(laid, { lang: "en", passages: String });
  lay(laid, { cut: { from: 0, to: 9 }, dayWidth: 10, top: 0 });
  const strip = target.querySelector<HTMLElement>(".timeline-kinds")?.style.backgroundImage ?? "";
  return [...strip.matchAll(/var\(--(?!split)(?<kind>[a-z]+)\)/gu)].map((found) => found[1]);
}

test("the strip has the kinds in the same order, whichever is the most frequent", () => {
  expect(stripOf("other", "meeting", "fighting")).toEqual(["meeting", "fighting", "other"]);
  expect(stripOf("fighting", "other", "meeting")).toEqual(["meeting", "fighting", "other"]);
});
