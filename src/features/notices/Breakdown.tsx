import { useTranslation } from "react-i18next";
import { firstError } from "#src/domain/first-error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { Button } from "#src/ui/Button.tsx";
import "./notices.css";

/** A part of the page failed: what to do, and another way to the events where there is one. */
export function Breakdown({
  part,
  onList,
}: {
  part: "page" | "picture";
  onList?: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <div className="load-fault" role="alert">
      <h2>{t(`breakdown.${part}`)}</h2>
      <p>{t("breakdown.why")}</p>
      <div>
        {onList === undefined ? undefined : (
          <Button look="solid" onClick={onList}>
            {t("breakdown.list")}
          </Button>
        )}
        <Button look="outlined" onClick={() => window.location.reload()}>
          {t("breakdown.reload")}
        </Button>
      </div>
      <p>
        <ErrorFoot error={firstError(`breakdown.${part}`)} />
      </p>
    </div>
  );
}
