import { expect, test } from "vitest";
import type { EventText } from "#src/archive/archive-file.ts";
import { createEngine } from "#src/archive/engine.ts";
import { createNaming } from "#src/worker/archive/named-answers.ts";

const DAY = 20_000; // 2024-10-04

/** What the list says of an event of one day whose text bears this date. */
async function listedDate(edtf: string | undefined): Promise<string | undefined> {
  const text: EventText = { id: "one", title: { en: "One" }, passages: 0, edtf };
  const naming = createNaming({
    texts: async () => [text],
    known: () => [text],
    rowOf: () => 0,
  });
  const bounds = { beginEarliest: DAY, beginLatest: DAY, endEarliest: DAY, endLatest: DAY };
  const event = { row: 0, position: 0, kind: "other", bounds, layer: "text" } as const;
  const row = { ...event, presence: undefined, actors: [], sources: 0 };
  const { signal } = new AbortController();
  const asking = { answers: createEngine().answers(), signal };
  const { rows } = await naming.list({ count: 1, rows: [row] }, asking);
  return rows[0]?.text.edtf;
}

test.each(["2024-10-04", "2024-10", "[2024-10-01..2024-10-31]"])(
  "the date that a file writes is shown where it allows the day: %s",
  async (edtf) => {
    expect(await listedDate(edtf)).toBe(edtf);
  },
);

test.each(["perhaps in 2024", "2023", "2024-10-01/2024-10-31", "XXXX-10-04", "", undefined])(
  "and is not where it can't be read or says something else: %s",
  async (edtf) => {
    expect(await listedDate(edtf)).toBeUndefined();
  },
);
