import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { dayWithWeekday } from "./day-words.ts";
import { readTypedDay } from "./typed-day.ts";

/** What a typed day is understood as, with its weekday; or what follows where it isn't known. */
export function DayPreview({ typed, lang }: { typed: string; lang: Lang }) {
  const { t } = useTranslation();
  const read = readTypedDay(typed, lang);
  switch (read.kind) {
    case "unknown":
      return t("adding.day.unknown");
    case "day":
      return dayWithWeekday(read.day, lang);
    case "month":
    case "year":
      return t("adding.day.notWhole", { day: dateInWords(read.edtf, lang, "heading") });
    case "unreadable":
      return t("adding.day.hint");
  }
}
