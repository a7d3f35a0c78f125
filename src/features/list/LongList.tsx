import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MonthGroup } from "#src/archive/questions.ts";
import type { Lang } from "#src/domain/model.ts";
import { useLongRows } from "#src/ui/use-long-rows.ts";
import { rowsInDocument, walkedTo } from "#src/ui/walk-keys.ts";
import type { EventRow } from "./event-row.ts";
import { groupAt, headingOf } from "./headings.ts";
import { LongItem } from "./LongItem.tsx";
import { MonthJump } from "./MonthJump.tsx";
import { useFindKey } from "./use-find-key.ts";
import { useWalking } from "./use-walking.ts";
import "./event-list.css";
import "./long-list.css";

export interface LongListProps {
  readonly count: number;
  /** `undefined` while it is still awaited */
  readonly rowAt: (n: number) => EventRow | undefined;
  /** the rows that are drawn: `rowAt` had better know them soon */
  readonly onRange: (first: number, count: number) => void;
  readonly groups: readonly MonthGroup[];
  readonly selected: string | undefined;
  /** its row, where it has one and that is known; where nothing is selected, the row to begin with */
  readonly selectedAt: number | undefined;
  readonly lang: Lang;
  /** whether the list takes the focus when it appears */
  readonly takesFocus: boolean;
  readonly onOpen: (id: string, how: "pointer" | "keyboard" | "walk") => void;
  /** the reader wants to find something in the list, of which the browser knows only a part */
  readonly onFind: () => void;
  /** something to say above the rows */
  readonly note?: ReactNode;
}

/** Pixels of a row, roughly, and of the heading that stays at the upper edge. */
const ROW = 66;
const HEADING = 42;
/** A heading that is cut by more than its air gives way to the one that stays. */
const HEADING_AIR = 14;

/**
 * A list of events of any length, of which only what is seen is in the document. One tab stop; the
 * arrow keys walk it. The row with the tab stop is always there, wherever the list is scrolled to.
 * Rows that answer another question belong in another list: give it another key.
 */
export function LongList({
  count,
  rowAt,
  onRange,
  groups,
  selected,
  selectedAt,
  lang,
  takesFocus,
  onOpen,
  onFind,
  note,
}: LongListProps) {
  const { t } = useTranslation();
  const { drawn, scroller, block, onScroll, show, begin, seen } = useLongRows({
    count,
    guess: ROW,
    covered: HEADING,
  });
  const { current, standAt, walkTo } = useWalking({
    count,
    rowAt,
    block,
    selected,
    selectedAt,
    takesFocus,
    onOpen,
  });
  const root = useRef<HTMLDivElement>(null);
  const { told, forget } = useFindKey(root, onFind);

  const { first, last } = drawn;
  useEffect(() => {
    if (last >= first) onRange(first, last - first + 1);
  }, [onRange, first, last]);
  useEffect(() => {
    if (selectedAt === undefined) return;
    if (selected === undefined) begin(selectedAt);
    else show(selectedAt);
  }, [show, begin, selected, selectedAt]);
  const walk = (event: React.KeyboardEvent) => {
    const to = walkedTo(event, current, count, seen());
    if (to === undefined) return;
    event.preventDefault();
    if (to !== current) walkTo(to);
    show(to);
  };
  const jump = (to: number) => {
    standAt(to);
    begin(to);
  };
  const group = groupAt(groups, drawn.top);
  const begins = group?.first === drawn.top;
  const item = (n: number) => {
    const row = rowAt(n);
    const away = n < first ? "before" : n > last ? "after" : undefined;
    const own = away === undefined ? groupAt(groups, n) : undefined;
    return (
      <LongItem
        key={n}
        n={n}
        count={count}
        row={row}
        heading={own?.first === n ? headingOf(own, lang, t("list.undated")) : undefined}
        away={away}
        selected={row !== undefined && row.id === selected}
        tabbable={n === current}
        lang={lang}
        onFocus={() => {
          forget();
          standAt(n);
          if (away !== undefined) show(n);
        }}
        onOpen={onOpen}
      />
    );
  };
  const rows = useMemo(() => rowsInDocument(first, last, current), [first, last, current]);
  return (
    <div className="long-list" ref={root}>
      <div className="long-tools">
        <MonthJump groups={groups} at={group} lang={lang} onJump={jump} />
        <p role="status" className="long-hint">
          {told ? t("long.find") : ""}
        </p>
        {note}
      </div>
      <div className="event-list long-scroller" ref={scroller} onScroll={onScroll}>
        {group === undefined || (begins && drawn.cut <= HEADING_AIR) ? undefined : (
          <div className="long-heading" aria-hidden={group.first >= first ? "true" : undefined}>
            <h2>{headingOf(group, lang, t("list.undated"))}</h2>
          </div>
        )}
        <p className="long-printed">{t("long.printed", { count })}</p>
        <div className="long-space">
          {/* Safari drops the role of a list that has no markers, so it is said */}
          <ol
            role="list"
            ref={block}
            className="long-rows"
            aria-label={t("list.name")}
            onKeyDown={walk}
          >
            {rows.map(item)}
          </ol>
        </div>
      </div>
    </div>
  );
}
