/** A claim on its way: what is found of it before the sentence's claims are weighed together. */
import type { Role } from "#src/domain/model.ts";
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import type { Reason } from "../rule.ts";
import type { Argument } from "./arguments.ts";
import type { EventType, FoundClaim, FoundLink, FoundWhen } from "./found-claim.ts";
import type { Predicate } from "./predicates.ts";
import type { Voice } from "./speakers.ts";

export interface Draft {
  readonly type: EventType;
  readonly trigger: Span;
  readonly predicate?: Predicate;
  /** places in the sentence's list of parts that it takes its dates and places from */
  readonly parts: readonly number[];
  /** the words that state it; cut to the sentence */
  readonly hull: Span;
  readonly cast: readonly { readonly mention: ActorMention; readonly role: Role }[];
  /** arguments of a nominal happening, which the clause round it does not also take */
  readonly taken: readonly Argument[];
  readonly links: readonly FoundLink[];
  /** the voice that utters it, for acts of speech */
  readonly voice?: Voice;
  /** a verb that only passes on what is told */
  readonly neutral: boolean;
  readonly stance: FoundClaim["stance"];
  readonly as: FoundClaim["as"];
  readonly past: boolean;
  readonly when?: FoundWhen;
  readonly reasons: readonly Reason[];
}
