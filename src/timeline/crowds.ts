/** Brings together what stands in one place, so that a crowd can be drawn as one shape: pure. */
import type { TimelineEvent } from "#src/timeline/contract.ts";
import { middleOf, samePlace, type Place } from "#src/timeline/place.ts";

/** An event of a lane that has a place on the line. */
export interface Placed {
  readonly event: TimelineEvent;
  readonly place: Place;
  readonly stem: Place | undefined;
}

/** Several events drawn as one; `first` lends it kind, label and standing. */
export interface Crowd {
  readonly first: Placed;
  readonly members: readonly Placed[];
  readonly place: Place;
}

/**
 * `none` draws each singly; `same` joins what stands in one place. With a distance, in days, what is
 * at most `widest` days wide also joins what is near.
 */
export type Joining = "none" | "same" | { readonly near: number; readonly widest: number };

/** Lane members come sorted, so the place for one is among the last few crowds, or nowhere. */
const LOOK_BACK = 12;

/** Crowds from left to right, and within a crowd in the order given. Nobody is in two. */
export function crowdsOf(lane: readonly Placed[], joining: Joining): readonly Crowd[] {
  if (joining === "none") return lane.map(alone);
  const crowds: Placed[][] = [];
  for (const placed of lane) {
    const near = crowds
      .slice(-LOOK_BACK)
      .findLast(([head]) => head !== undefined && joins(head, placed, joining));
    if (near === undefined) crowds.push([placed]);
    else near.push(placed);
  }
  return crowds.map(asCrowd);
}

function joins(head: Placed, next: Placed, joining: Exclude<Joining, "none">): boolean {
  const bare = head.stem === undefined && next.stem === undefined;
  if (samePlace(head.place, next.place) && bare) return true;
  if (joining === "same") return false;
  const { near, widest } = joining;
  const small = [head, next].every(
    ({ place, stem }) =>
      widest === Infinity ||
      (place.to - place.from <= widest &&
        !place.openLeft &&
        !place.openRight &&
        stem === undefined),
  );
  return small && Math.abs(middleOf(next.place) - middleOf(head.place)) <= near;
}

function alone(placed: Placed): Crowd {
  return { first: placed, members: [placed], place: placed.place };
}

function asCrowd(members: readonly Placed[]): Crowd {
  const [first] = members;
  if (first === undefined) throw new Error("a crowd without members");
  if (members.every(({ place }) => samePlace(place, first.place))) {
    return { first, members, place: first.place };
  }
  // one by one: a crowd of a big collection is longer than a call can have arguments
  const from = members.reduce((least, { place }) => Math.min(least, place.from), first.place.from);
  const to = members.reduce((most, { place }) => Math.max(most, place.to), first.place.to);
  const place = { from, to, firmFrom: from, firmTo: to, openLeft: false, openRight: false };
  return { first, members, place };
}

/** Whether zooming can take it apart: its members don't all stand in one place. */
export function isMixed(crowd: Crowd): boolean {
  return !crowd.members.every(({ place }) => samePlace(place, crowd.first.place));
}
