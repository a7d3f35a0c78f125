import { useTranslation } from "react-i18next";

/** The page's hairlines while the data file is on its way: nothing moves when it arrives. */
export function LoadingFrame() {
  const { t } = useTranslation();
  return (
    <div className="workspace" aria-busy="true">
      <header className="top-bar">
        <p className="wordmark">
          Dateline<span aria-hidden="true">.</span>
        </p>
      </header>
      <div className="workspace-body" data-pane="false">
        <div className="filters-column" />
        <main className="stage">
          <div className="stage-bar">
            <p role="status" className="loading-words">
              {t("loading")}
            </p>
          </div>
          <div className="stage-picture" />
          <div className="overview-space" />
        </main>
      </div>
    </div>
  );
}
