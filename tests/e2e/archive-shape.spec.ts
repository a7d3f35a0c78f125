/**
 * What a large collection costs the page depends on the screen, and not on the collection: ten times as
 * many events are no more elements, no more messages and no more work for it. Counted, never timed.
 */
import type { CDPSession, Page } from "@playwright/test";
import { serveBench, type BenchServer } from "../bench/bench-server.mjs";
import { inventedArchive } from "../bench/invented-archive.mjs";
import { installProbe, mostItems, settled } from "../bench/page-probe.mjs";
import { count, filters, picture } from "./support/reader.ts";
import { expect, test as base } from "./support/test.ts";

const test = base.extend<{ server: BenchServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  server: async ({}, provide) => {
    const server = await serveBench("");
    await provide(server);
    await server.close();
  },
});

// the server of the archives has a port of its own
test.use({ allowedOrigins: [/^http:\/\/127\.0\.0\.1:\d+$/u] });

const PICTURE = '[aria-label="Timeline"]';
const MOST_ITEMS = 120;
const MOST_GROWTH = 4;
const QUIET_MS = 400;
const PATIENCE_MS = 20_000;

interface Messages {
  asked: number;
  /** by the worker, and about how long that was */
  told: number;
  toldLength: number;
}

declare global {
  interface Window {
    messageCounts: Messages;
  }
}

/** What the page did in one part of the visit. */
interface Cost extends Readonly<Messages> {
  /** blocks of its scripts that were run through, a loop's as often as it went round */
  readonly blocks: number;
  /** of the block that was run through most often */
  readonly busiest: number;
}

interface Visit {
  readonly opening: Cost;
  readonly panning: Cost;
  readonly filtering: Cost;
  readonly elements: number;
  readonly items: number;
}

/** Runs in the page, from its beginning. */
function countMessages(): void {
  const counts = { asked: 0, told: 0, toldLength: 0 };
  window.messageCounts = counts;
  const lengthOf = (data: unknown) =>
    JSON.stringify(data, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? "x".repeat(value.byteLength) : value,
    ).length;
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        counts.told += 1;
        counts.toldLength += lengthOf(data);
      });
    }
    override postMessage(
      message: unknown,
      given: Transferable[] | StructuredSerializeOptions = [],
    ): void {
      counts.asked += 1;
      super.postMessage(message, Array.isArray(given) ? given : (given.transfer ?? []));
    }
  };
}

/** What has been counted since the last time. */
async function costSince(page: Page, session: CDPSession): Promise<Cost> {
  const { result } = await session.send("Profiler.takePreciseCoverage");
  const scripts = result.filter(({ url }) => url.includes("/assets/"));
  const blocks = scripts.flatMap(({ functions }) =>
    functions.flatMap(({ ranges }) => ranges.map((range) => range.count)),
  );
  const messages = await page.evaluate(() => {
    const counts = window.messageCounts;
    const since = { ...counts };
    Object.assign(counts, { asked: 0, told: 0, toldLength: 0 });
    return since;
  });
  return {
    ...messages,
    blocks: blocks.reduce((sum, times) => sum + times, 0),
    busiest: blocks.reduce((most, times) => Math.max(most, times), 0),
  };
}

async function quiet(page: Page): Promise<void> {
  expect(await settled(page, QUIET_MS, PATIENCE_MS)).toBeDefined();
}

async function pan(page: Page): Promise<void> {
  const box = await picture(page).boundingBox();
  if (box === null) throw new Error("There is no picture.");
  const y = box.y + box.height / 2;
  for (let drag = 0; drag < 4; drag += 1) {
    await page.mouse.move(box.x + box.width * 0.9, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.1, y, { steps: 10 });
    await page.mouse.up();
    await quiet(page);
  }
}

async function visited(page: Page, address: string, events: number): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  await page.goto(address);
  const all = new RegExp(`^${events.toLocaleString("en")} events`, "u");
  await expect(count(page)).toHaveText(all, { timeout: PATIENCE_MS });
  await quiet(page);
  const opening = await costSince(page, session);
  await pan(page);
  const panning = await costSince(page, session);
  await filters(page).getByRole("checkbox").first().click();
  await quiet(page);
  const filtering = await costSince(page, session);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  return { opening, panning, filtering, elements, items: await mostItems(page) };
}

test("ten times as many events cost the page no more", async ({ browser, server }) => {
  test.setTimeout(90_000);
  const looking = {
    drawn: `${PICTURE} [role="option"]`,
    picture: PICTURE,
    items: `${PICTURE} .timeline-item`,
  };
  const visitTo = async (events: number): Promise<Visit> => {
    const { file } = await inventedArchive(events, { summaries: false });
    const data = encodeURIComponent(server.archive(`${events}.parquet`, file));
    // of its own, so that nothing is there already of the one before
    const context = await browser.newContext({ locale: "en-GB" });
    await context.addInitScript(installProbe, looking);
    await context.addInitScript(countMessages);
    const page = await context.newPage();
    const window = "from=2014-01-01&to=2014-12-31";
    const visit = await visited(page, `${server.address}?lang=en&${window}&data=${data}`, events);
    await context.close();
    return visit;
  };
  const small = await visitTo(10_000);
  const large = await visitTo(100_000);
  expect(small.items).toBeGreaterThan(0);
  expect(Math.max(small.items, large.items)).toBeLessThanOrEqual(MOST_ITEMS);
  expect(large.elements).toBeLessThan(small.elements * 1.5);
  expectNoMore(large.panning, small.panning);
  expectNoMore(large.filtering, small.filtering);
  expectNoMore(large.opening, small.opening);
});

/**
 * What grows with the number of events is about ten times as much. What doesn't may be twice or three times as
 * much all the same: how many frames are drawn meanwhile, and how often the page is told how far the reading
 * is, depends on the machine.
 */
function expectNoMore(large: Cost, small: Cost): void {
  for (const part of ["blocks", "busiest", "asked", "told", "toldLength"] as const) {
    expect.soft(small[part], part).toBeGreaterThan(0);
    // a message more or less is chance
    expect.soft(large[part] / (small[part] + 2), part).toBeLessThan(MOST_GROWTH);
  }
}
