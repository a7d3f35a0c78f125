import { expect, test } from "vitest";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { later } from "./deferred.ts";
import { daily, inventedFile } from "./invented-file.ts";
import { ARCHIVE_PROTOCOL, type FromArchive } from "#src/worker/archive/archive-protocol.ts";
import { serveArchive } from "#src/worker/archive/serve-archive.ts";

const ACTOR = { ...NO_CHOICES, actors: ["north"] };

/** As many turns as a worker of few events could need for anything. */
const MANY = 200;

async function servedWith(days: number) {
  const told: FromArchive[] = [];
  let pauses = 0;
  const file = inventedFile(daily(days));
  const { take } = serveArchive(async () => file, {
    post: (message) => void told.push(message),
    pause: () => {
      pauses += 1;
      return later();
    },
    now: () => performance.now(),
  });
  const rest = async () => {
    for (let turn = 0; turn < MANY; turn += 1) await later();
  };
  take({ v: ARCHIVE_PROTOCOL, open: { name: "a", bytes: new ArrayBuffer(1) }, window: undefined });
  await rest();
  const answerTo = (id: number) => told.find((message) => "answer" in message && message.id === id);
  return { take, rest, answerTo, pauses: () => pauses };
}

test("once a question is answered, the worker makes later ones quick, and comes to rest", async () => {
  const { take, rest, answerTo, pauses } = await servedWith(30);
  const ask = (id: number) =>
    take({
      v: ARCHIVE_PROTOCOL,
      id,
      ask: { kind: "count", choices: ACTOR, window: undefined },
    });
  const before = pauses();
  ask(1);
  await rest();
  expect(answerTo(1)).toMatchObject({ answer: 20 });
  const [first, atRest] = [pauses() - before, pauses()];
  await rest();
  expect(pauses()).toBe(atRest);
  ask(2);
  await rest();
  expect(answerTo(2)).toMatchObject({ answer: 20 });
  // nothing is left to be made
  expect(pauses() - atRest).toBeLessThan(first);
});
