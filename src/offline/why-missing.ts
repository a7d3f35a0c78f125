/** Why a part of the program that was wanted didn't come, and what can be done about it. */
import { isBusy } from "./busy.ts";

/** "renewed": the server has another build by now, and the parts of this one are gone. */
export type Why = "renewed" | "unreachable" | "unclear";

/** Milliseconds for the server to answer. */
const PATIENCE = 10_000;

/** Asks for the page that loading it anew would give: another build's names another script. */
export async function whyMissing(): Promise<Why> {
  const own = document.querySelector("script[type=module][src]")?.getAttribute("src");
  try {
    const answer = await fetch(new URL("index.html", document.baseURI), {
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!answer.ok) return "unreachable";
    const page = await answer.text();
    return own === null || own === undefined || page.includes(own) ? "unclear" : "renewed";
  } catch {
    return "unreachable";
  }
}

/**
 * Loads the page anew where that takes nothing away: neither what is unfinished, `apart` from a dialog that
 * only tells of this, nor a page that no server would give once more. Otherwise says what stands against it.
 */
export async function loadAgain(
  apart: Element | null,
): Promise<"busy" | "unreachable" | undefined> {
  if (isBusy(document, apart)) return "busy";
  const why = await whyMissing();
  if (why === "unreachable") return why;
  // somebody may have begun something while the server was asked
  if (isBusy(document, apart)) return "busy";
  location.reload();
  return undefined;
}

/**
 * Loads the page anew by itself, at most once for an entry of the history, and takes nothing away: whether it
 * does. A browser remembers a module that failed to come for as long as its page is there, so that asking for
 * it again is no use; Chromium drops the answer for a file that it keeps now and then, on a busy machine.
 */
export function loadOnceMore(): boolean {
  const state: unknown = history.state;
  const known = typeof state === "object" && state !== null ? state : {};
  if ("loadedAgain" in known || isBusy()) return false;
  history.replaceState({ ...known, loadedAgain: true }, "");
  location.reload();
  return true;
}
