import { NO_CHOICES } from "#src/archive/questions.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certain, possible } from "#src/domain/bounds.ts";
import { civilOf, dayOf } from "#src/domain/calendar.ts";
import { anchorDay } from "#src/domain/event-time.ts";
import { placeOf } from "#src/timeline/place.ts";
import {
  inOrder,
  lasting,
  namesWith,
  passes,
  plainEvent,
  somePlainArchive,
  someChoices,
  someWindow,
  type PlainArchive,
  type PlainEvent,
} from "./plain-archive.ts";
import { answersOf } from "./plain-picture.ts";

function presenceOf({ bounds }: PlainEvent, { from, to }: { from: number; to: number }) {
  if (bounds === undefined) return "undated";
  if (certain(bounds, from, to)) return "certain";
  return possible(bounds, from, to) ? "possible" : "outside";
}

/** Events of the choices in the order of the page. */
function filteredOf(archive: PlainArchive, choices: Parameters<typeof passes>[2]) {
  return inOrder(archive.events).filter((event) => passes(archive, event, choices));
}

const maybeWindow = fc.option(someWindow, { nil: undefined });

describe("counts", () => {
  it("of the choices, of the window and of what can't be drawn", () => {
    fc.assert(
      fc.property(somePlainArchive(30), someChoices, someWindow, (archive, choices, window) => {
        const answers = answersOf(archive);
        const filtered = filteredOf(archive, choices);
        const by = (presence: string) =>
          filtered.filter((event) => presenceOf(event, window) === presence).length;
        const listed = filtered.length - by("outside");
        expect(answers.inView({ choices, window })).toEqual({
          certain: by("certain"),
          possible: by("possible"),
          undated: by("undated"),
        });
        expect(answers.count({ choices, window })).toBe(listed);
        expect(answers.chosen({ choices, window })).toMatchObject({
          filtered: filtered.length,
          listed,
          undated: filtered.filter(({ bounds }) => bounds === undefined || !placeOf(bounds)).length,
        });
      }),
    );
  });
});

describe("what each further choice would leave", () => {
  it("depends on whether one or all of the actors are wanted, asked one after the other", () => {
    const events = [plainEvent(0, { actors: ["a1"] }), plainEvent(1, { actors: ["a2"] })];
    const answers = answersOf({ events, names: namesWith() });
    const counts = (["any", "all"] as const).map((match) => {
      const choices = { ...NO_CHOICES, actors: ["a1"], match };
      return [...answers.chosen({ choices, window: undefined }).actors.subarray(1, 3)];
    });
    expect(counts).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });
});

