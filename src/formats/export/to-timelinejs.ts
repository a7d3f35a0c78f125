/** TimelineJS 3: a story of slides, as JSON that the tool opens as it is. */
import { textInLang } from "#src/domain/local-text.ts";
import { escapeHtml } from "./escape.ts";
import type { ToExport } from "./exported.ts";
import { exporterOf } from "./exporter.ts";
import { jsonText } from "./json-text.ts";
import { lostInStory, slidesOf, type Slide, type StoryDate } from "./story.ts";

export const toTimelineJs = exporterOf({
  lost: lostInStory,
  write: (input) => ({
    text: jsonText(storyOf(input), input),
    mediaType: "application/json",
    extension: "json",
  }),
});

function storyOf(input: ToExport) {
  const { title, description } = input.dataset;
  return {
    title: {
      text: {
        headline: escapeHtml(textInLang(title, input.lang)),
        text:
          description === undefined
            ? ""
            : `<p>${escapeHtml(textInLang(description, input.lang))}</p>`,
      },
    },
    events: slidesOf(input).map(eventOf),
  };
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
