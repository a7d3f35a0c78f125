/** Who does what in a happening: from the places of the actors in the clause to their roles. */
import type { Role } from "#src/domain/model.ts";
import type { ActorMention } from "../actors/mention.ts";
import type { Token } from "../tokens.ts";
import type { Argument } from "./arguments.ts";
import type { EventLanguage } from "./event-language.ts";
import type { EventType } from "./found-claim.ts";
import { MUTUAL, SPEECH } from "./event-types.ts";
import type { ActorKinds, Voice } from "./speakers.ts";

export interface Frame {
  readonly type: EventType;
  readonly passive: boolean;
  /** place of the verb or noun in the part's tokens */
  readonly index: number;
  readonly subject: readonly Argument[];
  readonly isMedia: (actor: string) => boolean;
}

export interface Cast {
  readonly mention: ActorMention;
  readonly role: Role;
}

/** Those who stand without a preposition before the verb, or first where the verb comes first. */
export function subjectOf(
  list: readonly Argument[],
  verb: number,
  language: EventLanguage,
  inverts: boolean,
): readonly Argument[] {
  const core = list.filter(isCore);
  const open = core.filter((argument) => !argument.oblique);
  const head = language.verbFinal
    ? open[0]
    : (lastBefore(open, verb) ?? (inverts && hasNothingBefore(list, verb) ? open[0] : undefined));
  if (head === undefined) return [];
  return core.filter(
    (argument) =>
      argument === head || (sharesPlace(argument, head) && areClose(core, head, argument)),
  );
}

function isCore(argument: Argument): boolean {
  return (
    argument.preposition === undefined &&
    argument.of === undefined &&
    argument.mention.standing !== "place"
  );
}

/** The first of the coordinated group that stands right before the verb. */
function lastBefore(core: readonly Argument[], verb: number): Argument | undefined {
  const before = core.filter((argument) => argument.index < verb);
  let head = before.at(-1);
  for (const argument of before.toReversed()) {
    if (head !== undefined && argument.joined === head.joined) head = argument;
  }
  return head;
}

// said the minister
function hasNothingBefore(list: readonly Argument[], verb: number): boolean {
  return list.every((argument) => argument.index > verb);
}

function sharesPlace(argument: Argument, head: Argument): boolean {
  return argument.joined === head.joined;
}

function areClose(core: readonly Argument[], a: Argument, b: Argument): boolean {
  return Math.abs(core.indexOf(a) - core.indexOf(b)) <= 4;
}

/** The roles of all that a part names in a happening of this type. */
export function castOf(
  frame: Frame,
  list: readonly Argument[],
  language: EventLanguage,
): readonly Cast[] {
  return list.flatMap((argument) => {
    const role = roleOf(frame, argument, language);
    return role === undefined ? [] : [{ mention: argument.mention, role }];
  });
}

function roleOf(frame: Frame, argument: Argument, language: EventLanguage): Role | undefined {
  if (frame.isMedia(argument.mention.actor))
    return frame.type === "report" ? "reporter" : undefined;
  const isSubject = frame.subject.some(({ mention }) => mention === argument.mention);
  if (SPEECH.has(frame.type)) return speechRole(argument, isSubject, language);
  if (argument.nested) return undefined;
  if (argument.mention.standing === "place") return placeRole(frame, argument);
  if (MUTUAL.has(frame.type)) return mutualRole(argument, isSubject, language);
  return deedRole(frame, argument, isSubject, language);
}

/** An attack "in the Norwegian border region" is one on Norway. */
function placeRole(frame: Frame, { mention, preposition }: Argument): Role | undefined {
  const isAttacked = frame.type === "attack" || frame.type === "offensive";
  if (isAttacked && mention.naming === "attribute") return "patient";
  // "Soldaten kamen aus Norwegen"
  const isOrigin = preposition === "aus" || preposition === "from";
  return isOrigin && (frame.type === "deployment" || frame.type === "delivery")
    ? "agent"
    : undefined;
}

