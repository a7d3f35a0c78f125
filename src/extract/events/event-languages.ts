import type { ReadLang } from "../article.ts";
import { GERMAN_EVENTS } from "../locales/de/events/language.ts";
import { ENGLISH_EVENTS } from "../locales/en/events/language.ts";
import type { EventLanguage } from "./event-language.ts";

export const EVENT_LANGUAGES: Readonly<Record<ReadLang, EventLanguage>> = {
  de: GERMAN_EVENTS,
  en: ENGLISH_EVENTS,
};
