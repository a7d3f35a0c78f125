/** A claim on its way: what is found of it before the sentence's claims are weighed together. */
import type { Span } from "../article.ts";
import type { Reason } from "../rule.ts";
import type { Argument } from "./arguments.ts";
import type { EventType, FoundClaim, FoundLink, FoundWhen } from "./found-claim.ts";
import type { Part } from "./parts.ts";
import type { Predicate } from "./predicates.ts";
import type { Cast } from "./roles.ts";
import type { Voice } from "./speakers.ts";

export interface Draft {
  readonly type: EventType;
  readonly trigger: Span;
  readonly predicate?: Predicate | undefined;
  /** those that it takes its dates and places from */
  readonly parts: readonly Part[];
  /** the words that state it; cut to the sentence */
  readonly hull: Span;
  readonly cast: readonly Cast[];
  /** arguments of a nominal happening, which the clause round it does not also take */
  readonly taken: readonly Argument[];
  readonly links: readonly FoundLink[];
  /** the voice that utters it, for acts of speech */
  readonly voice?: Voice | undefined;
  /** a verb that only passes on what is told */
  readonly neutral: boolean;
  readonly stance: FoundClaim["stance"];
  readonly as: FoundClaim["as"];
  readonly past: boolean;
  readonly when?: FoundWhen | undefined;
  readonly reasons: readonly Reason[];
}

type Usual = "taken" | "links" | "neutral" | "stance" | "as" | "past";

/** With what a draft has unless its words say more. Written out: spreading takes long. */
export function draftOf({
  type,
  trigger,
  predicate,
  parts,
  hull,
  cast,
  taken = [],
  links = [],
  voice,
  neutral = false,
  stance = "asserted",
  as = "states",
  past = false,
  when,
  reasons,
}: Omit<Draft, Usual> & Partial<Pick<Draft, Usual>>): Draft {
  return {
    type,
    trigger,
    predicate,
    parts,
    hull,
    cast,
    taken,
    links,
    voice,
    neutral,
    stance,
    as,
    past,
    when,
    reasons,
  };
}