describe("the list", () => {
  it("gives the wanted part of what choices and window leave, in the order of the page", () => {
    fc.assert(
      fc.property(
        somePlainArchive(30),
        someChoices,
        maybeWindow,
        fc.nat(20),
        fc.nat(20),
        (archive, choices, window, first, count) => {
          const listed = filteredOf(archive, choices).filter(
            (event) => window === undefined || presenceOf(event, window) !== "outside",
          );
          const answer = answersOf(archive).list({ choices, window, first, count });
          expect(answer.count).toBe(listed.length);
          expect(
            answer.rows.map(({ row, kind, bounds, presence, actors, sources }) => ({
              row,
              kind,
              bounds,
              presence,
              actors,
              sources,
            })),
          ).toEqual(
            listed.slice(first, first + count).map((event) => ({
              row: event.row,
              kind: event.kind,
              bounds: event.bounds,
              presence: window === undefined ? undefined : presenceOf(event, window),
              actors: [...new Set(event.actors)].slice(0, 4),
              sources: new Set(event.sources).size,
            })),
          );
        },
      ),
    );
  });

  it("of the shelf holds what can't be drawn", () => {
    fc.assert(
      fc.property(somePlainArchive(30), someChoices, (archive, choices) => {
        const shelf = filteredOf(archive, choices).filter(
          ({ bounds }) => bounds === undefined || placeOf(bounds) === undefined,
        );
        const answer = answersOf(archive).list({
          choices,
          window: undefined,
          first: 0,
          count: 100,
          undatedOnly: true,
        });
        expect(answer.rows.map(({ row }) => row)).toEqual(shelf.map(({ row }) => row));
      }),
    );
  });

  it("is headed by months where they are known, by years else, and the undated come last", () => {
    fc.assert(
      fc.property(somePlainArchive(40), someChoices, maybeWindow, (archive, choices, window) => {
        const headings = filteredOf(archive, choices)
          .filter((event) => window === undefined || presenceOf(event, window) !== "outside")
          .map(headingOf);
        const groups = answersOf(archive).months({ choices, window });
        expect(
          groups.flatMap(({ year, month, count }) =>
            Array.from({ length: count }, () => ({ year, month })),
          ),
        ).toEqual(headings);
        for (const [n, { first, count }] of groups.entries()) {
          expect(count).toBeGreaterThan(0);
          expect(first).toBe(groups.slice(0, n).reduce((sum, group) => sum + group.count, 0));
        }
      }),
    );
  });

  it("has one heading for the undated and for what no bound dates", () => {
    const unbounded = {
      beginEarliest: -Infinity,
      beginLatest: Infinity,
      endEarliest: -Infinity,
      endLatest: Infinity,
    };
    const events = [plainEvent(0, { bounds: undefined }), plainEvent(1, { bounds: unbounded })];
    const groups = answersOf({ events, names: namesWith() }).months({
      choices: NO_CHOICES,
      window: undefined,
    });
    expect(groups).toEqual([{ year: undefined, month: undefined, first: 0, count: 2 }]);
  });

  it("is headed by years alone where months would be thousands", () => {
    // in each month one that may have begun in the next one, behind one that is known
    const events = Array.from({ length: 6000 }, (_, n) => {
      const day = dayOf(1500 + Math.floor(n / 24), 1 + (Math.floor(n / 2) % 12), 5 + (n % 2));
      const bounds =
        n % 2 === 0 ? lasting(day) : { ...lasting(day, day + 40), beginLatest: day + 40 };
      return plainEvent(n, { bounds });
    });
    const groups = answersOf({ events, names: namesWith() }).months({
      choices: NO_CHOICES,
      window: undefined,
    });
    expect(groups).toHaveLength(250);
    expect(groups[1]).toEqual({ year: 1501, month: undefined, first: 24, count: 24 });
  });
});

function headingOf({ bounds }: PlainEvent) {
  const anchor = bounds === undefined ? Infinity : anchorDay(bounds);
  if (bounds === undefined || !Number.isFinite(anchor))
    return { year: undefined, month: undefined };
  const { year, month } = civilOf(anchor);
  const other = Number.isFinite(bounds.beginEarliest) ? bounds.beginLatest : bounds.endLatest;
  const known = Number.isFinite(other) ? civilOf(other) : undefined;
  return { year, month: known?.year === year && known.month === month ? month : undefined };
}

