import { useId } from "react";
import { useTranslation } from "react-i18next";
import { BEGIN } from "#src/ui/Modal.tsx";

export interface PublishTexts {
  readonly title: string;
  readonly description: string;
  readonly method: string;
  /** of the site, where it is known */
  readonly address: string;
}

/** What the pages of the site say. */
export function PublishFields({
  texts,
  onTexts,
}: {
  texts: PublishTexts;
  onTexts: (texts: PublishTexts) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const fieldOf = (name: keyof PublishTexts) => ({
    id: `${id}-${name}`,
    value: texts[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onTexts({ ...texts, [name]: event.target.value }),
  });
  return (
    <>
      <p className="save-field">
        <label htmlFor={`${id}-title`}>{t("publish.fields.title")}</label>
        <input {...fieldOf("title")} {...BEGIN} />
      </p>
      <p className="save-field">
        <label htmlFor={`${id}-description`}>{t("publish.fields.description")}</label>
        <textarea rows={3} {...fieldOf("description")} />
      </p>
      <p className="save-field">
        <label htmlFor={`${id}-method`}>{t("publish.fields.method")}</label>
        <textarea rows={4} {...fieldOf("method")} />
      </p>
      <p className="save-field">
        <label htmlFor={`${id}-address`}>{t("publish.fields.address")}</label>
        <input type="url" aria-describedby={`${id}-why`} {...fieldOf("address")} />
        <small id={`${id}-why`}>{t("publish.addressWhy")}</small>
      </p>
    </>
  );
}
