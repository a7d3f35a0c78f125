import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { listInWords } from "#src/i18n/lists.ts";
import { Button } from "#src/ui/Button.tsx";
import { MOST_AT_ONCE, type SortedFiles } from "./files-of.ts";

/** What came of the last choice or drop, besides the articles in it. */
export interface Leavings {
  readonly others: SortedFiles["others"];
  readonly events: SortedFiles["events"];
  readonly cut: boolean;
}

/** So few are named one by one. */
const FEW = 3;

/** One line for two thousand pictures. */
export function OtherFiles({
  leavings,
  lang,
  onImport,
}: {
  leavings: Leavings;
  lang: Lang;
  onImport: (file: File) => void;
}) {
  const { t } = useTranslation();
  const { others, events, cut } = leavings;
  const tooMany = others.get("too-many")?.length;
  const kinds = [...others].flatMap(([kind, names]) =>
    kind === "too-many" ? [] : [{ kind, names }],
  );
  const number = kinds.reduce((sum, { names }) => sum + names.length, 0);
  const words = kinds
    .toSorted((a, b) => b.names.length - a.names.length)
    .map(({ kind, names }) => {
      const all = t(`adding.other.${kind}`, { count: names.length });
      return number <= FEW ? `${all} (${names.join(", ")})` : all;
    });
  return (
    <>
      {number === 0 ? undefined : (
        <p>{t("adding.others", { count: number, kinds: listInWords(words, lang) })}</p>
      )}
      {events.slice(0, FEW).map((file) => (
        <p key={file.name}>
          {t("adding.events.what", { name: file.name })}{" "}
          <Button look="link" aria-haspopup="dialog" onClick={() => onImport(file)}>
            {t("adding.events.act")}
          </Button>
        </p>
      ))}
      {others.has("document") ? <p>{t("adding.saveAs")}</p> : undefined}
      {tooMany === undefined ? undefined : (
        <p>{t("adding.tooMany", { count: tooMany, most: MOST_AT_ONCE })}</p>
      )}
      {cut ? <p>{t("adding.cut")}</p> : undefined}
    </>
  );
}
