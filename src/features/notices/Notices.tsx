import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "#src/domain/problem.ts";
import type { AddressProblem } from "#src/url/address.ts";
import { Button } from "#src/ui/Button.tsx";
import "./notices.css";

/** So many are named one by one; a file with more is wrong as a whole. */
const MOST_NAMED = 100;

/** What a link or the data file had wrong: the rest works, and this says what is missing, and why. */
export function Notices({
  address,
  records,
  onDismiss,
}: {
  address: readonly AddressProblem[];
  records: readonly Problem[];
  /** takes the focus over from what is about to go */
  onDismiss: () => void;
}) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState<Dismissed>();
  // a list of thousands, the same one as long as the file is
  const named = useMemo(() => namedOnce(records), [records]);
  const inLink = address.map(({ key, value, reason }) => `${key}=${value} ${reason}`).join("\n");
  if (dismissed?.inLink === inLink && dismissed.records === records) return undefined;
  if (address.length + records.length === 0) return undefined;
  const leftOut = named.filter((problem) => problem.leftOut).length;
  return (
    <section className="notices" aria-label={t("notice.region")} aria-live="polite">
      <ul>
        {address.slice(0, MOST_NAMED).map(({ key, value, reason }) => (
          <li key={`${key}=${value}`}>
            {t(`notice.address.${reason}`, { parameter: key, value })}
          </li>
        ))}
        <More count={address.length - MOST_NAMED} />
        {records.length === 0 ? undefined : (
          <li>
            <details>
              <summary>
                {leftOut > 0
                  ? t("notice.leftOut", { count: leftOut })
                  : t("notice.doubtful", { count: named.length })}
              </summary>
              <ol className="notices-records">
                {named.slice(0, MOST_NAMED).map((problem) => (
                  <li key={nameOf(problem)}>
                    <code>{problem.place}</code>
                    {problem.id === undefined ? "" : ` (${problem.id})`}:{" "}
                    {t(`notice.reason.${problem.reason}`, { detail: problem.detail })}
                  </li>
                ))}
                <More count={named.length - MOST_NAMED} />
              </ol>
            </details>
          </li>
        )}
      </ul>
      <Button
        look="icon"
        aria-label={t("notice.dismiss")}
        onClick={() => {
          onDismiss();
          setDismissed({ inLink, records });
        }}
      >
        ✕
      </Button>
    </section>
  );
}

interface Dismissed {
  readonly inLink: string;
  readonly records: readonly Problem[];
}

function More({ count }: { count: number }) {
  const { t } = useTranslation();
  return count > 0 ? <li>{t("notice.more", { count })}</li> : undefined;
}

function namedOnce(records: readonly Problem[]): readonly Problem[] {
  return [...new Map(records.map((problem) => [nameOf(problem), problem])).values()];
}

function nameOf({ place, reason, detail }: Problem): string {
  return `${place} ${reason} ${detail}`;
}
