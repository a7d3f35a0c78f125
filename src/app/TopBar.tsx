import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import { VIEWS, type Address } from "#src/url/address.ts";
import { Button } from "#src/ui/Button.tsx";
import { LangChoice } from "./LangChoice.tsx";
import { OUTGOING, type OutgoingDialog } from "./outgoing-dialogs.ts";
import "./top-bar.css";

type OnOutgoing = (dialog: OutgoingDialog) => void;

/** Name, collection, search, view, language, theme and menu. */
export function TopBar({
  title,
  lang,
  view,
  open,
  search,
  onSkip,
  onView,
  onCollections,
  onAdd,
  onOutgoing,
  onCorrections,
  onKeys,
  onAbout,
}: {
  title: LocalText;
  lang: Lang;
  view: Address["view"];
  /** claims that wait for a decision; `undefined` where the collection can't be checked */
  open: number | undefined;
  search: ReactNode;
  /** past the bar and the filters, to what the page is for */
  onSkip: () => void;
  onView: (view: Address["view"]) => void;
  onCollections: () => void;
  onAdd: () => void;
  /** takes along what is shown; `undefined` where that can't be */
  onOutgoing: OnOutgoing | undefined;
  /** `undefined` where nothing can be corrected */
  onCorrections: (() => void) | undefined;
  onKeys: () => void;
  onAbout: () => void;
}) {
  const { t } = useTranslation();
  const name = inLang(title, lang);
  return (
    <header className="top-bar">
      <button type="button" className="button button-solid skip" onClick={onSkip}>
        {t("skip")}
      </button>
      <p className="wordmark">
        Dateline<span aria-hidden="true">.</span>
      </p>
      <h1 className="collection-title">
        <button type="button" aria-haspopup="dialog" title={name.text} onClick={onCollections}>
          <span lang={name.lang}>{name.text}</span>
          <span className="switch-sign" aria-hidden="true">
            ▾
          </span>
          <span className="visually-hidden">({t("collection.switch")})</span>
        </button>
      </h1>
      {search ?? <div className="search-space" />}
      <div className="view-switch" role="group" aria-label={t("view.label")}>
        {VIEWS.filter((known) => known !== "check" || open !== undefined).map((known) => (
          <button
            key={known}
            type="button"
            aria-pressed={view === known}
            onClick={() => onView(known)}
          >
            {t(`view.${known}`)}
            {known === "check" && open !== undefined && open > 0 ? (
              <OpenCount count={open} />
            ) : undefined}
          </button>
        ))}
      </div>
      <div className="add-article">
        <Button look="outlined" aria-label={t("collection.add")} onClick={onAdd}>
          <span className="add-long">{t("collection.add")}</span>
          <span className="add-short" aria-hidden="true">
            +
          </span>
        </Button>
      </div>
      <LangChoice lang={lang} />
      <Menu
        onOutgoing={onOutgoing}
        onCorrections={onCorrections}
        onKeys={onKeys}
        onAbout={onAbout}
      />
    </header>
  );
}

/** How many wait, as a number to see and in words to hear. */
function OpenCount({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="open-count" aria-hidden="true">
        {count}
      </span>
      <span className="visually-hidden"> ({t("view.open", { count })})</span>
    </>
  );
}

function Menu({
  onOutgoing,
  onCorrections,
  onKeys,
  onAbout,
}: {
  onOutgoing: OnOutgoing | undefined;
  onCorrections: (() => void) | undefined;
  onKeys: () => void;
  onAbout: () => void;
}) {
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
          {onOutgoing === undefined
            ? undefined
            : OUTGOING.map((dialog) => (
                <li key={dialog}>
                  <Button onClick={choose(() => onOutgoing(dialog))}>{t(`menu.${dialog}`)}</Button>
                </li>
              ))}
          {onCorrections === undefined ? undefined : (
            <li>
              <Button onClick={choose(onCorrections)}>{t("menu.corrections")}</Button>
            </li>
          )}
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
