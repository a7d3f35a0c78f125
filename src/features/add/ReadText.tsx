import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReadFile } from "./draft.ts";

/** The paragraphs of the article, and what was set aside as no part of it. */
export function ReadText({ reading: { article }, lang }: { reading: ReadFile; lang: string }) {
  const { t } = useTranslation();
  return (
    <div className="add-text">
      <Unfolding title={t("adding.text")}>
        {() => (
          <div lang={lang} className="add-paragraphs">
            {article.paragraphs.map(({ text }, at) => (
              <p key={`${String(at)} ${text.slice(0, 40)}`}>{text}</p>
            ))}
          </div>
        )}
      </Unfolding>
      {article.aside.length === 0 ? undefined : (
        <Unfolding title={t("adding.aside", { count: article.aside.length })}>
          {() => (
            <ul className="add-aside">
              {article.aside.map(({ text, reason }, at) => (
                <li key={`${String(at)} ${reason}`}>
                  <span className="small-caps">{t(`adding.asideReason.${reason}`)}</span>
                  <p lang={lang}>{text}</p>
                </li>
              ))}
            </ul>
          )}
        </Unfolding>
      )}
    </div>
  );
}

/** Forty articles' words stay out of the page until somebody asks for them. */
function Unfolding({ title, children }: { title: string; children: () => React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children() : undefined}
    </details>
  );
}
