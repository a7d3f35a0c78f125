/** What page and workers say to each other, spoilt: another build, another program, a mistake. */
import * as fc from "fast-check";
import { expect, vi } from "vitest";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { NO_DECISIONS } from "#src/domain/decisions.ts";
import { openFile } from "#src/worker/archive/open-file.ts";
import { readFromArchive, readToArchive } from "#src/worker/archive/archive-messages.ts";
import { ARCHIVE_PROTOCOL, type FromArchive } from "#src/worker/archive/archive-protocol.ts";
import { ArchiveError } from "#src/worker/archive/archive.ts";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { openArchive } from "#src/worker/archive/open-archive.ts";
import { serveArchive } from "#src/worker/archive/serve-archive.ts";
import { createAnswerer } from "#src/worker/answer.ts";
import { createDesk } from "#src/worker/create-desk.ts";
import { DeskError } from "#src/worker/desk.ts";
import { readFromWorker, readToWorker } from "#src/worker/messages.ts";
import { PROTOCOL } from "#src/worker/protocol.ts";
import { serve } from "#src/worker/serve.ts";
import { ownArticle, wholeCollection } from "#tests/worker/own-articles.ts";
import { ARCHIVE_BYTES } from "../archive-bytes.ts";
import { editedMessage } from "../json-edits.ts";
import { Talker } from "../talker.ts";
import { fuzzed } from "../target.ts";

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await later();
}

