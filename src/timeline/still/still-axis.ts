/** The axis of the still picture: years above, months or days below, and hairlines through the lanes. */
import { dayToMs } from "#src/domain/calendar.ts";
import type { Lang } from "#src/domain/model.ts";
import { axisLabel, dayInWords } from "#src/i18n/dates.ts";
import type { Publication } from "#src/timeline/contract.ts";
import { tickScale, ticks } from "#src/timeline/ticks.ts";
import type { StillColours } from "./still-colours.ts";
import { textNode, type MeasureText } from "./still-text.ts";
import { node } from "./svg-node.ts";

export interface StillPlot {
  readonly lang: Lang;
  /** fractional days at its edges */
  readonly from: number;
  readonly to: number;
  readonly dayWidth: number;
  /** pixels */
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly colours: StillColours;
  readonly measure: MeasureText;
}

export const AXIS_HEIGHT = 46;
/** Free round a label, in pixels. */
const AIR = 6;

export function stillAxis(plot: StillPlot, publications: readonly Publication[]): string {
  const { from, to, dayWidth, left, width, top, bottom, colours, measure, lang } = plot;
  const scale = tickScale(dayWidth, Math.floor(from), Math.floor(to));
  const x = (day: number) => left + (day - from) * dayWidth;
  const right = left + width;
  const minor = ticks(scale, Math.floor(from), Math.floor(to));
  const major =
    scale.above === undefined ? [] : ticks(scale.above, Math.floor(from), Math.floor(to));
  const majors = new Set(major.map(({ day }) => day));
  const line = (at: number, stroke: string, dash?: string) =>
    at < left || at > right
      ? ""
      : node("line", { x1: at, x2: at, y1: top, y2: bottom, stroke, "stroke-dasharray": dash });
  const days = new Set([...minor.map(({ day }) => day), ...majors]);
  const lines = [...days].map((day) =>
    line(x(day), majors.has(day) ? colours.rule2 : colours.rule),
  );
  const below = minor.map((tick) => {
    const words = axisLabel(dayToMs(tick.day), scale.unit, lang);
    const long = measure(words, "small");
    const at = scale.step === 1 ? (x(tick.day) + x(tick.end) - long) / 2 : x(tick.day) + AIR;
    const fits = at >= left && at + long <= right && long + AIR <= x(tick.end) - x(tick.day);
    return fits ? textNode(words, "small", { x: at, y: top - 8, fill: colours.ink2, measure }) : "";
  });
  const above = major.map((tick) => {
    const words =
      scale.above?.unit === "month"
        ? dayInWords(tick.day, lang, "monthYear")
        : axisLabel(dayToMs(tick.day), "year", lang);
    const at = Math.max(left, x(tick.day));
    const fits = at + measure(words, "year") + AIR <= Math.min(right, x(tick.end));
    return fits ? textNode(words, "year", { x: at, y: top - 28, fill: colours.ink, measure }) : "";
  });
  const written = [...new Set(publications.map(({ day }) => day))].map((day) =>
    line(x(day + 0.5), colours.ink2, "1 4"),
  );
  return [...lines, ...written, ...below, ...above].join("");
}
