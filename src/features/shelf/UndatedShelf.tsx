import { useState } from "react";
import { useTranslation } from "react-i18next";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { placeInWords } from "#src/i18n/place-in-words.ts";
import { KindShape } from "#src/ui/KindShape.tsx";
import "./undated-shelf.css";

/** Events that no date places: outside of time, with what bounds them in words. */
export function UndatedShelf({
  records,
  selected,
  lang,
  onOpen,
}: {
  records: readonly EventRecord[];
  selected: string | undefined;
  lang: Lang;
  onOpen: (id: string, how: "pointer" | "keyboard") => void;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (records.length === 0) return undefined;
  return (
    <section className="shelf" aria-label={t("shelf.region")}>
      <h2 className="shelf-label">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("shelf.label")} <span>{records.length}</span>
        </button>
      </h2>
      <ul data-open={open}>
        {records.map(({ event, time }) => {
          const label = inLang(event.label ?? event.title, lang);
          return (
            <li key={event.id}>
              <button
                type="button"
                className="shelf-event"
                aria-current={event.id === selected ? "true" : undefined}
                title={`${inLang(event.title, lang).text} (${placeInWords(time, lang)})`}
                onClick={(click) => onOpen(event.id, click.detail === 0 ? "keyboard" : "pointer")}
              >
                <KindShape kind={event.kind} />
                <span lang={label.lang} className="shelf-title">
                  {label.text}
                </span>
                <span className="visually-hidden">
                  , {t(`kindOne.${event.kind}`)}, {placeInWords(time, lang)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
