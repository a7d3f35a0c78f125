import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "#src/domain/problem.ts";
import type { AddressProblem } from "#src/url/address.ts";
import { Button } from "#src/ui/Button.tsx";
import "./notices.css";

/** What a link or the data file had wrong: the rest works, and this says what is missing, and why. */
export function Notices({
  address,
  records,
}: {
  address: readonly AddressProblem[];
  records: readonly Problem[];
}) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState<string>();
  const key = JSON.stringify([address, records]);
  if (dismissed === key || address.length + records.length === 0) return undefined;
  const named = new Map(
    records.map((problem) => [`${problem.place} ${problem.reason} ${problem.detail}`, problem]),
  );
  const leftOut = [...named.values()].filter((problem) => problem.leftOut).length;
  return (
    <section className="notices" aria-label={t("notice.region")} role="status">
      <ul>
        {address.map(({ key: parameter, value, reason }) => (
          <li key={`${parameter}=${value}`}>
            {t(`notice.address.${reason}`, { parameter, value })}
          </li>
        ))}
        {records.length === 0 ? undefined : (
          <li>
            <details>
              <summary>
                {leftOut > 0
                  ? t("notice.leftOut", { count: leftOut })
                  : t("notice.doubtful", { count: named.size })}
              </summary>
              <ol className="notices-records">
                {[...named].map(([problem, { place, id, reason, detail }]) => (
                  <li key={problem}>
                    <code>{place}</code>
                    {id === undefined ? "" : ` (${id})`}: {t(`notice.reason.${reason}`, { detail })}
                  </li>
                ))}
              </ol>
            </details>
          </li>
        )}
      </ul>
      <Button look="icon" aria-label={t("notice.dismiss")} onClick={() => setDismissed(key)}>
        ✕
      </Button>
    </section>
  );
}
