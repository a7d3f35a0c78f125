/** What is printed in the place of the page: the picture, and the events with their passages and sources. */
import { printedEvents } from "#src/features/save/printed-events.ts";
import { i18n } from "#src/i18n/i18n.ts";
import { pictureElement, putSheet } from "./print-sheet.ts";
import { stillPicture } from "./still-picture.ts";
import type { ToPrint } from "./use-print.ts";

/** Stands in the document from when the browser begins to print until it has. */
export function printPage(shown: ToPrint, signal: AbortSignal): void {
  if (signal.aborted) return;
  let taken: (() => void) | undefined;
  const remove = () => {
    taken?.();
    taken = undefined;
  };
  const put = () => {
    remove();
    taken = putSheet(...printed(shown));
  };
  window.addEventListener("beforeprint", put, { signal });
  window.addEventListener("afterprint", remove, { signal });
  signal.addEventListener("abort", remove);
}

function printed({ collection, events, address, lang }: ToPrint): readonly Node[] {
  const { svg } = stillPicture({
    collection,
    events,
    address,
    lang,
    t: i18n.t,
    theme: "light",
  });
  const { dataset } = collection;
  const html = printedEvents(dataset, events.filtered, lang);
  const list = new DOMParser().parseFromString(html, "text/html").body;
  return [pictureElement(svg), ...list.childNodes];
}
