import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { inLang } from "#src/domain/local-text.ts";
import { LANGS, type Lang, type LocalText } from "#src/domain/model.ts";
import { VIEWS, type Address } from "#src/url/address.ts";
import { Button } from "#src/ui/Button.tsx";
import { toggleTheme } from "./theme.ts";
import "./top-bar.css";

/** Names of the languages, each in itself: a reader who is lost in the other finds their own. */
const OWN_NAMES: Readonly<Record<Lang, string>> = { de: "Deutsch", en: "English" };

/** Name, collection, search, view, language, theme and menu. */
export function TopBar({
  title,
  lang,
  view,
  search,
  onView,
  onLang,
  onKeys,
  onAbout,
}: {
  title: LocalText;
  lang: Lang;
  view: Address["view"];
  search: ReactNode;
  onView: (view: Address["view"]) => void;
  onLang: (lang: Lang) => void;
  onKeys: () => void;
  onAbout: () => void;
}) {
  const { t } = useTranslation();
  const name = inLang(title, lang);
  const other = LANGS.find((known) => known !== lang) ?? lang;
  return (
    <header className="top-bar">
      <p className="wordmark">
        Dateline<span aria-hidden="true">.</span>
      </p>
      <h1 className="collection-title" lang={name.lang}>
        {name.text}
      </h1>
      {search}
      <div className="view-switch" role="group" aria-label={t("view.label")}>
        {VIEWS.map((known) => (
          <button
            key={known}
            type="button"
            aria-pressed={view === known}
            onClick={() => onView(known)}
          >
            {t(`view.${known}`)}
          </button>
        ))}
      </div>
      <div className="lang-choice">
        <Button lang={other} onClick={() => onLang(other)} aria-label={OWN_NAMES[other]}>
          <span className="lang-long">{OWN_NAMES[other]}</span>
          <span className="lang-short" aria-hidden="true">
            {other.toUpperCase()}
          </span>
        </Button>
        <Button look="icon" aria-label={t("theme")} onClick={toggleTheme}>
          <span aria-hidden="true">◐</span>
        </Button>
      </div>
      <Menu onKeys={onKeys} onAbout={onAbout} />
    </header>
  );
}

function Menu({ onKeys, onAbout }: { onKeys: () => void; onAbout: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const choose = (action: () => void) => () => {
    setOpen(false);
    // a dialog gives the focus back to what had it: the item will be gone by then
    button.current?.focus();
    action();
  };
  return (
    <div
      className="menu"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <Button
        ref={button}
        look="icon"
        aria-label={t("menu.label")}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⋯</span>
      </Button>
      {open ? (
        <ul className="menu-items">
          <li>
            <Button onClick={choose(onAbout)}>{t("menu.about")}</Button>
          </li>
          <li>
            <Button onClick={choose(onKeys)}>{t("menu.keys")}</Button>
          </li>
        </ul>
      ) : undefined}
    </div>
  );
}
