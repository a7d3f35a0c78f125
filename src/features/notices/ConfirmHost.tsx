import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";

/** A link may name a data file of another host: nothing is asked of that host before the reader agrees. */
export function ConfirmHost({
  host,
  url,
  onConfirm,
  onRefuse,
}: {
  host: string;
  url: string;
  onConfirm: () => void;
  onRefuse: () => void;
}) {
  const { t } = useTranslation();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <main>
      <div className="load-fault" role="alertdialog" aria-label={t("confirmHost.title", { host })}>
        <h1 ref={question} tabIndex={-1}>
          {t("confirmHost.title", { host })}
        </h1>
        <p>{t("confirmHost.why", { host })}</p>
        <p>{url}</p>
        <div>
          <Button look="solid" onClick={onConfirm}>
            {t("confirmHost.confirm", { host })}
          </Button>
          <Button look="outlined" onClick={onRefuse}>
            {t("confirmHost.refuse")}
          </Button>
        </div>
      </div>
    </main>
  );
}
