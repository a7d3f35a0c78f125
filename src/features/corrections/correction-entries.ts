/** Corrections as they are listed: what each is about, what was, and what is. */
import type { Dataset } from "#src/domain/dataset.ts";
import type { DecisionRecord, Decisions } from "#src/domain/decisions.ts";
import { inLang, textInLang, type TextInLang } from "#src/domain/local-text.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import { passageIn } from "#src/domain/passage.ts";
import type { ClaimDecision, EventDecision } from "#src/domain/review.ts";
import type {
  Card,
  CheckedCollection,
  CheckedProblem,
} from "#src/extract/review/checked-collection.ts";
import { listedCorrections, type RecordName } from "#src/extract/review/take-back.ts";
import { claimChanges, type ClaimFieldName, type FieldChange } from "./claim-words.ts";
import { actorChanges, eventChanges, type EventFieldName } from "./event-words.ts";

export interface CorrectionEntry extends RecordName {
  readonly what: "rejected" | "corrected" | "added" | "event" | "eventRejected" | "actor";
  /** the words of the passage, else a title or a name */
  readonly about: TextInLang;
  /** the paper that prints the words */
  readonly publisher: string | undefined;
  /** the event that it bears on, where there is one */
  readonly event: string | undefined;
  readonly why: LocalText | undefined;
  readonly changes: readonly FieldChange<ClaimFieldName | EventFieldName>[];
  /** why it can't be carried out */
  readonly problem: CheckedProblem["kind"] | undefined;
}

/** What entries are made of: a collection as decided, and the decisions that made it so. */
export interface Corrections {
  readonly checked: CheckedCollection;
  readonly decisions: Decisions;
  /** as its publisher has it; absent where the collection is of this machine */
  readonly original: Dataset | undefined;
}

export function correctionEntries(
  corrections: Corrections,
  lang: Lang,
): readonly CorrectionEntry[] {
  const { decisions, original } = corrections;
  // in a collection of this machine actors are kept with what names them, also with an acceptance
  const records = listedCorrections(decisions).filter(
    ({ on }) => on !== "actor" || original !== undefined,
  );
  return entryOfEach(records, corrections, lang);
}

/** The same of single decisions. */
export function entryOfEach(
  records: readonly DecisionRecord[],
  corrections: Corrections,
  lang: Lang,
): readonly CorrectionEntry[] {
  const { checked } = corrections;
  const context: Context = {
    ...corrections,
    lang,
    cards: new Map(checked.cards.map((card) => [card.claim.id, card])),
    actors: new Map(checked.dataset.actors.map((actor) => [actor.id, actor])),
    publishers: new Map(checked.dataset.sources.map(({ id, publisher }) => [id, publisher])),
    problems: new Map(checked.problems.map(({ record, kind }) => [record, kind])),
  };
  return records.map((record) => entryOf(record, context));
}

interface Context extends Corrections {
  readonly lang: Lang;
  readonly cards: ReadonlyMap<string, Card>;
  readonly actors: Dataset["actors"];
  readonly publishers: ReadonlyMap<string, string>;
  readonly problems: ReadonlyMap<string, CheckedProblem["kind"]>;
}

function entryOf(record: DecisionRecord, context: Context): CorrectionEntry {
  if (record.on === "claim") return claimEntry(record.decision, context);
  if (record.on === "event") return eventEntry(record.decision, context);
  const { decision: actor } = record;
  const { lang, original } = context;
  return {
    ...NOTHING,
    on: "actor",
    id: actor.id,
    what: "actor",
    about: inLang(actor.name, lang),
    changes: actorChanges(original?.actors.get(actor.id), actor, lang),
  };
}

const NOTHING = {
  publisher: undefined,
  event: undefined,
  why: undefined,
  changes: [],
  problem: undefined,
} as const;

const WHAT = {
  accept: "corrected",
  reject: "rejected",
  correct: "corrected",
  add: "added",
} as const;

function claimEntry(decision: ClaimDecision, context: Context): CorrectionEntry {
  const { cards, publishers, problems, lang } = context;
  const { claim: id, decision: what, words } = decision;
  const card = cards.get(id);
  return {
    on: "claim",
    id,
    what: WHAT[what],
    about: (card && aboutCard(card, lang)) ?? inLang(words, lang),
    publisher: card && publishers.get(card.source),
    event: card?.events[0]?.id ?? eventBefore(id, context),
    why: what === "reject" ? decision.why : undefined,
    changes: what === "correct" && card !== undefined ? changesOf(card, context) : [],
    problem: problems.get(id),
  };
}

/** The words of the claim, before they were corrected. */
function aboutCard({ claim, given, proposed }: Card, lang: Lang): TextInLang | undefined {
  const passage = passageIn(given ?? proposed ?? claim, lang);
  return passage && { text: passage.exact, lang: passage.text };
}

function changesOf(
  { claim, given, proposed, kind }: Card,
  { actors, lang }: Context,
): CorrectionEntry["changes"] {
  const was = given ?? proposed;
  return was === undefined ? [] : claimChanges(was, claim, kind, { actors }, lang);
}

/** Of a rejected claim the data file still says which event it was evidence for. */
function eventBefore(claim: string, { original }: Context): string | undefined {
  return original?.events.find(({ evidence }) => evidence.some((own) => own.claim === claim))?.id;
}

function eventEntry(decision: EventDecision, context: Context): CorrectionEntry {
  const { original, checked, problems, lang } = context;
  const { id } = decision;
  const was = original?.events.find((event) => event.id === id);
  const is = checked.dataset.events.find((event) => event.id === id);
  const title = was?.title ?? is?.title ?? decision.title ?? { [lang]: id };
  return {
    ...NOTHING,
    on: "event",
    id,
    what: decision.reject ? "eventRejected" : "event",
    about: inLang(title, lang),
    event: id,
    changes: eventChanges(was, decision, lang),
    problem: problems.get(id),
  };
}

/** What its event is called, now or in the data file. */
export function eventTitle(
  { event }: CorrectionEntry,
  { checked, original }: Corrections,
  lang: Lang,
): string | undefined {
  const known = [...checked.dataset.events, ...(original?.events ?? [])].find(
    ({ id }) => id === event,
  );
  return known && textInLang(known.title, lang);
}
