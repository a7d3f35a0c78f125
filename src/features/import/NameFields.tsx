import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { languageChoices } from "./language-choices.ts";

/** What the collection is called, and in which language its titles are. */
export function NameFields({
  title,
  spoken,
  lang,
  onTitle,
  onSpoken,
}: {
  title: string;
  /** BCP 47 */
  spoken: string;
  lang: Lang;
  onTitle: (title: string) => void;
  onSpoken: (tag: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="import-fields">
      <label htmlFor={`${id}-title`}>{t("importing.name")}</label>
      <input
        id={`${id}-title`}
        value={title}
        maxLength={200}
        required
        autoComplete="off"
        onChange={({ target }) => onTitle(target.value)}
      />
      <label htmlFor={`${id}-lang`}>{t("importing.lang")}</label>
      <select id={`${id}-lang`} value={spoken} onChange={({ target }) => onSpoken(target.value)}>
        {languageChoices(spoken, lang).map(({ tag, words }) => (
          <option key={tag} value={tag}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
