/** TimelineJS 3: a story of slides, as JSON that the tool opens as it is. */
import { textInLang } from "#src/domain/local-text.ts";
import { escapeHtml } from "./escape.ts";
import type { ToExport } from "./exported.ts";
import { exporterOf } from "./exporter.ts";
import { frameOf, indentFor, jsonItems } from "./json-parts.ts";
import { piecewise, type About, type PartsWriter } from "./parts.ts";
import { LOST_IN_STORIES, lostInStory, slidesOf, type Slide, type StoryDate } from "./story.ts";

export const toTimelineJs = exporterOf({
  lost: lostInStory,
  mayLose: LOST_IN_STORIES,
  mediaType: "application/json",
  extension: "json",
  inParts: storyInParts,
});

function storyInParts<Part>(
  { input, events }: About,
  aside: (text: string) => Part,
): PartsWriter<Part> {
  const indent = indentFor(events);
  const list = jsonItems(1, indent);
  const { head, foot } = frameOf({ title: titleOf(input), events: [] }, indent);
  return piecewise(
    aside,
    (given) => list.textOf(slidesOf(given).map(eventOf)),
    () => head,
    () => `${list.end()}${foot}\n`,
  );
}

function titleOf({ dataset: { title, description }, lang }: ToExport) {
  const text =
    description === undefined ? "" : `<p>${escapeHtml(textInLang(description, lang))}</p>`;
  return { text: { headline: escapeHtml(textInLang(title, lang)), text } };
}

function eventOf({ id, begin, end, shown, headline, text, group }: Slide) {
  return {
    unique_id: id,
    start_date: partsOf(begin),
    ...(end === undefined ? {} : { end_date: partsOf(end) }),
    ...(shown === undefined ? {} : { display_date: shown }),
    text: { headline, text },
    group,
    // the tool would make links of addresses within links
    autolink: false,
  };
}

/** Parts that aren't known are left out: JSON has no undefined. */
function partsOf({ year, month, day, hour, minute, second }: StoryDate): Partial<StoryDate> {
  return { year, month, day, hour, minute, second };
}
