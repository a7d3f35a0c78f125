import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { EventRow } from "./event-row.ts";
import { RowWords, type Opened } from "./ListItem.tsx";

/** One row of a long list, which may still be awaited; `away` keeps it beside the rows that are seen. */
export function LongItem({
  n,
  count,
  row,
  heading,
  away,
  selected,
  tabbable,
  lang,
  onFocus,
  onOpen,
}: {
  n: number;
  count: number;
  row: EventRow | undefined;
  heading: string | undefined;
  away: "before" | "after" | undefined;
  selected: boolean;
  tabbable: boolean;
  lang: Lang;
  onFocus: () => void;
  onOpen: Opened;
}) {
  const { t } = useTranslation();
  return (
    <li
      className="list-item"
      data-row={away === undefined ? n : undefined}
      data-away={away}
      aria-setsize={count}
      aria-posinset={n + 1}
    >
      {heading === undefined ? undefined : <h2 className="list-heading">{heading}</h2>}
      <button
        type="button"
        className="list-event"
        data-at={n}
        data-event={row?.id}
        aria-busy={row === undefined ? "true" : undefined}
        aria-current={selected ? "true" : undefined}
        tabIndex={tabbable ? 0 : -1}
        onFocus={onFocus}
        onClick={(click) => {
          if (row !== undefined) onOpen(row.id, click.detail === 0 ? "keyboard" : "pointer");
        }}
      >
        {row === undefined ? (
          <span className="long-awaited">
            <span className="visually-hidden">{t("long.awaited")}</span>
          </span>
        ) : (
          <RowWords row={row} lang={lang} />
        )}
      </button>
    </li>
  );
}
