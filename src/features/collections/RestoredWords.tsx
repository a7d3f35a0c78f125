import { useTranslation } from "react-i18next";
import { errorNamed, type ErrorName } from "#src/domain/error-codes.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import { CopyReport } from "#src/errors/CopyReport.tsx";
import { ErrorCode } from "#src/errors/ErrorCode.tsx";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { listInWords } from "#src/i18n/lists.ts";
import type { BackupProblem } from "#src/library/read-backup.ts";
import type { RestoreReport } from "#src/library/restore.ts";
import { LibraryFaultWords } from "./LibraryFaultWords.tsx";
import type { Restored } from "./RestoreBackup.tsx";

type Fault = Extract<Restored, { ok: false }>["fault"];

/** So many records are named one by one. */
const MOST_NAMED = 50;

/** What of a backup is back, under which address, and what is not. */
export function RestoredWords({ restored, lang }: { restored: Restored; lang: Lang }) {
  return restored.ok ? (
    <>
      <Report report={restored.report} lang={lang} />
      <LeftOut problems={restored.problems} />
    </>
  ) : (
    <p className="collections-fault">
      <FaultWords fault={restored.fault} />{" "}
      <ErrorFoot error={errorNamed(nameOf(restored.fault))} facts={restored.fault} />
    </p>
  );
}

function nameOf(fault: Fault): ErrorName {
  return fault.kind === "not-json" && fault.cut ? "backup.cut" : `backup.${fault.kind}`;
}

function FaultWords({ fault }: { fault: Fault }) {
  const { t } = useTranslation();
  switch (fault.kind) {
    case "not-json":
      return t(fault.cut ? "collections.restore.fault.cut" : "collections.restore.fault.not-json", {
        line: fault.line,
        column: fault.column,
      });
    case "newer":
      return t("collections.restore.fault.newer", { version: fault.version });
    case "frame":
      return t("collections.restore.fault.frame", { field: fault.field });
    case "empty":
    case "not-a-backup":
    case "unreadable":
      return t(`collections.restore.fault.${fault.kind}`);
  }
}

function Report({ report, lang }: { report: RestoreReport; lang: Lang }) {
  const { t } = useTranslation();
  const { collections, already, corrections, stopped } = report;
  const named = (several: readonly { readonly title: LocalText }[]) => ({
    count: several.length,
    titles: listInWords(
      several.map(({ title }) => t("summary.text", { q: textInLang(title, lang) })),
      lang,
    ),
  });
  const unlike = corrections.reduce((sum, one) => sum + one.unlike, 0);
  const nothing =
    collections.length + already.length + corrections.length === 0 && stopped === undefined;
  return (
    <>
      {nothing ? <p>{t("collections.restore.nothing")}</p> : undefined}
      {collections.length === 0 ? undefined : (
        <p>{t("collections.restore.restored", named(collections))}</p>
      )}
      {already.length === 0 ? undefined : <p>{t("collections.restore.already", named(already))}</p>}
      {collections.map(({ from, id }) =>
        from === id ? undefined : (
          <p key={id}>{t("collections.restore.renamed", { from, to: id })}</p>
        ),
      )}
      {corrections.length === 0 ? undefined : (
        <p>{t("collections.restore.corrections", { count: corrections.length })}</p>
      )}
      {unlike === 0 ? undefined : <p>{t("collections.restore.kept", { count: unlike })}</p>}
      {stopped === undefined ? undefined : (
        <p className="collections-fault">
          {t("collections.restore.stopped", {
            ids: listInWords([...stopped.collections, ...stopped.corrections], lang),
          })}{" "}
          <LibraryFaultWords fault={stopped.fault} lang={lang} />
        </p>
      )}
    </>
  );
}

function LeftOut({ problems }: { problems: readonly BackupProblem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return undefined;
  const more = problems.length - MOST_NAMED;
  return (
    <details>
      <summary>{t("collections.restore.leftOut", { count: problems.length })}</summary>
      <ul>
        {problems.slice(0, MOST_NAMED).map(({ place, reason, detail }) => (
          <li key={`${place} ${reason}`}>
            <code>{place}</code>: {t(`collections.restore.reason.${reason}`, { detail })}{" "}
            <ErrorCode error={errorNamed(`backed.${reason}`)} />
          </li>
        ))}
        {more > 0 ? <li>{t("notice.more", { count: more })}</li> : undefined}
      </ul>
      <p>
        {t("collections.restore.leftOutHelp")}{" "}
        <CopyReport
          errors={problems.map(({ reason, place }) => ({
            error: errorNamed(`backed.${reason}`),
            facts: { place },
          }))}
        />
      </p>
    </details>
  );
}
