import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFromArchive, readToArchive } from "#src/worker/archive/archive-messages.ts";
import { ARCHIVE_PROTOCOL as v } from "#src/worker/archive/archive-protocol.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { PICTURE } from "./opened-archive.ts";

describe("what a page may say", () => {
  const open = { url: "https://read.example/a.parquet" };
  const requests = new MessageChannel().port2;
  const said = [
    { v, open, requests },
    { v, open, requests, window: { from: 0, to: 9 } },
    { v, open: { name: "a.parquet", bytes: new ArrayBuffer(4) } },
    { v, open: { name: "a.parquet", bytes: new Blob(["PAR1"]) } },
    { v, id: 1, ask: { kind: "detail", id: "a" } },
    { v, id: 1, ask: { kind: "count", choices: NO_CHOICES } },
    { v, id: 1, ask: PICTURE },
    { v, cancel: 1 },
    { v, look: { from: -1, to: 1 } },
    { v, stop: true },
  ];
  test.each(said)("%j", (message) => expect(readToArchive(message)).toBe(message));

  const nonsense = [
    undefined,
    null,
    "stop",
    { stop: true },
    { v: "1", stop: true },
    { v },
    { v, stop: "yes" },
    { v, open: {} },
    { v, open },
    { v, open, requests: "port" },
    { v, open: { url: 7 }, requests },
    { v, open: { name: "a.parquet", bytes: [1, 2] } },
    { v, open, requests, window: "all" },
    { v, ask: { kind: "detail", id: "a" } },
    { v, id: 1, ask: { kind: "constructor", choices: NO_CHOICES } },
    { v, id: 1, ask: { kind: "count" } },
    { v, id: 1, ask: { ...PICTURE, from: {} } },
    { v, id: 1, ask: { ...PICTURE, scale: { dayWidth: 20, rows: 5 } } },
    { v, id: 1, ask: { ...PICTURE, scale: { ...PICTURE.scale, rows: { height: Number.NaN } } } },
    { v, cancel: "1" },
    { v, look: { from: "now", to: 1 } },
  ];
  test.each(nonsense)("but not %j", (message) => expect(readToArchive(message)).toBeUndefined());

  test("nor as a page of another build", () => {
    expect(readToArchive({ v: v + 1, stop: true })).toBe("foreign");
  });
});

describe("what a worker may say", () => {
  const said = [
    { v, head: { title: {}, events: 1, density: [] } },
    { v, fault: { kind: "empty", detail: "" } },
    { v, change: {} },
    { v, id: 1, answer: undefined },
    { v, id: 1, answer: 12 },
    { v, id: 1, failed: "unreadable" },
    { v, alive: true },
  ];
  test.each(said)("%j", (message) => expect(readFromArchive(message)).toBe(message));

  const nonsense = [
    undefined,
    7,
    { v },
    { v, id: 1 },
    { v, change: "all" },
    { v, change: { names: null } },
    { v, change: { names: { actors: [], sides: [], sources: [] } } },
    { v, head: { events: 1 } },
    { v, fault: "empty" },
    { v, alive: "yes" },
  ];
  test.each(nonsense)("but not %j", (message) => expect(readFromArchive(message)).toBeUndefined());

  test.each([
    { v: v + 1, alive: true },
    { v, failed: "version" },
  ])("nor as a worker of another build: %j", (message) =>
    expect(readFromArchive(message)).toBe("foreign"),
  );
});

test("whatever comes, reading it doesn't throw", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      expect(() => readToArchive(data)).not.toThrow();
      expect(() => readFromArchive(data)).not.toThrow();
      expect(() => readToArchive({ v, open: data, ask: data, id: data })).not.toThrow();
      expect(() => readFromArchive({ v, head: data, change: data, id: data })).not.toThrow();
    }),
  );
});
