import { NO_CHOICES } from "#src/archive/questions.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveIndex } from "#src/archive/archive-index.ts";
import { facetCounts } from "#src/archive/facet-counts.ts";
import { nameIndex } from "#src/archive/name-index.ts";
import { selectEvents } from "#src/archive/select-events.ts";
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

function indexOf({ events, names }: PlainArchive) {
  return archiveIndex(columnsOf(events, names), nameIndex(names));
}

const sortedArchive = somePlainArchive(30).map(({ events, names }) => ({
  events: inOrder(events),
  names,
}));

describe("what the choices leave", () => {
  it("is what going through the events one by one leaves", () => {
    fc.assert(
      fc.property(sortedArchive, someChoices, (archive, choices) => {
        const left = archive.events.flatMap((event, n) =>
          passes(archive, event, choices) ? [n] : [],
        );
        expect([...selectEvents(indexOf(archive), choices, undefined).positions]).toEqual(left);
      }),
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
        const { places, ...index } = indexOf(archive);
        const { drawn } = selectEvents({ ...index, places }, choices, undefined);
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
    const { positions } = selectEvents(
      indexOf({ events, names }),
      NO_CHOICES,
      Uint8Array.from([0, 1, 0]),
    );
    expect([...positions]).toEqual([1]);
  });

  it("is nothing where only unknown ids are chosen", () => {
    const index = indexOf({ events: [plainEvent(0, { actors: ["a1"] })], names: namesWith() });
    const counts = (["actors", "sources", "speakers"] as const).map(
      (facet) => selectEvents(index, { ...NO_CHOICES, [facet]: ["?"] }, undefined).positions.length,
    );
    expect(counts).toEqual([0, 0, 0]);
  });

  it("must name all of forty chosen actors", () => {
    const ids = Array.from({ length: 40 }, (_, n) => `a${String(n)}`);
    const names = namesWith(ids.map((id) => plainActor(id)));
    const events = [plainEvent(0, { actors: ids }), plainEvent(1, { actors: ids.slice(1) })];
    const choices = { ...NO_CHOICES, actors: ids, match: "all" as const };
    expect([...selectEvents(indexOf({ events, names }), choices, undefined).positions]).toEqual([
      0,
    ]);
  });
});

describe("what each further choice would leave", () => {
  it("is what counting one by one gives", () => {
    fc.assert(
      fc.property(sortedArchive, someChoices, (archive, choices) => {
        const index = indexOf(archive);
        const { failing } = selectEvents(index, choices, undefined);
        const counts = facetCounts(index, failing, choices.match);
        const tally = (facet: PlainFacet, holds: (event: PlainEvent) => boolean) => {
          const except = facet === "actors" && choices.match === "all" ? undefined : facet;
          return archive.events.filter(
            (event) => passes(archive, event, choices, except) && holds(event),
          ).length;
        };
        const { names } = archive;
        expect({
          ...counts,
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
    const index = indexOf({ events: [plainEvent(0), plainEvent(1)], names: namesWith() });
    const { failing } = selectEvents(index, NO_CHOICES, Uint8Array.from([1, 0]));
    expect(facetCounts(index, failing, "any").noneNamed).toBe(1);
  });
});
