/** The one day that an EDTF value names; `undefined` where it is less precise. */
import { boundsOf, parseEdtf } from "./edtf.ts";

export function dayFromEdtf(edtf: string): number | undefined {
  const parsed = parseEdtf(edtf);
  const bounds = parsed.ok ? boundsOf(parsed.value) : undefined;
  return bounds !== undefined && bounds.beginEarliest === bounds.endLatest
    ? bounds.beginEarliest
    : undefined;
}
