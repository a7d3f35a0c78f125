import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import type { Looked, LookedTable } from "#src/worker/importing/import-protocol.ts";
import { FileField } from "./FileField.tsx";
import { keepMapping, keptMapping } from "./kept-mappings.ts";
import { Mapping } from "./Mapping.tsx";
import { NameFields } from "./NameFields.tsx";
import { Preview } from "./Preview.tsx";
import { ReadingFields } from "./ReadingFields.tsx";
import type { Importing } from "./use-import.ts";

/** What the file is, how it is read, and what the collection of it is called. */
export function ImportForm({
  name,
  looked,
  state,
  importing,
  lang,
}: {
  name: string;
  looked: Looked;
  /** while it is looked at another way, what stands here is of before */
  state: "looking" | "looked" | "going";
  importing: Importing;
  lang: Lang;
}) {
  const { t } = useTranslation();
  const { table, count, first } = looked;
  const [title, setTitle] = useState(() => titleOf(looked, name, lang));
  const [chosenLang, setLang] = useState<string>();
  const [remembers, setRemembers] = useState(() => isKept(table));
  const spoken = chosenLang ?? looked.lang ?? lang;
  const isReady = state === "looked" && title.trim() !== "";
  const start = () => {
    if (!isReady) return;
    if (table !== undefined) keepMapping(table.columns, remembers ? table.mapping : undefined);
    importing.start(title.trim(), spoken);
  };
  return (
    <form
      className="import-form"
      // what was typed stays while the events are taken in
      hidden={state === "going"}
      aria-busy={state === "looking"}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <AboutFile name={name} looked={looked} importing={importing} />
      {table === undefined ? undefined : (
        <Mapping
          table={table}
          shape={looked.shape}
          first={first}
          onMapping={(mapping) => importing.read({ ...importing.choices, mapping })}
        />
      )}
      {first.length === 0 ? undefined : <Preview first={first} lang={lang} spoken={spoken} />}
      <NameFields title={title} spoken={spoken} lang={lang} onTitle={setTitle} onSpoken={setLang} />
      {table === undefined || looked.shape !== undefined ? undefined : (
        <label className="import-check">
          <input
            type="checkbox"
            checked={remembers}
            onChange={({ target }) => setRemembers(target.checked)}
          />
          {t("importing.mapping.keep")}
        </label>
      )}
      <div className="button-row">
        <Button look="solid" type="submit" aria-disabled={!isReady}>
          {t(table === undefined ? "importing.start" : "importing.startRows", { count })}
        </Button>
      </div>
    </form>
  );
}

/** What it was found to be, and how it is read. */
function AboutFile({
  name,
  looked: { shape, format, count, encoding, table },
  importing,
}: {
  name: string;
  looked: Looked;
  importing: Importing;
}) {
  const { t } = useTranslation();
  const about = useRef<HTMLParagraphElement>(null);
  // whoever has chosen a file is led to what it is
  useEffect(() => about.current?.focus(), []);
  const number = t(table === undefined ? "importing.events" : "importing.rows", { count });
  const what = `${shape ?? t(`importing.format.${format}`)}, ${number}`;
  const isText = format === "table";
  return (
    <>
      <p ref={about} tabIndex={-1}>
        {t("importing.is", { name, what })}
      </p>
      {encoding === undefined ? undefined : (
        <p className="import-doubt">{t("importing.readAs", { encoding })}</p>
      )}
      <FileField label={t("importing.choose.other")} look="outlined" onFile={importing.choose} />
      <ReadingFields
        choices={importing.choices}
        hasHeader={isText ? table?.hasHeader : undefined}
        cells={isText}
        open={encoding !== undefined}
        onRead={importing.read}
      />
    </>
  );
}

function titleOf({ title }: Looked, name: string, lang: Lang): string {
  if (title !== undefined) return textInLang(title, lang);
  return name.replace(/\.gz$/iu, "").replace(/\.[^.]{1,8}$/u, "");
}

function isKept(table: LookedTable | undefined): boolean {
  return table !== undefined && keptMapping(table.columns) !== undefined;
}
