import { NO_CHOICES } from "#src/archive/questions.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "#src/archive/engine.ts";
import { archiveIndex } from "#src/archive/archive-index.ts";
import { drawnOf } from "#src/archive/drawn-places.ts";
import { nameIndex } from "#src/archive/name-index.ts";
import { makingPostings, type Postings } from "#src/archive/postings.ts";
import {
  LISTED,
  selectEvents,
  type KnownPostings,
  type Listed,
} from "#src/archive/select-events.ts";
import { KINDS } from "#src/domain/model.ts";
import { SAYINGS } from "#src/domain/record.ts";
import { placeOf } from "#src/timeline/place.ts";
import {
  columnsOf,
  inOrder,
  namesWith,
  passes,
  plainActor,
  plainEvent,
  somePlainArchive,
  someChoices,
  wholesOf,
  type PlainArchive,
  type PlainEvent,
  type PlainFacet,
} from "./plain-archive.ts";
import { answersOf } from "./plain-picture.ts";

function indexOf({ events, names }: PlainArchive) {
  return archiveIndex(columnsOf(events, names), nameIndex(names));
}

const sortedArchive = somePlainArchive(30).map(({ events, names }) => ({
  events: inOrder(events),
  names,
}));

/** Of some of the lists: which are known depends on how long the archive has been open. */
function postingsFor(
  { columns, names }: ReturnType<typeof indexOf>,
  listed: readonly Listed[],
): KnownPostings {
  const whole = (facet: Listed): Postings => {
    const making = makingPostings(columns[facet], names[facet].length);
    for (;;) {
      const { done, value } = making.next();
      if (done === true) return value;
    }
  };
  return Object.fromEntries(listed.map((facet) => [facet, whole(facet)]));
}

describe("what the choices leave", () => {
  it("is what going through the events one by one leaves, whatever postings are known", () => {
    const searched = fc.option(fc.array(fc.nat(1), { minLength: 30, maxLength: 30 }));
    fc.assert(
      fc.property(
        sortedArchive,
        someChoices,
        searched,
        fc.subarray([...LISTED]),
        (archive, choices, found, listed) => {
          const left = archive.events.flatMap((event, n) =>
            passes(archive, event, choices) && found?.[n] !== 0 ? [n] : [],
          );
          const index = indexOf(archive);
          const byPosition = found === null ? undefined : Uint8Array.from(found);
          const selected = selectEvents(index, choices, byPosition, postingsFor(index, listed));
          expect([...selected]).toEqual(left);
        },
      ),
    );
  });

  it("can be drawn as far as the picture has a place for it, by the day it is drawn from", () => {
    fc.assert(
      fc.property(sortedArchive, someChoices, (archive, choices) => {
        const left = archive.events.flatMap((event, position) => {
          const place = event.bounds === undefined ? undefined : placeOf(event.bounds);
          return place === undefined || !passes(archive, event, choices)
            ? []
            : [{ position, ...place }];
        });
        const index = indexOf(archive);
        const { places } = index;
        const drawn = drawnOf(index, selectEvents(index, choices, undefined, {}));
        const wanted = left.toSorted((a, b) => a.from - b.from || a.position - b.position);
        expect([...drawn]).toEqual(wanted.map(({ position }) => position));
        for (const { position, from, to } of left) {
          expect([places.from[position], places.last[position]]).toEqual([from, to - 1]);
        }
      }),
    );
  });

  it("is only what the search found", () => {
    const names = namesWith();
    const events = [plainEvent(0), plainEvent(1), plainEvent(2)];
    const found = Uint8Array.from([0, 1, 0]);
    expect([...selectEvents(indexOf({ events, names }), NO_CHOICES, found, {})]).toEqual([1]);
  });

  it("is nothing where only unknown ids are chosen", () => {
    const index = indexOf({ events: [plainEvent(0, { actors: ["a1"] })], names: namesWith() });
    const counts = (["actors", "sources", "speakers"] as const).map(
      (facet) => selectEvents(index, { ...NO_CHOICES, [facet]: ["?"] }, undefined, {}).length,
    );
    expect(counts).toEqual([0, 0, 0]);
  });

  it("must name all of forty chosen actors", () => {
    const ids = Array.from({ length: 40 }, (_, n) => `a${String(n)}`);
    const names = namesWith(ids.map((id) => plainActor(id)));
    const events = [plainEvent(0, { actors: ids }), plainEvent(1, { actors: ids.slice(1) })];
    const choices = { ...NO_CHOICES, actors: ids, match: "all" as const };
    const index = indexOf({ events, names });
    expect([...selectEvents(index, choices, undefined, {})]).toEqual([0]);
    expect([...selectEvents(index, choices, undefined, postingsFor(index, LISTED))]).toEqual([0]);
  });
});

