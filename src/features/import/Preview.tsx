import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { ImportedEvent } from "#src/formats/import/imported.ts";
import { timeInWords } from "#src/i18n/clock-in-words.ts";
import type { LookedAt } from "#src/worker/importing/import-protocol.ts";

/** Letters of a row that are shown. */
const SHOWN = 200;

/** What the first events are, as they are read now, each above what stands in the file. */
export function Preview({
  first,
  lang,
  spoken,
}: {
  first: readonly LookedAt[];
  lang: Lang;
  /** of their titles */
  spoken: string;
}) {
  const { t } = useTranslation();
  return (
    <div className="import-preview">
      <h3 className="small-caps">{t("importing.preview.title")}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys too */}
      <div role="region" tabIndex={0} aria-label={t("importing.preview.title")}>
        <ol>
          {first.map(({ event, problems, cells = [] }, at) => (
            // rows stay in their places
            <li key={problems[0]?.place.row ?? event?.place.row ?? event?.place.path ?? at}>
              {event === undefined ? undefined : (
                <p>
                  <strong>{dateOf(event, lang) ?? t("importing.preview.undated")}</strong>{" "}
                  <span lang={event.lang ?? spoken}>{event.title}</span>
                  <small>{aside(event)}</small>
                </p>
              )}
              {problems.map(({ place, reason, detail, leftOut }) => (
                <p key={`${reason} ${place.column ?? ""} ${detail}`} className="import-doubt">
                  {t(`importing.problem.${reason}`)}
                  {detail === "" ? "" : ` (${detail})`}
                  {leftOut ? `: ${t("importing.preview.left")}` : ""}
                </p>
              ))}
              {cells.length === 0 ? undefined : <p className="import-raw">{rowOf(cells)}</p>}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function dateOf({ edtf, dateWords }: ImportedEvent, lang: Lang): string | undefined {
  return edtf === undefined ? dateWords : timeInWords(edtf, lang);
}

function aside({ actors, where }: ImportedEvent): string {
  const names = actors.map(({ name }) => name).join(", ");
  return [names, where ?? ""].map((part) => (part === "" ? "" : ` · ${part}`)).join("");
}

function rowOf(cells: readonly string[]): string {
  const row = cells.filter((cell) => cell.trim() !== "").join(" · ");
  return row.length > SHOWN ? `${row.slice(0, SHOWN)}…` : row;
}
