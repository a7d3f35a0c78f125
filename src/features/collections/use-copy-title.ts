import { useTranslation } from "react-i18next";
import type { LocalText } from "#src/domain/model.ts";

/** The title of a copy in every language of the title: those that the interface lacks get English words. */
export function useCopyTitle(): (title: LocalText) => LocalText {
  const { t } = useTranslation();
  return (title) =>
    Object.fromEntries(
      Object.entries(title).map(([lang, text]) => [
        lang,
        t("collections.copyTitle", { title: text, lng: lang }),
      ]),
    );
}
