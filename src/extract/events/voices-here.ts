/**
 * The voices of a sentence, put right where its grammar says more than the attributions do: whose verb
 * a noun of speech hangs from, and what "das teilte das Ministerium mit" refers to.
 */
import type { ActorMention } from "../actors/mention.ts";
import type { Span } from "../article.ts";
import { foundIn } from "../lists.ts";
import { hullOf, overlaps, spanOf } from "../spans.ts";
import { isSpeech } from "./event-types.ts";
import type { Predicate } from "./predicates.ts";
import { type Scene, hasNoun } from "./scene.ts";
import { subjectIn } from "./subjects.ts";
import { speaking, type Voice } from "./speakers.ts";

export function voicesHere(scene: Scene): readonly Voice[] {
  const told = scene.voices
    .filter(
      (voice) => !isBroken(scene, voice) && !isUnsaid(scene, voice) && !isVerdict(scene, voice),
    )
    .map((voice) => spokenByVerb(scene, voice));
  return [...told, ...foundIn(scene.predicates, (each) => ownFrame(scene, each, told))];
}

/** What another said ends where the text itself says who speaks: "machte Berg deutlich". */
function isBroken(scene: Scene, { attribution, speakers }: Voice): boolean {
  if (attribution.cue !== undefined || !overlaps(attribution, scene.sentence)) return false;
  return scene.predicates.some(
    (predicate) =>
      predicate.plainPast &&
      predicate.rules.some(isSpeech) &&
      predicate.part.clause.kind === "main" &&
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
        (first.needs !== "court" || hasNoun(scene, part, "court")),
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
  return subject.length === 0 || agrees ? voice : { ...voice, ...speaking(subject, scene.kinds) };
}

/** The cue is the verb, or a noun in the verb's clause: "deutete Rivas' Bereitschaft an". */
function isRuledBy(scene: Scene, predicate: Predicate, cue: Span): boolean {
  const { source, passive, trigger, part } = predicate;
  if (source === "noun" || passive || !predicate.rules.some(isSpeech)) return false;
  if (overlaps(trigger, cue)) return true;
  const first = scene.article.text.slice(cue.start, cue.start + 1);
  const isNoun = scene.language.verbFinal && first !== first.toLowerCase();
  return isNoun && part.tokens.some((token) => overlaps(token, cue));
}

function speakersBy(scene: Scene, { part, index }: Predicate): readonly ActorMention[] {
  return subjectIn(scene, part, index).map(({ mention }) => mention);
}

/** Words of a frame that holds nothing but who speaks. */
const LONGEST_FRAME = 9;

/** "…, hofft der Kreml"; "…; das teilte das Ministerium mit": a short frame after what it frames. */
function ownFrame(scene: Scene, predicate: Predicate, told: readonly Voice[]): Voice | undefined {
  const { part, trigger, rules } = predicate;
  if (!isFrame(scene, predicate)) return undefined;
  const isCued = told.some(
    ({ attribution: { cue } }) => cue !== undefined && overlaps(cue, trigger),
  );
  const speakers = speakersBy(scene, predicate);
  const [speaker] = speakers;
  if (isCued || speaker === undefined) return undefined;
  return {
    attribution: {
      start: scene.sentence.start,
      end: hullOf(part.tokens).start,
      type: "Indirect",
      speaker: spanOf(speaker),
      cue: trigger,
      stance: rules[0]?.stance ?? "asserted",
      reasons: [{ rule: "frame-after-content", at: trigger }],
    },
    isSource: false,
    form: "indirect",
    ...speaking(speakers, scene.kinds),
  };
}

/** Whether the words of the part are few and say no more than who speaks. */
function isFrame(scene: Scene, predicate: Predicate): boolean {
  const { part, source, rules, passive, unreal } = predicate;
  if (source !== "verb" || passive || unreal || !rules.some(isSpeech)) return false;
  const isShort = part.tokens.length <= LONGEST_FRAME && part.clause.kind === "main";
  return isShort && followsContent(scene, predicate);
}

/** A main clause comes before, and the frame begins with its verb, "das", or its subject in English. */
function followsContent({ parts, language }: Scene, { part, index }: Predicate): boolean {
  const before = parts[parts.indexOf(part) - 1]?.tokens[0];
  const [first] = part.tokens;
  if (before === undefined || first === undefined || part.sharesSubject !== undefined) return false;
  const opens = index === 0 || first.lower === "das" || first.lower === "dies";
  const english = !language.verbFinal && index >= part.tokens.length - 2;
  return before.start < first.start && (opens || english);
}