/** Waits for what comes sooner or later, whatever else this machine does. */
async function until(isSo: () => boolean): Promise<void> {
  // a turn after the other without a rest would take processor time that is none of the program's
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

// ----- to the worker ----- //

const ARTICLE = ownArticle(1, ["Die Ministerin kam am Montag nach Oslo."]);
const v = PROTOCOL;
const TASKS: readonly unknown[] = [
  { v, id: 1, task: { kind: "read", name: "a.txt", content: "Am Montag kam Ida nach Oslo." } },
  { v, id: 1, task: { kind: "open", whole: wholeCollection([ARTICLE]) } },
  { v, id: 1, task: { kind: "decide", decisions: NO_DECISIONS } },
  { v, id: 1, task: { kind: "trace", claim: "a-s01-other-1" } },
  { v, id: 1, task: { kind: "look", name: "a.csv", content: new Blob(["a,b\n1,2"]), choices: {} } },
  { v, cancel: 1 },
];

/** A question that is understood is answered, and whatever came, the next one is. */
async function checkToWorker(data: unknown): Promise<void> {
  const posted: { readonly id?: number; readonly answer?: unknown; readonly failed?: string }[] =
    [];
  const take = serve(createAnswerer(globalThis.crypto.subtle), {
    post: (message) => void posted.push(structuredClone(message)),
    pause: later,
  });
  const ended = (id: number) =>
    posted.some((said) => Object.is(said.id, id) && ("answer" in said || "failed" in said));
  const message = readToWorker(data, PROTOCOL);
  take(data);
  if (message !== undefined && "task" in message) await until(() => ended(message.id));
  take({
    v,
    id: 77,
    task: { kind: "read", name: "a.txt", content: "Am Montag kam Ida nach Oslo." },
  });
  await until(() => ended(77));
  expect(posted.findLast(({ id }) => id === 77)).toMatchObject({ answer: { ok: true } });
}

export const toWorker = fuzzed<unknown>({
  name: "to the worker",
  share: 4,
  cases: editedMessage(TASKS),
  check: checkToWorker,
});

// ----- from the worker ----- //

const SAID: readonly unknown[] = [
  { v, id: 1, progress: { done: 1, of: 2 } },
  { v, id: 1, piece: { of: "claims", items: [] } },
  { v, id: 1, piece: { of: "cards", items: [{ claim: 0, proposed: "same" }] } },
  { v, id: 1, answer: { ok: false, fault: { kind: "empty" } } },
  { v, id: 1, answer: { ok: true, article: { paragraphs: [] } } },
  { v, id: 1, answer: { dataset: { events: [] }, cards: [], problems: [] } },
  { v, id: 1, answer: [] },
  { v, id: 1, failed: "crashed" },
  { v, id: 1, failed: "version" },
];

/** Whatever it says, nothing is thrown at whoever asked but what is agreed on, and all questions end. */
async function checkFromWorker(all: readonly unknown[]): Promise<void> {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const workers: Talker[] = [];
  const desk = createDesk(() => {
    const made = new Talker();
    workers.push(made);
    return made;
  });
  const faults: unknown[] = [];
  const hear = (asked: Promise<unknown>) => asked.catch((error: unknown) => faults.push(error));
  const asked = [
    hear(desk.ask({ kind: "read", name: "", content: "a" })),
    hear(desk.ask({ kind: "open", whole: wholeCollection([]) })),
    hear(desk.ask({ kind: "trace", claim: "a" })),
  ];
  try {
    for (const data of all) {
      readFromWorker(data, PROTOCOL);
      for (const worker of workers) worker.say(data);
    }
    desk.close();
    await Promise.all(asked);
    for (const fault of faults) expect(fault).toBeInstanceOf(DeskError);
  } finally {
    vi.useRealTimers();
  }
}

export const fromWorker = fuzzed<readonly unknown[]>({
  name: "from the worker",
  share: 8,
  cases: fc.array(editedMessage(SAID), { minLength: 1, maxLength: 4 }),
  check: checkFromWorker,
});

// ----- to the worker of an archive ----- //

const w = ARCHIVE_PROTOCOL;
const choices = { ...NO_CHOICES, actors: ["actor-1"], q: "event" };
const window = { from: 0, to: 40 };
const scale = { dayWidth: 20, plotWidth: 800, rows: 5 };
const room = { height: 300, laneAir: 8, rowHeight: 24, perDay: 1 };
const picture = { kind: "picture", choices: NO_CHOICES, lanes: "actor", from: -5, to: 50 };
const QUESTIONS: readonly unknown[] = [
  { ...picture, scale, marked: ["event-3"] },
  { ...picture, lanes: "kind", scale: { ...scale, rows: room }, marked: [], quick: true },
  { kind: "chosen", choices, window },
  { kind: "count", choices, window: undefined },
  { kind: "in-view", choices: NO_CHOICES, window },
  { kind: "overview", choices, extent: window, bins: 60 },
  { kind: "list", choices: NO_CHOICES, window, first: 0, count: 20 },
  { kind: "list", choices, window: undefined, first: 5, count: 5, undatedOnly: true },
  { kind: "months", choices: NO_CHOICES, window },
  { kind: "step", choices, from: "event-3", to: 1 },
  { kind: "across", choices: NO_CHOICES, lanes: "kind", from: { id: "event-3", lane: "a" }, by: 1 },
  { kind: "first", choices, window, beginning: true },
  { kind: "find", choices: NO_CHOICES, id: "event-3", window },
  { kind: "detail", id: "event-3" },
];
const ASKED = QUESTIONS.map((ask) => ({ v: w, id: 5, ask }));
const ORDERS: readonly unknown[] = [
  { v: w, look: window },
  { v: w, cancel: 5 },
  { v: w, stop: true },
  { v: w, open: { name: "a", bytes: ARCHIVE_BYTES.slice().buffer }, window },
];

const isOn = (said: FromArchive, id: number) => "id" in said && Object.is(said.id, id);

async function checkToArchive(data: unknown): Promise<void> {
  const posted: FromArchive[] = [];
  const { take } = serveArchive(openFile, {
    post: (message) => void posted.push(structuredClone(message)),
    pause: later,
    now: () => performance.now(),
  });
  take({ v: w, open: { name: "a.parquet", bytes: ARCHIVE_BYTES.slice().buffer } });
  await until(() => posted.some((said) => "head" in said));
  const message = readToArchive(data);
  take(data);
  if (typeof message === "object" && "ask" in message) {
    await until(() => posted.some((said) => isOn(said, message.id)));
  }
  take({ v: w, id: 77, ask: { kind: "count", choices: NO_CHOICES, window: undefined } });
  await until(() => posted.some((said) => isOn(said, 77)));
  expect(posted.find((said) => isOn(said, 77))).toHaveProperty("answer");
}

export const toArchive = fuzzed<unknown>({
  name: "to an archive's worker",
  share: 5,
  cases: fc.oneof(
    { weight: 4, arbitrary: editedMessage(ASKED) },
    { weight: 1, arbitrary: editedMessage(ORDERS) },
  ),
  check: checkToArchive,
  extremes: {
    "a picture whose days are a billionth of a pixel": () =>
      asking({ ...picture, scale: { ...scale, dayWidth: 1e-9 }, marked: [] }),
    "a picture with a billion rows in each lane": () =>
      asking({ ...picture, scale: { ...scale, rows: 1_414_163_864 }, marked: [] }),
    "a picture of a billion pixels": () =>
      asking({ ...picture, scale: { ...scale, plotWidth: 1_414_163_864 }, marked: [] }),
    "a picture of all days there are": () =>
      asking({ ...picture, from: -1e15, to: 1e15, scale, marked: [] }),
    "an overview of a billion bins": () =>
      asking({ kind: "overview", choices: NO_CHOICES, extent: window, bins: 1e9 }),
    "a list of a billion rows": () =>
      asking({ kind: "list", choices: NO_CHOICES, window, first: -1e9, count: 1e9 }),
    "a search of a hundred thousand letters": () =>
      asking({ kind: "count", choices: { ...NO_CHOICES, q: "a b ".repeat(25_000) } }),
    "a hundred thousand actors": () =>
      asking({ kind: "count", choices: { ...NO_CHOICES, actors: Array(100_000).fill("actor-1") } }),
  },
});

function asking(ask: unknown): unknown {
  return { v: w, id: 5, ask };
}

// ----- from the worker of an archive ----- //

const HEAD = { title: { en: "A" }, events: 2, bytes: 1, allBytes: 2, density: [] };
const NAMES_ADDED = { actors: [], sources: [], speakers: ["own"], sides: [] };
const TOLD: readonly unknown[] = [
  { v: w, head: HEAD },
  { v: w, fault: { kind: "empty", detail: "" } },
  { v: w, change: { events: 1, names: NAMES_ADDED, extent: null, phase: "complete" } },
  { v: w, id: 1, answer: 3 },
  { v: w, id: 1, failed: "unreadable" },
  { v: w, failed: "version" },
  { v: w, alive: true },
];

/** Whatever it tells, opening and questions end, with an answer or a fault that is agreed on. */
async function checkFromArchive(all: readonly unknown[]): Promise<void> {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const worker = new Talker();
  const end = new AbortController();
  const given = new DOMException("given up", "AbortError");
  const faults: unknown[] = [];
  try {
    const opening = openArchive(
      { url: "https://read.example/a.parquet" },
      { signal: end.signal, makeWorker: () => worker },
    );
    const asked = opening
      .then(async (archive) => {
        archive.subscribe(() => void archive.state().events);
        const answer = archive.ask({ kind: "count", choices: NO_CHOICES, window: undefined });
        for (const data of all) worker.say(data);
        archive.close();
        return answer;
      })
      .catch((error: unknown) => faults.push(error));
    for (const data of all) {
      readFromArchive(data);
      worker.say(data);
    }
    await turns(1);
    end.abort(given);
    await asked;
    for (const fault of faults) {
      const isKnown = fault instanceof ArchiveError || fault instanceof ArchiveFaultError;
      expect(isKnown || fault === given).toBe(true);
    }
  } finally {
    vi.useRealTimers();
  }
}

export const fromArchive = fuzzed<readonly unknown[]>({
  name: "from an archive's worker",
  share: 8,
  cases: fc.array(editedMessage(TOLD), { minLength: 1, maxLength: 4 }),
  check: checkFromArchive,
});
