import { useId, useState, type Ref } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { dayInWords } from "#src/i18n/dates.ts";
import { readDateQuery } from "#src/i18n/date-query.ts";
import "./search-field.css";

/** A text filters while it is typed; a date is offered as a place to go to, and Enter goes there. */
export function SearchField({
  q,
  lang,
  field,
  onText,
  onDate,
  onLeave,
}: {
  q: string;
  lang: Lang;
  field: Ref<HTMLInputElement>;
  /** `begins` is the first keystroke of a search: a step that Back undoes */
  onText: (q: string, begins: boolean) => void;
  onDate: (window: { readonly from: number; readonly to: number }) => void;
  /** Esc in an empty field */
  onLeave: () => void;
}) {
  const { t } = useTranslation();
  const [dateText, setDateText] = useState<string>();
  const hintId = useId();
  const date = dateText === undefined ? undefined : readDateQuery(dateText, lang);
  const type = (text: string) => {
    const isDate = readDateQuery(text, lang) !== undefined;
    setDateText(isDate ? text : undefined);
    const searched = isDate ? "" : text;
    if (searched !== q) onText(searched, q === "");
  };
  const keys = (event: React.KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Enter" && date !== undefined) {
      setDateText(undefined);
      onDate(date);
    }
    if (event.key === "Escape") {
      if ((dateText ?? q) === "") onLeave();
      else type("");
    }
  };
  return (
    <search className="search">
      <input
        ref={field}
        type="search"
        className="search-input"
        aria-label={t("search.label")}
        aria-describedby={date === undefined ? undefined : hintId}
        aria-keyshortcuts="Control+K /"
        placeholder={t("search.placeholder")}
        value={dateText ?? q}
        maxLength={200}
        onChange={(event) => type(event.target.value)}
        onKeyDown={keys}
      />
      {(dateText ?? q) === "" ? (
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      ) : undefined}
      {date === undefined ? undefined : (
        <button type="button" id={hintId} className="search-date" onClick={() => onDate(date)}>
          <kbd>↵</kbd>{" "}
          {t("search.goTo", {
            from: dayInWords(date.from, lang, "long"),
            to: dayInWords(date.to, lang, "long"),
            count: date.from === date.to ? 1 : 2,
          })}
        </button>
      )}
    </search>
  );
}
