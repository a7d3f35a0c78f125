/** Rejecting with a reason, which goes with the decision wherever it is handed on to. */
import type { Change } from "#src/domain/decisions.ts";
import type { LocalText } from "#src/domain/model.ts";
import { reject } from "#src/extract/review/acts.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import type { Workbench } from "#src/extract/review/workbench.ts";

export function rejectBecause(bench: Workbench, card: Card, why: LocalText | undefined): Change {
  return reject(bench, [card]).map((edit) =>
    why !== undefined && edit.on === "claim" && edit.after?.decision === "reject"
      ? { ...edit, after: { ...edit.after, why } }
      : edit,
  );
}
