/** What the browser is told to refuse, and that it does: code, markup, workers and requests that aren't ours. */
import type { Page } from "@playwright/test";
import { dated, fileFrom } from "#tests/support/collection.ts";
import { headersFor, PAGE_POLICY, WORKER_POLICY } from "../../scripts/policies.mjs";
import { otherHost, type OtherHost } from "./support/other-host.ts";
import { KNOWN_NOISE } from "./support/own.ts";
import { count, expectParameter, visit } from "./support/reader.ts";
import { expect, test as base } from "./support/test.ts";

const eventsOf = (howMany: number) =>
  fileFrom({
    events: Array.from({ length: howMany }, (_, n) => ({
      id: `event-${String(n)}`,
      claims: [{ when: { text: dated(`20${String(10 + (n % 15))}-08-01`) } }],
    })),
  });

interface Hosts {
  readonly agreed: OtherHost;
  readonly third: OtherHost;
}

const test = base.extend<Hosts>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  agreed: async ({}, provide) => {
    const server = await otherHost(eventsOf(2));
    await provide(server);
    await server.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  third: async ({}, provide) => {
    const server = await otherHost({});
    await provide(server);
    await server.close();
  },
});

const BLOCKED = /Content Security Policy|Fetch API cannot load|TrustedScriptURL|Trusted/u;

test.use({
  allowedNoise: [new RegExp(`${BLOCKED.source}|${KNOWN_NOISE.source}`, "u")],
  // ports are known only when the servers run: their own lists of requests are looked at
  allowedOrigins: [/^http:\/\/127\.0\.0\.1:\d+$/u],
});

/** Whether the page itself gets an answer from there. */
function reaches(page: Page, { url }: OtherHost): Promise<boolean> {
  return page.evaluate(
    (address) =>
      fetch(`${address}?probe`).then(
        () => true,
        () => false,
      ),
    url,
  );
}

const dataAt = ({ url }: OtherHost) => `/?data=${encodeURIComponent(url)}`;
const agree = (page: Page, { host }: OtherHost) =>
  page.getByRole("button", { name: `Load from ${host}` }).click();

test("the server sends the policies, of the page and of its workers", async ({ page, request }) => {
  const response = await page.goto("/");
  const headers = response?.headers() ?? {};
  for (const [name, value] of Object.entries(headersFor("/"))) {
    expect(headers[name.toLowerCase()], name).toBe(value);
  }
  const own = page.locator("head > meta[http-equiv=Content-Security-Policy]").first();
  await expect(own).toHaveAttribute("content", PAGE_POLICY);
  const script = await page.locator("head > script[src]").first().getAttribute("src");
  const asset = await request.get(script ?? "");
  expect(asset.headers()["content-security-policy"]).toBe(WORKER_POLICY);
});

test("markup that code writes is text, and a worker of somebody else's does not start", async ({
  page,
}) => {
  await visit(page);
  const made = await page.evaluate(() => {
    const place = document.createElement("div");
    document.body.append(place);
    place.innerHTML = "<img src=x onerror=\"document.title='ran'\"><b>bold</b>";
    place.insertAdjacentHTML("beforeend", "<iframe srcdoc=x></iframe>");
    const starts = (address: string): boolean => {
      try {
        new Worker(address).terminate();
        return true;
      } catch {
        return false;
      }
    };
    const foreign = [
      "data:text/javascript,0",
      "/x.js",
      "https://canary.invalid/assets/worker-a.js",
    ];
    const parsed = new DOMParser().parseFromString("<p><b>apart</b></p>", "text/html");
    return {
      elements: place.children.length,
      text: place.textContent,
      started: foreign.filter(starts),
      parsed: parsed.querySelectorAll("b").length,
    };
  });
  expect(made).toMatchObject({ elements: 0, started: [], parsed: 1 });
  expect(made.text).toContain("<b>bold</b>");
});

test("without other data no other host is reached", async ({ page, third }) => {
  await visit(page);
  expect(await reaches(page, third)).toBe(false);
  expect(third.asked).toEqual([]);
});

test("before the reader agrees not even the host in the address is reached", async ({
  page,
  agreed,
}) => {
  await page.goto(dataAt(agreed));
  await expect(page.getByRole("alertdialog")).toBeVisible();
  expect(await reaches(page, agreed)).toBe(false);
  expect(agreed.asked).toEqual([]);
});

test("afterwards that host is, and no other; Back and Forward keep to it", async ({
  page,
  agreed,
  third,
}) => {
  await visit(page);
  await page.goto(dataAt(agreed));
  await agree(page, agreed);
  await expect(count(page)).toHaveText("2 events");
  expect(await reaches(page, agreed)).toBe(true);
  expect(await reaches(page, third)).toBe(false);
  expect(third.asked).toEqual([]);
  await page.goBack();
  await expect(count(page)).not.toHaveText("2 events");
  expect(await reaches(page, agreed)).toBe(false);
  await page.goForward();
  // in this entry of the history the reader has agreed
  await expect(count(page)).toHaveText("2 events");
  expect(await reaches(page, agreed)).toBe(true);
});

test("whoever leaves the other data within the page leaves its host behind", async ({
  page,
  agreed,
}) => {
  await page.goto(dataAt(agreed));
  await agree(page, agreed);
  await expect(count(page)).toHaveText("2 events");
  await page.getByRole("heading", { level: 1 }).getByRole("button").click();
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "New collection" }).click();
  await page.keyboard.press("Enter");
  await loaded;
  await expectParameter(page, "data", undefined);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await reaches(page, agreed)).toBe(false);
});

test("the worker of an archive asks nobody; the page does, where it may", async ({
  page,
  third,
}) => {
  const large = await otherHost(eventsOf(1600));
  await page.goto(dataAt(large));
  await agree(page, large);
  await expect(count(page)).toHaveText("1,600 events");
  const [worker] = page.workers();
  const reached = await worker?.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(`${address}?probe`).then(
            () => true,
            () => false,
          ),
        ),
      ),
    [large.url, third.url],
  );
  expect(reached).toEqual([false, false]);
  expect(third.asked).toEqual([]);
  expect(new Set(large.asked)).toEqual(new Set(["GET /timeline.json"]));
  await large.close();
});
