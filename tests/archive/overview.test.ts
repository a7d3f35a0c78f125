import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import { drawnRange } from "#src/domain/histogram.ts";
import { inOrder, passes, somePlainArchive, someChoices } from "./plain-archive.ts";
import { answersOf } from "./plain-picture.ts";

describe("the overview", () => {
  it("of more stretches than a screen has pixels is refused", () => {
    fc.assert(
      fc.property(somePlainArchive(3), someChoices, (archive, choices) => {
        const question = { choices, extent: { from: 0, to: 9 }, bins: 1e9 };
        expect(() => answersOf(archive).overview(question)).toThrow(RangeError);
      }),
      { numRuns: 3 },
    );
  });

  it("spreads each event over all that it may touch", () => {
    fc.assert(
      fc.property(
        somePlainArchive(30),
        someChoices,
        fc.integer({ min: -100, max: 50 }),
        fc.nat(300),
        fc.integer({ min: 1, max: 60 }),
        (archive, choices, from, length, bins) => {
          const extent = { from, to: from + length };
          const wanted = Array.from({ length: bins }, () => 0);
          const perBin = (length + 1) / bins;
          const binOf = (day: number) =>
            Math.min(bins - 1, Math.max(0, Math.floor((day - from) / perBin)));
          for (const event of inOrder(archive.events)) {
            if (event.bounds === undefined || !passes(archive, event, choices)) continue;
            const range = drawnRange(event.bounds);
            if (range.to < MIN_DAY || range.from > MAX_DAY) continue;
            const [first, last] = [binOf(range.from), binOf(range.to)];
            for (let bin = first; bin <= last; bin += 1) {
              wanted[bin] = (wanted[bin] ?? 0) + 1 / (last - first + 1);
            }
          }
          const { filtered } = answersOf(archive).overview({ choices, extent, bins });
          expect(filtered.map((weight) => weight.toFixed(9))).toEqual(
            wanted.map((weight) => weight.toFixed(9)),
          );
          // stretches that nothing touches are told by an exact 0
          expect(filtered.map((weight) => weight === 0)).toEqual(wanted.map((n) => n === 0));
        },
      ),
      { numRuns: 200 },
    );
  });
});
