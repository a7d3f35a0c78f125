import { memo } from "react";
import { useTranslation } from "react-i18next";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { useLangMark } from "#src/i18n/use-lang-mark.ts";
import { KindShape } from "#src/ui/KindShape.tsx";
import { Localized } from "#src/ui/Localized.tsx";
import { Tag } from "#src/ui/Tag.tsx";
import type { EventRow } from "./event-row.ts";

export type Opened = (id: string, how: "pointer" | "keyboard") => void;

/** What the button of one event says. */
export const RowWords = memo(function RowWords({ row, lang }: { row: EventRow; lang: Lang }) {
  const { t } = useTranslation();
  const langMark = useLangMark();
  const title = inLang(row.title, lang);
  return (
    <>
      <span className="list-date">
        {row.date}
        <span className="visually-hidden">, </span>
        <span className="list-tags">
          {row.presence === "possible" ? <Tag>{t("list.possible")}</Tag> : undefined}
          {row.byEditor ? <Tag>{t("derivation.editorsDate")}</Tag> : undefined}
        </span>
      </span>
      <span className="list-shape">
        <KindShape kind={row.kind} hollow={row.byEditor} />
        <span className="visually-hidden">{t(`kindOne.${row.kind}`)}, </span>
      </span>
      <span className="list-words">
        <span className="list-title">
          <Localized value={title} mark={langMark(title.lang)} />
          <span className="visually-hidden">, </span>
        </span>
        <span className="list-meta">
          {[...row.actors, t("list.sources", { count: row.sources })].join(" · ")}
        </span>
      </span>
    </>
  );
});

/** One event of the list; `heading` begins a group of the list with it. */
export function ListItem({
  row,
  heading,
  selected,
  tabbable,
  lang,
  onFocus,
  onOpen,
}: {
  row: EventRow;
  heading: string | undefined;
  selected: boolean;
  tabbable: boolean;
  lang: Lang;
  onFocus: () => void;
  onOpen: Opened;
}) {
  return (
    <li className="list-item">
      {heading === undefined ? undefined : <h2 className="list-heading">{heading}</h2>}
      <button
        type="button"
        className="list-event"
        data-event={row.id}
        aria-current={selected ? "true" : undefined}
        tabIndex={tabbable ? 0 : -1}
        onFocus={onFocus}
        // a click made by the Enter key has no pointer behind it
        onClick={(click) => onOpen(row.id, click.detail === 0 ? "keyboard" : "pointer")}
      >
        <RowWords row={row} lang={lang} />
      </button>
    </li>
  );
}
