import { useTranslation } from "react-i18next";
import type { Source, SourceText } from "#src/domain/model.ts";
import { addClaim } from "#src/extract/review/add-claim.ts";
import type { Workbench } from "#src/extract/review/workbench.ts";
import { addressAt } from "./address-at.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { readdressDecision } from "./problem-acts.ts";
import { spanOfCard } from "./text-marks.ts";
import type { Carry } from "./use-carry.ts";
import { useMarking, type MarkingState } from "./use-marking.ts";
import type { SourcesById } from "#src/domain/passage.ts";

export interface MarkedClaim extends Omit<
  MarkingState,
  "begin" | "onKey" | "onSelect" | "end" | "comeBack"
> {
  /** begins at the chosen passage; with a decision its words are marked anew */
  readonly begin: (decision?: string) => void;
  readonly onKey: (event: { readonly key: string; readonly shiftKey: boolean }) => boolean;
  readonly onSelect: (span: NonNullable<MarkingState["span"]>) => void;
  readonly add: () => void;
  readonly cancel: () => void;
}

/** Marks what was missed, and makes a claim of it; or finds a new place for a decision. */
export function useMarkedClaim({
  source,
  text,
  card,
  sources,
  carry,
  say,
  onAdded,
  onEnd,
}: {
  source: Source;
  text: SourceText | undefined;
  card: Card | undefined;
  sources: SourcesById;
  carry: Carry;
  say: (text: string) => void;
  /** `isNew`: not a decision that has found its words again */
  onAdded: (claim: string, isNew: boolean) => void;
  onEnd: () => void;
}): MarkedClaim {
  const { t } = useTranslation();
  const state = useMarking(source.id, text);
  const { marking, span, words } = state;

  const add = async () => {
    if (marking === undefined || span === undefined || text === undefined) return;
    const at = { source: source.id, lang: text.lang, ...span };
    const { decision, kind } = marking;
    let claim = decision;
    const act = (bench: Workbench) => {
      if (decision !== undefined) {
        const address = addressAt(source, text.lang, span);
        return address && readdressDecision(bench, decision, address);
      }
      const made = addClaim(bench, at, kind);
      claim = made?.claim;
      return made?.change;
    };
    const done =
      decision === undefined ? t("checking.done.mark", { words }) : t("checking.done.readdressed");
    // marking is over before the words are kept: a second Enter would add them twice
    state.end();
    onEnd();
    const outcome = await carry(act, done);
    if (outcome === "nothing") say(t("checking.refused.noMark"));
    if (outcome !== "saved") state.comeBack(marking);
    else if (claim !== undefined) onAdded(claim, decision === undefined);
  };
  return {
    ...state,
    begin: (decision) => {
      const own = card && text && spanOfCard(card, text.lang, sources);
      const at = { paragraph: own?.paragraph ?? 0, offset: own?.start ?? 0 };
      state.begin(at, { kind: "other", decision });
    },
    onSelect: (selected) => state.onSelect(selected),
    onKey: (event) => {
      if (marking === undefined) return false;
      if (event.key === "Enter") void add();
      else if (event.key === "Escape") {
        state.end();
        onEnd();
      } else return state.onKey(event);
      return true;
    },
    add: () => void add(),
    cancel: () => {
      state.end();
      onEnd();
    },
  };
}
