import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { ListRow, MonthGroup } from "#src/archive/questions.ts";
import type { Lang } from "#src/domain/model.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { Button } from "#src/ui/Button.tsx";
import { rowOfAnswer, type EventRow } from "./event-row.ts";
import { LongList } from "./LongList.tsx";
import { RowPages, type AskRows } from "./row-pages.ts";

/** The list of an archive, which holds only the rows that are seen. */
export function ArchiveList({
  ask,
  expected,
  actorName,
  subject,
  lang,
  ...list
}: {
  /** for the rows of one question; another function asks another */
  ask: AskRows<ListRow>;
  /** how many rows there will be, until an answer tells */
  expected: number;
  groups: readonly MonthGroup[];
  /**
   * what the rows are chosen by, the same while more of the archive is read: other rows are shown
   * from their beginning, or from the open event
   */
  subject: string;
  selected: string | undefined;
  selectedAt: number | undefined;
  actorName: (id: string) => string;
  lang: Lang;
  takesFocus: boolean;
  onOpen: (id: string, how: "pointer" | "keyboard" | "walk") => void;
  onFind: () => void;
}) {
  const { t } = useTranslation();
  const { count, rowAt, unread, see, again } = useRowPages(ask);
  const [worded] = useState(() => new WeakMap<ListRow, { row: EventRow; lang: Lang }>());
  const wordsOf = (n: number) => {
    const answer = rowAt(n);
    if (answer === undefined) return undefined;
    const known = worded.get(answer);
    if (known?.lang === lang) return known.row;
    const row = rowOfAnswer(answer, lang, actorName);
    worded.set(answer, { row, lang });
    return row;
  };
  return (
    <LongList
      key={subject}
      {...list}
      lang={lang}
      count={count ?? expected}
      rowAt={wordsOf}
      onRange={see}
      note={
        unread ? (
          <p role="alert" className="long-hint">
            {t("long.unread")} <ErrorFoot error={errorNamed("asked.rows")} />{" "}
            <Button look="outlined" onClick={again}>
              {t("long.again")}
            </Button>
          </p>
        ) : undefined
      }
    />
  );
}

function useRowPages(ask: AskRows<ListRow>) {
  const [store] = useState(() => {
    let changed = () => undefined as void;
    const pages = new RowPages<ListRow>(() => changed());
    const subscribe = (onChange: () => void) => {
      changed = onChange;
      return () => {
        changed = () => undefined;
      };
    };
    return { pages, subscribe };
  });
  const { pages, subscribe } = store;
  const soFar = useSyncExternalStore(subscribe, () => pages.soFar());
  useEffect(() => pages.setAsk(ask), [pages, ask]);
  useEffect(() => () => pages.close(), [pages]);
  return {
    ...soFar,
    see: useCallback((first: number, count: number) => pages.see(first, count), [pages]),
    again: useCallback(() => pages.again(), [pages]),
  };
}
