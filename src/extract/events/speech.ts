/** Claims that somebody says something: from the attributions, and from verbs of speech without one. */
import type { Role } from "#src/domain/model.ts";
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import type { Argument } from "./arguments.ts";
import type { Draft } from "./draft.ts";
import { SPEECH } from "./event-types.ts";
import type { EventRule } from "./event-language.ts";
import type { EventType } from "./found-claim.ts";
import { ATTRIBUTED_WORDS } from "./grammar-rules.ts";
import type { Ruled } from "./needs.ts";
import type { Predicate } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { subjectIn } from "./subjects.ts";
import { sourcesOf } from "./roles.ts";
import { contains, overlaps, type Voice, voicesRound } from "./speakers.ts";
import { aroundFrame, hopesIn, hullOf, linksOf, spanOf, stanceOf } from "./speech-words.ts";

/** The acts of speech of a sentence, before those are left out that others contain. */
export function speechIn(scene: Scene, ruled: readonly Ruled[]): readonly Draft[] {
  const used = new Set<Voice>();
  const drafts: Draft[] = [];
  for (const each of ruled) {
    const draft = fromPredicate(scene, each, used);
    if (draft !== undefined) drafts.push(draft);
  }
  for (const voice of scene.voices) {
    if (used.has(voice)) continue;
    const draft = fromVoice(scene, voice);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

// ----- by a verb ----- //

function fromPredicate(
  scene: Scene,
  { predicate, rule }: Ruled,
  used: Set<Voice>,
): Draft | undefined {
  if (!isAct(predicate, rule)) return undefined;
  const own = scene.voices.find((voice) => utters(scene, voice, predicate));
  if (own !== undefined && used.has(own)) return undefined;
  const act = actOf(scene, predicate, rule, own);
  if (act === undefined) return undefined;
  if (own !== undefined) used.add(own);
  const { speakers, type } = act;
  const hull = actHull(scene, predicate, rule, own);
  const stance =
    type === "report"
      ? "asserted"
      : stanceOf(scene, { own, rule, type, part: predicate.part, hull });
  const links =
    type === "report"
      ? []
      : [
          ...linksOf(scene, predicate.trigger, own, stance, speakers),
          ...hopesIn(scene, hull, speakers),
        ];
  return {
    type,
    trigger: predicate.trigger,
    predicate,
    parts: [predicate.part],
    hull: { start: hull.start, end: hull.end },
    cast: [
      ...speakers.map((mention) => ({ mention, role: roleIn(type) })),
      ...sourcesOf(voicesRound(scene.voices, predicate.trigger), scene.kinds),
    ],
    taken: [],
    links,
    ...(own === undefined ? {} : { voice: own }),
    neutral: rule.neutral === true || rule.type === "report",
    stance,
    as: "states",
    past: predicate.past,
    reasons: [{ rule: rule.id, at: predicate.trigger }],
  };
}

function roleIn(type: EventType): Role {
  return type === "report" ? "reporter" : "speaker";
}

function isAct({ occasion, unreal }: Predicate, { type }: EventRule): boolean {
  return SPEECH.has(type) && occasion === undefined && !unreal;
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
  if (isMedia) return type === "report" ? { speakers, type } : undefined;
  return { speakers, type: type === "report" ? "statement" : type };
}

function actHull(
  scene: Scene,
  predicate: Predicate,
  { stance }: EventRule,
  own: Voice | undefined,
): Span {
  // what was asked may stand anywhere in the sentence
  if (stance === "asked") return scene.sentence;
  const tokens = scene.parts[predicate.part]?.tokens;
  const frame = tokens === undefined ? predicate.trigger : spanOf(tokens);
  return hullOf(scene, frame, own, aroundFrame(scene, predicate));
}

function speakersIn(scene: Scene, predicate: Predicate): readonly ActorMention[] {
  // "was asked": the subject is not who speaks
  const list = predicate.passive
    ? doersOfPassive(scene, predicate)
    : subjectIn(scene, predicate.part, predicate.index);
  const origin = list.length > 0 || predicate.source !== "noun" ? [] : originsIn(scene, predicate);
  return [...list, ...origin]
    .map(({ mention }) => mention)
    .filter(({ naming }) => naming !== "compound");
}

function doersOfPassive(scene: Scene, { part }: Predicate): readonly Argument[] {
  const { by } = scene.language.phrase;
  return (scene.arguments[part] ?? []).filter(
    ({ preposition, of }) => preposition !== undefined && by.has(preposition) && of === undefined,
  );
}

/** "Aus Norwegen kam die Bestätigung": who is the origin speaks. */
function originsIn(scene: Scene, { part }: Predicate): readonly Argument[] {
  return (scene.arguments[part] ?? []).filter(
    ({ preposition, of }) =>
      of === undefined &&
      (preposition === "aus" || preposition === "from" || preposition === "von"),
  );
}

function utters(scene: Scene, { attribution, mentions }: Voice, predicate: Predicate): boolean {
  if (attribution.cue !== undefined && overlaps(attribution.cue, predicate.trigger)) return true;
  if (contains(attribution, predicate.trigger)) return false;
  const part = scene.parts[predicate.part];
  return (
    part !== undefined &&
    mentions.some(
      (mention) =>
        overlaps(mention, spanOf(part.tokens)) &&
        subjectIn(scene, predicate.part, predicate.index).some(
          (argument) => argument.mention.actor === mention.actor,
        ),
    )
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
  const parts = isHere ? partsAt(scene, frame) : [];
  const hull = hullOf(scene, trigger, voice, []);
  const stance = stanceOf(scene, { own: voice, type: "statement", hull });
  return {
    type: "statement",
    trigger,
    parts,
    hull,
    cast: mentions.map((mention) => ({ mention, role: "speaker" })),
    taken: [],
    links: linksOf(scene, trigger, voice, stance, mentions),
    voice,
    neutral: true,
    stance,
    as: "states",
    past: !isSource,
    reasons: [{ rule: ATTRIBUTED_WORDS.id, at: trigger }],
  };
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

function partsAt(scene: Scene, span: Span): readonly number[] {
  return scene.parts.flatMap((part, index) =>
    part.tokens.some((token) => overlaps(token, span)) ? [index] : [],
  );
}
