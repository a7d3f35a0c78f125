import { useId, useRef, useState, type Ref } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { daysInWords } from "#src/i18n/days-in-words.ts";
import { readDateQuery } from "#src/i18n/date-query.ts";
import "./search-field.css";

/** A text filters while it is typed; a date is offered as a place to go to, and Enter goes there. */
export function SearchField({
  q,
  lang,
  brief,
  field,
  onText,
  onDate,
  onLeave,
}: {
  q: string;
  lang: Lang;
  /** a shorter hint, where the field is short */
  brief: boolean;
  field: Ref<HTMLInputElement>;
  /** `begins` is the first keystroke of a search: a step that Back undoes */
  onText: (q: string, begins: boolean) => void;
  /** `begins` is false where typing the date has already made a step of its own */
  onDate: (window: { readonly from: number; readonly to: number }, begins: boolean) => void;
  /** Esc in an empty field */
  onLeave: () => void;
}) {
  const { t } = useTranslation();
  const [dateText, setDateText] = useState<string>();
  // one visit of the field is one step, however often its text comes and goes
  const begun = useRef(false);
  const hintId = useId();
  const date = dateText === undefined ? undefined : readDateQuery(dateText, lang);
  const type = (text: string) => {
    const isDate = readDateQuery(text, lang) !== undefined;
    setDateText(isDate ? text : undefined);
    const searched = isDate ? "" : text;
    if (searched === q) return;
    onText(searched, q === "" && !begun.current);
    begun.current = true;
  };
  const go = (window: { readonly from: number; readonly to: number }) => {
    setDateText(undefined);
    onDate(window, !begun.current);
    begun.current = false;
  };
  const keys = (event: React.KeyboardEvent) => {
    // keys with Ctrl are the page's from everywhere
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.key === "Enter" && date !== undefined) go(date);
    if (event.key === "Escape") {
      if ((dateText ?? q) === "") onLeave();
      else type("");
    }
  };
  return (
    <search
      className="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) begun.current = false;
      }}
    >
      <input
        ref={field}
        type="search"
        className="search-input"
        aria-label={t("search.label")}
        aria-describedby={date === undefined ? undefined : hintId}
        aria-keyshortcuts="Control+K /"
        placeholder={t(brief ? "search.short" : "search.placeholder")}
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
        <button
          type="button"
          id={hintId}
          className="search-date"
          // the field keeps the focus: without it the offer would be gone before the click
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => go(date)}
        >
          <kbd>↵</kbd> {t("search.goTo", { days: daysInWords(date.from, date.to, lang) })}
        </button>
      )}
    </search>
  );
}
