import { useTranslation } from "react-i18next";
import { PictureFrame } from "./PictureFrame.tsx";
import { useNarrow } from "./use-narrow.ts";
import "./loading-frame.css";

/** The page's lines and an axis without years while the data file is on its way: their places stay. */
export function LoadingFrame({ words }: { words?: string }) {
  const { t } = useTranslation();
  const narrow = useNarrow("(max-width: 68.75rem)");
  return (
    <div className="workspace" aria-busy="true">
      <header className="top-bar">
        <p className="wordmark">
          Dateline<span aria-hidden="true">.</span>
        </p>
      </header>
      <div className="workspace-body" data-pane="false">
        {narrow ? undefined : <div className="filters-column" />}
        <main className="stage">
          <div className="stage-bar">
            <p role="status" className="loading-words">
              {words ?? t("loading")}
            </p>
          </div>
          <div className="stage-picture">
            <PictureFrame />
          </div>
          <div className="overview-space" />
        </main>
      </div>
    </div>
  );
}
