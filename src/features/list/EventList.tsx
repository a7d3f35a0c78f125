import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { Presence } from "#src/domain/select.ts";
import { headingsOf } from "./headings.ts";
import { ListItem } from "./ListItem.tsx";
import "./event-list.css";

export interface ListEntry {
  readonly record: EventRecord;
  /** how surely it lies in the window; `undefined` where no window is set */
  readonly presence: Presence | undefined;
}

/**
 * The events as an ordered list, grouped by year and month: the timeline's equal. One tab stop; the
 * arrow keys walk it.
 */
export function EventList({
  entries,
  selected,
  lang,
  takesFocus,
  onOpen,
  actorName,
}: {
  entries: readonly ListEntry[];
  selected: string | undefined;
  lang: Lang;
  /** whether the list takes the focus when it appears */
  takesFocus: boolean;
  onOpen: (id: string, how: "pointer" | "keyboard" | "walk") => void;
  actorName: (id: string) => string;
}) {
  const { t } = useTranslation();
  // where the keys stand, until another event is opened
  const [walked, setWalked] = useState<{ id: string; since: string | undefined }>();
  const list = useRef<HTMLOListElement>(null);
  const ids = entries.map(({ record }) => record.event.id);
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
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = ids.indexOf(current ?? "");
    const position = Math.min(Math.max(step(at, ids.length), 0), ids.length - 1);
    const next = ids[position];
    if (next === undefined) return;
    buttonsOf(list.current)[position]?.focus();
    if (selected !== undefined) onOpen(next, "walk");
  };
  const headings = headingsOf(
    entries.map(({ record }) => record),
    lang,
    t("list.undated"),
  );
  // Safari drops the role of a list that has no markers, so it is said
  return (
    <ol role="list" ref={list} className="event-list" aria-label={t("list.name")} onKeyDown={walk}>
      {entries.map(({ record, presence }, n) => (
        <ListItem
          key={record.event.id}
          record={record}
          presence={presence}
          heading={headings[n]}
          selected={record.event.id === selected}
          tabbable={record.event.id === current}
          lang={lang}
          actorName={actorName}
          onFocus={() => setWalked({ id: record.event.id, since: selected })}
          onOpen={onOpen}
        />
      ))}
    </ol>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

function buttonsOf(list: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>("button[data-event]") ?? [])];
}
