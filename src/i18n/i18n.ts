/** The interface in German and English, both bundled: no request, no flash of the other language. */
import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { isolated } from "#src/domain/isolated.ts";
import { LANGS, type Lang } from "#src/domain/model.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

export const i18n = createInstance({
  resources: { de: { translation: de }, en: { translation: en } },
  fallbackLng: "en",
  supportedLngs: [...LANGS],
  // React keeps markup out; what is left to do is that no word reorders those round it
  interpolation: { escape: isolated },
  initAsync: false,
});

void i18n.use(initReactI18next).init();

/** The first of the reader's languages that the interface speaks, else English. */
export function preferredLang(languages: readonly string[]): Lang {
  for (const tag of languages) {
    const lang = LANGS.find((known) => tag === known || tag.startsWith(`${known}-`));
    if (lang !== undefined) return lang;
  }
  return "en";
}
