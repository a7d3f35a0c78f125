import { useTranslation } from "react-i18next";
import { LANGS, type Lang } from "#src/domain/model.ts";
import { preferredLang } from "#src/i18n/i18n.ts";
import { Button } from "#src/ui/Button.tsx";
import { useChangeAddress } from "#src/url/use-address.ts";
import { toggleTheme } from "./theme.ts";

/** Names of the languages, each in itself: a reader who is lost in the other finds their own. */
const OWN_NAMES: Readonly<Record<Lang, string>> = { de: "Deutsch", en: "English" };

/** The other language, and light or dark. */
export function LangChoice({ lang }: { lang: Lang }) {
  const { t } = useTranslation();
  const change = useChangeAddress();
  const other = LANGS.find((known) => known !== lang) ?? lang;
  const choose = () => {
    const usual = preferredLang(navigator.languages);
    change({ lang: other === usual ? undefined : other }, "replace");
  };
  return (
    <div className="lang-choice">
      <Button lang={other} onClick={choose} aria-label={OWN_NAMES[other]}>
        <span className="lang-long">{OWN_NAMES[other]}</span>
        <span className="lang-short" aria-hidden="true">
          {other.toUpperCase()}
        </span>
      </Button>
      <Button look="icon" aria-label={t("theme")} onClick={toggleTheme}>
        <span aria-hidden="true">◐</span>
      </Button>
    </div>
  );
}
