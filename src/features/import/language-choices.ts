import type { Lang } from "#src/domain/model.ts";

const USUAL =
  "de en fr es it pt nl pl cs ru uk tr ar he fa zh ja ko sv da no fi hu ro el und".split(" ");

/** Languages by their names, the one that is chosen among them. */
export function languageChoices(
  chosen: string,
  lang: Lang,
): readonly { readonly tag: string; readonly words: string }[] {
  const names = new Intl.DisplayNames([lang], { type: "language" });
  const tags = USUAL.includes(chosen) ? USUAL : [chosen, ...USUAL];
  return tags.map((tag) => ({ tag, words: nameOf(tag, names) }));
}

function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
