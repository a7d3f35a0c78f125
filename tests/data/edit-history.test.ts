import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  afterStep,
  NO_HISTORY,
  withoutStep,
  type EditHistory,
  type Step,
} from "#src/data/edit-history.ts";
import { applied, isConflict, NO_DECISIONS, type Change } from "#src/domain/decisions.ts";
import type { Decisions } from "#src/domain/decisions.ts";
import { accepted, onClaim, rejected } from "#tests/library/made-up.ts";

interface Bench {
  readonly decisions: Decisions;
  readonly history: EditHistory;
}

function carryOut({ decisions, history }: Bench, step: Step, change: Change): Bench {
  const after = applied(decisions, change);
  if (isConflict(after)) throw new Error("the change meets something else than it saw");
  return { decisions: after, history: afterStep(history, step, change) };
}

function walk(bench: Bench, step: "undo" | "redo"): Bench {
  const change = bench.history[step].at(-1);
  return change === undefined ? bench : carryOut(bench, step, change);
}

/** Accepts or rejects a claim, whatever was decided on it before. */
function edit(bench: Bench, claim: string, accepting: boolean): Bench {
  const decision = accepting ? accepted(claim) : rejected(claim);
  return carryOut(bench, "edit", [onClaim(bench.decisions.claims.get(claim), decision)]);
}

const NOTHING: Bench = { decisions: NO_DECISIONS, history: NO_HISTORY };
const edits = fc.array(
  fc.tuple(fc.constantFrom("a-s01-meeting-1", "a-s02-meeting-1"), fc.boolean()),
  { maxLength: 8 },
);

test("everything can be taken back to the beginning, and done again to the end", () => {
  fc.assert(
    fc.property(edits, (list) => {
      const done = list.reduce(
        (bench, [claim, accepting]) => edit(bench, claim, accepting),
        NOTHING,
      );
      const undone = list.reduce((bench) => walk(bench, "undo"), done);
      expect(undone.decisions).toEqual(NO_DECISIONS);
      expect(undone.history.undo).toEqual([]);
      const again = list.reduce((bench) => walk(bench, "redo"), undone);
      expect(again.decisions).toEqual(done.decisions);
      expect(again.history).toEqual(done.history);
    }),
  );
});

test("a new edit ends what could be done again", () => {
  const bench = walk(edit(NOTHING, "a-s01-meeting-1", true), "undo");
  expect(bench.history.redo).toHaveLength(1);
  expect(edit(bench, "a-s02-meeting-1", true).history.redo).toEqual([]);
});

test("a step that met another decision is dropped, and the one before it is next", () => {
  const once = edit(NOTHING, "a-s01-meeting-1", true);
  const twice = edit(once, "a-s02-meeting-1", true);
  expect(withoutStep(twice.history, "undo")).toEqual(once.history);
  const back = walk(twice, "undo");
  expect(withoutStep(back.history, "redo")).toEqual(once.history);
  expect(withoutStep(twice.history, "edit")).toEqual(twice.history);
});
