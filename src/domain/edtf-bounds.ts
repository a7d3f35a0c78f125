/** What an EDTF text bounds, for those who need no more of it. */
import type { Bounds } from "./bounds.ts";
import { boundsOf, parseEdtf } from "./edtf.ts";

/** `undefined` where the text is no EDTF, or names no absolute year. */
export function boundsOfEdtf(edtf: string): Bounds | undefined {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? boundsOf(parsed.value) : undefined;
}

/** The one day that it names; `undefined` where it is less precise. */
export function dayOfEdtf(edtf: string): number | undefined {
  const bounds = boundsOfEdtf(edtf);
  return bounds !== undefined && bounds.beginEarliest === bounds.endLatest
    ? bounds.beginEarliest
    : undefined;
}
