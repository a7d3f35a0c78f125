import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isolated } from "#src/domain/isolated.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import { Licences } from "./Licences.tsx";
import "./help.css";

const METHOD = ["events", "dates", "speakers", "origin", "retold"] as const;

/** The sources of the collection, and how their words became a timeline. */
export function AboutDialog({
  about,
  corrections,
  lang,
  onClose,
  onArticle,
}: {
  about: Pick<Dataset, "description" | "sources">;
  /** what was corrected since it was published */
  corrections: ReactNode;
  lang: Lang;
  onClose: () => void;
  onArticle: (source: string) => void;
}) {
  const { t } = useTranslation();
  const description = about.description === undefined ? undefined : inLang(about.description, lang);
  return (
    <Modal title={t("about.title")} closeLabel={t("about.close")} onClose={onClose}>
      {description === undefined ? undefined : (
        <p className="help-text" lang={description.lang}>
          {description.text}
        </p>
      )}
      {corrections}
      <h3 className="small-caps">{t("about.sources")}</h3>
      <ul className="about-sources">
        {[...about.sources.values()].map(({ id, publisher, headline, lang: sourceLang }) => (
          <li key={id}>
            <Button look="link" onClick={() => onArticle(id)}>
              <span>
                {isolated(publisher)}: <span lang={sourceLang}>{isolated(headline)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <h3 className="small-caps">{t("about.method")}</h3>
      {METHOD.map((part) => (
        <p key={part} className="help-text">
          {t(`about.${part}`)}
        </p>
      ))}
      <Licences />
    </Modal>
  );
}
