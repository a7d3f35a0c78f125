/** Names of saved files: the collection's title in letters that every machine takes. */
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import { slugOf } from "#src/domain/slug.ts";

/** Some systems stop at 255 bytes. */
const LONGEST = 80;

export function fileName(title: LocalText, lang: Lang, extension: string): string {
  const slug = slugOf(textInLang(title, lang)).slice(0, LONGEST).replace(/-$/u, "");
  return `${slug === "" ? "dateline" : slug}.${extension}`;
}
