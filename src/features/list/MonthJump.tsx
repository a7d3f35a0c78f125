import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { MonthGroup } from "#src/archive/questions.ts";
import type { Lang } from "#src/domain/model.ts";
import { headingOf, yearInWords } from "./headings.ts";
import { monthsOf, yearsOf, type Years } from "./jump-years.ts";

/** Goes to a year or a month of a long list, and says which one is at its upper edge. */
export function MonthJump({
  groups,
  at,
  lang,
  onJump,
}: {
  groups: readonly MonthGroup[];
  /** the group at the upper edge */
  at: MonthGroup | undefined;
  lang: Lang;
  /** to a row */
  onJump: (to: number) => void;
}) {
  const { t } = useTranslation();
  const years = useMemo(() => yearsOf(groups), [groups]);
  const now = at === undefined ? undefined : years.findLast(({ first }) => first <= at.first);
  const months = now === undefined ? [] : monthsOf(now);
  if (now === undefined || at === undefined) return undefined;
  return (
    <div className="month-jump" role="group" aria-label={t("long.goTo")}>
      <span aria-hidden="true">{t("long.goTo")}</span>
      <select
        aria-label={t("long.year")}
        value={now.first}
        onChange={(event) => onJump(Number(event.target.value))}
      >
        <YearOptions years={years} lang={lang} />
      </select>
      {months.length === 0 ? undefined : (
        <select
          aria-label={t("long.month")}
          value={at.first}
          onChange={(event) => onJump(Number(event.target.value))}
        >
          {months.map((group) => (
            <option key={group.first} value={group.first}>
              {t("long.counted", {
                name: headingOf(group, lang, t("list.undated")),
                count: group.count,
              })}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** Hundreds of them, which scrolling leaves as they are. */
const YearOptions = memo(function YearOptions({
  years,
  lang,
}: {
  years: readonly Years[];
  lang: Lang;
}) {
  const { t } = useTranslation();
  const nameOf = ({ from, to }: Years) => {
    if (from === undefined || to === undefined) return t("list.undated");
    const first = yearInWords(from, lang);
    return from === to ? first : t("long.years", { first, last: yearInWords(to, lang) });
  };
  return years.map((span) => (
    <option key={span.first} value={span.first}>
      {t("long.counted", { name: nameOf(span), count: span.count })}
    </option>
  ));
});
