import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TextInLang } from "#src/domain/local-text.ts";
import { Button } from "#src/ui/Button.tsx";
import { Localized } from "#src/ui/Localized.tsx";
import "./event-pane.css";

/** The pane of an event that is on its way, or that could not be read. */
export function EventPlace({
  edge,
  title,
  onClose,
  children,
}: {
  /** what resizes the pane */
  edge: ReactNode;
  /** as far as it is known */
  title: TextInLang | undefined;
  onClose: () => void;
  /** what becomes of it */
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const titleId = useId();
  const wordsId = useId();
  return (
    <aside className="event-pane" aria-labelledby={title === undefined ? wordsId : titleId}>
      {edge}
      <div className="pane-head">
        <span />
        <Button look="icon" aria-label={t("event.close")} onClick={onClose}>
          ✕
        </Button>
      </div>
      {title === undefined ? undefined : (
        <h2 id={titleId} tabIndex={-1} className="event-title">
          <Localized value={title} />
        </h2>
      )}
      <p id={wordsId} role="status" className="event-summary">
        {children}
      </p>
    </aside>
  );
}
