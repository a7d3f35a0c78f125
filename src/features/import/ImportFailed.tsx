import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { FailureWords } from "./FailureWords.tsx";
import { FileField } from "./FileField.tsx";
import { ReadingFields } from "./ReadingFields.tsx";
import type { ImportFailure, Importing } from "./use-import.ts";

/** Faults of files that may be well, and are only read in a wrong way. */
const READ_WRONGLY: readonly ImportFailure["kind"][] = ["no-columns", "not-this-format"];

/** Why nothing was taken in, and the ways on. */
export function ImportFailed({
  name,
  why,
  importing,
  lang,
}: {
  name: string;
  why: ImportFailure;
  importing: Importing;
  lang: Lang;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p role="alert">
        <strong>{name}</strong> <FailureWords why={why} lang={lang} />
      </p>
      {READ_WRONGLY.includes(why.kind) ? (
        <ReadingFields
          choices={importing.choices}
          hasHeader={undefined}
          cells
          open
          onRead={importing.read}
        />
      ) : undefined}
      <FileField label={t("importing.choose.other")} look="outlined" onFile={importing.choose} />
    </>
  );
}
