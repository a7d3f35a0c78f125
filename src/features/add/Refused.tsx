import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { CopyReport } from "#src/errors/CopyReport.tsx";
import { ErrorCode } from "#src/errors/ErrorCode.tsx";
import { WhyMissing } from "#src/errors/WhyMissing.tsx";
import { Button } from "#src/ui/Button.tsx";
import type { Draft, Refusal } from "./draft.ts";

export interface RefusedDraft extends Draft {
  readonly state: Extract<Draft["state"], { readonly stage: "refused" }>;
}

export function isRefused(draft: Draft): draft is RefusedDraft {
  return draft.state.stage === "refused";
}

/** The texts that are no articles: each with why, and what can be done. */
export function Refused({
  drafts,
  lang,
  onAgain,
  onDismiss,
}: {
  drafts: readonly RefusedDraft[];
  lang: Lang;
  onAgain: (draft: Draft) => void;
  onDismiss: (draft: Draft) => void;
}) {
  const { t } = useTranslation();
  if (drafts.length === 0) return undefined;
  const partsMissing = drafts.filter(lacksPart).length;
  return (
    <section className="add-refused">
      <h3>{t("adding.refused.heading", { count: drafts.length })}</h3>
      <ul>
        {drafts.map((draft) => {
          const name = draft.name === "" ? t("adding.pasted") : draft.name;
          return (
            <li key={draft.key}>
              <p>
                <strong className="add-file-name">{name}</strong>{" "}
                <RefusalWords refusal={draft.state.refusal} lang={lang} />{" "}
                <ErrorCode error={errorNamed(`article.${draft.state.refusal.kind}`)} />
              </p>
              <div className="add-row">
                {mayHelp(draft.state.refusal) ? (
                  <Button
                    look="link"
                    aria-label={t("adding.refused.againName", { name })}
                    onClick={() => onAgain(draft)}
                  >
                    {t("adding.refused.again")}
                  </Button>
                ) : undefined}
                <Button
                  look="link"
                  aria-label={t("adding.refused.dismissName", { name })}
                  onClick={() => onDismiss(draft)}
                >
                  {t("adding.refused.dismiss")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {partsMissing === 0 ? undefined : (
        <p>
          <WhyMissing key={partsMissing} />
        </p>
      )}
      <p>
        {t("adding.refused.kept")}{" "}
        <CopyReport
          errors={drafts.map(({ name, state }) => ({
            error: errorNamed(`article.${state.refusal.kind}`),
            facts: name === "" ? {} : { name },
          }))}
        />
      </p>
    </section>
  );
}

function lacksPart({ state }: RefusedDraft): boolean {
  return state.refusal.kind === "worker-part-missing";
}

/** Whether reading the same once more can come out otherwise. */
function mayHelp({ kind }: Refusal): boolean {
  return kind === "gone" || kind === "internal" || kind.startsWith("worker-");
}

function RefusalWords({ refusal, lang }: { refusal: Refusal; lang: Lang }) {
  const { t } = useTranslation();
  const sizes = refusal.kind === "too-large" ? sizesIn(refusal.detail) : undefined;
  if (sizes === undefined) return t(`adding.refused.${refusal.kind}`);
  const [size, most] = sizes.map((bytes) => megabytes(bytes, lang));
  return t("adding.refused.too-large-size", { size, most });
}

/** Of "52000000 bytes > 20000000"; other details count something else than bytes. */
function sizesIn(detail = ""): readonly number[] | undefined {
  const { size, most } = /^(?<size>\d+) bytes > (?<most>\d+)$/u.exec(detail)?.groups ?? {};
  return size === undefined || most === undefined ? undefined : [Number(size), Number(most)];
}

function megabytes(bytes: number, lang: Lang): string {
  const format = { style: "unit", unit: "megabyte", maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(lang, format).format(Math.ceil(bytes / 1_000_000));
}
