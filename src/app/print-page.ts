/** What is printed in the place of the page: the picture, and the events with their passages and sources. */
import { printedEvents } from "#src/features/save/printed-events.ts";
import { i18n } from "#src/i18n/i18n.ts";
import { stillPicture } from "./still-picture.ts";
import type { ToPrint } from "./use-print.ts";
import "./print-page.css";

/** Stands in the document from when the browser begins to print until it has. */
export function printPage(shown: ToPrint, signal: AbortSignal): void {
  if (signal.aborted) return;
  const page = document.documentElement;
  let sheet: HTMLElement | undefined;
  const remove = () => {
    sheet?.remove();
    sheet = undefined;
    page.toggleAttribute("data-printing", false);
  };
  const put = () => {
    remove();
    sheet = printed(shown);
    document.body.append(sheet);
    page.toggleAttribute("data-printing", true);
  };
  window.addEventListener("beforeprint", put, { signal });
  window.addEventListener("afterprint", remove, { signal });
  signal.addEventListener("abort", remove);
}

function printed({ collection, events, address, lang }: ToPrint): HTMLElement {
  const { svg } = stillPicture({
    collection,
    events,
    address,
    lang,
    t: i18n.t,
    theme: "light",
  });
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const { dataset } = collection;
  const html = printedEvents(dataset, events.filtered, lang);
  const list = new DOMParser().parseFromString(html, "text/html").body;
  const whole = document.createElement("div");
  whole.className = "print-page";
  whole.append(picture, ...list.childNodes);
  return whole;
}
