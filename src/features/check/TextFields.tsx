import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { TypedTexts } from "./draft.ts";

/** One field per language; a language is named only where there are several or it isn't the reader's. */
export function TextFields({
  label,
  texts,
  langs,
  reader,
  rows = 1,
  fault,
  onChange,
}: {
  label: string;
  texts: TypedTexts;
  langs: readonly string[];
  reader: string;
  rows?: number;
  /** what is wrong with it */
  fault?: string | undefined;
  onChange: (texts: TypedTexts) => void;
}) {
  const { i18n } = useTranslation();
  const faultId = useId();
  const names = new Intl.DisplayNames([i18n.language], { type: "language", fallback: "code" });
  const shown = [...new Set([...langs, ...Object.keys(texts)])];
  return (
    <>
      {shown.map((lang) => {
        const field = {
          lang,
          value: texts[lang] ?? "",
          "aria-invalid": fault !== undefined,
          "aria-describedby": fault === undefined ? undefined : faultId,
          onChange: ({ target }: { target: { value: string } }) =>
            onChange({ ...texts, [lang]: target.value }),
        };
        return (
          <label key={lang} className="edit-field">
            <span>
              {label}
              {shown.length > 1 || lang !== reader ? ` (${names.of(lang) ?? lang})` : ""}
            </span>
            {rows === 1 ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
          </label>
        );
      })}
      {fault === undefined ? undefined : (
        <p id={faultId} className="edit-fault">
          {fault}
        </p>
      )}
    </>
  );
}
