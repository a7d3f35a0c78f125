/**
 * The voices of a sentence, put right where its grammar says more than the attributions do: whose verb
 * a noun of speech hangs from, and what "das teilte das Ministerium mit" refers to.
 */
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import { SPEECH } from "./event-types.ts";
import type { Part } from "./parts.ts";
import type { Predicate } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { subjectIn } from "./subjects.ts";
import { overlaps, type Voice } from "./speakers.ts";

export function voicesHere(scene: Scene): readonly Voice[] {
  const told = scene.voices
    .filter(
      (voice) => !isBroken(scene, voice) && !isUnsaid(scene, voice) && !isVerdict(scene, voice),
    )
    .map((voice) => spokenByVerb(scene, voice));
  const more = scene.predicates.flatMap((predicate) => {
    const voice = ownFrame(scene, predicate, told);
    return voice === undefined ? [] : [voice];
  });
  return [...told, ...more];
}

/** What another said ends where the text itself says who speaks: "machte Berg deutlich". */
function isBroken(scene: Scene, { attribution, speakers }: Voice): boolean {
  if (attribution.cue !== undefined || !overlaps(attribution, scene.sentence)) return false;
  return scene.predicates.some(
    (predicate) =>
      predicate.plainPast &&
      isSpeech(predicate) &&
      scene.parts[predicate.part]?.clause.kind === "main" &&
      speakersBy(scene, predicate).every(({ actor }) => !speakers.includes(actor)),
  );
}

/** "Rivas möge das verurteilen": nobody has said so yet. */
function isUnsaid(scene: Scene, { attribution: { cue } }: Voice): boolean {
  return (
    cue !== undefined &&
    scene.predicates.some(
      ({ unreal, source, trigger }) => unreal && source === "verb" && overlaps(trigger, cue),
    )
  );
}

/** "verurteilte ihn zu zwei Jahren Haft": a court does more than speak. */
function isVerdict(scene: Scene, { attribution: { cue } }: Voice): boolean {
  return (
    cue !== undefined &&
    scene.predicates.some(
      ({ rules: [first], trigger, part }) =>
        first?.type === "verdict" &&
        overlaps(trigger, cue) &&
        (first.needs !== "court" ||
          scene.parts[part]?.tokens.some((token) => scene.language.isNoun("court", token)) ===
            true),
    )
  );
}

/** The subject of the verb speaks, whatever noun was taken for the speaker. */
function spokenByVerb(scene: Scene, voice: Voice): Voice {
  const { cue } = voice.attribution;
  if (cue === undefined) return voice;
  const ruling = scene.predicates.find((predicate) => isRuledBy(scene, predicate, cue));
  if (ruling === undefined) return voice;
  const subject = speakersBy(scene, ruling);
  const agrees = subject.some(({ actor }) => voice.speakers.includes(actor));
  return subject.length === 0 || agrees ? voice : { ...voice, ...by(scene, subject) };
}

/** The cue is the verb, or a noun in the verb's clause: "deutete Rivas' Bereitschaft an". */
function isRuledBy(scene: Scene, predicate: Predicate, cue: Span): boolean {
  const { source, passive, trigger, part } = predicate;
  if (source === "noun" || passive || !isSpeech(predicate)) return false;
  if (overlaps(trigger, cue)) return true;
  const first = scene.article.text.slice(cue.start, cue.start + 1);
  const isNoun = scene.language.verbFinal && first !== first.toLowerCase();
  return isNoun && scene.parts[part]?.tokens.some((token) => overlaps(token, cue)) === true;
}

function isSpeech(predicate: Predicate): boolean {
  return predicate.rules.some(({ type }) => SPEECH.has(type));
}

function speakersBy(scene: Scene, { part, index }: Predicate): readonly ActorMention[] {
  return subjectIn(scene, part, index).map(({ mention }) => mention);
}

function by(
  scene: Scene,
  mentions: readonly ActorMention[],
): Pick<Voice, "mentions" | "speakers" | "isMedia" | "isInstitution"> {
  return {
    mentions,
    speakers: [...new Set(mentions.map(({ actor }) => actor))],
    isMedia: mentions.every(({ actor }) => scene.kinds.isMedia(actor)),
    isInstitution: !mentions.some(({ actor }) => scene.kinds.isPerson(actor)),
  };
}

/** Words of a frame that holds nothing but who speaks. */
const LONGEST_FRAME = 9;

/** "…, hofft der Kreml"; "…; das teilte das Ministerium mit": a short frame after what it frames. */
function ownFrame(scene: Scene, predicate: Predicate, told: readonly Voice[]): Voice | undefined {
  const first = frameOf(scene, predicate)?.tokens[0];
  const isCued = told.some(({ attribution: { cue } }) => isAt(cue, predicate.trigger));
  const speakers = speakersBy(scene, predicate);
  const [speaker] = speakers;
  if (first === undefined || isCued || speaker === undefined) return undefined;
  return {
    attribution: {
      start: scene.sentence.start,
      end: first.start,
      type: "Indirect",
      speaker: { start: speaker.start, end: speaker.end },
      cue: predicate.trigger,
      stance: predicate.rules[0]?.stance ?? "asserted",
      reasons: [{ rule: "frame-after-content", at: predicate.trigger }],
    },
    index: -1,
    isSource: false,
    form: "indirect",
    ...by(scene, speakers),
  };
}

function isAt(cue: Span | undefined, trigger: Span): boolean {
  return cue !== undefined && overlaps(cue, trigger);
}

/** The part, where its words are few and say no more than who speaks. */
function frameOf(scene: Scene, predicate: Predicate): Part | undefined {
  const part = scene.parts[predicate.part];
  if (part === undefined || predicate.source !== "verb" || !isSpeech(predicate)) return undefined;
  if (predicate.passive || predicate.unreal) return undefined;
  const isFrame = part.tokens.length <= LONGEST_FRAME && part.clause.kind === "main";
  return isFrame && followsContent(scene, part, predicate) ? part : undefined;
}

/** A main clause comes before, and the frame begins with its verb, "das", or its subject in English. */
function followsContent(scene: Scene, own: Part, { part, index }: Predicate): boolean {
  const before = scene.parts[part - 1]?.tokens[0];
  const first = own.tokens[0];
  if (before === undefined || first === undefined || own.sharesSubject !== undefined) return false;
  const opens = index === 0 || first.lower === "das" || first.lower === "dies";
  const english = !scene.language.verbFinal && index >= own.tokens.length - 2;
  return before.start < first.start && (opens || english);
}
