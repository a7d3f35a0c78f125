/** Nothing is left behind by what a reader does again and again: a sample of `tests/hard/soak.mjs`. */
import { begin, oneRound } from "#tests/hard/soak/cycle.mjs";
import { heldBy, watchAddresses } from "#tests/hard/soak/probe.mjs";
import { KNOWN_NOISE } from "./support/own.ts";
import { expect, test } from "./support/test.ts";

test.use({ allowedNoise: [KNOWN_NOISE], viewport: { width: 1280, height: 800 } });

/**
 * They may not be more; bytes need more rounds before they say anything. Nodes come and go by a few with
 * what is just being announced, and a part that is left behind in each round has more.
 */
const NODES = 12;
const COUNTED = [
  "documents",
  "nodes",
  "listeners",
  "Worker",
  "BroadcastChannel",
  "IDBDatabase",
  "MessagePort",
  "ResizeObserver",
  "MutationObserver",
  "IntersectionObserver",
  "stale",
];

test("a round of everything leaves no worker, listener, node or address behind", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await watchAddresses(page);
  await begin(page, baseURL ?? "");
  await oneRound(page);
  const before = await heldBy(page);
  await oneRound(page);
  const after = await heldBy(page);
  const more = COUNTED.filter(
    (name) => (after[name] ?? 0) > (before[name] ?? 0) + (name === "nodes" ? NODES : 0),
  );
  expect(
    more.map((name) => `${name}: ${String(before[name])}, then ${String(after[name])}`),
  ).toEqual([]);
});
