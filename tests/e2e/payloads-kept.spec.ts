/** Payloads in what the browser keeps, in messages from other pages, and in a published site. */
import type { Page } from "@playwright/test";
import { PAYLOADS } from "#tests/payloads/payloads.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import { siteFiles } from "#src/formats/publish/site-files.ts";
import { plantCanary } from "./support/canary.ts";
import { payloadFile } from "./support/payload-file.ts";
import { backupOf, KNOWN_NOISE, restore, titleButton } from "./support/own.ts";
import { picture, visit } from "./support/reader.ts";
import { expect, test } from "./support/test.ts";

const LONG = { timeout: 60_000 };
const SHORT = PAYLOADS.filter((words) => words.length < 300);

test.describe.configure({ timeout: 180_000 });
test.use({ allowedNoise: [KNOWN_NOISE] });

test("in every word of a backup, and of the records themselves", async ({ page }) => {
  const canary = await plantCanary(page);
  const backup = backupOf(
    Object.fromEntries(SHORT.map((words) => [words, [`${words} on 3 May 2025.`]])),
  );
  const [whole] = backup.collections;
  const articles = (whole?.articles ?? []).map((own, n) => ({
    ...own,
    digest: String(n).padStart(64, "0"),
  }));
  await restore(page, { ...backup, collections: whole ? [{ ...whole, articles }] : [] });
  await canary.expectQuiet();
  await titleButton(page).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await canary.expectQuiet();
  // every text of every record of every store
  const changed = await page.evaluate(async (all) => {
    let next = 0;
    const spoilt = (value: unknown): unknown => {
      if (typeof value === "string") {
        next += 1;
        return all[next % all.length];
      }
      if (Array.isArray(value)) return value.map(spoilt);
      if (typeof value !== "object" || value === null || value instanceof Blob) return value;
      return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, spoilt(own)]));
    };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("failed")));
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ""));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store, "readwrite").objectStore(store);
        const [keys, values] = await Promise.all([
          done(records.getAllKeys()),
          done(records.getAll()),
        ]);
        for (const [n, key] of keys.entries()) records.put(spoilt(values[n]), key);
        await done(records.count());
      }
      database.close();
    }
    return next;
  }, SHORT);
  expect(changed).toBeGreaterThan(SHORT.length);
  await page.goto("/?collection=harbour&lang=en");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible(LONG);
  await canary.expectQuiet();
  await visit(page, "/?lang=en");
  await titleButton(page).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await canary.expectQuiet();
});

test("in all that local storage holds", async ({ page }) => {
  const canary = await plantCanary(page);
  await visit(page, "/?lang=en&event=lavrov-meets-kim");
  const keys = ["dateline.theme", "dateline.pane-width", "dateline-mappings"];
  for (const payload of SHORT.filter((_, n) => n % 60 === 0)) {
    await page.evaluate(
      ([names, value]) => {
        const known = Object.keys(localStorage);
        for (const name of [...known, ...names]) {
          localStorage.setItem(name, value);
        }
      },
      [keys, payload] as const,
    );
    await page.reload();
    await expect(picture(page).getByRole("option").first()).toBeVisible(LONG);
  }
  await canary.expectQuiet();
});

/** Says each of them in the forms in which pages talk to each other. */
async function post(page: Page, target: "self" | "frame"): Promise<void> {
  await page.evaluate(
    ([all, to]) => {
      const frame = document.querySelector("iframe")?.contentWindow ?? null;
      const receiver = to === "self" ? window : frame;
      for (const words of all) {
        const forms = [
          words,
          { dateline: words, height: words, type: words, html: words },
          { v: 2, id: 1, answer: words, task: { kind: words } },
          JSON.stringify({ __proto__: { ran: words }, event: words }),
          [words],
        ];
        for (const form of forms) receiver?.postMessage(form, "*");
      }
      for (const name of ["dateline", "dateline-library", "library"]) {
        const channel = new BroadcastChannel(name);
        for (const words of all) {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
          channel.postMessage({ changed: words, kind: words, id: words });
        }
        channel.close();
      }
    },
    [SHORT, target] as const,
  );
  // what was said is heard before this is
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.addEventListener("message", ({ data }) => data === "end" && resolve());
        window.postMessage("end", "*");
      }),
  );
}

test("in messages to the page, and to one that is embedded", async ({ page, baseURL }) => {
  const canary = await plantCanary(page);
  await visit(page, "/?lang=en");
  await post(page, "self");
  await canary.expectQuiet();
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Host</title><div data-allowed><iframe src="./?embed&lang=en" title="x" width="600" height="500"></iframe></div>`,
    }),
  );
  await page.goto(`${baseURL ?? ""}/host.html`);
  await expect(page.frameLocator("iframe").getByRole("option").first()).toBeVisible(LONG);
  await post(page, "frame");
  await canary.expectQuiet();
  await expect(page.frameLocator("iframe").getByRole("option").first()).toBeVisible();
});

test.describe("on a site of its own", () => {
  test.use({ allowedOrigins: ["https://site.example"] });

  test("in all words of a published site", async ({ page, request }) => {
    const canary = await plantCanary(page);
    const reading = readDataset(payloadFile());
    if (!reading.ok) throw new Error("no data file");
    const { dataset } = reading;
    const template = await (await request.get("/")).text();
    const files = siteFiles(template, {
      input: { dataset, records: recordsOf(dataset), lang: "en" },
      lang: "en",
      title: SHORT.join(" "),
      description: SHORT.join("\n\n"),
      method: SHORT.join("\n\n"),
      changed: "12 July 2025",
      address: "https://site.example/<script>ran()</script>/",
      corrections: [{ day: "1 July 2025", words: SHORT }],
    });
    await page.route("https://site.example/**", async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      const own = files.find((file) => file.path === path);
      if (own === undefined) {
        const response = await request.get(`/${path}`);
        const contentType = response.headers()["content-type"] ?? "";
        return route.fulfill({ body: await response.body(), contentType });
      }
      const bytes = own.bytes instanceof Blob ? await own.bytes.arrayBuffer() : own.bytes;
      const contentType = path.endsWith(".html") ? "text/html" : "text/plain";
      return route.fulfill({ body: Buffer.from(new Uint8Array(bytes)), contentType });
    });
    await page.goto("https://site.example/start.html");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("article")).toHaveCount(PAYLOADS.length);
    await expect(page.locator("meta[http-equiv=Content-Security-Policy]")).toHaveAttribute(
      "content",
      /^default-src 'none'; style-src 'sha256-/u,
    );
    // it has one style of its own
    await page.locator("head > style").evaluate((style) => style.toggleAttribute("data-allowed"));
    await page.evaluate(() => window.canary.found.clear());
    await canary.expectQuiet();
    await page.goto("https://site.example/index.html");
    await expect(picture(page).getByRole("option").first()).toBeVisible(LONG);
    await canary.expectQuiet();
    // whatever it loads when it rests is given up, and what is under way is waited for
    await page.goto("about:blank");
    await page.unrouteAll({ behavior: "wait" });
  });
});
