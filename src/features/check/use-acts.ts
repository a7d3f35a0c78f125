import { useEffect, useRef } from "react";
import { applied, isConflict, type Change } from "#src/domain/decisions.ts";
import type { Workbench } from "#src/extract/review/workbench.ts";
import type { CheckProps } from "./check-props.ts";

/** `nothing`: the act would change nothing. */
export type Outcome = "saved" | "conflict" | "failed" | "nothing";

/** Makes a change of the collection as it stands. */
export type Act = (bench: Workbench) => Change | undefined;

export interface Acts {
  readonly perform: (act: Act) => Promise<Outcome>;
  /** whether a claim was decided on since the cards were made */
  readonly isDecided: (claim: string) => boolean;
  /** whether an act is still being kept: then another one that changes nothing is the same again */
  readonly isKeeping: () => boolean;
}

/**
 * Carries acts out one after the other. Keys are quicker than the store and the worker: each act
 * builds on the decisions that those before it have made, not on those that are shown.
 */
export function useActs({
  decisions,
  checked,
  decide,
}: Workbench & Pick<CheckProps, "decide">): Acts {
  const shown = useRef(decisions);
  const latest = useRef(decisions);
  const waiting = useRef(0);
  useEffect(() => {
    shown.current = decisions;
    if (waiting.current === 0) latest.current = decisions;
  }, [decisions]);

  const perform = async (act: Act): Promise<Outcome> => {
    const change = act({ checked, decisions: latest.current });
    if (change === undefined || change.length === 0) return "nothing";
    const after = applied(latest.current, change);
    if (isConflict(after)) return "conflict";
    latest.current = after;
    waiting.current += 1;
    const outcome = await decide(change);
    waiting.current -= 1;
    if (outcome !== "saved") latest.current = shown.current;
    return outcome;
  };
  return {
    perform,
    isDecided: (claim) => latest.current.claims.has(claim),
    isKeeping: () => waiting.current > 0,
  };
}
