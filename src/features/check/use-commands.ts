import { useTranslation } from "react-i18next";
import { inverse } from "#src/domain/decisions.ts";
import { textInLang } from "#src/domain/local-text.ts";
import { accept, reject, reopen } from "#src/extract/review/acts.ts";
import { join, split, standAs } from "#src/extract/review/event-acts.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { cardsShown, nextOpen, stepFrom, type Filter } from "./card-order.ts";
import { eventOf } from "./card-words.ts";
import type { Command } from "./check-keys.ts";
import type { CheckProps, PanelName } from "./check-props.ts";
import { historyStep } from "./history-step.ts";
import type { Act, Acts } from "./use-acts.ts";
import type { Carry } from "./use-carry.ts";
import type { PassageEnds } from "./use-passage-ends.ts";
import type { Edge } from "./word-spans.ts";

interface Surroundings {
  readonly props: CheckProps;
  readonly card: Card | undefined;
  readonly filter: Filter;
  readonly acts: Acts;
  readonly carry: Carry;
  readonly ends: PassageEnds;
  readonly say: (text: string) => void;
  readonly go: (card: Card) => void;
  readonly choose: (claim: string) => void;
  /** opens a panel of the chosen card, or closes it where it is open */
  readonly toggle: (panel: PanelName) => void;
  readonly beginMarking: () => void;
  readonly openHelp: () => void;
}

export interface Commands {
  readonly run: (command: Command) => void;
  /** makes the chosen card's claim part of an event, or background to one or to none */
  readonly stand: (as: "part" | "background", event: string | undefined) => void;
  readonly joinWith: (event: string) => void;
}

/** What keys and buttons do; each act is one change, and says what was done. */
export function useCommands(around: Surroundings): Commands {
  const { t } = useTranslation();
  const { props, card, filter, acts, carry, ends, say, go, toggle } = around;
  const { cards } = props.checked;
  const walk = cardsShown(cards, filter, card?.claim.id);
  const titleOf = (id: string) => {
    const record = props.collection.byId.get(id);
    return record === undefined ? id : textInLang(record.event.title, props.lang);
  };

  /** The next one that the filter shows, else any that is open. */
  const toNextOpen = (): boolean => {
    const from = card?.claim.id;
    const next = nextOpen(walk, from, acts.isDecided) ?? nextOpen(cards, from, acts.isDecided);
    if (next !== undefined) go(next);
    return next !== undefined;
  };
  const decide = (act: Act, done: string) => {
    void carry(act, done, { count: true });
    toNextOpen();
  };
  const step = (by: 1 | -1) => {
    const next = stepFrom(walk, card?.claim.id, by);
    if (next !== undefined) go(next);
  };
  const withCard = (use: (own: Card) => void) => () => {
    if (card !== undefined) use(card);
  };
  const show = withCard((own) => {
    const record = eventOf(own, props.collection);
    if (record === undefined) say(t("checking.refused.noEvent"));
    else props.onShow(record.event.id);
  });
  /** Says what was undone or done again, and leads to its card. */
  const back = async (way: "undo" | "redo"): Promise<void> => {
    const walked = await props.history[way]?.();
    if (walked === undefined) {
      say(t(way === "undo" ? "checking.refused.noUndo" : "checking.refused.noRedo"));
      return;
    }
    const { change, outcome } = walked;
    if (outcome !== "saved") {
      say(t(`checking.refused.${outcome}`));
      return;
    }
    const done = way === "undo" ? inverse(change) : change;
    const { what, title, claim } = historyStep(done, change, cards, props.collection, props.lang);
    say(t(`checking.done.${way}`, { what: t(`checking.history.${what}`, { title }) }));
    if (claim !== undefined) around.choose(claim);
  };
  const takeBack = (own: Card) => {
    void carry((bench) => reopen(bench, [own]), t("checking.done.reopen"), { count: true });
  };

  const stepEnd = (edge: Edge, by: 1 | -1) =>
    withCard(() => {
      if (ends.canStep(edge, by)) ends.onStep(edge, by);
      else say(t("checking.refused.noStep"));
    });

  const table: Readonly<Record<Command, () => void>> = {
    accept: withCard((own) => decide((bench) => accept(bench, [own]), t("checking.done.accept"))),
    // there is no proposal behind an editor's own claim that could be rejected: it is taken out
    reject: withCard((own) =>
      own.state === "added"
        ? takeBack(own)
        : decide((bench) => reject(bench, [own]), t("checking.done.reject")),
    ),
    reopen: withCard(takeBack),
    states: withCard((own) => {
      void carry((bench) => standAs(bench, own, "states"), t("checking.done.states"));
    }),
    split: withCard((own) => {
      void carry((bench) => split(bench, own), t("checking.done.split"));
    }),
    edit: () => toggle("edit"),
    trace: () => toggle("trace"),
    part: () => toggle("part"),
    background: () => toggle("background"),
    join: () => toggle("join"),
    next: () => step(1),
    previous: () => step(-1),
    nextOpen: () => {
      if (!toNextOpen()) say(t("checking.refused.noOpen"));
    },
    mark: around.beginMarking,
    show,
    startLeft: stepEnd("start", -1),
    startRight: stepEnd("start", 1),
    endLeft: stepEnd("end", -1),
    endRight: stepEnd("end", 1),
    undo: () => void back("undo"),
    redo: () => void back("redo"),
    help: around.openHelp,
  };
  return {
    run: (command) => table[command](),
    stand: withEvent((own, as: "part" | "background", event: string | undefined) => {
      const done =
        as === "part" && event !== undefined
          ? t("checking.done.part", { event: titleOf(event) })
          : t("checking.done.background");
      void carry((bench) => standAs(bench, own, as, event), done);
    }),
    joinWith: withEvent((own, event: string) => {
      const mine = own.events[0]?.id;
      if (mine === undefined) return;
      void carry(
        (bench) => join(bench, [mine, event]),
        t("checking.done.join", { event: titleOf(event) }),
      );
    }),
  };

  function withEvent<A extends readonly unknown[]>(use: (own: Card, ...rest: A) => void) {
    return (...rest: A) => {
      if (card !== undefined) use(card, ...rest);
    };
  }
}
