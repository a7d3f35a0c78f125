import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ArchiveChoices } from "#src/archive/questions.ts";
import { useAnswer } from "#src/data/use-archive.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { UndatedShelf, type ShelfEvent } from "#src/features/shelf/UndatedShelf.tsx";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { shownDate } from "#src/i18n/shown-date.ts";

/** So many stand on the shelf; the list has them all, at its end. */
const MOST = 50;

/** The first of the undated, drawn anew when they change and not while the window moves. */
export const ArchiveShelf = memo(function ArchiveShelf({
  archive,
  choices,
  count,
  selected,
  lang,
  change,
  onOpen,
}: {
  archive: Archive;
  choices: ArchiveChoices;
  count: number;
  selected: string | undefined;
  lang: Lang;
  change: ChangeAddress;
  onOpen: (id: string, how: "pointer" | "keyboard") => void;
}) {
  const { t } = useTranslation();
  const window = undefined;
  const { latest } = useAnswer(
    archive,
    count === 0
      ? undefined
      : { kind: "list", choices, window, first: 0, count: MOST, undatedOnly: true },
  );
  const rows = latest?.answer.rows;
  const events = useMemo(
    () =>
      (rows ?? []).map((row): ShelfEvent => {
        const { id, title, label = title } = row.text;
        const words = { title: textInLang(title, lang), label: inLang(label, lang) };
        return { id, kind: row.kind, ...words, place: shownDate(row.text.edtf, row.bounds, lang) };
      }),
    [rows, lang],
  );
  return (
    <UndatedShelf
      events={events}
      count={count}
      beyond={rows?.some(({ text }) => text.edtf !== undefined) === true}
      selected={selected}
      onOpen={onOpen}
      all={{
        label: t("archive.undatedAll", { count }),
        open: () => change({ view: "list", from: undefined, to: undefined }, "push"),
      }}
    />
  );
});
