/** What a browser has and jsdom doesn't. Undone after each test. */
import { webcrypto } from "node:crypto";
import { onTestFinished, vi } from "vitest";

/** Dialogs that open, elements that scroll into view, the search element, and a page served securely. */
export function lendBrowser(): void {
  vi.stubGlobal("isSecureContext", true);
  vi.stubGlobal("crypto", webcrypto);
  lend(HTMLDialogElement.prototype, "showModal", function showModal(this: HTMLDialogElement) {
    this.open = true;
  });
  lend(HTMLDialogElement.prototype, "close", function close(this: HTMLDialogElement) {
    this.open = false;
  });
  lend(Element.prototype, "scrollIntoView", () => undefined);
  // React asks the object's name, to warn of elements that the browser doesn't know
  lend(HTMLUnknownElement.prototype, Symbol.toStringTag, "HTMLElement");
}

function lend(to: object, name: PropertyKey, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(to, name);
  Object.defineProperty(to, name, { value, configurable: true });
  onTestFinished(() => {
    if (own === undefined) Reflect.deleteProperty(to, name);
    else Object.defineProperty(to, name, own);
  });
}
