import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { keptFaultInWords } from "#src/i18n/kept-fault-in-words.ts";
import type { ImportFailure } from "./use-import.ts";

/** Why nothing was taken in, and what to do. */
export function FailureWords({ why, lang }: { why: ImportFailure; lang: Lang }) {
  const { t } = useTranslation();
  if (why.kind !== "library") {
    const { line, column } = { line: 1, column: 1, ...why };
    return t(`importing.fault.${why.kind}`, { detail: why.detail, line, column });
  }
  return keptFaultInWords(t, why.fault, lang);
}
