/**
 * Carries an editor's changes out, one after the other: first the library, so that what is shown as
 * saved is; then the page shows it.
 */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Change } from "#src/domain/decisions.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import { LibraryError, type LibraryFault } from "#src/library/library.ts";
import { afterStep, NO_HISTORY, withoutStep, type EditHistory, type Step } from "./edit-history.ts";
import { editHistoryKey } from "./library-keys.ts";
import { useWorkshop, type Workshop } from "./workshop.ts";

/** A conflict: another tab has decided otherwise in the meantime, and nothing was overwritten. */
export type Outcome = "saved" | "conflict" | "failed";

/** What a step through the history came to. */
export interface Walked {
  readonly outcome: Outcome;
  /** what was carried out, or was to be */
  readonly change: Change;
}

/** `undefined` where the steps before it have left none. */
export type Walk = () => Promise<Walked | undefined>;

export interface Deciding {
  readonly decide: (change: Change) => Promise<Outcome>;
  readonly history: { readonly undo?: Walk; readonly redo?: Walk };
  readonly saving: "saved" | "saving" | "failed";
  /** why the latest change was not kept */
  readonly fault: LibraryFault | undefined;
}

/** How the page shows what was decided on a shelf. */
export interface Showing {
  /** after a change was kept: whatever fails here, reading the shelf anew shows it */
  readonly show: (change: Change) => Promise<void>;
  /** reads the shelf anew */
  readonly reload: () => Promise<void>;
}

/** Of one shelf: several parts of the page decide on it, and all wait for the same queue. */
interface Desk {
  readonly history: EditHistory;
  readonly saving:
    | { readonly state: "saved" | "saving" }
    | { readonly state: "failed"; readonly fault: LibraryFault };
  /** the end of the queue */
  readonly last: Promise<unknown>;
}

const NEW_DESK: Desk = {
  history: NO_HISTORY,
  saving: { state: "saved" },
  last: Promise.resolve(),
};

export function useDeciding(shelf: Shelf, { show, reload }: Showing): Deciding {
  const workshop = useWorkshop();
  const client = useQueryClient();
  const key = editHistoryKey(shelf);
  const { data: desk } = useQuery<Desk>({
    queryKey: key,
    queryFn: () => NEW_DESK,
    enabled: false,
    initialData: NEW_DESK,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const current = () => client.getQueryData<Desk>(key) ?? NEW_DESK;
  const put = (change: Partial<Desk>) =>
    client.setQueryData<Desk>(key, { ...current(), ...change });

  const carry = async (step: Step, change: Change): Promise<Outcome> => {
    put({ saving: { state: "saving" } });
    const fault = await keep(shelf, change, workshop);
    const { history } = current();
    if (fault === undefined) {
      put({ saving: { state: "saved" }, history: afterStep(history, step, change) });
      await show(change);
      return "saved";
    }
    const isConflict = fault.kind === "conflict";
    put({
      saving: { state: "failed", fault },
      ...(isConflict ? { history: withoutStep(history, step) } : {}),
    });
    if (isConflict || fault.kind === "missing") await reload();
    return isConflict ? "conflict" : "failed";
  };
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const next = current().last.then(work);
    put({ last: next.catch(() => undefined) });
    return next;
  };
  /** Reads the history when its turn comes: what waits before it may change it. */
  const walk =
    (step: "undo" | "redo"): Walk =>
    () =>
      queued(async () => {
        const change = current().history[step].at(-1);
        return change && { change, outcome: await carry(step, change) };
      });
  const { history, saving } = desk;
  return {
    decide: (change) => queued(() => carry("edit", change)),
    history: {
      ...(history.undo.length > 0 ? { undo: walk("undo") } : {}),
      ...(history.redo.length > 0 ? { redo: walk("redo") } : {}),
    },
    saving: saving.state,
    fault: saving.state === "failed" ? saving.fault : undefined,
  };
}

/** Why it was not kept; `undefined` where it was. */
async function keep(
  shelf: Shelf,
  change: Change,
  workshop: Workshop,
): Promise<LibraryFault | undefined> {
  try {
    const library = await workshop.library();
    await library.decide(shelf, change);
    return undefined;
  } catch (error) {
    return error instanceof LibraryError
      ? error.fault
      : { kind: "failed", detail: error instanceof Error ? error.message : String(error) };
  }
}
