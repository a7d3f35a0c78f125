import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { countedWords, langOf } from "#src/i18n/counted-words.ts";
import { figure } from "#src/i18n/figures.ts";

/** How many events a value would show: to be seen, and to be heard. */
export interface CountWords {
  readonly figure: (count: number) => string;
  readonly inWords: (count: number) => string;
}

/** The same object as long as the language is, so that what is worded by it is not drawn anew. */
export function useCountWords(): CountWords {
  const { t, i18n } = useTranslation();
  const lang = langOf(i18n.language);
  return useMemo(
    () => ({
      figure: (count) => figure(count, lang),
      inWords: countedWords("filters.count", lang, t),
    }),
    [lang, t],
  );
}
