/** What an EDTF text bounds, for those who need no more of it. */
import { boundsWithin, columnDayOf, type Bounds } from "./bounds.ts";
import { boundsOf, parseEdtf } from "./edtf.ts";

/** `undefined` where the text is no EDTF, or names no absolute year. */
export function boundsOfEdtf(edtf: string): Bounds | undefined {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? boundsOf(parsed.value) : undefined;
}

/** The text as far as it can stand for the bounds: it can be read, and allows all that they do. */
export function edtfAllowing(
  edtf: string | undefined,
  bounds: Bounds | undefined,
): string | undefined {
  if (edtf === undefined || bounds === undefined) return undefined;
  const said = boundsOfEdtf(edtf);
  return said !== undefined && boundsWithin(inColumns(bounds), inColumns(said)) ? edtf : undefined;
}

function inColumns({ beginEarliest, beginLatest, endEarliest, endLatest }: Bounds): Bounds {
  return {
    beginEarliest: columnDayOf(beginEarliest),
    beginLatest: columnDayOf(beginLatest),
    endEarliest: columnDayOf(endEarliest),
    endLatest: columnDayOf(endLatest),
  };
}

/** The one day that it names; `undefined` where it is less precise. */
export function dayOfEdtf(edtf: string): number | undefined {
  const bounds = boundsOfEdtf(edtf);
  return bounds !== undefined && bounds.beginEarliest === bounds.endLatest
    ? bounds.beginEarliest
    : undefined;
}