describe("all of two actors", () => {
  it("are in fewer events than either, also where postings tell who is in which", () => {
    const events = [["a1"], ["a2"], ["a1", "a2"]].map((actors, row) => plainEvent(row, { actors }));
    const index = indexOf({ events, names: namesWith() });
    const choices = { ...NO_CHOICES, actors: ["a1", "a2"], match: "all" as const };
    expect([...selectEvents(index, choices, undefined, postingsFor(index, LISTED))]).toEqual([2]);
  });
});

describe("what each further choice would leave", () => {
  it("is what counting one by one gives", () => {
    fc.assert(
      fc.property(sortedArchive, someChoices, fc.nat(12), (archive, choices, prepared) => {
        const answers = answersOf(archive);
        for (let n = 0; n < prepared; n += 1) answers.prepare();
        const counts = answers.chosen({ choices, window: undefined });
        const tally = (facet: PlainFacet, holds: (event: PlainEvent) => boolean) => {
          const except = facet === "actors" && choices.match === "all" ? undefined : facet;
          return archive.events.filter(
            (event) => passes(archive, event, choices, except) && holds(event),
          ).length;
        };
        const { names } = archive;
        expect({
          noneNamed: counts.noneNamed,
          actors: [...counts.actors],
          kinds: [...counts.kinds],
          sources: [...counts.sources],
          speakers: [...counts.speakers],
          sayings: [...counts.sayings],
        }).toEqual({
          noneNamed: tally("actors", ({ actors }) => actors.length === 0),
          actors: names.actors.map(({ id }) =>
            tally("actors", (event) => wholesOf(archive, event).has(id)),
          ),
          kinds: KINDS.map((kind) => tally("kinds", (event) => event.kind === kind)),
          sources: names.sources.map(({ id }) =>
            tally("sources", ({ sources }) => sources.includes(id)),
          ),
          speakers: names.speakers.map((id) =>
            tally("speakers", ({ speakers }) => speakers.includes(id)),
          ),
          sayings: SAYINGS.map((saying) => tally("sayings", (event) => event.saying === saying)),
        });
      }),
    );
  });

  it("leaves out what the search did not find", () => {
    const engine = createEngine();
    const names = namesWith();
    engine.add(columnsOf([plainEvent(0), plainEvent(1)], names));
    engine.publish(names);
    engine.addWords(0, ["A bridge"]);
    const choices = { ...NO_CHOICES, q: "bridge" };
    expect(engine.answers().chosen({ choices, window: undefined }).noneNamed).toBe(1);
  });

  it("is counted anew for each facet as choices come and go, also when it was counted before", () => {
    fc.assert(
      fc.property(
        sortedArchive,
        fc.array(someChoices, { minLength: 2, maxLength: 9 }),
        (archive, several) => {
          const answers = answersOf(archive);
          for (const choices of several) {
            const fresh = answersOf(archive).chosen({ choices, window: undefined });
            expect(answers.chosen({ choices, window: undefined })).toEqual(fresh);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
