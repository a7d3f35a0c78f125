/** Whether a file is in the order of time: it is shown all the same, but not from the begin on. */
import type { Columns } from "#src/archive/columns.ts";
import { anchorKey } from "#src/archive/day-order.ts";

/** By the begin alone: which of a day comes first makes no hole in a picture. */
export function anchorsAscend(): { readonly follows: (columns: Columns) => boolean } {
  let last = 0;
  return {
    follows: (columns) => {
      for (let n = 0; n < columns.count; n += 1) {
        const anchor = anchorKey(columns, n);
        if (anchor < last) return false;
        last = anchor;
      }
      return true;
    },
  };
}
