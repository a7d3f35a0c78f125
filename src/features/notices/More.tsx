import { useTranslation } from "react-i18next";

/** So many are named one by one; a file with more is wrong as a whole. */
export const MOST_NAMED = 100;

/** How many are not named. */
export function More({ count }: { count: number }) {
  const { t } = useTranslation();
  return count > 0 ? <li>{t("notice.more", { count })}</li> : undefined;
}
