/** What is summed up over blocks of events is what looking at each of them gives. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveIndex } from "#src/archive/archive-index.ts";
import { countInView, listedIn, presenceAt } from "#src/archive/in-view.ts";
import { nameIndex } from "#src/archive/name-index.ts";
import { createCellSums, SHORT } from "#src/archive/picture/cell-sums.ts";
import { lanesOf } from "#src/archive/picture/lanes.ts";
import { createLoose } from "#src/archive/picture/loose.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { KINDS } from "#src/domain/model.ts";
import { columnsOf, inOrder, lasting, namesWith, plainEvent } from "./plain-archive.ts";

/** Several blocks; most of the lengths are like those around them, so that some blocks are of one piece. */
const someEvents = fc
  .record({
    lengths: fc.array(
      fc.tuple(fc.constantFrom(0, 0, 0, 5, 60, 4000), fc.integer({ min: 1, max: 900 })),
      { minLength: 3, maxLength: 6 },
    ),
    odd: fc.array(fc.nat(2999), { maxLength: 20 }),
    kinds: fc.integer({ min: 1, max: 40 }),
    fuzzy: fc.constantFrom(7, 300, 5000),
  })
  .map(({ lengths, odd, kinds, fuzzy }) => {
    const all = lengths.flatMap(([length, times]) => Array.from({ length: times }, () => length));
    return inOrder(
      all.map((length, row) => {
        const from = Math.floor(row / 7);
        return plainEvent(row, {
          bounds: {
            ...lasting(from, from + (odd.includes(row) ? 25 : length)),
            ...(row % fuzzy === 1 ? { beginLatest: from + length } : {}),
            ...(row % fuzzy === 2 ? { endEarliest: from } : {}),
          },
          kind: KINDS[Math.floor(row / kinds) % KINDS.length] ?? "other",
        });
      }),
    );
  });

const names = namesWith();

function indexOf(events: ReturnType<typeof inOrder>) {
  return archiveIndex(columnsOf(events, names), nameIndex(names));
}

function kindsOf(events: ReturnType<typeof inOrder>): readonly number[] {
  return KINDS.map((kind) => events.filter((event) => event.kind === kind).length);
}

function daysOf({ bounds = lasting(0) }: ReturnType<typeof plainEvent>) {
  return { from: bounds.beginEarliest, last: bounds.endLatest };
}

describe("sums over blocks", () => {
  it("of the events of a day are those of each, from wherever to wherever, and once more", () => {
    fc.assert(
      fc.property(someEvents, fc.array(fc.nat(5400), { maxLength: 4 }), (events, cuts) => {
        const index = indexOf(events);
        const { lanes, ofDays } = lanesOf(index, index.all, "kind", NO_CHOICES);
        const [from = 0, end = events.length] = cuts
          .map((cut) => Math.min(cut, events.length))
          .toSorted((a, b) => a - b);
        for (let again = 0; again < 2; again += 1) {
          const sums = createCellSums(lanes.length, 2, index.places, index.columns.kind);
          ofDays.addTo(sums, 1, from, end);
          for (const [lane, { id }] of lanes.entries()) {
            const ofLane = events
              .slice(from, end)
              .filter((event) => event.kind === id && daysOf(event).from === daysOf(event).last);
            const { count, kinds, span, one } = sums.over(lane, 0, 2, [SHORT]);
            expect({ count, kinds }).toEqual({ count: ofLane.length, kinds: kindsOf(ofLane) });
            if (ofLane.length === 0) continue;
            const days = ofLane.map((event) => daysOf(event).from);
            expect(span).toEqual({ from: Math.min(...days), to: Math.max(...days) });
            expect(ofLane).toContain(events[one]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("of long events that reach over two days are those of each", () => {
    fc.assert(
      fc.property(someEvents, fc.nat(800), fc.nat(8), (events, begin, block) => {
        const { all, places, columns } = indexOf(events);
        // on the last day of the last event of a block
        const final = events[(block + 1) * 512 - 1];
        const end = Math.max(begin, final === undefined ? 0 : daysOf(final).last);
        const over = events.filter(
          (event) => daysOf(event).from < begin && daysOf(event).last >= end,
        );
        const days = over.map(daysOf);
        expect(createLoose(all, places, columns.kind).spanning(begin, end)).toEqual(
          over.length === 0
            ? undefined
            : {
                count: over.length,
                kinds: kindsOf(over),
                span: {
                  from: Math.min(...days.map(({ from }) => from)),
                  to: Math.max(...days.map(({ last }) => last)),
                },
              },
        );
      }),
      { numRuns: 60 },
    );
  });

  it("of what lies in a window are those of each, whatever is chosen, and so is what is listed", () => {
    fc.assert(
      fc.property(
        someEvents,
        fc.integer({ min: -5, max: 800 }),
        fc.nat(300),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(40),
        (events, from, length, every, undated) => {
          const without = Array.from({ length: undated }, (_, n) =>
            plainEvent(events.length + n, { bounds: undefined }),
          );
          const index = indexOf([...events, ...without]);
          const chosen = index.all.filter((position) => position % every === 0);
          const window = { from, to: from + length };
          const by = (presence: string) =>
            chosen.filter((position) => presenceAt(index, position, window) === presence).length;
          expect(countInView(index, chosen, window)).toEqual({
            certain: by("certain"),
            possible: by("possible"),
            undated: by("undated"),
          });
          expect(listedIn(index, chosen, window)).toEqual(
            chosen.filter((position) => presenceAt(index, position, window) !== "outside"),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
