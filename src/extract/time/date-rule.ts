/** The rule ids of dates, as the data file has them: what was read, and what it was counted from. */
import type { DateRule, DateUnit, PublicationSide } from "#src/domain/date-rules.ts";
import { precisionOf } from "#src/domain/edtf.ts";
import type { Article } from "../article.ts";
import type { FrameRelation } from "./dated-words.ts";
import { boundsIn, dayIn, readEdtf } from "./kept-edtf.ts";
import type { TimeMention } from "./mention.ts";

interface DateParts {
  readonly article: Article;
  readonly mention: TimeMention;
  /** without its frame */
  readonly edtf: string;
  readonly relation: FrameRelation;
  readonly usesPublication: boolean;
}

/**
 * With the day of publication `weekday-of-publication`, `month-before-publication`; from the words alone
 * `until-month`, `month-of-year`, `month-alone`, `day`, `year`.
 */
export function ruleOfDate({
  article,
  mention,
  edtf,
  relation,
  usesPublication,
}: DateParts): DateRule {
  const unit = unitOf(mention, edtf);
  if (usesPublication) return `${unit}-${sideOfPublication(edtf, article)}-publication`;
  if (relation !== "at") return `${relation}-${unit}`;
  if (edtf.startsWith("XXXX")) return `${unit}-alone`;
  return unit === "month" ? "month-of-year" : unit;
}

function unitOf(mention: TimeMention, edtf: string): DateUnit {
  if (/W..-\d$/u.test(mention.stated)) return "weekday";
  if (mention.value.endsWith("TNI")) return "night";
  if (/-W\d\d-WE$/u.test(mention.value)) return "weekend";
  if (/-W\d\d$/u.test(mention.value)) return "week";
  if (/^XXXX-\d\d$/u.test(edtf)) return "month";
  const parsed = readEdtf(edtf);
  const precision = parsed.ok ? precisionOf(parsed.value) : "none";
  return precision === "none" ? "day" : precision;
}

function sideOfPublication(edtf: string, { published }: Article): PublicationSide {
  const day = published === undefined ? undefined : dayIn(published);
  const bounds = boundsIn(edtf);
  if (day === undefined || bounds === undefined) return "of";
  // a night that ends on the day of publication is the one before it
  if (bounds.endLatest < day || (bounds.beginLatest < day && bounds.endEarliest === day))
    return "before";
  return bounds.beginEarliest > day ? "after" : "of";
}
