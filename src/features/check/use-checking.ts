import { useCallback, useState, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Source, SourceText } from "#src/domain/model.ts";
import { dropDecision } from "#src/extract/review/acts.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { cardInHand, type Filter } from "./card-order.ts";
import type { CheckProps, Panel, PanelName } from "./check-props.ts";
import { shownText } from "./checked-articles.ts";
import type { TextSpan } from "./text-marks.ts";
import { useActs } from "./use-acts.ts";
import { useCarry, type Carry } from "./use-carry.ts";
import { useCommands, type Commands } from "./use-commands.ts";
import { useEditing, type Drafts } from "./use-editing.ts";
import { useMarkedClaim, type MarkedClaim } from "./use-marked-claim.ts";
import { usePassageEnds, type PassageEnds } from "./use-passage-ends.ts";
import { useRowFocus } from "./use-row-focus.ts";
import { useSaid, type Said } from "./use-said.ts";

/** What is in hand, and all that can be done with it. */
export interface Checking {
  readonly article: Source;
  readonly text: SourceText | undefined;
  readonly card: Card | undefined;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly said: Said;
  /** the chosen card's panel */
  readonly panel: PanelName | undefined;
  readonly closePanel: () => void;
  readonly drafts: Drafts;
  readonly marked: MarkedClaim;
  readonly ends: PassageEnds;
  readonly commands: Commands;
  readonly choose: (claim: string) => void;
  /** words of the article were selected with the mouse */
  readonly select: (span: TextSpan) => void;
  readonly removeDecision: (record: string) => void;
}

export function useChecking(
  props: CheckProps,
  articles: readonly Source[],
  first: Source,
  root: RefObject<HTMLElement | null>,
  onHelp: () => void,
): Checking {
  const { t } = useTranslation();
  const { checked, collection, lang, onGo } = props;
  const { cards } = checked;
  const [filter, setFilter] = useState<Filter>("all");
  const [open, setOpen] = useState<Panel>();
  const [said, say] = useSaid();
  const { decisions } = props.whole;
  const acts = useActs({ decisions, checked, decide: props.decide });
  const card = cardInHand(cards, props.article, props.claim);
  const go = (to: Card) => onGo({ article: to.source, claim: to.claim.id }, "replace");
  /** What is in hand because it is the first open one would be another as soon as it is decided on. */
  const pin = () => {
    if (card !== undefined && card.claim.id !== props.claim) go(card);
  };
  const carryOut = useCarry(acts, cards, say);
  const carry: Carry = (...act) => {
    pin();
    return carryOut(...act);
  };
  const article = articles.find(({ id }) => id === (card?.source ?? props.article)) ?? first;
  const text = shownText(article, card, lang);
  const { sources } = collection.dataset;
  const panel = open !== undefined && open.claim === card?.claim.id ? open.of : undefined;
  const focusRow = useRowFocus(root, card?.claim.id, cards, panel);
  const ends = usePassageEnds(card, text, sources, carry);

  const choose = useCallback((claim: string) => onGo({ claim }, "replace"), [onGo]);
  const closePanel = () => {
    setOpen(undefined);
    focusRow();
  };
  const toggle = (of: PanelName) => {
    pin();
    if (panel === of) closePanel();
    else if (card !== undefined) setOpen({ claim: card.claim.id, of });
  };
  const keptAs = props.whole.collection.id;
  const drafts = useEditing({ collection, lang, keptAs }, card, article, carry, (kept) => {
    setOpen((now) => (now?.claim === kept && now.of === "edit" ? undefined : now));
  });
  const marked = useMarkedClaim({
    source: article,
    text,
    card,
    sources,
    carry,
    say,
    onAdded: (claim, isNew) => {
      onGo({ article: article.id, claim }, "replace");
      // words alone say neither what happened nor when
      if (isNew) setOpen({ claim, of: "edit" });
    },
    onEnd: focusRow,
  });
  const commands = useCommands({
    props,
    card,
    filter,
    acts,
    carry,
    ends,
    say,
    go,
    choose,
    toggle,
    beginMarking: () => marked.begin(),
    openHelp: onHelp,
  });
  const select = (span: TextSpan) => {
    const { editing } = drafts;
    const words = wordsOf(text, span);
    if (panel !== "edit" || editing?.draft.date.choice !== "own" || text === undefined) {
      marked.onSelect(span);
      return;
    }
    const { draft } = editing;
    const date = { ...draft.date, words: { ...draft.date.words, [text.lang]: words } };
    editing.set({ ...draft, date });
  };
  return {
    article,
    text,
    card,
    filter,
    setFilter,
    said,
    panel,
    closePanel,
    drafts,
    marked,
    ends,
    commands,
    choose,
    select,
    removeDecision: (record) => {
      void carry((bench) => dropDecision(bench, record), t("checking.done.problem"));
    },
  };
}

function wordsOf(text: SourceText | undefined, { paragraph, start, end }: TextSpan): string {
  const sentences = text?.paragraphs[paragraph] ?? [];
  const words = sentences.map((sentence) => sentence.text).join(" ");
  return words.slice(start, end).trim();
}
