import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { placeInWords } from "#src/i18n/place-in-words.ts";
import { Button } from "#src/ui/Button.tsx";

const MOST_SHOWN = 8;

/** Asks for another event: those of the same article first, narrowed down by typing. */
export function PickEvent({
  question,
  source,
  except,
  collection,
  lang,
  alone,
  onPick,
  onClose,
}: {
  question: string;
  source: string;
  /** events that make no sense here */
  except: readonly string[];
  collection: Collection;
  lang: Lang;
  /** offers to choose none */
  alone: boolean;
  onPick: (event: string | undefined) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [picked, setPicked] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const group = useId();
  useEffect(() => field.current?.focus(), []);
  const shown = matching(collection.records, typed, lang)
    .filter(({ event }) => !except.includes(event.id))
    .toSorted((a, b) => Number(b.sources.has(source)) - Number(a.sources.has(source)))
    .slice(0, MOST_SHOWN);
  const ids = [...shown.map(({ event }) => event.id), ...(alone ? [""] : [])];
  const chosen = picked !== undefined && ids.includes(picked) ? picked : undefined;
  const option = (id: string, label: React.ReactNode) => (
    <label key={id} className="pick-option">
      <input
        type="radio"
        name={group}
        value={id}
        checked={chosen === id}
        onChange={() => setPicked(id)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <form
      className="card-panel"
      aria-label={question}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) onPick(chosen === "" ? undefined : chosen);
      }}
    >
      <fieldset>
        <legend>{question}</legend>
        <label className="edit-field">
          <span>{t("checking.pick.search")}</span>
          <input
            ref={field}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        {shown.length === 0 ? <p>{t("checking.pick.none")}</p> : undefined}
        {shown.map((record) => {
          const title = inLang(record.event.title, lang);
          return option(
            record.event.id,
            <>
              <span lang={title.lang}>{title.text}</span>{" "}
              <small>{placeInWords(record.time, lang)}</small>
            </>,
          );
        })}
        {alone ? option("", t("checking.pick.alone")) : undefined}
      </fieldset>
      <div className="card-acts">
        <Button look="solid" type="submit" disabled={chosen === undefined}>
          {t("checking.pick.confirm")}
        </Button>
        <Button look="outlined" onClick={onClose}>
          {t("checking.pick.cancel")}
        </Button>
      </div>
    </form>
  );
}

function matching(
  records: readonly EventRecord[],
  typed: string,
  lang: Lang,
): readonly EventRecord[] {
  const wanted = typed.trim().toLocaleLowerCase(lang);
  if (wanted === "") return records;
  return records.filter(({ event }) =>
    [textInLang(event.title, lang), ...Object.values(event.title)].some((title) =>
      title.toLocaleLowerCase(lang).includes(wanted),
    ),
  );
}
