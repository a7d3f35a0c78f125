import { act, renderHook, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { expect, test } from "vitest";
import type { CountQuestion, PictureQuestion } from "#src/archive/questions.ts";
import { useAnswer, useArchiveState } from "#src/data/use-archive.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { deferred, later } from "#tests/worker/archive/deferred.ts";
import { daily, inventedFile } from "#tests/worker/archive/invented-file.ts";
import { complete, opened } from "#tests/worker/archive/opened-archive.ts";

const PICTURE: PictureQuestion = {
  kind: "picture",
  choices: NO_CHOICES,
  lanes: "kind",
  scale: { dayWidth: 20, plotWidth: 900, rows: 4 },
  from: 0,
  to: 40,
  marked: [],
};

/** Made anew for each rendering, as a component does. */
const until = (to: number): CountQuestion => ({
  kind: "count",
  choices: { ...NO_CHOICES },
  window: { from: 0, to },
});

test("an answer stays until the next question has its own, and nothing is asked twice", async () => {
  const { archive, worker } = await opened(inventedFile(daily(30)));
  await complete(archive);
  const seen: (number | undefined)[] = [];
  const page = renderHook(
    ({ to }: { to: number }) => {
      const asked = useAnswer<"count">(archive, until(to));
      seen.push(asked.latest?.answer);
      return asked;
    },
    { initialProps: { to: 4 }, wrapper: StrictMode },
  );
  expect(page.result.current).toMatchObject({ latest: undefined, isCurrent: false });
  await waitFor(() => expect(page.result.current.isCurrent).toBe(true));
  expect(page.result.current.latest?.answer).toBe(5);
  page.rerender({ to: 9 });
  expect(page.result.current).toMatchObject({ latest: { answer: 5 }, isCurrent: false });
  await waitFor(() => expect(page.result.current.isCurrent).toBe(true));
  expect(page.result.current.latest?.answer).toBe(10);
  expect(seen.slice(seen.indexOf(5))).not.toContain(undefined);
  const given = worker.told.filter((said) => JSON.stringify(said).includes('"answer"'));
  expect(given).toHaveLength(2);
});

test("it is asked anew when more has come, and the state tells how much", async () => {
  const gate = deferred();
  const gated = { gate: async (n: number) => (n > 0 ? gate.promise : undefined) };
  const { archive } = await opened(inventedFile(daily(300), gated));
  const page = renderHook(() => ({
    asked: useAnswer<"count">(archive, until(1000)),
    events: useArchiveState(archive).events,
  }));
  await waitFor(() => expect(page.result.current.asked.latest?.answer).toBe(100));
  gate.resolve();
  await waitFor(() => expect(page.result.current.asked.latest?.answer).toBe(300));
  expect(page.result.current.events).toBe(300);
});

test("without a question there is no answer, and an end is told as an error", async () => {
  const { archive } = await opened(inventedFile(daily(30)));
  await complete(archive);
  const initialProps: { readonly to?: number } = { to: 4 };
  const page = renderHook(
    ({ to }: { readonly to?: number }) =>
      useAnswer<"count">(archive, to === undefined ? undefined : until(to)),
    { initialProps },
  );
  await waitFor(() => expect(page.result.current.latest?.answer).toBe(5));
  page.rerender({});
  expect(page.result.current).toEqual({ latest: undefined, error: undefined, isCurrent: false });
  act(() => archive.close());
  page.rerender({ to: 8 });
  await waitFor(() => expect(page.result.current.error).toMatchObject({ fault: "unavailable" }));
});

test("what is counted is drawn after the picture that is on its way, whichever comes first", async () => {
  const { archive } = await opened(inventedFile(daily(30)));
  await complete(archive);
  const gate = deferred();
  const slow: Archive = {
    ...archive,
    ask: async (question, signal) => {
      if (question.kind === "picture") await gate.promise;
      return archive.ask(question, signal);
    },
  };
  const seen: string[] = [];
  renderHook(() => {
    const picture = useAnswer<"picture">(slow, PICTURE);
    const count = useAnswer<"count">(slow, until(4));
    const drawn = [picture.latest && "picture", count.latest && "count"];
    seen.push(drawn.filter((one) => one !== undefined).join(" and "));
  });
  await archive.ask<"count">(until(4));
  await later();
  expect(new Set(seen)).toEqual(new Set([""]));
  gate.resolve();
  await waitFor(() => expect(seen).toContain("picture and count"));
  expect(seen).toContain("picture");
  expect(seen).not.toContain("count");
});
