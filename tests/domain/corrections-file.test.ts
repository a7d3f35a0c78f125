import { expect, test } from "vitest";
import {
  adopting,
  CORRECTIONS_FORMAT,
  readCorrections,
  writeCorrections,
} from "#src/domain/corrections-file.ts";
import { applied, decisionsOf, NO_DECISIONS, type DecisionRecord } from "#src/domain/decisions.ts";

const RECORDS: readonly DecisionRecord[] = [
  {
    on: "claim",
    decision: { claim: "blatt-s02-statement-1", words: { de: "lobte" }, decision: "reject" },
  },
  { on: "event", decision: { id: "visit", title: { en: "A visit" }, editor: null } },
  {
    on: "actor",
    decision: { id: "anna", kind: "person", name: { en: "Anna" }, aliases: {}, inflections: {} },
  },
];
const OF = { title: { en: "Somebody’s collection" }, address: "https://example.org/data.json" };
const DECISIONS = decisionsOf(RECORDS);

function fileWith(more: object): string {
  return JSON.stringify({ format: CORRECTIONS_FORMAT, of: OF, records: RECORDS, ...more });
}

test("what is written is read again, and its order changes no byte", () => {
  const text = writeCorrections({ of: OF, decisions: DECISIONS });
  expect(readCorrections(text)).toEqual({
    ok: true,
    file: { of: OF, decisions: DECISIONS },
    problems: [],
  });
  const reversed = decisionsOf(RECORDS.toReversed());
  expect(writeCorrections({ of: OF, decisions: reversed })).toBe(text);
});

test.each([
  ["an empty file", " \n", { kind: "empty" }],
  [
    "a slip of the pen",
    '{\n  "format" "x"\n}',
    { kind: "not-json", line: 2, column: 12, cut: false },
  ],
  ["a file cut in half", '{\n  "format": "x', { kind: "not-json", line: 2, column: 15, cut: true }],
  [
    "another file of ours",
    '{"format":"dateline/1"}',
    { kind: "other-format", format: "dateline/1" },
  ],
  ["some JSON", "[1]", { kind: "other-format", format: undefined }],
  ["a newer one", '{"format":"dateline-corrections/2"}', { kind: "newer", version: 2 }],
  ["one without records", fileWith({ records: 1 }), { kind: "frame", field: "records" }],
  ["one about nothing", fileWith({ of: { title: {} } }), { kind: "frame", field: "of.title" }],
])("%s is no file of corrections, and says why", (_, text, fault) => {
  expect(readCorrections(text)).toEqual({ ok: false, fault });
});

test("a bad record is named with its field, and the good ones are kept", () => {
  const [claim, event] = RECORDS;
  const bad = {
    on: "claim",
    decision: { claim: "blatt-s01-meeting-1", words: {}, decision: "accept" },
  };
  const reading = readCorrections(
    fileWith({ records: [bad, claim, "?", event, { on: "actor" }, claim] }),
  );
  expect(reading).toMatchObject({ ok: true, file: { of: OF } });
  if (!reading.ok) return;
  expect([...reading.file.decisions.claims.keys()]).toEqual(["blatt-s02-statement-1"]);
  expect([...reading.file.decisions.events.keys()]).toEqual(["visit"]);
  expect(reading.problems).toEqual([
    { record: 1, id: "blatt-s01-meeting-1", field: "decision.words", kind: "shape" },
    { record: 3, id: undefined, field: ".", kind: "shape" },
    { record: 5, id: undefined, field: "decision", kind: "shape" },
    { record: 6, id: "blatt-s02-statement-1", field: ".", kind: "repeated" },
  ]);
});

test("adopting a file replaces what stands in its way, and adopting it twice does nothing more", () => {
  const own = decisionsOf([{ on: "event", decision: { id: "visit", title: { en: "Mine" } } }]);
  const change = adopting(own, DECISIONS);
  const after = applied(own, change);
  expect(after).toEqual(DECISIONS);
  expect(adopting(DECISIONS, DECISIONS)).toEqual([]);
  expect(applied(NO_DECISIONS, adopting(NO_DECISIONS, DECISIONS))).toEqual(DECISIONS);
});
