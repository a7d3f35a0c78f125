import { useTranslation } from "react-i18next";
import { errorNamed, type ErrorName } from "#src/domain/error-codes.ts";
import type { Lang } from "#src/domain/model.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { WhyMissing } from "#src/errors/WhyMissing.tsx";
import { Button } from "#src/ui/Button.tsx";
import { FailureWords } from "./FailureWords.tsx";
import { FileField } from "./FileField.tsx";
import { ReadingFields } from "./ReadingFields.tsx";
import type { ImportFailure, Importing } from "./use-import.ts";

/** Faults of files that may be well, and are only read in a wrong way. */
const READ_WRONGLY: readonly ImportFailure["kind"][] = ["no-columns", "not-this-format"];

/** Faults of the browser, the connection, or of ours: the same may go well the next time. */
const MAY_PASS: readonly ImportFailure["kind"][] = ["library", "crashed", "hangs", "part-missing"];

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
      <p role="alert" className="import-failed">
        <strong>{name}</strong> <FailureWords why={why} lang={lang} /> {t("importing.keptNothing")}{" "}
        <ErrorFoot
          error={errorNamed(nameOf(why))}
          facts={{
            name,
            size: importing.file?.size,
            ...(why.kind === "library" ? why.fault : why),
          }}
        />
      </p>
      {why.kind === "part-missing" ? (
        <p>
          <WhyMissing />
        </p>
      ) : undefined}
      {READ_WRONGLY.includes(why.kind) ? (
        <ReadingFields
          choices={importing.choices}
          hasHeader={undefined}
          cells
          open
          onRead={importing.read}
        />
      ) : undefined}
      <div className="button-row">
        {MAY_PASS.includes(why.kind) ? (
          <Button look="solid" onClick={() => importing.read({ ...importing.choices })}>
            {t("collections.fault.retry")}
          </Button>
        ) : undefined}
        <FileField label={t("importing.choose.other")} look="outlined" onFile={importing.choose} />
      </div>
    </>
  );
}

function nameOf(why: ImportFailure): ErrorName {
  return why.kind === "library" ? `library.${why.fault.kind}` : `import.${why.kind}`;
}
