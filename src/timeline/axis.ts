/**
 * The axis: years in the reading face above, months or days below, hairlines through the lanes, and
 * publication days as dotted verticals with a page. Elements are kept by the day they mark, so that
 * panning only moves them.
 */
import { dayToMs } from "#src/domain/calendar.ts";
import type { Lang } from "#src/domain/model.ts";
import { axisLabel, dayInWords } from "#src/i18n/dates.ts";
import type { Publication } from "#src/timeline/contract.ts";
import { block, style } from "#src/timeline/element.ts";
import { pageGlyph } from "#src/timeline/shape.ts";
import { tickScale, ticks, type Tick, type TickScale, type TickUnit } from "#src/timeline/ticks.ts";

/** Pixels from which a day has room for its weekday. */
const WEEKDAY_WIDTH = 64;
/** Between a mark and its label below, and the usual width of one of its characters; pixels. */
const BELOW_INSET = 4;
const BELOW_CHARACTER = 6.6;
/** Between two labels below. */
const BELOW_GAP = 6;
/** Between two labels above: years are nothing but figures, which read as one number where they are near. */
const ABOVE_GAP: Readonly<Record<TickUnit, number>> = { year: 18, month: 8, day: 8 };
/** A label above with less room than this for each of its characters is left out, not cut; pixels. */
const ABOVE_CHARACTER = 8.5;

export interface AxisParts {
  /** behind the lanes */
  readonly grid: HTMLElement;
  readonly above: HTMLElement;
  readonly below: HTMLElement;
}

export interface AxisView {
  readonly lang: Lang;
  /** fractional days at the left and right edge */
  readonly from: number;
  readonly to: number;
  readonly dayWidth: number;
  readonly publications: readonly Publication[];
  /** pixels at the right end above in which something else stands */
  readonly aboveRight: number;
}

/** Draws into the parts at every frame. */
export function createAxis({ grid, above, below }: AxisParts): { draw: (view: AxisView) => void } {
  const lines = createMarks(grid, "timeline-line");
  const months = createMarks(below, "timeline-tick");
  const years = createMarks(above, "timeline-year");
  const dotted = createMarks(grid, "timeline-written");
  const pages = createMarks(below, "timeline-page");

  function draw(view: AxisView): void {
    const scale = tickScale(view.dayWidth, Math.floor(view.from), Math.floor(view.to));
    const first = Math.floor(view.from);
    const last = Math.floor(view.to);
    const x = (day: number) => (day - view.from) * view.dayWidth;
    const minor = ticks(scale, first, last);
    const major = scale.above === undefined ? [] : ticks(scale.above, first, last);
    const majorDays = new Set(major.map(({ day }) => day));
    lines.draw(
      [...new Set([...minor.map(({ day }) => day), ...majorDays])].map((day) => ({
        key: String(day),
        x: x(day),
        update: (element) => element.toggleAttribute("data-major", majorDays.has(day)),
      })),
    );
    months.draw(minor.flatMap((tick) => lowerLabel(tick, scale, view, x)));
    years.draw(upperLabels(major, scale, view, x));
    drawPublications(view, x);
  }

  function drawPublications(
    { publications, from, to }: AxisView,
    x: (day: number) => number,
  ): void {
    const days = new Map<number, readonly Publication[]>();
    for (const one of publications) days.set(one.day, [...(days.get(one.day) ?? []), one]);
    const shown = [...days].filter(([day]) => day + 1 >= from && day <= to);
    dotted.draw(
      shown.map(([day]) => ({ key: String(day), x: x(day + 0.5), update: () => undefined })),
    );
    pages.draw(
      shown.map(([day, written]) => ({
        key: String(day),
        x: x(day + 0.5),
        update: (page) => {
          const label = written.map((one) => one.label).join("\n");
          if (page.title === label) return;
          page.title = label;
          page.setAttribute("role", "img");
          page.setAttribute("aria-label", label);
          page.replaceChildren(pageGlyph());
        },
      })),
    );
  }

  return { draw };
}

interface Mark {
  readonly key: string;
  readonly x: number;
  readonly update: (element: HTMLElement) => void;
}

function createMarks(parent: HTMLElement, className: string) {
  const kept = new Map<string, HTMLElement>();
  function draw(marks: readonly Mark[]): void {
    const gone = new Set(kept.keys());
    for (const { key, x, update } of marks) {
      gone.delete(key);
      const element = kept.get(key) ?? block(className);
      if (!kept.has(key)) {
        kept.set(key, element);
        parent.append(element);
      }
      style(element, { transform: `translateX(${x.toFixed(2)}px)` });
      update(element);
    }
    for (const key of gone) {
      kept.get(key)?.remove();
      kept.delete(key);
    }
  }
  return { draw };
}

/**
 * None where an edge would cut it: "1200" must never stand for 12000. Nor where it would touch the
 * next: "26" before "1" would read 261, as the last days of a month have less room than the others.
 */
function lowerLabel(
  tick: Tick,
  scale: TickScale,
  view: AxisView,
  x: (day: number) => number,
): readonly Mark[] {
  const width = x(tick.end) - x(tick.day);
  const text = lowerText(tick.day, scale, view);
  const textWidth = text.length * BELOW_CHARACTER;
  const centred = scale.step === 1;
  const left = x(tick.day) + (centred ? (width - textWidth) / 2 : BELOW_INSET);
  if (left < 0 || left + textWidth > (view.to - view.from) * view.dayWidth) return [];
  const isCutShort = scale.unit === "day" && tick.end - tick.day < scale.step;
  if (isCutShort && width < textWidth + BELOW_GAP) return [];
  return [
    {
      key: `${scale.unit} ${tick.day}`,
      x: x(tick.day),
      update: (element) => {
        if (element.textContent !== text) element.textContent = text;
        element.toggleAttribute("data-centred", centred);
        style(element, { width: `${width.toFixed(2)}px` });
      },
    },
  ];
}

function lowerText(day: number, { unit, step }: TickScale, { lang, dayWidth }: AxisView): string {
  const scale = unit === "day" && step === 1 && dayWidth >= WEEKDAY_WIDTH ? "weekday" : unit;
  return axisLabel(dayToMs(day), scale, lang);
}

/** The stretch that began before the left edge keeps its label there, while it has room. */
function upperLabels(
  major: readonly Tick[],
  { above }: TickScale,
  { lang, aboveRight, from, to, dayWidth }: AxisView,
  x: (day: number) => number,
): readonly Mark[] {
  if (above === undefined) return [];
  const free = (to - from) * dayWidth - aboveRight;
  return major.flatMap((tick) => {
    const text = upperText(tick.day, above.unit, lang);
    const room = Math.min(x(tick.end), free) - Math.max(0, x(tick.day)) - ABOVE_GAP[above.unit];
    if (room < text.length * ABOVE_CHARACTER) return [];
    return {
      key: `${above.unit} ${tick.day}`,
      x: Math.max(0, x(tick.day)),
      update: (element) => {
        if (element.textContent !== text) element.textContent = text;
      },
    };
  });
}

function upperText(day: number, unit: TickUnit, lang: Lang): string {
  return unit === "month"
    ? dayInWords(day, lang, "monthYear")
    : axisLabel(dayToMs(day), "year", lang);
}
