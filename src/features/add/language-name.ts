import type { Lang } from "#src/domain/model.ts";
import { UNNAMED } from "./given.ts";

const names = new Map<Lang, Intl.DisplayNames>();

/** A language's name in the reader's; `undefined` for one that nobody has named. */
export function languageName(tag: string, lang: Lang): string | undefined {
  if (tag === UNNAMED) return undefined;
  const known =
    names.get(lang) ?? new Intl.DisplayNames([lang], { type: "language", fallback: "code" });
  names.set(lang, known);
  return known.of(tag);
}
