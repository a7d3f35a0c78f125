/** Words that the data model has for kinds and ways of saying, for modules that check no records. */

export const KINDS = ["meeting", "agreement", "fighting", "troops", "statement", "other"] as const;
export type Kind = (typeof KINDS)[number];

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
