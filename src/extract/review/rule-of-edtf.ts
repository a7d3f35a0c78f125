/** The rule that a date goes by which an editor writes down as it stands. */
import type { DateRule } from "#src/domain/date-rules.ts";
import { parseEdtf, precisionOf } from "#src/domain/edtf.ts";

/** A date without a value stays vague; one without a year is open. */
export function ruleOfEdtf(edtf: string | undefined): DateRule {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (parsed === undefined || !parsed.ok) return "vague";
  const precision = precisionOf(parsed.value);
  if (precision === "none") return "open";
  return precision === "month" ? "month-of-year" : precision;
}
