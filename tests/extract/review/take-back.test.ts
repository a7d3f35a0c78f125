import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { readDataset } from "#src/domain/dataset.ts";
import {
  decisionsOf,
  NO_DECISIONS,
  recordsOfDecisions,
  type Change,
  type Decisions,
} from "#src/domain/decisions.ts";
import { adoptPreview, withAdopted } from "#src/extract/review/adopt-preview.ts";
import { accept, correct, keepActor, reject } from "#src/extract/review/acts.ts";
import { checkRecords, recordsOfDataset } from "#src/extract/review/corrected-dataset.ts";
import { editEvent } from "#src/extract/review/event-acts.ts";
import {
  listedCorrections,
  onlyCorrections,
  takeAllBack,
  takeBack,
} from "#src/extract/review/take-back.ts";
import type { Workbench } from "#src/extract/review/workbench.ts";
import { acted, benchOf, cardOf, decided } from "./bench.ts";

const file = new URL("../../../public/data/timeline.json", import.meta.url);
const reading = readDataset(JSON.parse(readFileSync(file, "utf8")));
if (!reading.ok) throw new Error(reading.fault.kind);
const { dataset } = reading;
const BASE = recordsOfDataset(dataset);
const isKnown = (actor: string) => dataset.actors.has(actor);

const given = (decisions: Decisions = NO_DECISIONS): Workbench => ({
  checked: checkRecords(BASE, decisions),
  decisions,
});
const after = (bench: Workbench, ...acts: readonly ((bench: Workbench) => Change)[]): Workbench =>
  acts.reduce((now, act) => given(decided(now.decisions, act(now))), bench);

const [FIRST, SECOND] = given().checked.cards;
if (FIRST === undefined || SECOND === undefined) throw new Error("no cards");
const EVENT = BASE.events[0]?.id ?? "";
const NEW = {
  id: "cleo",
  kind: "person",
  name: { en: "Cleo" },
  aliases: {},
  inflections: {},
} as const;
const naming = (bench: Workbench) =>
  correct(bench, FIRST, { actors: [{ actor: "cleo", role: "agent" }] });

describe("taking back", () => {
  const corrected = after(
    given(),
    (bench) => keepActor(bench, NEW),
    naming,
    (bench) => reject(bench, [SECOND]),
    (bench) => editEvent(bench, EVENT, { title: { en: "Another title" } }),
  );

  test("an actor that a correction made is listed with it, and goes with it", () => {
    const { decisions } = corrected;
    expect(listedCorrections(decisions).map(({ on }) => on)).toEqual(["claim", "claim", "event"]);
    const change = takeBack(corrected, { on: "claim", id: FIRST.claim.id }, isKnown);
    const left = decided(decisions, change);
    expect([...left.actors.keys()]).toEqual([]);
    expect([...left.claims.keys()]).toEqual([SECOND.claim.id]);
  });

  test("an actor that another correction names stays", () => {
    const both = after(corrected, (bench) =>
      correct(bench, cardOf(bench, SECOND.claim.id), {
        actors: [{ actor: "cleo", role: "patient" }],
      }),
    );
    const change = takeBack(both, { on: "claim", id: FIRST.claim.id }, isKnown);
    expect([...decided(both.decisions, change).actors.keys()]).toEqual(["cleo"]);
  });

  test("one after the other leaves the data file as it was", () => {
    const left = listedCorrections(corrected.decisions).reduce((now, record) => {
      const id = record.on === "claim" ? record.decision.claim : record.decision.id;
      return after(now, (bench) => takeBack(bench, { on: record.on, id }, isKnown));
    }, corrected);
    expect(recordsOfDecisions(left.decisions)).toEqual([]);
    expect(left.checked.dataset).toEqual(given().checked.dataset);
  });

  test("all at once leaves nothing decided", () => {
    const left = decided(corrected.decisions, takeAllBack(corrected.decisions));
    expect(left).toEqual(NO_DECISIONS);
  });

  test("a decision whose claim has gone can be taken back, too", () => {
    const gone = decisionsOf([
      {
        on: "claim",
        decision: { claim: "elsewhere-s01-other-1", words: { en: "x" }, decision: "reject" },
      },
    ]);
    const change = takeBack(given(gone), { on: "claim", id: "elsewhere-s01-other-1" }, isKnown);
    expect(decided(gone, change)).toEqual(NO_DECISIONS);
  });

  test("of an own collection an acceptance is no correction, and a proposed event keeps its id", () => {
    const start = benchOf();
    const [card] = start.checked.cards;
    if (card === undefined) throw new Error("no card");
    const [{ id: event } = { id: "" }] = card.events;
    const accepted = acted(start, (bench) => accept(bench, [card]));
    expect(listedCorrections(accepted.decisions)).toEqual([]);
    expect(onlyCorrections(accepted.decisions)).toEqual(NO_DECISIONS);
    const titled = acted(accepted, (bench) =>
      editEvent(bench, event, { title: { en: "Another title" } }),
    );
    expect(listedCorrections(titled.decisions)).toHaveLength(1);
    const change = takeBack(titled, { on: "event", id: event }, () => true);
    expect(decided(titled.decisions, change)).toEqual(accepted.decisions);
  });
});

describe("what somebody else's corrections would do", () => {
  const theirs = after(
    given(),
    (bench) => keepActor(bench, NEW),
    naming,
    (bench) => reject(bench, [SECOND]),
  ).decisions;
  const previewOver = (own: Decisions, others: Decisions) =>
    adoptPreview(own, others, checkRecords(BASE, withAdopted(own, others)));

  test("where nothing is decided all of them fit", () => {
    const preview = previewOver(NO_DECISIONS, theirs);
    expect(preview.fitting).toEqual(recordsOfDecisions(theirs));
    expect(preview).toMatchObject({ meeting: [], unfit: [], same: 0 });
  });

  test("what says otherwise meets, what says the same is counted", () => {
    const own = after(
      given(),
      (bench) => reject(bench, [FIRST]),
      (bench) => reject(bench, [SECOND]),
    ).decisions;
    const { fitting, meeting, same } = previewOver(own, theirs);
    expect(meeting.map((record) => record.on === "claim" && record.decision.claim)).toEqual([
      FIRST.claim.id,
    ]);
    expect(fitting.map(({ on }) => on)).toEqual(["actor"]);
    expect(same).toBe(1);
  });

  test("what has no place here is left out, with whom it alone names", () => {
    const strange: Decisions = {
      ...theirs,
      claims: new Map(
        [...theirs.claims.values()].map((decision) => {
          const claim = `elsewhere-${decision.claim}`;
          return [claim, { ...decision, claim }];
        }),
      ),
    };
    const { fitting, unfit } = previewOver(NO_DECISIONS, strange);
    expect(fitting).toEqual([]);
    expect(unfit.map(({ problem }) => problem)).toEqual(["claim-gone", "claim-gone"]);
  });
});
