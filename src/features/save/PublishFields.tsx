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
  addressFault,
  onTexts,
}: {
  texts: PublishTexts;
  /** whether what was typed is no address */
  addressFault: boolean;
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
        <input
          inputMode="url"
          name="address"
          aria-invalid={addressFault}
          aria-describedby={`${id}-why ${id}-fault`}
          {...fieldOf("address")}
        />
        <small id={`${id}-why`}>{t("publish.addressWhy")}</small>
        <span id={`${id}-fault`} role="alert" className="save-fault">
          {addressFault ? t("publish.addressFault") : undefined}
        </span>
      </p>
    </>
  );
}
