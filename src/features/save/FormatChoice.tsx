import { useId } from "react";
import { useTranslation } from "react-i18next";
import { BEGIN } from "#src/ui/Modal.tsx";
import { SAVE_FORMATS, type SaveFormat } from "./save-formats.ts";

/** What it is saved as, and what that is good for. */
export function FormatChoice({
  format,
  onFormat,
}: {
  format: SaveFormat;
  onFormat: (format: SaveFormat) => void;
}) {
  const { t } = useTranslation();
  const formatId = useId();
  const aboutId = useId();
  return (
    <p className="save-field">
      <label htmlFor={formatId}>{t("save.format")}</label>
      <select
        id={formatId}
        aria-describedby={aboutId}
        value={format}
        {...BEGIN}
        onChange={(event) => {
          const wanted = SAVE_FORMATS.find((one) => one === event.target.value);
          if (wanted !== undefined) onFormat(wanted);
        }}
      >
        {SAVE_FORMATS.map((one) => (
          <option key={one} value={one}>
            {t(`save.formats.${one}`)}
          </option>
        ))}
      </select>
      <small id={aboutId}>{t(`save.about.${format}`)}</small>
    </p>
  );
}
