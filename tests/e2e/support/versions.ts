/** A server of the app's own for each test, with two builds of it, and a browser that keeps their files. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { otherBuild } from "../../hard/updates/builds.mjs";
import { serveSite, type Site } from "../../hard/updates/site.mjs";
import { expect, test as base } from "./test.ts";

/** The folders of two builds, A and B. */
interface Builds {
  readonly a: string;
  readonly b: string;
}

export const test = base.extend<{ readonly site: Site }, { readonly builds: Builds }>({
  serviceWorkers: "allow",
  builds: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, provide) => {
      const folder = await mkdtemp(path.join(tmpdir(), "dateline-builds-"));
      const a = path.resolve(process.env["DATELINE_DIST"] ?? "dist");
      const b = path.join(folder, "b");
      await otherBuild(a, b, "B");
      await provide({ a, b });
      await rm(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  site: async ({ builds }, provide) => {
    const site = await serveSite(builds.a);
    await provide(site);
    await site.stop();
  },
  baseURL: async ({ site }, provide) => {
    await provide(site.origin);
  },
});

/** Until all files are kept and the page is answered out of them. */
export async function keptOffline(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? "none"), {
      timeout: 30_000,
    })
    .toBe("activated");
}

/** Which build the page is of; it says so only where it is not the first. */
export function buildOf(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector("meta[name=build]")?.getAttribute("content") ?? "A",
  );
}

/** Has the browser look for a newer version, and waits until that is there as a whole. */
export async function fetchUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return registration?.waiting?.state ?? "none";
        }),
      { timeout: 30_000 },
    )
    .toBe("installed");
}

/** How many builds have files in the browser. */
export function keptBuilds(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    return names.length;
  });
}
