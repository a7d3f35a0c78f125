/** Who says what in one English sentence. */
import {
  asSourceFrame,
  candidateOf,
  Finds,
  type FoundFrame,
  inSource,
  type Reading,
} from "../../../attribution/candidate.ts";
import type { SpeechGrammar } from "../../../attribution/speech-grammar.ts";
import { type PhraseRange, spanOf } from "../../../phrases.ts";
import type { Token } from "../../../tokens.ts";
import { type Context, contextOf } from "./contents.ts";
import { afterColon, cueOf, frameContents, sourceContents } from "./frame-contents.ts";
import { type Frame, framesOf, mainSubject } from "./frames.ts";
import { NAMING } from "./function-words.ts";
import { askedFrames, nounFrames, sourcesOf } from "./sources.ts";

function readEnglish(tokens: readonly Token[]): Reading {
  const frames = framesOf(tokens);
  const context = contextOf(tokens, frames);
  const sources = sourcesOf(tokens, frames);
  const finds = new Finds();
  for (const source of sources) finds.add(sourceContents(context, source));
  for (const frame of frames) {
    if (inSource(sources, frame)) continue;
    finds.add(frameContents(context, { ...frame, subject: subjectOf(context, frame) }));
  }
  for (const { content, ...noun } of [...askedFrames(context), ...nounFrames(context)]) {
    finds.add([candidateOf(tokens, content, { rule: "noun-clause", ...noun })]);
  }
  if (finds.candidates.length === 0) finds.add([afterColon(tokens)]);
  return {
    candidates: finds.candidates,
    frames: [...sources.map(asSourceFrame), ...frames.map((frame) => asFrame(tokens, frame))],
  };
}

/** "… and vowed", "…, adding that": the subject of the first verb of saying, or of the sentence. */
function subjectOf({ tokens, frames }: Context, frame: Frame): PhraseRange | undefined {
  if (frame.subject !== undefined || frame.passive) return frame.subject;
  const earlier = frames.find(({ at, subject }) => at < frame.at && subject !== undefined);
  return earlier?.subject ?? mainSubject(tokens, frame.from);
}

function asFrame(tokens: readonly Token[], frame: Frame): FoundFrame {
  const { takes, stance } = frame.verb;
  return {
    speaker: frame.passive ? undefined : spanOf(tokens, frame.subject),
    cue: cueOf(tokens, frame),
    stance,
    at: frame.at,
    quotes: takes.quote || takes.label || takes.act,
    label: takes.label,
    main: true,
    isSource: false,
  };
}

export const ENGLISH_SPEECH: SpeechGrammar = {
  read: readEnglish,
  naming: NAMING,
  marks: new Map([
    ["“", '”"'],
    ["‘", "’"],
    ["«", "»"],
    ["„", "”“"],
    ['"', '"”'],
  ]),
};
