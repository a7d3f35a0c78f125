/** Who does what in a happening: from the places of the actors in the clause to their roles. */
import type { Role } from "#src/domain/model.ts";
import type { ActorMention } from "../actors/mention.ts";
import { foundIn } from "../lists.ts";
import type { Token } from "../tokens.ts";
import { wordSet } from "../word-set.ts";
import type { EventLanguage } from "./event-language.ts";
import type { EventType } from "./found-claim.ts";
import { MUTUAL } from "./event-types.ts";
import { type Argument, isOrigin } from "./arguments.ts";
import type { Scene } from "./scene.ts";
import type { ActorKinds, Voice } from "./speakers.ts";

export interface Frame {
  readonly type: EventType;
  readonly passive: boolean;
  /** place of the verb or noun in the part's tokens */
  readonly index: number;
  readonly subject: readonly Argument[];
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
    : (lastBefore(open, verb) ?? (inverts && list[0]?.index === verb + 1 ? open[0] : undefined));
  if (head === undefined) return [];
  return core.filter(
    (argument) =>
      argument.joined === head.joined &&
      Math.abs(core.indexOf(head) - core.indexOf(argument)) <= MOST_JOINED,
  );
}

const MOST_JOINED = 4;

function isCore({ preposition, of, mention }: Argument): boolean {
  return preposition === undefined && of === undefined && mention.standing !== "place";
}

/** The first of the coordinated group that stands right before the verb. */
function lastBefore(core: readonly Argument[], verb: number): Argument | undefined {
  const before = core.filter(({ index }) => index < verb);
  return before.find(({ joined }) => joined === before.at(-1)?.joined);
}

/** The roles of all that a part names in a happening of this type, which is no act of speech. */
export function castOf(scene: Scene, frame: Frame, list: readonly Argument[]): readonly Cast[] {
  return foundIn(list, (argument) => {
    const role = roleOf(scene, frame, argument);
    return role && { mention: argument.mention, role };
  });
}

function roleOf({ kinds, language }: Scene, frame: Frame, argument: Argument): Role | undefined {
  if (argument.nested || kinds.isMedia(argument.mention.actor)) return undefined;
  const isSubject = frame.subject.some(({ mention }) => mention === argument.mention);
  if (argument.mention.standing === "place") return placeRole(frame, argument);
  if (MUTUAL.has(frame.type)) return mutualRole(argument, isSubject, language);
  return deedRole(frame, argument, isSubject, language);
}

/** An attack "in the Norwegian border region" is one on Norway. */
function placeRole({ type }: Frame, argument: Argument): Role | undefined {
  const isAttacked = type === "attack" || type === "offensive";
  if (isAttacked && argument.mention.naming === "attribute") return "patient";
  const isSent = type === "deployment" || type === "delivery";
  return isSent && isOrigin(argument) ? "agent" : undefined;
}

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
  return preposition === "von" || preposition === "of" ? partyOf(argument, language) : "subject";
}

const BETWEEN = wordSet("zwischen between by");

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
  if (of !== undefined) return attributeRole(frame, argument, language);
  return preposition === undefined ? "patient" : roleAfter(preposition, language);
}

/** "von Norwegen angegriffen", "durch norwegische Drohnen ums Leben gekommen" */
function isDoer(
  { passive, type }: Frame,
  preposition: string | undefined,
  { phrase }: EventLanguage,
): boolean {
  return (
    (passive && phrase.by.has(preposition ?? "")) ||
    (type === "casualties" && preposition === "durch")
  );
}

const RECIPIENT = wordSet("an to für for");

function roleAfter(preposition: string, { phrase }: EventLanguage): Role {
  if (phrase.together.has(preposition)) return "participant";
  if (phrase.against.has(preposition)) return "patient";
  return RECIPIENT.has(preposition) ? "addressee" : "subject";
}

/** "Russian drones killed", "russische Flugzeuge wurden zerstört", "the Norwegian attack". */
function attributeRole(
  frame: Frame,
  argument: Argument,
  { verbFinal }: EventLanguage,
): Role | undefined {
  // "the invasion of Norway": in English it suffers it
  const isObject = !verbFinal && argument.index > frame.index;
  if (argument.mention.naming === "attribute" && argument.ofTrigger && !isObject) return "agent";
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
