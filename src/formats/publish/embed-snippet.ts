/** The lines that show a published timeline within another page, as high as it tells. */
import { escapeHtml } from "#src/formats/export/escape.ts";

export const NOWHERE = "https://example.org/timeline/";
/** Pixels, until it has told its own. */
const HEIGHT = 480;

/** `address` is the site's, with a slash at its end; without one, there is one to be replaced. */
export function embedSnippet(address: string | undefined, title: string): string {
  const src = escapeHtml(`${address ?? NOWHERE}?embed`);
  return `<iframe src="${src}" title="${escapeHtml(title)}" width="100%" height="${String(HEIGHT)}" style="border: 0"></iframe>
<script>
  addEventListener("message", function (event) {
    if (!event.data || event.data.dateline !== "height") return;
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === event.source) frame.height = event.data.height;
  });
</script>`;
}
