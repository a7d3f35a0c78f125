import { useTranslation } from "react-i18next";

/** Whose words go out: those of added articles only where their editor says that they may. */
export function Rights({
  count,
  hasRights,
  onRights,
}: {
  /** of added articles */
  count: number;
  hasRights: boolean;
  onRights: (hasRights: boolean) => void;
}) {
  const { t } = useTranslation();
  if (count === 0) return undefined;
  return (
    <div className="save-rights">
      {hasRights ? undefined : <p>{t("save.withoutTexts", { count })}</p>}
      <label>
        <input
          type="checkbox"
          checked={hasRights}
          onChange={(event) => onRights(event.target.checked)}
        />
        {t("save.rights")}
      </label>
    </div>
  );
}
