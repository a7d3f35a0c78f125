// @ts-check
/**
 * A browser with a profile of its own that is killed as a whole: it runs in a process group, so that
 * nothing of it gets to finish what it was writing.
 */
import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
import { chromiumLaunchOptions } from "../../../scripts/chromium.mjs";

/** Milliseconds in which a browser says where it listens. */
const PATIENCE = 20_000;

/**
 * @typedef {{
 *   page: import("@playwright/test").Page,
 *   context: import("@playwright/test").BrowserContext,
 *   kill: () => Promise<void>,
 *   quit: () => Promise<void>,
 * }} OwnBrowser
 * `kill` leaves it no time, `quit` lets it write what it has to
 */

/**
 * With one empty page, in English. Everything that it keeps is in `profile`, a folder.
 * @param {string} profile
 * @returns {Promise<OwnBrowser>}
 */
export async function startBrowser(profile) {
  const { executablePath, args, env } = chromiumLaunchOptions();
  const child = spawn(
    executablePath,
    [
      ...args,
      "--headless",
      "--lang=en-GB",
      "--accept-lang=en-GB",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--window-size=1280,720",
      "about:blank",
    ],
    { detached: true, env, stdio: ["ignore", "ignore", "pipe"] },
  );
  const gone = new Promise((resolve) => {
    child.on("exit", () => resolve(undefined));
  });
  const kill = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      // a negative number names the group
      process.kill(-child.pid, "SIGKILL");
    }
    await gone;
  };
  try {
    const address = await addressIn(child.stderr);
    // what it says from now on is of no use, and must not fill the pipe
    child.stderr.resume();
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    if (context === undefined) throw new Error("The browser has no profile open.");
    const quit = async () => {
      // `browser.close()` would only leave a browser that was connected to
      const session = await browser.newBrowserCDPSession();
      await session.send("Browser.close");
      await gone;
    };
    return { context, page: await context.newPage(), kill, quit };
  } catch (error) {
    await kill();
    throw error;
  }
}

/**
 * @param {import("node:stream").Readable} output
 * @returns {Promise<string>}
 */
function addressIn(output) {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`The browser didn't start: ${said}`)), PATIENCE);
    output.on("data", (piece) => {
      said += String(piece);
      const address = /DevTools listening on (ws:\S+)/u.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    output.on("end", () => reject(new Error(`The browser ended: ${said}`)));
  });
}
