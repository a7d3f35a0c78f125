/** What an editor's acts work on, and how the changes that they make are gathered. */
import {
  applied,
  isConflict,
  sameRecord,
  type Change,
  type Decisions,
  type Edit,
} from "#src/domain/decisions.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { Actor, Event, Source } from "#src/domain/model.ts";
import type { ClaimDecision, EventDecision } from "#src/domain/review.ts";
import type { Card, CheckedCollection } from "./checked-collection.ts";

/** The collection as it was checked, and the decisions on it, which may be a step ahead. */
export interface Workbench {
  readonly checked: CheckedCollection;
  readonly decisions: Decisions;
}

/** For an act that follows another one before the collection has been checked again. */
export function afterChange(bench: Workbench, change: Change): Workbench {
  const decisions = applied(bench.decisions, change);
  return isConflict(decisions) ? bench : { ...bench, decisions };
}

/** Gathers what an act decides. Reading gives what has been decided by then. */
export class Drafting {
  readonly #bench: Workbench;
  readonly #claims = new Map<string, ClaimDecision | undefined>();
  readonly #events = new Map<string, EventDecision | undefined>();
  readonly #actors = new Map<string, KnownActor | undefined>();
  readonly #byId: {
    readonly sources: ReadonlyMap<string, Source>;
    readonly events: ReadonlyMap<string, Event>;
    readonly cards: ReadonlyMap<string, Card>;
    readonly actors: ReadonlyMap<string, Actor>;
  };

  #bySentence: ReadonlyMap<string, readonly Card[]> | undefined;

  constructor(bench: Workbench) {
    this.#bench = bench;
    const { dataset, cards } = bench.checked;
    this.#byId = {
      sources: new Map(dataset.sources.map((source) => [source.id, source])),
      events: new Map(dataset.events.map((event) => [event.id, event])),
      cards: new Map(cards.map((card) => [card.claim.id, card])),
      actors: new Map(dataset.actors.map((actor) => [actor.id, actor])),
    };
  }

  // ----- what there is ----- //

  source(id: string): Source | undefined {
    return this.#byId.sources.get(id);
  }

  event(id: string): Event | undefined {
    return this.#byId.events.get(id);
  }

  card(claim: string): Card | undefined {
    return this.#byId.cards.get(claim);
  }

  actor(id: string): Actor | undefined {
    return this.#byId.actors.get(id);
  }

  /** Of the same sentence. */
  neighboursOf(card: Card): readonly Card[] {
    this.#bySentence ??= groupedBySentence(this.#bench.checked.cards);
    const all = this.#bySentence.get(sentenceOf(card)) ?? [];
    return all.filter((other) => other.claim.id !== card.claim.id);
  }

  // ----- what is decided ----- //

  claimDecision(id: string): ClaimDecision | undefined {
    return this.#claims.has(id) ? this.#claims.get(id) : this.#bench.decisions.claims.get(id);
  }

  eventDecision(id: string): EventDecision | undefined {
    return this.#events.has(id) ? this.#events.get(id) : this.#bench.decisions.events.get(id);
  }

  hasActor(id: string): boolean {
    return this.#actors.has(id) || this.#bench.decisions.actors.has(id);
  }

  /** Those on events, with what this act has decided by now. */
  eventDecisions(): readonly EventDecision[] {
    const all = new Map<string, EventDecision | undefined>(this.#bench.decisions.events);
    for (const [id, decision] of this.#events) all.set(id, decision);
    return [...all.values()].flatMap((decision) => decision ?? []);
  }

  /** Whether an event has had the id, or a decision keeps it. */
  isEventId(id: string): boolean {
    return this.#byId.events.has(id) || this.eventDecision(id) !== undefined;
  }

  isClaimId(id: string): boolean {
    return this.#byId.cards.has(id) || this.claimDecision(id) !== undefined;
  }

  // ----- deciding ----- //

  setClaim(id: string, decision: ClaimDecision | undefined): void {
    this.#claims.set(id, decision);
  }

  setEvent(id: string, decision: EventDecision | undefined): void {
    this.#events.set(id, decision);
  }

  setActor(actor: KnownActor): void {
    this.#actors.set(actor.id, actor);
  }

  /** Without the records that say what they said before. */
  change(): Change {
    const { claims, events, actors } = this.#bench.decisions;
    const edits: readonly Edit[] = [
      ...[...this.#claims].map(([id, after]) => ({
        on: "claim" as const,
        id,
        before: claims.get(id),
        after,
      })),
      ...[...this.#events].map(([id, after]) => ({
        on: "event" as const,
        id,
        before: events.get(id),
        after,
      })),
      ...[...this.#actors].map(([id, after]) => ({
        on: "actor" as const,
        id,
        before: actors.get(id),
        after,
      })),
    ];
    return edits.filter(({ before, after }) => !sameRecord(before, after));
  }
}

function sentenceOf({ source, sentence }: Card): string {
  return `${sentence} ${source}`;
}

function groupedBySentence(cards: readonly Card[]): ReadonlyMap<string, readonly Card[]> {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const group = groups.get(sentenceOf(card));
    if (group === undefined) groups.set(sentenceOf(card), [card]);
    else group.push(card);
  }
  return groups;
}
