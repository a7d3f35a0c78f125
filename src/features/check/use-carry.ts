import { useTranslation } from "react-i18next";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { leftAfter } from "./card-order.ts";
import type { Act, Acts, Outcome } from "./use-acts.ts";

/** Carries an act out and says what was done: `done` where it succeeded. */
export type Carry = (
  act: Act,
  done: string,
  more?: { readonly count?: boolean },
) => Promise<Outcome>;

/** `count`: how many are left is said too. */
export function useCarry(acts: Acts, cards: readonly Card[], say: (text: string) => void): Carry {
  const { t } = useTranslation();
  return async (act, done, { count = false } = {}) => {
    const outcome = acts.perform(act);
    // what was just decided counts, before the worker has made new cards of it
    const left = leftAfter(cards, acts.isDecided);
    const settled = await outcome;
    if (settled !== "saved") say(t(`checking.refused.${settled}`));
    else if (!count) say(done);
    else {
      const rest =
        left === 0 ? t("checking.done.nothingLeft") : t("checking.done.left", { count: left });
      say(`${done} ${rest}`);
    }
    return settled;
  };
}
