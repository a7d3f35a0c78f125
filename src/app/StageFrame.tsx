import { useCallback, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import { LanesChoice } from "./LanesChoice.tsx";

/** The places of the count, the events, and what stands below them. */
export function StageFrame({
  ref,
  address,
  change,
  summary,
  events,
  below,
  onEscape,
  onFilters,
}: {
  ref: RefObject<HTMLElement | null>;
  address: Pick<Address, "view" | "lanes">;
  change: ChangeAddress;
  summary: ReactNode;
  /** as a picture or as a list */
  events: ReactNode;
  below: ReactNode;
  onEscape: () => void;
  /** opens the drawer; `undefined` where the filters stand beside the picture */
  onFilters: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const chooseLanes = useCallback((lanes: Address["lanes"]) => change({ lanes }, "push"), [change]);
  const escape = (event: React.KeyboardEvent) => {
    // the picture has answered its own key
    if (event.key === "Escape" && !event.defaultPrevented) onEscape();
  };
  return (
    <main className="stage" ref={ref} onKeyDown={escape}>
      <div className="stage-bar">
        {onFilters === undefined ? undefined : (
          <Button look="outlined" onClick={onFilters}>
            {t("filters.open")}
          </Button>
        )}
        {summary}
        {address.view === "list" ? undefined : (
          <LanesChoice lanes={address.lanes} onLanes={chooseLanes} />
        )}
      </div>
      <div className="stage-picture">{events}</div>
      {below}
    </main>
  );
}