describe("from event to event", () => {
  it("the steps go through all that the choices leave, round and round", () => {
    fc.assert(
      fc.property(somePlainArchive(20), someChoices, (archive, choices) => {
        const answers = answersOf(archive);
        const rows = filteredOf(archive, choices).map(({ row }) => row);
        const walk = (to: -1 | 1) => {
          let from: number | undefined;
          return rows.map(() => {
            from = answers.step({ choices, from, to })?.position;
            return from === undefined ? undefined : answers.event(from).row;
          });
        };
        expect(walk(1)).toEqual(rows);
        expect(walk(-1)).toEqual(rows.toReversed());
      }),
    );
  });

  it("an event that the choices leave out steps to its neighbours in time", () => {
    const events = [
      plainEvent(0, { kind: "meeting" }),
      plainEvent(1),
      plainEvent(2, { kind: "meeting" }),
    ];
    const answers = answersOf({ events, names: namesWith() });
    const choices = { ...NO_CHOICES, kinds: ["meeting" as const] };
    expect(answers.step({ choices, from: 1, to: 1 })).toEqual({ position: 2, rank: 1 });
    expect(answers.step({ choices, from: 1, to: -1 })).toEqual({ position: 0, rank: 0 });
    expect(answers.find({ choices }, 1)).toEqual({ position: 1, rank: undefined });
    expect(answers.find({ choices, window: { from: 1, to: 9 } }, 2).rank).toBe(0);
    expect(answers.step({ choices, from: 1, to: "last" })).toEqual({ position: 2, rank: 1 });
  });

  it("the first is the first that may lie in the window, else the first of all", () => {
    fc.assert(
      fc.property(somePlainArchive(20), someChoices, someWindow, (archive, choices, window) => {
        const filtered = filteredOf(archive, choices);
        const inside = filtered.findIndex(
          ({ bounds }) => bounds !== undefined && possible(bounds, window.from, window.to),
        );
        const rank = answersOf(archive).first({ choices, window })?.rank;
        expect(rank).toBe(filtered.length === 0 ? undefined : Math.max(0, inside));
      }),
    );
  });

  it("the first that begins on a day is told by its place in the list of that day", () => {
    const events = [
      plainEvent(0, { bounds: lasting(2, 12) }),
      plainEvent(1, { bounds: lasting(8, 30) }),
      plainEvent(2, { bounds: lasting(10, 40) }),
      plainEvent(3, { bounds: lasting(10) }),
      plainEvent(4, { bounds: lasting(11) }),
      plainEvent(5, { bounds: undefined }),
    ];
    const answers = answersOf({ events: inOrder(events), names: namesWith() });
    const on = (day: number) =>
      answers.first({ choices: NO_CHOICES, window: { from: day, to: day }, beginning: true });
    const list = answers.list({
      choices: NO_CHOICES,
      window: { from: 10, to: 10 },
      first: 0,
      count: 10,
    });
    expect(list.rows.map(({ row }) => row)).toEqual([0, 1, 2, 3, 5]);
    expect(on(10)).toEqual({ position: list.rows[2]?.position, rank: 2 });
    expect(on(9)).toBeUndefined();
  });

  it("the way to the next lane leads to the event nearest in time", () => {
    const events = [
      plainEvent(0, { kind: "meeting", bounds: lasting(10) }),
      plainEvent(1, { kind: "fighting", bounds: lasting(2) }),
      plainEvent(2, { kind: "fighting", bounds: lasting(0, 18) }),
      plainEvent(3, { kind: "other", bounds: lasting(4) }),
      plainEvent(4, { kind: "other", bounds: undefined }),
    ];
    const answers = answersOf({ events: inOrder(events), names: namesWith() });
    const across = (row: number, by: -1 | 1) => {
      const position = answers.positionOf(row) ?? -1;
      const found = answers.across({
        choices: NO_CHOICES,
        lanes: "kind",
        from: { position, lane: undefined },
        by,
      });
      return found === undefined ? undefined : [answers.event(found.position).row, found.lane];
    };
    expect(across(0, 1)).toEqual([2, "fighting"]);
    expect(across(0, -1)).toBeUndefined();
    expect(across(3, -1)).toEqual([1, "fighting"]);
    expect(across(4, -1)).toBeUndefined();
  });

  it("an event is found by its row, though rows are missing and in no order", () => {
    const rows = [7, 3, 12];
    const events = rows.map((row, n) => plainEvent(row, { bounds: lasting(n) }));
    const answers = answersOf({ events, names: namesWith() });
    expect(rows.map(answers.positionOf)).toEqual([0, 1, 2]);
    expect([4, 13, -1].map(answers.positionOf)).toEqual([undefined, undefined, undefined]);
  });
});
