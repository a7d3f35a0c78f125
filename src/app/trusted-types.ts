/**
 * What becomes of words that code hands to a place where markup or code is read. The page's policy lets
 * only what goes through here get there; none of our own code needs it, the widget's does.
 */

interface Rules {
  readonly createHTML: (text: string, type: string, sink: string) => string;
  readonly createScriptURL: (url: string) => string | null;
}

declare global {
  interface Window {
    /** not in every browser */
    readonly trustedTypes?: { createPolicy(name: "default", rules: Rules): unknown };
  }
}

/** What is parsed apart from the page stays apart: nothing in it runs or loads. */
const APART = "DOMParser parseFromString";
/** What a worker is started from, and the file that would serve the page without a network. */
const WORKER = /^(?:assets\/(?:archive-)?worker-[\w-]+|sw)\.js$/u;

/** `base` is the address of the page. */
export function rulesFor(base: string): Rules {
  const folder = new URL(".", base).href;
  return {
    createHTML: (text, _, sink) =>
      sink === APART ? text : text.replace(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0)};`),
    createScriptURL: (url) => {
      const file = URL.canParse(url, base) ? new URL(url, base).href : "";
      return file.startsWith(folder) && WORKER.test(file.slice(folder.length)) ? file : null;
    },
  };
}

/** Before anything else, since there can be one such policy only. */
export function guardSinks(): void {
  window.trustedTypes?.createPolicy("default", rulesFor(document.baseURI));
}
