import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useNarrow } from "./use-narrow.ts";
import { useSheetDrag, type Stop } from "./use-sheet-drag.ts";
import { useUncovering } from "./use-uncovering.ts";
import "./panes.css";

/** Widths of the pane in CSS pixels. */
const NARROWEST = 320;
const WIDEST = 640;
const USUAL = 416;
const WIDTHS = [NARROWEST, USUAL, WIDEST] as const;
/** Below this, in CSS pixels, a drag was a click. */
const CLICK = 4;
const KEY = "dateline.pane-width";

/** The right column, resizable; on a phone a bottom sheet with three stops. */
export function PaneFrame({
  children,
  onEscape,
}: {
  /** the pane; the handle at its edge belongs into it, since all content belongs into a landmark */
  children: (edge: ReactNode) => ReactNode;
  onEscape: () => void;
}) {
  const phone = useNarrow("(max-width: 45rem)");
  const escape = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    onEscape();
  };
  return phone ? (
    <Sheet onKeyDown={escape}>{children}</Sheet>
  ) : (
    <Column onKeyDown={escape}>{children}</Column>
  );
}

interface FrameProps {
  readonly children: (edge: ReactNode) => ReactNode;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

function Column({ children, onKeyDown }: FrameProps) {
  const { t } = useTranslation();
  const [width, setWidth] = useState(storedWidth);
  const column = useRef<HTMLDivElement>(null);
  const press = useRef<{ readonly x: number; readonly dragged: boolean }>(undefined);
  useLayoutEffect(() => {
    column.current?.style.setProperty("--pane", `${String(width)}px`);
  }, [width]);
  const resize = (wanted: number) => {
    const next = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    setWidth(next);
    storeWidth(next);
  };
  const steps: Readonly<Record<string, number>> = { ArrowLeft: 16, ArrowRight: -16 };
  const divider = (
    <div
      className="pane-divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={t("pane.resize")}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={(event) => {
        const by = steps[event.key];
        if (by === undefined) return;
        event.preventDefault();
        resize(width + by);
      }}
      onPointerDown={({ currentTarget, pointerId, clientX }) => {
        currentTarget.setPointerCapture(pointerId);
        press.current = { x: clientX, dragged: false };
      }}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        const { current } = press;
        if (current === undefined || !currentTarget.hasPointerCapture(pointerId)) return;
        if (!current.dragged && Math.abs(clientX - current.x) < CLICK) return;
        press.current = { ...current, dragged: true };
        resize(window.innerWidth - clientX);
      }}
      // for whoever can't drag: each click leads to the next width
      onClick={() => {
        if (press.current?.dragged === false) {
          resize(WIDTHS.find((wider) => wider > width) ?? NARROWEST);
        }
      }}
    />
  );
  return (
    <div className="pane-column" ref={column} onKeyDown={onKeyDown}>
      {children(divider)}
    </div>
  );
}

function storedWidth(): number {
  try {
    const width = Number(window.localStorage.getItem(KEY));
    return width >= NARROWEST && width <= WIDEST ? width : USUAL;
  } catch {
    return USUAL;
  }
}

function storeWidth(width: number): void {
  try {
    window.localStorage.setItem(KEY, String(width));
  } catch {
    // nothing is lost but the memory of the width
  }
}

function Sheet({ children, onKeyDown }: FrameProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDivElement>(null);
  const { stop, grip, toSee } = useSheetDrag(sheet);
  useCoveredHeight(sheet);
  useUncovering(sheet, toSee);
  const names: Readonly<Record<Stop, string>> = {
    peek: t("pane.peek"),
    half: t("pane.half"),
    full: t("pane.full"),
  };
  return (
    <div className="pane-sheet" ref={sheet} data-stop={stop} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="pane-grip"
        aria-label={`${t("pane.size")}: ${names[stop]}`}
        {...grip}
      >
        <span aria-hidden="true" />
      </button>
      {children(undefined)}
    </div>
  );
}

/** Tells the picture how much of the page the sheet covers, so that it brings events in view above it. */
function useCoveredHeight(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const page = document.documentElement.style;
    const observer = new ResizeObserver(() => {
      page.setProperty("--covered", `${String(element.offsetHeight)}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      page.removeProperty("--covered");
    };
  }, [sheet]);
}
