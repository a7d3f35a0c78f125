import { memo } from "react";
import { useTranslation } from "react-i18next";
import { LANES, type Address } from "#src/url/address.ts";

/** What the lanes of the picture stand for. */
export const LanesChoice = memo(function LanesChoice({
  lanes,
  onLanes,
}: {
  lanes: Address["lanes"];
  onLanes: (lanes: Address["lanes"]) => void;
}) {
  const { t } = useTranslation();
  return (
    <label className="lanes-choice">
      <span>{t("lanes.label")}</span>
      <select
        value={lanes}
        onChange={(event) => {
          const chosen = LANES.find((known) => known === event.target.value);
          if (chosen !== undefined) onLanes(chosen);
        }}
      >
        {LANES.map((known) => (
          <option key={known} value={known}>
            {t(`lanes.${known}`)}
          </option>
        ))}
      </select>
    </label>
  );
});
