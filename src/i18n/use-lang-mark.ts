import { useTranslation } from "react-i18next";

/**
 * Names a text's language in the reader's, where it is another one: "German". `undefined` where text
 * and reader agree.
 */
export function useLangMark(): (textLang: string) => string | undefined {
  const { i18n } = useTranslation();
  return (textLang) => {
    const reader = i18n.language;
    if (textLang === reader || textLang.startsWith(`${reader}-`)) return undefined;
    const names = new Intl.DisplayNames([reader], { type: "language", fallback: "code" });
    return names.of(textLang);
  };
}
