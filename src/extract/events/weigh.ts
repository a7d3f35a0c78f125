/**
 * What of a sentence's drafts stays: one happening is told once, and what a person only speaks about
 * belongs to what that person says.
 */
import { contains } from "../spans.ts";
import { datesOf, isExact } from "./claim-time.ts";
import type { Draft } from "./draft.ts";
import { KIND_OF, SPEECH } from "./event-types.ts";
import type { EventType } from "./found-claim.ts";
import type { Predicate } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { type Voice, voicesRound } from "./speakers.ts";

export function weigh(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const happenings = drafts.filter(({ type }) => !SPEECH.has(type));
  const speech = drafts.filter(({ type }) => SPEECH.has(type));
  const states = happenings.filter(({ as }) => as === "background");
  const acts = speech.filter(({ neutral }) => !neutral);
  const told = merged(
    happenings.filter(
      (draft) =>
        !isOnlySpokenOf(scene, draft) && !isOfState(draft, states) && !isObject(scene, draft, acts),
    ),
  );
  const said = distinct(speech.filter((draft) => !isInner(scene, draft)));
  return [...told, ...said.filter((draft) => !onlyPassesOn(draft, [...told, ...said]))].toSorted(
    (a, b) => a.hull.start - b.hull.start || a.trigger.start - b.trigger.start,
  );
}

/** "is an ally in the offensive": no news of the offensive. */
function isOfState({ predicate, parts }: Draft, states: readonly Draft[]): boolean {
  return (
    predicate?.source === "noun" &&
    states.some((state) => state.parts.some((part) => parts.includes(part)))
  );
}

/** "bestätigte, dass es Soldaten geschickt hatte": what is confirmed is told by confirming it. */
function isObject(scene: Scene, draft: Draft, acts: readonly Draft[]): boolean {
  const [part] = draft.parts;
  // "announced that the cabinet would decide on Monday": a day to come is news of its own
  if (draft.predicate?.unreal === true && isDated(scene, draft.predicate)) return false;
  return acts.some(({ voice, predicate, parts }) => {
    if (parts.some((each) => draft.parts.includes(each))) return false;
    if (voice !== undefined && contains(voice.attribution, draft.trigger)) {
      return !contains(voice.attribution, predicate?.trigger ?? draft.trigger);
    }
    return part?.clause.kind === "subordinate" && part.clause.host === parts[0]?.clause;
  });
}

/** Happenings that a person states to have happened stand beside the statement. */
const HARD: ReadonlySet<EventType> = new Set([
  "meeting",
  "call",
  "visit",
  "agreement",
  "attack",
  "offensive",
  "recapture",
  "casualties",
  "deployment",
  "delivery",
  "appointment",
  "protest",
  "decision",
  "arrest",
  "verdict",
  "election",
  "takeover",
  "disaster",
]);

function isOnlySpokenOf(scene: Scene, { trigger, type, predicate, when, stance }: Draft): boolean {
  const voices = voicesRound(scene.voices, trigger);
  if (voices.some(({ attribution }) => attribution.type === "Direct")) return true;
  const person = voices.some(isPersons);
  if (!person) return false;
  if (type === "happening") return when === undefined || stance !== "asserted";
  if (!HARD.has(type) || predicate?.source !== "verb") return true;
  return predicate.unreal ? !isDated(scene, predicate) : !predicate.past;
}

function isDated(scene: Scene, { part }: Predicate): boolean {
  return datesOf(scene, part).some(({ when }) => isExact(when));
}

/** A voice of somebody who speaks, and passes nothing on. */
function isPersons({ isMedia, isSource, isInstitution, speakers }: Voice): boolean {
  return !isMedia && !isSource && !isInstitution && speakers.length > 0;
}

/** Said within the words of another who is no mere carrier: a link of that one's chain. */
function isInner(scene: Scene, draft: Draft): boolean {
  return voicesRound(scene.voices, draft.trigger).some(
    (voice) => voice !== draft.voice && isPersons(voice),
  );
}

/** A ministry or a source that states what is told beside it: its place is in the chain. */
function onlyPassesOn(draft: Draft, all: readonly Draft[]): boolean {
  const { voice } = draft;
  if (voice === undefined || draft.type === "report" || !draft.neutral) return false;
  if (!voice.isSource && !voice.isInstitution) return false;
  return all.some((other) => other !== draft && contains(voice.attribution, other.trigger));
}

