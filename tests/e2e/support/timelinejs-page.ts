/** TimelineJS itself, as it is shipped, with a file of its own format; and what it then shows. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const SHIPPED = path.join(
  path.dirname(fileURLToPath(import.meta.resolve("@knight-lab/timelinejs/package.json"))),
  "dist",
);

export interface StoryFile {
  readonly body: string | Buffer;
  readonly extension: string;
  readonly mediaType: string;
}

/** Opens the tool with the file, at an address of the page's own origin. */
export async function openInTimelineJs(page: Page, file: StoryFile): Promise<void> {
  const { body, extension, mediaType } = file;
  await page.route("**/story/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.slice("/story/".length);
    if (name === "") await route.fulfill({ contentType: "text/html", body: pageOf(extension) });
    else if (name === `saved.${extension}`) await route.fulfill({ contentType: mediaType, body });
    else await route.fulfill({ path: path.join(SHIPPED, name) });
  });
  await page.goto("/story/");
}

/** Without the font's name the tool takes those of the page instead of the network's. */
function pageOf(extension: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>
<body><div id="story" style="height:600px"></div>
<script>const story = new TL.Timeline("story", new URL("saved.${extension}", location.href).href, { font: null })</script>`;
}

export interface ShownEvent {
  /** of its mark on the axis: the headline, without one the text or the caption; may be empty */
  readonly words: string;
  readonly hasHeadline: boolean;
  readonly date: string;
}

/** Everything that the tool has on its axis: events by their marks, then eras by their bands. */
export function shownInTimelineJs(page: Page): Promise<readonly ShownEvent[]> {
  // an expression, since the page's own names are none that this file knows
  return page.evaluate<readonly ShownEvent[]>(`(() => {
    const plain = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent;
    const dateOf = ({ start_date, end_date, display_date }) =>
      display_date || [start_date, end_date].filter(Boolean).map((date) => plain(date.getDisplayDate(story.language))).join(" — ");
    const events = story.config.events.map((event) => {
      const mark = document.getElementById(event.unique_id + "-marker").querySelector("h2");
      const shown = document.getElementById(event.unique_id).querySelector(".tl-headline-date");
      return {
        words: mark.textContent,
        hasHeadline: event.text.headline !== "",
        date: shown?.textContent || dateOf(event),
      };
    });
    const bands = [...document.querySelectorAll(".tl-timeera-text")].map((band) => band.textContent);
    const eras = story.config.eras.map((era, index) => ({
      words: bands[index],
      hasHeadline: bands[index] !== "",
      date: dateOf(era),
    }));
    return [...events, ...eras];
  })()`);
}
