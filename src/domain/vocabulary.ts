/** Words that the data model has for kinds and ways of saying, for modules that check no records. */

export const KINDS = ["meeting", "agreement", "fighting", "troops", "statement", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** Roles of those who take part in what happens, and not only speak, hear or are spoken of. */
const TAKING_PART = ["agent", "patient", "participant"] as const;
export type TakingPart = (typeof TAKING_PART)[number];

export function takesPart(role: string): role is TakingPart {
  return TAKING_PART.some((each) => each === role);
}

/** Words in place of the ids that are not an actor's: "no actor named", "the paper itself". */
export const NONE_NAMED = "none";
export const OWN_WORDS = "own";

/** How a claim is said, strongest first: the order decides which of an event's claims it shows. */
export const SAYINGS = [
  "stated",
  "quoted",
  "reported",
  "announced",
  "hoped",
  "denied",
  "asked",
] as const;
export type Saying = (typeof SAYINGS)[number];
