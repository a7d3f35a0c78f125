import { useTranslation } from "react-i18next";
import type { Dataset } from "#src/domain/dataset.ts";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import "./help.css";

const METHOD = ["events", "dates", "speakers", "origin", "retold"] as const;

/** The sources of the collection, and how their words became a timeline. */
export function AboutDialog({
  about,
  lang,
  onClose,
  onArticle,
}: {
  about: Pick<Dataset, "description" | "sources">;
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
      <h3 className="small-caps">{t("about.sources")}</h3>
      <ul className="about-sources">
        {[...about.sources.values()].map(({ id, publisher, headline, lang: sourceLang }) => (
          <li key={id}>
            <Button look="link" onClick={() => onArticle(id)}>
              <span>
                {publisher}: <span lang={sourceLang}>{headline}</span>
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
    </Modal>
  );
}
