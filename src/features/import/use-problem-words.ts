import { useTranslation } from "react-i18next";
import type { ImportPlace, ImportProblem } from "#src/formats/import/imported.ts";

export interface ProblemWords {
  /** "row 5, column “when”: 31/02/2020" */
  readonly line: (problem: ImportProblem) => string;
  /** One on each line, with tabs between place, reason and value: a spreadsheet takes it as it is. */
  readonly list: (problems: readonly ImportProblem[]) => string;
}

/** What could not be read, and where it stands. */
export function useProblemWords(): ProblemWords {
  const { t } = useTranslation();
  // a row says more than its line
  const placeOf = ({ row, line, path, column }: ImportPlace): string =>
    [
      row === undefined ? undefined : t("importing.done.row", { row }),
      row !== undefined || line === undefined ? undefined : t("importing.done.line", { line }),
      path,
      column === undefined ? undefined : t("importing.done.column", { column }),
    ]
      .filter((part) => part !== undefined)
      .join(", ");
  return {
    line: ({ place, detail }) => [placeOf(place), detail].filter((part) => part !== "").join(": "),
    list: (problems) =>
      problems
        .map(({ place, reason, detail, leftOut }) => {
          const why = t(`importing.problem.${reason}`);
          const words = leftOut ? `${why} (${t("importing.done.leftOut")})` : why;
          return [placeOf(place), words, detail.replace(/\s+/gu, " ")].join("\t");
        })
        .join("\n"),
  };
}
