import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MonthGroup } from "#src/archive/questions.ts";
import type { Lang } from "#src/domain/model.ts";
import { walkedTo } from "#src/ui/walk-keys.ts";
import type { EventRow } from "./event-row.ts";
import { headingOf } from "./headings.ts";
import { ListItem } from "./ListItem.tsx";
import "./event-list.css";

/** A list of events with every row in the document. One tab stop; the arrow keys walk it. */
export function WholeList({
  rows,
  groups,
  selected,
  lang,
  takesFocus,
  onOpen,
}: {
  rows: readonly EventRow[];
  groups: readonly MonthGroup[];
  selected: string | undefined;
  lang: Lang;
  /** whether the list takes the focus when it appears */
  takesFocus: boolean;
  onOpen: (id: string, how: "pointer" | "keyboard" | "walk") => void;
}) {
  const { t } = useTranslation();
  // where the keys stand, until another event is opened
  const [walked, setWalked] = useState<{ id: string; since: string | undefined }>();
  const list = useRef<HTMLOListElement>(null);
  const ids = rows.map(({ id }) => id);
  const stands = walked?.since === selected ? walked?.id : selected;
  const current = stands !== undefined && ids.includes(stands) ? stands : ids[0];
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) {
      list.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    }
  }, [takesFocus]);
  useEffect(() => {
    list.current
      ?.querySelector('button[aria-current="true"]')
      ?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  const walk = (event: React.KeyboardEvent) => {
    const at = ids.indexOf(current ?? "");
    const to = walkedTo(event, at, ids.length, rowsSeen(list.current));
    const next = to === undefined ? undefined : ids[to];
    if (to === undefined || next === undefined) return;
    event.preventDefault();
    buttonsOf(list.current)[to]?.focus();
    if (selected !== undefined) onOpen(next, "walk");
  };
  const headings = new Map(
    groups.map((group) => [group.first, headingOf(group, lang, t("list.undated"))]),
  );
  // Safari drops the role of a list that has no markers, so it is said
  return (
    <ol role="list" ref={list} className="event-list" aria-label={t("list.name")} onKeyDown={walk}>
      {rows.map((row, n) => (
        <ListItem
          key={row.id}
          row={row}
          heading={headings.get(n)}
          selected={row.id === selected}
          tabbable={row.id === current}
          lang={lang}
          onFocus={() => setWalked({ id: row.id, since: selected })}
          onOpen={onOpen}
        />
      ))}
    </ol>
  );
}

function buttonsOf(list: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>("button[data-event]") ?? [])];
}

/** How many rows a page has, at least one. */
function rowsSeen(list: HTMLElement | null): number {
  const height = buttonsOf(list)[0]?.offsetHeight ?? 0;
  return list === null || height === 0 ? 1 : Math.max(1, Math.floor(list.clientHeight / height));
}
