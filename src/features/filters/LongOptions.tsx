import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useLongRows } from "#src/ui/use-long-rows.ts";
import { useSteady } from "#src/ui/use-steady.ts";
import { rowsInDocument, walkedTo } from "#src/ui/walk-keys.ts";
import { CountedCheckbox } from "./CountedCheckbox.tsx";
import type { FacetRow } from "./facet-row.ts";
import { useCountWords } from "./use-count-words.ts";
import "./long-options.css";

export interface LongOptionsProps {
  readonly heading: string;
  readonly rows: readonly FacetRow[];
  /** those that are chosen, whether or not they are among the rows */
  readonly chosenRows: readonly FacetRow[];
  readonly countOf: (value: string) => number | undefined;
  /** the same function at every drawing */
  readonly onToggle: (value: string) => void;
  /** what the rows are sought with: where none is left, the focus goes there */
  readonly field: RefObject<HTMLElement | null>;
}

/** Pixels of a row, roughly. */
const ROW = 28;

/**
 * Thousands of values, of which only those that are seen are in the document, under those that are
 * chosen. The list is one tab stop; the arrow keys walk it, the space bar chooses. Rows that something
 * else was sought for belong in another one: give it another key.
 */
export function LongOptions({
  heading,
  rows,
  chosenRows,
  countOf,
  onToggle,
  field,
}: LongOptionsProps) {
  const { t } = useTranslation();
  const words = useCountWords();
  const { drawn, scroller, block, onScroll, show, seen } = useLongRows({
    count: rows.length,
    guess: ROW,
    covered: 0,
    // counts change no height
    says: rows,
  });
  const [walked, setWalked] = useState(0);
  const current = Math.min(walked, rows.length - 1);
  const focusing = useRef<number>(undefined);
  const chosen = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const at = focusing.current;
    const row = at === undefined ? null : block.current?.querySelector(`[data-at="${String(at)}"]`);
    const box = row?.querySelector("input");
    if (box === null || box === undefined) return;
    focusing.current = undefined;
    box.focus({ preventScroll: true });
  });

  const goTo = (at: number) => {
    focusing.current = at;
    setWalked(at);
    show(at);
  };
  const walk = (event: React.KeyboardEvent) => {
    const to = walkedTo(event, current, rows.length, seen());
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  const takeBack = useSteady((value: string) => {
    onToggle(value);
    // its row is about to go: the focus stays with what takes its place, or goes to the list, or to the search
    const boxes = [...(chosen.current?.querySelectorAll("input") ?? [])];
    const at = chosenRows.findIndex((row) => row.value === value);
    const next = boxes[at + 1] ?? boxes[at - 1];
    if (next !== undefined) next.focus();
    else if (current < 0) field.current?.focus();
    else goTo(current);
  });
  const focused = ({ target }: React.FocusEvent) => {
    const at = Number(target.closest("[data-at]")?.getAttribute("data-at") ?? current);
    setWalked(at);
    if (at < drawn.first || at > drawn.last) show(at);
  };
  const isChosen = useMemo(() => new Set(chosenRows.map(({ value }) => value)), [chosenRows]);
  const { first, last } = drawn;
  const numbers = useMemo(() => rowsInDocument(first, last, current), [first, last, current]);
  return (
    <div className="long-options">
      {chosenRows.length === 0 ? undefined : (
        <ol
          role="list"
          ref={chosen}
          className="long-chosen"
          aria-label={t("long.chosen", { heading })}
        >
          {chosenRows.map(({ value, label, shape, title }) => (
            <li key={value} title={title}>
              <CountedCheckbox
                value={value}
                label={label}
                count={countOf(value)}
                checked
                words={words}
                onToggle={takeBack}
                shape={shape}
              />
            </li>
          ))}
        </ol>
      )}
      <div className="options-scroller" ref={scroller} onScroll={onScroll}>
        <div className="options-space">
          <ol role="list" ref={block} aria-label={heading} onKeyDown={walk} onFocus={focused}>
            {numbers.map((n) => {
              const row = rows[n];
              if (row === undefined) return undefined;
              const away = n < first || n > last;
              return (
                <li
                  key={row.value}
                  title={row.title}
                  data-at={n}
                  data-row={away ? undefined : n}
                  data-away={away ? (n < first ? "before" : "after") : undefined}
                  data-depth={Math.min(row.depth ?? 0, 4)}
                  aria-level={(row.depth ?? 0) + 1}
                  aria-setsize={rows.length}
                  aria-posinset={n + 1}
                >
                  {row.heading === undefined ? undefined : (
                    <p className="facet-others">{row.heading}</p>
                  )}
                  <CountedCheckbox
                    value={row.value}
                    label={row.label}
                    count={countOf(row.value)}
                    checked={isChosen.has(row.value)}
                    words={words}
                    onToggle={onToggle}
                    shape={row.shape}
                    tabIndex={n === current ? 0 : -1}
                  />
                </li>
              );
            })}
          </ol>
        </div>
      </div>
    </div>
  );
}