function speechRole(
  { mention, preposition }: Argument,
  isSubject: boolean,
  language: EventLanguage,
): Role | undefined {
  if (isSubject) return "speaker";
  if (mention.standing === "place" && mention.naming !== "attribute") return undefined;
  return preposition !== undefined && ADDRESS.has(preposition) && language.verbFinal
    ? "addressee"
    : "subject";
}

const ADDRESS: ReadonlySet<string> = new Set(["gegenüber", "an"]);

function mutualRole(
  argument: Argument,
  isSubject: boolean,
  language: EventLanguage,
): Role | undefined {
  const { mention, preposition, of, ofTrigger } = argument;
  if (isSubject) return "participant";
  if (mention.naming === "attribute") {
    return ofTrigger || isDelegate(of, language) ? "participant" : undefined;
  }
  if (preposition === undefined) return of === undefined ? "participant" : "subject";
  if (language.phrase.together.has(preposition) || BETWEEN.has(preposition)) return "participant";
  return OF.has(preposition) ? partyOf(argument, language) : "subject";
}

const BETWEEN: ReadonlySet<string> = new Set(["zwischen", "between", "by"]);
const OF: ReadonlySet<string> = new Set(["von", "of"]);

/** "ein Treffen von …", "Vertreter von …"; "der Sekretär von …" is somebody else. */
function partyOf({ of, governor }: Argument, language: EventLanguage): Role | undefined {
  const head = of ?? governor;
  const isEvent = head !== undefined && language.noun(head) !== undefined;
  return isEvent || isDelegate(head, language) ? "participant" : undefined;
}

function isDelegate(token: Token | undefined, language: EventLanguage): boolean {
  return token !== undefined && language.isNoun("delegate", token);
}

function deedRole(
  frame: Frame,
  argument: Argument,
  isSubject: boolean,
  language: EventLanguage,
): Role | undefined {
  const { preposition, of } = argument;
  if (isSubject) return frame.passive ? "patient" : "agent";
  if (frame.type === "publication")
    return frame.passive && preposition === "by" ? "agent" : "subject";
  if (isDoer(frame, preposition, language)) return "agent";
  if (of !== undefined) return attributeRole(frame, argument);
  return preposition === undefined ? "patient" : roleAfter(preposition, language);
}

/** "von Norwegen angegriffen", "durch norwegische Drohnen ums Leben gekommen" */
function isDoer(
  { passive, type }: Frame,
  preposition: string | undefined,
  { phrase }: EventLanguage,
): boolean {
  if (preposition === undefined) return false;
  return (
    (passive && phrase.by.has(preposition)) || (type === "casualties" && preposition === "durch")
  );
}

const RECIPIENT: ReadonlySet<string> = new Set(["an", "to", "für", "for"]);

function roleAfter(preposition: string, { phrase }: EventLanguage): Role {
  if (phrase.together.has(preposition)) return "participant";
  if (phrase.against.has(preposition)) return "patient";
  return RECIPIENT.has(preposition) ? "addressee" : "subject";
}

/** "Russian drones killed", "russische Flugzeuge wurden zerstört", "the Norwegian attack". */
function attributeRole(frame: Frame, argument: Argument): Role | undefined {
  if (argument.mention.naming === "attribute" && argument.ofTrigger) return "agent";
  if (
    argument.index < frame.index &&
    frame.subject.length === 0 &&
    argument.preposition === undefined
  ) {
    return frame.passive ? "patient" : "agent";
  }
  return FIGHTS.has(frame.type) ? "patient" : "subject";
}

const FIGHTS: ReadonlySet<EventType> = new Set(["attack", "offensive", "recapture", "casualties"]);

/** "laut Staatsmedien": named as those who say so; an agency only carries the news. */
export function sourcesOf(voices: readonly Voice[], kinds: ActorKinds): readonly Cast[] {
  return voices
    .filter(({ isSource, isMedia }) => isSource || isMedia)
    .flatMap(({ mentions }) => mentions)
    .filter(({ actor }) => !kinds.isAgency(actor) && !kinds.isPerson(actor))
    .map((mention) => ({ mention, role: "reporter" }));
}
