/**
 * Watches a page for whatever payloads try: code that runs, requests, places to go to, elements and attributes
 * that could do something, links that don't say where they lead, words that reorder their neighbours.
 */
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

declare global {
  interface Window {
    /** set by `plant`, in every frame */
    readonly canary: { readonly found: Set<string>; readonly look: () => void };
  }
}

export interface Canary {
  /** fails with all that was found since it was planted */
  readonly expectQuiet: () => Promise<void>;
}

/** Before the page is loaded. */
export async function plantCanary(page: Page): Promise<Canary> {
  const outside: string[] = [];
  const context = page.context();
  await context.addInitScript(plant);
  context.on("page", (other) => outside.push(`another page: ${other.url()}`));
  page.on("dialog", (dialog) => {
    outside.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const isOwn = (address: string) =>
    /^(?:data|blob|about):/u.test(address) ||
    new URL(address).hostname === "127.0.0.1" ||
    address.startsWith("https://site.example/");
  context.on("request", (request) => {
    if (!isOwn(request.url())) outside.push(`request: ${request.url().slice(0, 200)}`);
  });
  page.on("framenavigated", (frame) => {
    if (!isOwn(frame.url())) outside.push(`went to ${frame.url()}`);
  });
  return {
    expectQuiet: async () => {
      const inside = await Promise.all(
        page.frames().map((frame) =>
          frame.evaluate(() => {
            window.canary.look();
            return [...window.canary.found];
          }),
        ),
      );
      expect([...outside, ...inside.flat()]).toEqual([]);
    },
  };
}

/** Runs in the page before anything of its own; of this module it knows nothing. */
function plant(): void {
  const found = new Set<string>();
  const note = (what: string, of: string) => found.add(`${what}: ${of.slice(0, 200)}`);
  Object.defineProperty(window, "ran", { value: () => note("ran", "ran()") });
  document.addEventListener("securitypolicyviolation", (event) => {
    note("forbidden", `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });

  const NEVER =
    "iframe, frame, frameset, object, embed, applet, portal, fencedframe, base, style, math, audio, video, source, track, img, picture, marquee, form[action], [srcdoc], [srcset], [formaction], [ping], [background], [poster], svg script, svg a, svg use, svg image, svg foreignObject, svg animate, svg set, svg style";
  const own = (address: string | null) =>
    address !== null && new URL(address, document.baseURI).origin === location.origin;
  const isOurs = (element: Element): boolean => {
    switch (element.localName) {
      case "script":
        return own(element.getAttribute("src")) && element.textContent === "";
      case "link":
        return own(element.getAttribute("href")) || element.getAttribute("rel") === "icon";
      case "meta":
        return (
          !element.hasAttribute("http-equiv") ||
          /^(?:default-src 'none'|connect-src 'self')/u.test(element.getAttribute("content") ?? "")
        );
      default:
        return !element.matches(NEVER) || element.closest("[data-allowed]") !== null;
    }
  };
  const lookAtLink = (link: Element): void => {
    const href = link.getAttribute("href");
    if (href === null) return;
    const { protocol, origin, host } = new URL(href, document.baseURI);
    if (!/^https?:$/u.test(protocol)) note("link", href);
    const shown = link.textContent ?? "";
    if (origin !== location.origin && !shown.includes(host)) note("link without host", href);
  };
  const lookAt = (element: Element): void => {
    if (!isOurs(element)) note("element", element.outerHTML);
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on")) note("attribute", `${name}=${value}`);
      if (name === "style" && /url\(|expression|@import/iu.test(value)) note("style", value);
    }
    if (element.localName === "a") lookAtLink(element);
  };
  const lookBelow = (node: Node): void => {
    if (!(node instanceof Element)) return;
    lookAt(node);
    for (const element of node.querySelectorAll("*")) lookAt(element);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes" && target instanceof Element) lookAt(target);
      for (const node of addedNodes) lookBelow(node);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });

  /** The rectangle of a text or an inline element that stands first in its line, or last. */
  const edge = (node: Node, last: boolean): DOMRect | undefined => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    return last ? rects.at(-1) : rects[0];
  };
  const isInline = (node: Node): boolean =>
    node instanceof Text
      ? node.data.trim() !== ""
      : node instanceof HTMLElement &&
        getComputedStyle(node).display.startsWith("inline") &&
        getComputedStyle(node).position === "static";
  /** In a line of ours what comes later stands further right. */
  const lookAtOrder = (element: Element): void => {
    const nodes = [...element.childNodes].filter(isInline);
    for (const [n, node] of nodes.entries()) {
      const next = nodes[n + 1];
      const before = next && edge(node, true);
      const after = next && edge(next, false);
      if (before === undefined || after === undefined) continue;
      const sameLine = Math.abs(before.bottom - after.bottom) < 3;
      if (sameLine && after.left < before.left - 1) {
        note("turned", `${element.className} ${element.textContent ?? ""}`);
      }
    }
  };
  const look = (): void => {
    lookBelow(document.documentElement);
    for (const element of document.querySelectorAll("#root *")) {
      if (element.childNodes.length > 1) lookAtOrder(element);
    }
  };
  Object.defineProperty(window, "canary", { value: { found, look } });
}
