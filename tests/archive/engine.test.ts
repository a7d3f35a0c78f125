import { NO_CHOICES } from "#src/archive/questions.ts";
import { describe, expect, it } from "vitest";
import { createEngine } from "#src/archive/engine.ts";
import { MAX_DAY } from "#src/domain/calendar.ts";
import { columnsOf, lasting, namesWith, plainActor, plainEvent } from "./plain-archive.ts";

const all = { choices: NO_CHOICES, window: undefined, first: 0, count: 10 };

describe("an archive that is being read", () => {
  it("shows what has come when it is published, and not before", () => {
    const names = namesWith();
    const engine = createEngine();
    engine.add(columnsOf([plainEvent(0)], names));
    expect(engine.answers().list(all).count).toBe(0);
    engine.publish(names);
    engine.add(columnsOf([plainEvent(1)], names));
    expect(engine.answers().list(all).count).toBe(1);
    engine.publish(names);
    expect(
      engine
        .answers()
        .list(all)
        .rows.map(({ row }) => row),
    ).toEqual([0, 1]);
  });

  it("is told with its days, publication days too, and with the events of each actor", () => {
    const names = {
      ...namesWith([plainActor("whole"), plainActor("part", "whole")]),
      sources: [{ id: "s0", publisher: "", headline: "", lang: "en", published: 400 }],
    };
    const engine = createEngine();
    const events = [
      plainEvent(0, { bounds: lasting(-3, 5), actors: ["part", "whole"] }),
      plainEvent(1, { bounds: lasting(MAX_DAY + 9), actors: ["part"] }),
      plainEvent(2, { bounds: undefined, actors: ["whole"] }),
    ];
    engine.add(columnsOf(events, names));
    const { totals, ...published } = engine.publish(names);
    expect(published).toEqual({ events: 3, extent: { from: -3, to: 400 } });
    expect([...totals]).toEqual([3, 2]);
  });

  it("without any event has no days", () => {
    expect(createEngine().publish(namesWith())).toMatchObject({ events: 0, extent: undefined });
  });

  it("answers from names that loop", () => {
    const names = namesWith([plainActor("a", "b"), plainActor("b", "a"), plainActor("c", "c")]);
    const engine = createEngine();
    engine.add(columnsOf([plainEvent(0, { actors: ["a", "c"] })], names));
    engine.publish(names);
    const { actors } = engine.answers().chosen({ choices: NO_CHOICES, window: undefined });
    // the loop is cut at whoever stands first
    expect([...actors]).toEqual([1, 0, 1]);
  });
});

describe("names that are added while the file is read", () => {
  it("are known from the next publishing on, also where the lists are the same that have grown", () => {
    const actors = [plainActor("first")];
    const names = { ...namesWith(), actors };
    const engine = createEngine();
    engine.add(columnsOf([plainEvent(0, { actors: ["first"] })], names));
    engine.publish(names);
    actors.push(plainActor("second"), plainActor("third"));
    const later = [1, 2, 3].map((row) =>
      plainEvent(row, { actors: [row < 3 ? "third" : "second"] }),
    );
    engine.add(columnsOf(later, names));
    engine.publish(names);
    const { lanes } = engine.answers().picture({
      choices: NO_CHOICES,
      lanes: "actor",
      scale: { dayWidth: 10, plotWidth: 900, rows: 4 },
      from: -10,
      to: 100,
      marked: [],
    });
    expect(lanes.map(({ id, count }) => [id, count])).toEqual([
      ["third", 2],
      ["first", 1],
      ["second", 1],
    ]);
  });

  it("are known from the next publishing on", () => {
    const [first, second] = [plainActor("first"), plainActor("second", "whole")];
    const engine = createEngine();
    const names = namesWith([first, second, plainActor("whole")]);
    engine.add(columnsOf([plainEvent(0, { actors: ["first"] })], names));
    expect([...engine.publish(namesWith([first])).totals]).toEqual([1]);
    engine.add(columnsOf([plainEvent(1, { actors: ["second"] })], names));
    expect([...engine.publish(names).totals]).toEqual([1, 1, 1]);
    const choices = { ...NO_CHOICES, actors: ["whole"] };
    expect(engine.answers().count({ choices, window: undefined })).toBe(1);
  });
});

describe("a search in an archive", () => {
  it("finds what has been read of the texts so far, wherever the events stand", () => {
    const names = namesWith();
    const engine = createEngine();
    // the rows of the file are in the opposite order
    engine.add(columnsOf([plainEvent(0, { bounds: lasting(9) }), plainEvent(1)], names));
    engine.publish(names);
    const found = () =>
      engine
        .answers()
        .list({ ...all, choices: { ...NO_CHOICES, q: "bridge" } })
        .rows.map(({ row }) => row);
    engine.addWords(0, ["A bridge is opened"]);
    expect(found()).toEqual([0]);
    engine.addWords(1, ["Two bridges"]);
    expect(found()).toEqual([1, 0]);
  });

  it("for nothing to search by leaves everything", () => {
    const engine = createEngine();
    engine.add(columnsOf([plainEvent(0)], namesWith()));
    engine.publish(namesWith());
    const choices = { ...NO_CHOICES, q: " – " };
    expect(engine.answers().count({ choices, window: undefined })).toBe(1);
  });
});

describe("a million events on one day, in small", () => {
  const names = namesWith();
  const engine = createEngine(20_000);
  const events = Array.from({ length: 20_000 }, (_, n) => plainEvent(n, { bounds: lasting(7) }));
  engine.add(columnsOf(events.toReversed(), names));
  engine.publish(names);
  const answers = engine.answers();

  it("are one heading, one bin and one cluster", () => {
    const window = { from: 7, to: 7 };
    expect(answers.months({ choices: NO_CHOICES, window })).toEqual([
      { year: 1970, month: 1, first: 0, count: 20_000 },
    ]);
    expect(
      answers.overview({ choices: NO_CHOICES, extent: { from: 0, to: 9 }, bins: 5 }).filtered,
    ).toEqual([0, 0, 0, 20_000, 0]);
    const { items } = answers.picture({
      choices: NO_CHOICES,
      lanes: "none",
      scale: { dayWidth: 20, plotWidth: 900, rows: 9 },
      from: 0,
      to: 90,
      marked: [12_345],
    });
    expect(items).toMatchObject([{ cluster: { count: 20_000, span: { from: 7, to: 7 } } }]);
  });

  it("are listed in the order of the file", () => {
    const { rows } = answers.list({ ...all, first: 19_998 });
    expect(rows.map(({ row }) => row)).toEqual([19_998, 19_999]);
  });
});
