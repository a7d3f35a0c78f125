import { array, assert, constantFrom, nat, property, tuple } from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { inverse, NO_DECISIONS, type Change } from "#src/domain/decisions.ts";
import { DecisionRecord, recordsOfDecisions } from "#src/domain/decisions.ts";
import { KINDS } from "#src/domain/model.ts";
import {
  accept,
  correct,
  dropDecision,
  movePassage,
  reject,
  reopen,
} from "#src/extract/review/acts.ts";
import { addClaim } from "#src/extract/review/add-claim.ts";
import { recordsOfDataset } from "#src/extract/review/corrected-dataset.ts";
import type { CollectionToCheck } from "#src/extract/review/check-collection.ts";
import { editEvent, join, split, standAs } from "#src/extract/review/event-acts.ts";
import type { Workbench } from "#src/extract/review/workbench.ts";
import { benchOf, decided } from "./bench.ts";

const file = new URL("../../../public/data/timeline.json", import.meta.url);
const reading = readDataset(JSON.parse(readFileSync(file, "utf8")));
if (!reading.ok) throw new Error(reading.fault.kind);
const BASE = recordsOfDataset(reading.dataset);

/** What an editor does, with numbers that choose among what there is. */
type Act = (bench: Workbench, a: number, b: number) => Change;

const card = ({ checked: { cards } }: Workbench, at: number) =>
  cards.slice(at % cards.length).slice(0, 1);
const event = ({ checked: { dataset } }: Workbench, at: number) =>
  dataset.events[at % Math.max(1, dataset.events.length)]?.id ?? "none";
const actor = ({ checked: { dataset } }: Workbench, at: number) =>
  dataset.actors[at % Math.max(1, dataset.actors.length)]?.id ?? "none";
const onCard =
  (
    act: (bench: Workbench, card: Workbench["checked"]["cards"][number], b: number) => Change,
  ): Act =>
  (bench, a, b) =>
    card(bench, a).flatMap((own) => act(bench, own, b));

const ACTS: Readonly<Record<string, Act>> = {
  accept: (bench, a, b) => accept(bench, [...card(bench, a), ...card(bench, b)]),
  reject: (bench, a, b) => reject(bench, [...card(bench, a), ...(b % 2 ? card(bench, b) : [])]),
  reopen: (bench, a) => reopen(bench, card(bench, a)),
  stance: onCard((bench, own, b) => correct(bench, own, { stance: b % 2 ? "denied" : "asserted" })),
  actors: onCard((bench, own, b) =>
    correct(bench, own, { actors: [{ actor: actor(bench, b), role: "agent" }] }),
  ),
  nothing: onCard((bench, own) => correct(bench, own, { place: null, when: null, bounds: null })),
  move: onCard((bench, own, b) => {
    const passage = own.claim.passages[b % Math.max(1, own.claim.passages.length)];
    if (passage === undefined) return [];
    const end = passage.start + 1 + (b % 20);
    return movePassage(bench, own, passage.text, { ...passage, end });
  }),
  add: (bench, a, b) => {
    const { sources } = bench.checked.dataset;
    const source = sources[a % sources.length];
    const text = source?.texts[b % Math.max(1, source.texts.length)];
    if (source === undefined || text === undefined) return [];
    const paragraph = b % text.paragraphs.length;
    const kind = KINDS[a % KINDS.length] ?? "other";
    const at = { source: source.id, lang: text.lang, paragraph, start: a % 60, end: (a % 60) + 12 };
    return addClaim(bench, at, kind)?.change ?? [];
  },
  title: (bench, a) => editEvent(bench, event(bench, a), { title: { de: "Neuer Titel" } }),
  untitle: (bench, a) => editEvent(bench, event(bench, a), { title: undefined }),
  rename: (bench, a, b) => editEvent(bench, event(bench, a), { id: `new-${b % 5}` }),
  date: (bench, a, b) =>
    editEvent(bench, event(bench, a), {
      editor: { edtf: `202${b % 9}`, reference: { publisher: "x", url: "https://example.org/" } },
    }),
  undate: (bench, a) =>
    editEvent(bench, event(bench, a), { editor: null, summary: null, notes: [] }),
  join: (bench, a, b) => join(bench, [event(bench, a), event(bench, b)]),
  split: onCard(split),
  part: onCard((bench, own, b) => standAs(bench, own, "part", event(bench, b))),
  states: onCard((bench, own, b) =>
    standAs(bench, own, "states", b % 2 ? event(bench, b) : undefined),
  ),
  background: onCard((bench, own, b) =>
    standAs(bench, own, "background", b % 2 ? event(bench, b) : undefined),
  ),
  drop: (bench, a) => {
    const records = [...bench.decisions.claims.keys(), ...bench.decisions.events.keys()];
    const record = records[a % Math.max(1, records.length)];
    return record === undefined || bench.decisions.events.has(record)
      ? []
      : dropDecision(bench, record);
  },
};

/** What a reader would be told; that a date is counted from an event that was rejected is true. */
function wrongIn({ checked }: Workbench) {
  const read = readDataset(checked.dataset);
  return read.ok ? read.problems.filter(({ reason }) => reason !== "unknown-event") : [read.fault];
}

const steps = array(tuple(constantFrom(...Object.keys(ACTS)), nat(400), nat(400)), {
  maxLength: 12,
});

test.each([
  ["a collection that was read", 60, {}],
  ["a copy of somebody's", 12, { base: BASE, sources: [] }],
  ["both together", 12, { base: BASE }],
] as const satisfies readonly (readonly [string, number, Partial<CollectionToCheck>])[])(
  "%s: no sequence of acts breaks a decision, and undoing them leads back",
  (_, numRuns, more) => {
    const untouched = benchOf(NO_DECISIONS, more);
    assert(
      property(steps, (sequence) => {
        let bench = untouched;
        const changes: Change[] = [];
        for (const [name, a, b] of sequence) {
          const change = ACTS[name]?.(bench, a, b) ?? [];
          changes.push(change);
          bench = benchOf(decided(bench.decisions, change), more);
          expect(bench.checked.problems).toEqual([]);
          expect(wrongIn(bench)).toEqual([]);
          for (const record of recordsOfDecisions(bench.decisions)) {
            expect(DecisionRecord.parse(record)).toEqual(record);
          }
        }
        let { decisions } = bench;
        for (const change of changes.toReversed()) decisions = decided(decisions, inverse(change));
        expect(decisions).toEqual(NO_DECISIONS);
      }),
      { numRuns },
    );
  },
);
