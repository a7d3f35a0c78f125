import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { Question } from "#src/archive/questions.ts";
import type { Archive, ArchiveState } from "#src/worker/archive/archive.ts";
import { answersTo } from "./answers-to.ts";
import { createAsker, keyOf, type Asker, type AskerState } from "./asker.ts";
import { createDrawingOrder, type DrawingOrder } from "./drawing-order.ts";

/** What has come of an archive so far. */
export function useArchiveState(archive: Archive): ArchiveState {
  return useSyncExternalStore(archive.subscribe, archive.state);
}

export interface Asked<K extends Question["kind"]> extends AskerState<K> {
  /** whether `latest` answers the question as it is now, of all that has come */
  readonly isCurrent: boolean;
}

const UNASKED = { latest: undefined, error: undefined, isCurrent: false };

/**
 * The latest answer to a question that changes with the view, with the question that it answers: until
 * the present one is answered, an earlier one stays. Asked anew when more of the archive has come.
 */
export function useAnswer<K extends Question["kind"]>(
  archive: Archive,
  question: Extract<Question, { readonly kind: K }> | undefined,
): Asked<K> {
  const revision = useSyncExternalStore(archive.subscribe, () => archive.state().revision);
  const asker = useMemo(
    () => createAsker<K>((asked, signal) => answersTo<K>(archive, asked, signal)),
    [archive],
  );
  const isPicture = question?.kind === "picture";
  const state = useAskerState(asker, orderOf(archive), isPicture);
  const key = question === undefined ? undefined : keyOf(question, revision);
  useEffect(() => {
    if (question === undefined) asker.rest();
    else asker.want(question, revision);
    // the asker knows the same question again
    if (isPicture && asker.isAwaiting()) orderOf(archive).awaitPicture();
  }, [archive, asker, question, revision, isPicture]);
  useEffect(() => () => asker.rest(), [asker]);
  if (key === undefined) return UNASKED;
  const { latest, error } = state;
  const isCurrent = latest !== undefined && keyOf(latest.question, latest.revision) === key;
  return { latest, error, isCurrent };
}

function useAskerState<K extends Question["kind"]>(
  asker: Asker<K>,
  order: DrawingOrder,
  isPicture: boolean,
): AskerState<K> {
  const [told, setTold] = useState({ asker, state: asker.state() });
  useEffect(() => {
    const look = () => setTold({ asker, state: asker.state() });
    look();
    const changed = isPicture
      ? () => {
          // in the task that brought it, so that it is in the very next frame
          flushSync(look);
          order.pictureDrawn();
        }
      : () => order.count(look);
    const end = asker.subscribe(changed);
    return () => {
      end();
      order.forget(look);
    };
  }, [asker, order, isPicture]);
  return told.asker === asker ? told.state : asker.state();
}

const orders = new WeakMap<Archive, DrawingOrder>();

function orderOf(archive: Archive): DrawingOrder {
  const known = orders.get(archive);
  if (known !== undefined) return known;
  const order = createDrawingOrder(startTransition);
  orders.set(archive, order);
  return order;
}
