import { useTranslation } from "react-i18next";
import type { Loss } from "#src/formats/export/exported.ts";

/** What a format can't hold of so many events. */
export function Losses({ losses, all }: { losses: readonly Loss[] | undefined; all: number }) {
  const { t } = useTranslation();
  return (
    <div className="save-losses" aria-live="polite">
      {losses === undefined ? undefined : losses.length === 0 ? (
        <p>{t("save.noLoss")}</p>
      ) : (
        <>
          <h3 className="small-caps">{t("save.lossesTitle")}</h3>
          <ul>
            {losses.map(({ what, events }) => (
              <li key={what}>
                {events === all
                  ? t(`save.losses.${what}`)
                  : t("save.loss", { events, all, what: t(`save.losses.${what}`) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
