/** What a step of the history is about, so that undoing and redoing can say it and lead there. */
import type { Change } from "#src/domain/decisions.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import type { Collection } from "#src/data/collection-query.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { isCorrection } from "#src/extract/review/take-back.ts";
import { cardTitle } from "./card-words.ts";

export interface HistoryStep {
  readonly what: "accept" | "reject" | "correct" | "add" | "reopen" | "event";
  readonly title: string;
  /** its claim, where its card is there after the step */
  readonly claim: string | undefined;
}

/** `done` is the change as its editor made it, `carried` as the history carries it out: the same, or turned round. */
export function historyStep(
  done: Change,
  carried: Change,
  cards: readonly Card[],
  collection: Pick<Collection, "byId">,
  lang: Lang,
): HistoryStep {
  const claim = done.find((edit) => edit.on === "claim");
  const event = done.find((edit) => edit.on === "event");
  const card = cards.find((own) =>
    claim === undefined ? own.events.some(({ id }) => id === event?.id) : own.claim.id === claim.id,
  );
  const words = wordsOf(done);
  return {
    what: whatWasDone(done),
    title:
      card === undefined ? textInLang(words ?? {}, lang) : cardTitle(card, collection, lang).text,
    claim: isTakenOut(carried) ? undefined : (claim?.id ?? card?.claim.id),
  };
}

/** What names a claim or an event that isn't there: the words by which it is found, or its title. */
function wordsOf(done: Change): LocalText | undefined {
  for (const edit of done) {
    if (edit.on === "claim") return (edit.after ?? edit.before)?.words;
    if (edit.on === "event") return (edit.after ?? edit.before)?.title;
  }
  return undefined;
}

function whatWasDone(done: Change): HistoryStep["what"] {
  const claim = done.find((edit) => edit.on === "claim");
  if (claim === undefined) return "event";
  if (claim.after === undefined) return "reopen";
  const { decision } = claim.after;
  // who joins or names an event accepts its claims with it
  const saysMore = done.some(
    (edit) =>
      edit.on === "event" &&
      edit.after !== undefined &&
      isCorrection({ on: "event", decision: edit.after }),
  );
  return decision === "accept" && saysMore ? "event" : decision;
}

/** What an editor has added is gone when it was taken back. */
function isTakenOut(carried: Change): boolean {
  const claim = carried.find((edit) => edit.on === "claim");
  return claim?.after === undefined && claim?.before?.decision === "add";
}
