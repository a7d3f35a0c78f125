import { describe, expect, test } from "vitest";
import {
  draftsAfter,
  NO_DRAFTS,
  type Draft,
  type DraftEvent,
  type Drafts,
} from "#src/features/add/draft.ts";
import type { FileReading } from "#src/worker/protocol.ts";

const waiting = (key: number, content = "words"): Draft => ({
  key,
  name: "",
  content,
  state: { stage: "waiting" },
});

const READ: FileReading = {
  ok: true,
  format: "text",
  article: {
    title: "The bridge",
    agencies: [],
    otherDays: [],
    paragraphs: [{ text: "It is open." }],
    aside: [],
    problems: [],
  },
  lang: "und",
  digest: "0".repeat(64),
};
const UNREAD: FileReading = { ok: false, fault: { kind: "empty" } };

const after = (...events: readonly DraftEvent[]): Drafts => events.reduce(draftsAfter, NO_DRAFTS);
const came = (...drafts: readonly Draft[]): DraftEvent => ({ type: "came", drafts });
const answered = (key: number, reading: FileReading): DraftEvent => ({
  type: "answered",
  key,
  reading,
});

describe("a run of readings", () => {
  test("counts what comes while it goes on, and ends with the last", () => {
    const { run } = after(
      came(waiting(0)),
      came(waiting(1)),
      answered(0, READ),
      answered(1, UNREAD),
    );
    expect(run).toEqual({ of: 2, articles: 1, refused: 1 });
  });

  test("begins anew when all before has been read", () => {
    const { run } = after(came(waiting(0)), answered(0, READ), came(waiting(1)));
    expect(run).toEqual({ of: 1, articles: 0, refused: 0 });
  });

  test("has no part in what was stopped", () => {
    const { run, all } = after(came(waiting(0), waiting(1)), { type: "left", keys: new Set([1]) });
    expect(run.of).toBe(1);
    expect(all.map(({ key }) => key)).toEqual([0]);
  });

  test("stays as it was when an article is taken off the list", () => {
    const before = after(came(waiting(0)), answered(0, READ));
    expect(draftsAfter(before, { type: "left", keys: new Set([0]) }).run).toBe(before.run);
  });

  test("has no part in files that are refused unread", () => {
    const refused: Draft = {
      ...waiting(0),
      state: { stage: "refused", refusal: { kind: "too-large" } },
    };
    expect(after(came(refused)).run.of).toBe(0);
  });
});

describe("a typed text", () => {
  const typed: DraftEvent = { type: "typed", text: "words" };

  test("goes once it has been read", () => {
    expect(after(typed, came(waiting(0)), answered(0, READ)).text).toBe("");
  });

  test("stays where it is no article", () => {
    expect(after(typed, came(waiting(0)), answered(0, UNREAD)).text).toBe("words");
  });

  test("stays where it was changed while it was read", () => {
    const changed: DraftEvent = { type: "typed", text: "other words" };
    expect(after(typed, came(waiting(0)), changed, answered(0, READ)).text).toBe("other words");
  });
});

test("what is given changes those that it is given for, and no others", () => {
  const { all } = after(
    came(waiting(0), waiting(1), waiting(2)),
    answered(0, READ),
    answered(1, READ),
    { type: "given", keys: new Set([1, 2]), given: { publisher: "Morning Post" } },
  );
  const publishers = all.map(({ state }) =>
    state.stage === "read" ? state.given.publisher : state,
  );
  expect(publishers).toEqual(["", "Morning Post", { stage: "waiting" }]);
});
