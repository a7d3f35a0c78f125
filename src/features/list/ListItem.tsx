import { useTranslation } from "react-i18next";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { Presence } from "#src/domain/select.ts";
import { placeInWords } from "#src/i18n/place-in-words.ts";
import { useLangMark } from "#src/i18n/use-lang-mark.ts";
import { KindShape } from "#src/ui/KindShape.tsx";
import { Localized } from "#src/ui/Localized.tsx";
import { Tag } from "#src/ui/Tag.tsx";

/** One event of the list; `heading` begins a group of the list with it. */
export function ListItem({
  record,
  presence,
  heading,
  selected,
  tabbable,
  lang,
  actorName,
  onFocus,
  onOpen,
}: {
  record: EventRecord;
  presence: Presence | undefined;
  heading: string | undefined;
  selected: boolean;
  tabbable: boolean;
  lang: Lang;
  actorName: (id: string) => string;
  onFocus: () => void;
  onOpen: (id: string, how: "pointer" | "keyboard") => void;
}) {
  const { t } = useTranslation();
  const langMark = useLangMark();
  const { event, time, actors, sources } = record;
  const title = inLang(event.title, lang);
  return (
    <li className="list-item">
      {heading === undefined ? undefined : <h2 className="list-heading">{heading}</h2>}
      <button
        type="button"
        className="list-event"
        data-event={event.id}
        aria-current={selected ? "true" : undefined}
        tabIndex={tabbable ? 0 : -1}
        onFocus={onFocus}
        // a click made by the Enter key has no pointer behind it
        onClick={(click) => onOpen(event.id, click.detail === 0 ? "keyboard" : "pointer")}
      >
        <span className="list-date">
          {placeInWords(time, lang)}
          <span className="visually-hidden">, </span>
          <span className="list-tags">
            {presence === "possible" ? <Tag>{t("list.possible")}</Tag> : undefined}
            {time.place?.layer === "editor" ? <Tag>{t("derivation.editorsDate")}</Tag> : undefined}
          </span>
        </span>
        <span className="list-shape">
          <KindShape kind={event.kind} hollow={time.place?.layer === "editor"} />
          <span className="visually-hidden">{t(`kindOne.${event.kind}`)}, </span>
        </span>
        <span className="list-words">
          <span className="list-title">
            <Localized value={title} mark={langMark(title.lang)} />
            <span className="visually-hidden">, </span>
          </span>
          <span className="list-meta">
            {[
              ...actors.slice(0, 4).map(actorName),
              t("list.sources", { count: sources.size }),
            ].join(" · ")}
          </span>
        </span>
      </button>
    </li>
  );
}
