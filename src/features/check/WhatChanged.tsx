import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { passageIn } from "#src/domain/passage.ts";
import type { ProposalChange } from "#src/extract/review/checked-collection.ts";
import { listInWords } from "#src/i18n/lists.ts";
import { Button } from "#src/ui/Button.tsx";

/** What a newer program reads otherwise than when the editor last looked. */
export function WhatChanged({
  changes,
  lang,
  onChoose,
  onSeen,
}: {
  changes: readonly ProposalChange[];
  lang: Lang;
  onChoose: (claim: string) => void;
  onSeen: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  if (changes.length === 0) return undefined;
  return (
    <details className="check-notice">
      <summary>{t("checking.changes.title", { count: changes.length })}</summary>
      <p>{t("checking.changes.kept")}</p>
      <ul>
        {changes.map(({ what, claim, fields }) => {
          const passage = passageIn(claim, lang);
          const words = <span lang={passage?.text}>{passage?.exact ?? claim.id}</span>;
          return (
            <li key={`${what} ${claim.id}`}>
              {what === "gone" ? (
                words
              ) : (
                <Button look="link" onClick={() => onChoose(claim.id)}>
                  {words}
                </Button>
              )}{" "}
              <small>
                {what === "changed"
                  ? t("checking.changes.changed", {
                      fields: listInWords(
                        fields.map((field) => t(`checking.changes.fields.${field}`)),
                        lang,
                      ),
                    })
                  : t(`checking.changes.${what}`)}
              </small>
            </li>
          );
        })}
      </ul>
      {onSeen === undefined ? undefined : (
        <Button look="outlined" onClick={onSeen}>
          {t("checking.changes.seen")}
        </Button>
      )}
    </details>
  );
}
