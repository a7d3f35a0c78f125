/** Claims that somebody says something: from the attributions, and from verbs of speech without one. */
import type { Role } from "#src/domain/model.ts";
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import { foundIn } from "../lists.ts";
import { contains, hullOf, overlaps, spanOf } from "../spans.ts";
import { wordSet } from "../word-set.ts";
import type { Argument } from "./arguments.ts";
import { type Draft, draftOf } from "./draft.ts";
import { SPEECH } from "./event-types.ts";
import type { EventRule } from "./event-language.ts";
import type { EventType } from "./found-claim.ts";
import { ATTRIBUTED_WORDS } from "./grammar-rules.ts";
import type { Ruled } from "./needs.ts";
import type { Part } from "./parts.ts";
import type { Predicate } from "./predicates.ts";
import { type Scene, inPart } from "./scene.ts";
import { subjectIn } from "./subjects.ts";
import { sourcesOf } from "./roles.ts";
import { type Voice, voicesRound } from "./speakers.ts";
import { aroundFrame, hopesIn, hullRound, linksOf, stanceOf } from "./speech-words.ts";

/** The acts of speech of a sentence, before those are left out that others contain. */
export function speechIn(scene: Scene, ruled: readonly Ruled[]): readonly Draft[] {
  const used = new Set<Voice>();
  const byVerbs = foundIn(ruled, (each) => fromPredicate(scene, each, used));
  const others = scene.voices.filter((voice) => !used.has(voice));
  return [...byVerbs, ...foundIn(others, (voice) => fromVoice(scene, voice))];
}

// ----- by a verb ----- //

function fromPredicate(
  scene: Scene,
  { predicate, rule }: Ruled,
  used: Set<Voice>,
): Draft | undefined {
  if (!isAct(predicate, rule)) return undefined;
  const { trigger, part, past } = predicate;
  const voice = scene.voices.find((each) => utters(scene, each, predicate));
  if (voice !== undefined && used.has(voice)) return undefined;
  const act = actOf(scene, predicate, rule, voice);
  if (act === undefined) return undefined;
  if (voice !== undefined) used.add(voice);
  const { speakers, type } = act;
  const hull = actHull(scene, predicate, rule, voice);
  const isReport = type === "report";
  const stance = isReport ? "asserted" : stanceOf(scene, { own: voice, rule, type, part, hull });
  const links = isReport
    ? []
    : [...linksOf(scene, trigger, voice, stance, speakers), ...hopesIn(scene, hull, speakers)];
  return draftOf({
    type,
    trigger,
    predicate,
    parts: [part],
    hull: spanOf(hull),
    cast: [
      ...castAs(isReport ? "reporter" : "speaker", speakers),
      ...sourcesOf(voicesRound(scene.voices, trigger), scene.kinds),
    ],
    links,
    voice,
    neutral: rule.neutral === true || rule.type === "report",
    stance,
    past,
    reasons: [{ rule: rule.id, at: trigger }],
  });
}

function castAs(role: Role, mentions: readonly ActorMention[]): Draft["cast"] {
  return mentions.map((mention) => ({ mention, role }));
}

function isAct(predicate: Predicate, { type }: EventRule): boolean {
  const { occasion, unreal } = predicate;
  return SPEECH.has(type) && occasion === undefined && !unreal && !isUnsaid(predicate);
}

/** "äußerte sich zunächst nicht", "hat das nicht bestätigt" */
function isUnsaid({ part: { tokens }, index }: Predicate): boolean {
  return [tokens.at(-1), tokens[index - 1]].some((token) => token?.lower === "nicht");
}

