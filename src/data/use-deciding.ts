/**
 * Carries an editor's changes out, one after the other: first the library, so that what is shown as
 * saved is; then the page shows it. As long as one waits to be kept, nothing is called saved.
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

/** Of one shelf: several parts of the page decide on it, and all wait for the same queues. */
interface Desk {
  readonly history: EditHistory;
  /** changes that are neither kept nor refused yet */
  readonly waiting: number;
  /** why the latest of those that were made together, and could not be kept, was not */
  readonly fault: LibraryFault | undefined;
  /** when all that was to be kept is */
  readonly kept: Promise<unknown>;
  /** when all of it is shown */
  readonly shown: Promise<unknown>;
}

const NEW_DESK: Desk = {
  history: NO_HISTORY,
  waiting: 0,
  fault: undefined,
  kept: Promise.resolve(),
  shown: Promise.resolve(),
};

/** What became of a change in the library. */
interface Carried {
  readonly change: Change;
  readonly fault: LibraryFault | undefined;
}

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

  const carry = async (step: Step, change: Change): Promise<Carried> => {
    const fault = await keep(shelf, change, workshop);
    const { history } = current();
    if (fault === undefined) put({ history: afterStep(history, step, change) });
    else put({ fault, ...(fault.kind === "conflict" && { history: withoutStep(history, step) }) });
    return { change, fault };
  };
  const present = async ({ change, fault }: Carried): Promise<Outcome> => {
    if (fault === undefined) {
      // it is kept: what can't be shown so is read anew
      await show(change).catch(reload);
      return "saved";
    }
    const isConflict = fault.kind === "conflict";
    if (isConflict || fault.kind === "missing" || fault.kind === "unsure") await reload();
    return isConflict ? "conflict" : "failed";
  };
  const presentedAfter = async (
    shown: Promise<unknown>,
    carried: Promise<Carried | undefined>,
  ): Promise<Walked | undefined> => {
    const [done] = await Promise.all([carried, shown]);
    return done && { change: done.change, outcome: await present(done) };
  };
  /** Keeping waits for nothing but keeping: a worker that is slow to show holds no change back. */
  const queued = async (work: () => Promise<Carried | undefined>): Promise<Walked | undefined> => {
    const { waiting, fault, kept, shown } = current();
    const carried = kept.then(work).finally(() => put({ waiting: current().waiting - 1 }));
    const presented = presentedAfter(shown, carried);
    put({
      waiting: waiting + 1,
      fault: waiting === 0 ? undefined : fault,
      kept: carried.catch(() => undefined),
      shown: presented.catch(() => undefined),
    });
    return presented;
  };
  /** Reads the history when its turn comes: what waits before it may change it. */
  const walk =
    (step: "undo" | "redo"): Walk =>
    () =>
      queued(async () => {
        const change = current().history[step].at(-1);
        return change && carry(step, change);
      });
  const { history, waiting, fault } = desk;
  return {
    decide: async (change) => {
      const done = await queued(() => carry("edit", change));
      return done?.outcome ?? "failed";
    },
    history: {
      ...(history.undo.length > 0 ? { undo: walk("undo") } : {}),
      ...(history.redo.length > 0 ? { redo: walk("redo") } : {}),
    },
    saving: savingOf(waiting, fault),
    fault,
  };
}

function savingOf(waiting: number, fault: LibraryFault | undefined): Deciding["saving"] {
  if (waiting > 0) return "saving";
  return fault === undefined ? "saved" : "failed";
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
