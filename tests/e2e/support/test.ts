/**
 * Playwright's `test`, with a watch over the page: what it prints as an error or a warning, throws,
 * or asks of another origin fails the test. A test that provokes one of these names it:
 *
 * test.use({ allowedNoise: [/404/u], allowedOrigins: ["https://example.org"] });
 */
import { test as base, expect } from "@playwright/test";
import type { Page } from "@playwright/test";

/** What Playwright prints in the place of a service worker that it keeps out. */
const KEPT_OUT = /Service Worker registration blocked by Playwright/u;

interface Watch {
  /** what the page may print or throw in this test */
  readonly allowedNoise: readonly RegExp[];
  /** origins besides the page's own that it may ask in this test */
  readonly allowedOrigins: readonly (string | RegExp)[];
  readonly noise: readonly string[];
}

/** Collects what the page says, until the test ends. */
function listenTo(page: Page, heard: string[]): void {
  page.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") {
      heard.push(`${type}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => heard.push(`thrown: ${error.message}`));
}

/** Addresses inside the page itself ask nobody. */
function asksOutside(address: string, origins: readonly (string | RegExp)[]): boolean {
  const { protocol, origin } = new URL(address);
  const known = origins.some((one) => (one instanceof RegExp ? one.test(origin) : one === origin));
  return /^https?:|^wss?:/u.test(protocol) && !known;
}

export const test = base.extend<Watch>({
  allowedNoise: [[], { option: true }],
  allowedOrigins: [[], { option: true }],
  noise: [
    async ({ context, baseURL, allowedNoise, allowedOrigins }, use) => {
      const noise: string[] = [];
      const asked: string[] = [];
      const origins = [
        ...allowedOrigins,
        ...(baseURL === undefined ? [] : [new URL(baseURL).origin]),
      ];
      context.on("page", (page) => listenTo(page, noise));
      context.on("request", (request) => {
        if (asksOutside(request.url(), origins)) asked.push(request.url());
      });
      await use(noise);
      const known = [KEPT_OUT, ...allowedNoise];
      const unexpected = noise.filter((line) => !known.some((one) => one.test(line)));
      expect(unexpected, "printed or thrown by the page").toEqual([]);
      expect(asked, "asked of another origin").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
