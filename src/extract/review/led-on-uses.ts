/**
 * Dates that are counted from an event follow it where an editor joins it with another or gives it
 * another id: to the event that its claim states now.
 */
import type { Claim, Dated, Event, When } from "#src/domain/model.ts";
import type { EventDecision } from "#src/domain/review.ts";
import { isStating } from "./event-steps.ts";

export interface EventsMoved {
  /** as they are now */
  readonly events: readonly Event[];
  /** as a data file gave them */
  readonly given: readonly Event[];
  readonly decisions: ReadonlyMap<string, EventDecision>;
}

/** Claims whose dates use no event that has gone stay the same objects. */
export function withUsesLedOn(claims: readonly Claim[], moved: EventsMoved): readonly Claim[] {
  const ways = waysOn(moved);
  if (ways.size === 0) return claims;
  return claims.map((claim) =>
    usesOf(claim).some((id) => ways.has(id)) ? ledOn(claim, ways) : claim,
  );
}

/** From the id of an event that has gone to that of the event in which its claim stands now. */
function waysOn({ events, given, decisions }: EventsMoved): ReadonlyMap<string, string> {
  const there = new Set(events.map(({ id }) => id));
  const stands = new Map(
    events.flatMap(({ id, evidence }) => evidence.map(({ claim }) => [claim, id] as const)),
  );
  const ways = new Map<string, string>();
  const lead = (id: string, claims: readonly string[]) => {
    const next = claims.flatMap((claim) => stands.get(claim) ?? [])[0];
    if (next !== undefined && !there.has(id)) ways.set(id, next);
  };
  for (const { id, evidence } of given)
    lead(
      id,
      evidence.filter(isStating).map(({ claim }) => claim),
    );
  for (const { id, of } of decisions.values()) if (of !== undefined) lead(id, [of]);
  return ways;
}

function usesOf({ when, chain, bounds }: Claim): readonly string[] {
  const whens = [when, ...chain.map((link) => link.when)];
  const dates = [
    ...whens.flatMap((each) => [each?.text, each?.published]),
    bounds?.notBefore,
    bounds?.notAfter,
  ];
  return dates.flatMap(
    (dated) => dated?.uses.flatMap((use) => ("event" in use ? [use.event] : [])) ?? [],
  );
}

type Ways = ReadonlyMap<string, string>;

function ledOn(claim: Claim, ways: Ways): Claim {
  const { when, chain, bounds } = claim;
  return {
    ...claim,
    chain: chain.map((link) => (link.when ? { ...link, when: whenLedOn(link.when, ways) } : link)),
    ...(when && { when: whenLedOn(when, ways) }),
    ...(bounds && {
      bounds: {
        ...(bounds.notBefore && { notBefore: dateLedOn(bounds.notBefore, ways) }),
        ...(bounds.notAfter && { notAfter: dateLedOn(bounds.notAfter, ways) }),
      },
    }),
  };
}

function whenLedOn({ text, published }: When, ways: Ways): When {
  return {
    ...(text && { text: dateLedOn(text, ways) }),
    ...(published && { published: dateLedOn(published, ways) }),
  };
}

function dateLedOn(dated: Dated, ways: Ways): Dated {
  return {
    ...dated,
    uses: dated.uses.map((use) =>
      "event" in use ? { event: ways.get(use.event) ?? use.event } : use,
    ),
  };
}
