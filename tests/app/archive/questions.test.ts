import { describe, expect, it } from "vitest";
import { archiveExtent, densityWeights } from "#src/app/archive/archive-extent.ts";
import { archiveNames } from "#src/app/archive/archive-names.ts";
import { choicesOf } from "#src/app/archive/choices-of.ts";
import { knownInArchive } from "#src/app/archive/known-in-archive.ts";
import { pictureQuestion } from "#src/app/archive/picture-question.ts";
import { publicationMarks } from "#src/app/archive/publication-marks.ts";
import type { ArchiveHead } from "#src/archive/archive-file.ts";
import { i18n } from "#src/i18n/i18n.ts";
import type { PartNeed } from "#src/timeline/contract.ts";
import { addressOf } from "#tests/support/address.ts";

const NEED: PartNeed = {
  from: 0,
  to: 10,
  dayWidth: 12,
  plotWidth: 900,
  height: 480,
  laneAir: 8,
  rowHeight: 24,
  cursor: "at",
};

function asked(more: { open?: string; need?: Partial<PartNeed> } = {}) {
  const { address } = addressOf("kind=meeting&q=port");
  return pictureQuestion({
    need: { ...NEED, ...more.need },
    choices: choicesOf(address),
    lanes: "kind",
    perDay: 0.1,
    open: more.open,
  });
}

describe("what the picture is asked for by", () => {
  it("the choices and the search of the address", () => {
    expect(asked().choices).toMatchObject({ kinds: ["meeting"], q: "port" });
  });

  it("the room that there is; how many rows that makes, whoever answers knows", () => {
    const rows = { height: 480, laneAir: 8, rowHeight: 24, perDay: 0.1 };
    expect(asked().scale).toEqual({ dayWidth: 12, plotWidth: 900, rows });
  });

  it("the same room wherever the view is", () => {
    expect(asked({ need: { from: 5000, to: 5010 } }).scale).toEqual(asked().scale);
  });

  it("the open event and the one under the cursor, each once", () => {
    expect(asked({ open: "open" }).marked).toEqual(["open", "at"]);
    expect(asked({ open: "at" }).marked).toEqual(["at"]);
    expect(asked({ need: { cursor: undefined } }).marked).toEqual([]);
  });
});

describe("what all is", () => {
  const head: ArchiveHead = { title: { en: "A" }, events: 9, bytes: 1, allBytes: 2, density: [] };

  it("is known by the statistics before any event has come, and does not move when they do", () => {
    const before = archiveExtent({
      head: { ...head, extent: { from: 0, to: 1000 } },
      extent: undefined,
    });
    expect(before).toEqual({ from: -30, to: 1030 });
    expect(
      archiveExtent({
        head: { ...head, extent: { from: 0, to: 1000 } },
        extent: { from: 5, to: 900 },
      }),
    ).toEqual(before);
  });

  it("reaches further where what has come does", () => {
    expect(
      archiveExtent({
        head: { ...head, extent: { from: 0, to: 900 } },
        extent: { from: 5, to: 1000 },
      }),
    ).toEqual({ from: -30, to: 1030 });
  });

  it("the first density holds every event that the statistics count", () => {
    const density = [
      { range: { from: 0, to: 49 }, events: 40 },
      { range: { from: 20, to: 99 }, events: 60 },
    ];
    const weights = densityWeights(density, { from: 0, to: 99 }, 10) ?? [];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100);
    expect(weights[0]).toBeCloseTo(8);
    expect(densityWeights([], { from: 0, to: 99 }, 10)).toBeUndefined();
  });
});

describe("ids of a link", () => {
  const names = archiveNames(
    {
      actors: [{ id: "north", kind: "state", name: { en: "Northland" }, aliases: [] }],
      sides: [],
      sources: [{ id: "post", publisher: "Post", headline: "One", lang: "en", published: 3 }],
      speakers: [],
    },
    "en",
  );
  const reading = addressOf("event=gone&actor=north&actor=nobody&source=paper");

  it("may still come while the archive is read", () => {
    const { address, problems } = knownInArchive(reading, names, { isRead: false, hasEvent: true });
    expect(problems).toEqual([]);
    expect(address.actors).toEqual(["north", "nobody"]);
  });

  it("that it doesn't have are left out and named once it is", () => {
    const { address, problems } = knownInArchive(reading, names, { isRead: true, hasEvent: false });
    expect([address.event, address.actors, address.sources]).toEqual([undefined, ["north"], []]);
    expect(problems.map(({ key, value }) => `${key}=${value}`)).toEqual([
      "event=gone",
      "actor=nobody",
      "source=paper",
    ]);
  });

  it("sources are marked on their days as long as they can be told apart", () => {
    const marks = publicationMarks(names.sources, "en", i18n.getFixedT("en"));
    expect(marks).toEqual([{ source: "post", day: 3, label: "Published 4 January 1970: Post" }]);
    const many = new Map(
      Array.from({ length: 40 }, (_, n) => {
        const id = `s${String(n)}`;
        return [id, { id, publisher: id, headline: id, lang: "en", published: n }];
      }),
    );
    expect(publicationMarks(many, "en", i18n.getFixedT("en"))).toEqual([]);
  });
});
