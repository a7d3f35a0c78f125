import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { MissingPage } from "./MissingPage.tsx";

/** A link into a collection that this browser doesn't have. */
export function MissingCollection({
  id,
  lang,
  onCollections,
  onBundled,
}: {
  id: string;
  lang: Lang;
  onCollections: () => void;
  onBundled: () => void;
}) {
  const { t } = useTranslation();
  return (
    <MissingPage
      title={t("collections.missing.title")}
      error="kept.elsewhere"
      lang={lang}
      onCollections={onCollections}
      onBundled={onBundled}
    >
      <p>{t("collections.missing.what", { id })}</p>
      <p>{t("collections.missing.yours")}</p>
      <p>{t("collections.missing.others")}</p>
    </MissingPage>
  );
}
