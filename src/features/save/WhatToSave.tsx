import { useTranslation } from "react-i18next";

/** Whether all events are meant, or those that the filters leave. */
export function WhatToSave({
  all,
  filtered,
  chosen,
  onChoose,
}: {
  all: number;
  filtered: number;
  chosen: "all" | "filtered";
  onChoose: (chosen: "all" | "filtered") => void;
}) {
  const { t } = useTranslation();
  const words = {
    all: t("save.all", { count: all }),
    filtered: t("save.filtered", { count: filtered }),
  };
  if (filtered === all) return <p>{words.all}</p>;
  return (
    <fieldset className="save-what">
      <legend>{t("save.what")}</legend>
      {(["filtered", "all"] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="save-what"
            checked={chosen === one}
            onChange={() => onChoose(one)}
          />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}
