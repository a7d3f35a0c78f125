import { useTranslation } from "react-i18next";
import { inLang } from "#src/domain/local-text.ts";
import type { Event, Lang } from "#src/domain/model.ts";
import { ReferenceLink } from "./ReferenceLink.tsx";

/** What stands against a source's words, or beside them: an editor's remark with its reference. */
export function EventNotes({ notes, lang }: { notes: Event["notes"]; lang: Lang }) {
  const { t } = useTranslation();
  if (notes.length === 0) return undefined;
  return (
    <ul className="event-notes">
      {notes.map((note) => {
        const text = inLang(note.text, lang);
        return (
          <li key={text.text} className="quiet-box">
            <strong>{t(`note.${note.about}`)}</strong> <span lang={text.lang}>{text.text}</span>{" "}
            {note.reference === undefined ? undefined : (
              <ReferenceLink reference={note.reference} lang={lang} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
