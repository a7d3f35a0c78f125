import type { ReactNode } from "react";
import type { Lang } from "#src/domain/model.ts";
import { LangChoice } from "./LangChoice.tsx";
import "./top-bar.css";

/** A page that has no collection to show: its bar has only what needs none. */
export function BarePage({ lang, children }: { lang: Lang; children: ReactNode }) {
  return (
    <div className="bare-page">
      <header className="top-bar">
        <p className="wordmark">
          Dateline<span aria-hidden="true">.</span>
        </p>
        <LangChoice lang={lang} />
      </header>
      {children}
    </div>
  );
}
