import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { bytesInWords } from "#src/i18n/bytes-in-words.ts";
import type { ImportFailure } from "./use-import.ts";

/** Why nothing was taken in, and what to do. */
export function FailureWords({ why, lang }: { why: ImportFailure; lang: Lang }) {
  const { t } = useTranslation();
  if (why.kind !== "library") {
    const { line, column } = { line: 1, column: 1, ...why };
    return t(`importing.fault.${why.kind}`, { detail: why.detail, line, column });
  }
  const { fault } = why;
  if (fault.kind === "failed") return t("collections.fault.failed", { detail: fault.detail });
  if (fault.kind !== "full") return t(`collections.fault.${fault.kind}`);
  const { usage, quota } = fault;
  if (usage === undefined || quota === undefined) return t("collections.fault.full");
  return t("collections.fault.fullOf", {
    used: bytesInWords(usage, lang),
    quota: bytesInWords(quota, lang),
  });
}
