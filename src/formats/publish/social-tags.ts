/** What other sites show of a link to the timeline. */
import { escapeHtml } from "#src/formats/export/escape.ts";
import type { Publication } from "./publication.ts";

/** In the folder of the site. */
export const PREVIEW_PICTURE = "preview.png";

const LOCALES = { de: "de_DE", en: "en_GB" } as const;

/** A picture needs an absolute address: without the site's there is none. */
export function socialTags({ title, description, address, lang }: Publication): string {
  const tags: readonly (readonly ["property" | "name", string, string])[] = [
    ["property", "og:type", "website"],
    ["property", "og:title", title],
    ["property", "og:description", description],
    ["property", "og:locale", LOCALES[lang]],
    ["name", "twitter:card", address === undefined ? "summary" : "summary_large_image"],
    ...(address === undefined
      ? []
      : ([
          ["property", "og:url", address],
          ["property", "og:image", `${address}${PREVIEW_PICTURE}`],
        ] as const)),
  ];
  return tags
    .filter(([, , content]) => content !== "")
    .map(([kind, name, content]) => `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`)
    .join("\n");
}
