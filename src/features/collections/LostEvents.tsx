import { useTranslation } from "react-i18next";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import { MissingPage } from "./MissingPage.tsx";

/** A large collection that is listed, and whose file the browser no longer holds. */
export function LostEvents({
  title,
  lang,
  onCollections,
  onBundled,
}: {
  title: LocalText;
  lang: Lang;
  onCollections: () => void;
  onBundled: () => void;
}) {
  const { t } = useTranslation();
  return (
    <MissingPage
      title={t("collections.lost.title")}
      error="kept.events-lost"
      lang={lang}
      onCollections={onCollections}
      onBundled={onBundled}
    >
      <p>{t("collections.lost.what", { title: textInLang(title, lang) })}</p>
      <p>{t("collections.lost.ways")}</p>
    </MissingPage>
  );
}
