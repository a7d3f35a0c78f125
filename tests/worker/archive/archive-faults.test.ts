import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { ARCHIVE_PROTOCOL as v } from "#src/worker/archive/archive-protocol.ts";
import { openArchive } from "#src/worker/archive/open-archive.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { later } from "./deferred.ts";
import { daily, inventedFile } from "./invented-file.ts";
import { complete, never, opened, opening, PICTURE, PLACE } from "./opened-archive.ts";

describe("what goes wrong", () => {
  test("a file that can't be opened says why", async () => {
    const fault = { kind: "cut-off", detail: "no end" } as const;
    const { archive, worker } = opening(() => Promise.reject(new ArchiveFaultError(fault)));
    await expect(archive).rejects.toMatchObject({ name: "ArchiveFaultError", fault });
    expect(worker.terminated).toBe(true);
  });

  test("a file that claims the impossible is none", async () => {
    const file = inventedFile(daily(3));
    const { archive } = opening(async () => ({ ...file, head: { ...file.head, events: -7 } }));
    await expect(archive).rejects.toMatchObject({ fault: { kind: "not-parquet" } });
  });

  test("titles that can't be read are numbered, and the state says so once", async () => {
    const texts = () => Promise.reject(new Error("the line is cut"));
    const { archive } = await opened(inventedFile(daily(10), { texts }));
    await complete(archive);
    const found = await archive.ask({ kind: "find", choices: NO_CHOICES, id: "event-7" });
    expect(found?.event.text).toMatchObject({ title: { zxx: "#8" }, unread: "failed" });
    await archive.ask(PICTURE);
    await later();
    expect(archive.state().problems).toEqual([{ reason: "texts", detail: "", events: 0 }]);
  });

  test("an event that can't be opened leaves the others alone", async () => {
    const file = inventedFile(daily(10));
    const { archive } = await opened({ ...file, detail: () => Promise.reject(new Error("gone")) });
    await complete(archive);
    const detail = archive.ask({ kind: "detail", id: "event-1" });
    await expect(detail).rejects.toMatchObject({ fault: "unreadable" });
    expect(await archive.ask({ kind: "count", choices: NO_CHOICES, window: undefined })).toBe(10);
  });

  test("a slow title holds nobody else up", async () => {
    const { archive } = await opened(inventedFile(daily(10), { texts: never }));
    await complete(archive);
    const picture = archive.ask(PICTURE);
    expect(await archive.ask({ kind: "count", choices: NO_CHOICES, window: undefined })).toBe(10);
    archive.close();
    await expect(picture).rejects.toMatchObject({ fault: "unavailable" });
  });

  test("a worker that breaks down ends every question, and the state says so", async () => {
    const { archive, worker } = await opened(inventedFile(daily(300), { gate: never }));
    const waiting = archive.ask({ kind: "count", choices: NO_CHOICES, window: undefined });
    worker.dispatchEvent(new Event("error"));
    await expect(waiting).rejects.toMatchObject({ fault: "crashed" });
    expect(archive.state()).toMatchObject({
      phase: "stopped",
      problems: [{ reason: "lost", detail: "crashed", events: 300 }],
    });
    expect(worker.terminated).toBe(true);
    const more = archive.ask({ kind: "count", choices: NO_CHOICES, window: undefined });
    await expect(more).rejects.toMatchObject({ fault: "crashed" });
  });

  test("a worker of another build is no worker", async () => {
    const { archive, worker } = opening(never);
    worker.say({ v: v + 1, alive: true });
    await expect(archive).rejects.toMatchObject({ fault: "version" });
  });

  test("no worker at all", async () => {
    const none = openArchive(PLACE, {
      makeWorker: () => {
        throw new Error("forbidden");
      },
    });
    await expect(none).rejects.toMatchObject({ fault: "unavailable" });
  });

  describe("silence", () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    test("of half a minute is a breakdown where an answer is owed", async () => {
      const { archive } = await opened(inventedFile(daily(10)));
      await complete(archive);
      vi.advanceTimersByTime(60_000);
      expect(archive.state().phase).toBe("complete");
      const { archive: reading, worker } = await opened(inventedFile(daily(10), { gate: never }));
      vi.advanceTimersByTime(25_000);
      worker.say({ v, alive: true });
      await later();
      vi.advanceTimersByTime(25_000);
      expect(reading.state().phase).toBe("reading");
      vi.advanceTimersByTime(10_000);
      expect(reading.state()).toMatchObject({ phase: "stopped" });
      expect(reading.state().problems[0]?.detail).toBe("hangs");
    });
  });
});