/** One act of speech per speaker, unless a whole quotation follows the first. */
function distinct(speech: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of speech) {
    const same = kept.find((other) => speakersOf(other) === speakersOf(draft));
    if (same === undefined || draft.type === "report" || isFurtherQuotation(draft, same)) {
      kept.push(draft);
    }
  }
  return kept;
}

/** UTF-16 units: a shorter quotation is a part of what was said before it. */
const WHOLE_QUOTATION = 50;

function isFurtherQuotation({ voice }: Draft, before: Draft): boolean {
  if (voice === undefined || voice.attribution.type !== "Direct" || voice === before.voice)
    return false;
  const { start, end } = voice.attribution;
  // "told them that it was “…”": a part of what is said
  if (before.voice !== undefined && contains(before.voice.attribution, voice.attribution))
    return false;
  return (
    end - start >= WHOLE_QUOTATION &&
    start > before.trigger.end &&
    before.voice?.attribution.type !== "Direct"
  );
}

/** Whoever speaks; of a report, whoever reports. */
function speakersOf({ cast, type }: Draft): string {
  return cast
    .filter(({ role }) => role === (type === "report" ? "reporter" : "speaker"))
    .map(({ mention }) => mention.actor)
    .toSorted()
    .join(" ");
}

/** "bei einem Angriff getötet": the noun and the verb of one part tell one happening. */
function merged(happenings: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  const byWeight = happenings.toSorted((a, b) => weightOf(a) - weightOf(b));
  for (const draft of byWeight) {
    const index = kept.findIndex((other) => tellTheSame(other, draft));
    const same = kept[index];
    if (same === undefined) kept.push(draft);
    else kept[index] = joined(same, draft);
  }
  return kept;
}

// "sprach am Telefon" is a call; elsewhere a verb tells more than the words round it
function weightOf({ predicate, type }: Draft): number {
  if (predicate === undefined) return 0;
  if (predicate.occasion !== undefined) return 3;
  if (predicate.hangs) return 3;
  if (predicate.source === "phrase" && type === "call") return 0;
  return { verb: 1, phrase: 2, noun: 2 }[predicate.source];
}

function tellTheSame(a: Draft, b: Draft): boolean {
  const kind = KIND_OF[a.type];
  if (kind !== KIND_OF[b.type] || APART.has(a.type) || APART.has(b.type)) return false;
  const isOneKind = a.type === b.type || kind === "fighting" || kind === "meeting";
  if (isOneKind && a.parts.some((part) => b.parts.includes(part))) return true;
  return VICTIMS.has(a.type) && VICTIMS.has(b.type) && a.type !== b.type;
}

/** Each stands for itself. */
const APART: ReadonlySet<EventType> = new Set(["state", "happening"]);

/** "Tote wurden gemeldet, nachdem Norwegen angegriffen hatte": the attack and its victims. */
const VICTIMS: ReadonlySet<EventType> = new Set(["attack", "casualties"]);

function joined(main: Draft, other: Draft): Draft {
  const isOccasion = other.predicate?.occasion !== undefined;
  const isAttack = main.type === "casualties" && other.type === "attack" && other.cast.length > 0;
  const isElsewhere = !isOccasion && !main.parts.some((part) => other.parts.includes(part));
  // "bei einem norwegischen Angriff getötet": Norway attacks, whatever it is to the verb
  const own = isOccasion ? main.cast.filter((entry) => !isTaken(other, entry.mention)) : main.cast;
  const actors = new Set(own.map(({ mention }) => mention.actor));
  const added = other.cast.filter(({ mention }) => !actors.has(mention.actor));
  return {
    ...main,
    ...(isElsewhere ? bothIn(main, other) : {}),
    ...(isAttack ? { type: other.type } : {}),
    cast: [...own, ...added],
    reasons: [...main.reasons, ...other.reasons],
  };
}

/** Two clauses tell it: dates and places of both. */
function bothIn(main: Draft, other: Draft): Pick<Draft, "parts" | "hull"> {
  return {
    parts: [...main.parts, ...other.parts],
    hull: {
      start: Math.min(main.hull.start, other.hull.start),
      end: Math.max(main.hull.end, other.hull.end),
    },
  };
}

function isTaken(other: Draft, mention: Draft["cast"][number]["mention"]): boolean {
  return other.taken.some((argument) => argument.mention === mention);
}