/** Who speaks, and in which way; nothing where nobody is named, or media only say something. */
function actOf(
  scene: Scene,
  predicate: Predicate,
  { type }: EventRule,
  own: Voice | undefined,
): { readonly speakers: readonly ActorMention[]; readonly type: EventType } | undefined {
  const subject = speakersIn(scene, predicate);
  const speakers = subject.length > 0 ? subject : (own?.mentions ?? []);
  if (speakers.length === 0) return undefined;
  const isMedia = speakers.every(({ actor }) => scene.kinds.isMedia(actor));
  const isReport = type === "report";
  if (isMedia && !isReport) return undefined;
  return { speakers, type: isReport && !isMedia ? "statement" : type };
}

function actHull(
  scene: Scene,
  predicate: Predicate,
  { stance }: EventRule,
  own: Voice | undefined,
): Span {
  // what was asked may stand anywhere in the sentence
  if (stance === "asked") return scene.sentence;
  return hullRound(scene, hullOf(predicate.part.tokens), own, aroundFrame(scene, predicate));
}

function speakersIn(scene: Scene, predicate: Predicate): readonly ActorMention[] {
  const { part, index, passive, source } = predicate;
  // "was asked": the subject is not who speaks
  const list = passive ? ruledBy(part, scene.language.phrase.by) : subjectIn(scene, part, index);
  // "Aus Norwegen kam die Bestätigung": who is the origin speaks
  const origin = list.length > 0 || source !== "noun" ? [] : ruledBy(part, ORIGINS);
  return [...list, ...origin]
    .map(({ mention }) => mention)
    .filter(({ naming }) => naming !== "compound");
}

const ORIGINS = wordSet("aus from von");

function ruledBy(part: Part, prepositions: ReadonlySet<string>): readonly Argument[] {
  return part.arguments.filter(
    ({ preposition, of }) => of === undefined && prepositions.has(preposition ?? ""),
  );
}

function utters(scene: Scene, { attribution, mentions }: Voice, predicate: Predicate): boolean {
  const { part, index, trigger } = predicate;
  if (attribution.cue !== undefined && overlaps(attribution.cue, trigger)) return true;
  if (contains(attribution, trigger)) return false;
  return mentions.some(
    (mention) =>
      overlaps(mention, hullOf(part.tokens)) &&
      subjectIn(scene, part, index).some((argument) => argument.mention.actor === mention.actor),
  );
}

// ----- by an attribution alone ----- //

function fromVoice(scene: Scene, voice: Voice): Draft | undefined {
  const { attribution, mentions, isMedia, isSource } = voice;
  const frame = attribution.cue ?? attribution.speaker;
  if (mentions.length === 0 || isMedia) return undefined;
  const isHere = frame !== undefined && overlaps(frame, scene.sentence);
  if (!isHere && !goesOn(scene, voice)) return undefined;
  if (isSource && !mentions.some(({ actor }) => scene.kinds.isPerson(actor))) return undefined;
  const trigger = isHere ? frame : attribution;
  const hull = hullRound(scene, trigger, voice, []);
  const stance = stanceOf(scene, { own: voice, type: "statement", hull });
  return draftOf({
    type: "statement",
    trigger,
    parts: isHere ? scene.parts.filter((part) => inPart(part, [frame]).length > 0) : [],
    hull,
    cast: castAs("speaker", mentions),
    links: linksOf(scene, trigger, voice, stance, mentions),
    voice,
    neutral: true,
    stance,
    past: !isSource,
    reasons: [{ rule: ATTRIBUTED_WORDS.id, at: trigger }],
  });
}

/**
 * A sentence that only goes on with what was said before is a claim of its own where it is reported,
 * not quoted, and tells of somebody else.
 */
function goesOn(scene: Scene, { attribution, speakers }: Voice): boolean {
  const start = Math.max(attribution.start, scene.sentence.start);
  const end = Math.min(attribution.end, scene.sentence.end);
  const fills = end - start >= (scene.sentence.end - scene.sentence.start) * MOST_OF;
  const isAboutOther = scene.mentions.some(({ actor }) => !speakers.includes(actor));
  return fills && attribution.type !== "Direct" && isAboutOther;
}

const MOST_OF = 0.7;
