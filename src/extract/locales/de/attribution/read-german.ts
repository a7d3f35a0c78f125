/** Who says what in one German sentence. */
import {
  asSourceFrame,
  Finds,
  type FoundFrame,
  inSource,
  type Reading,
} from "../../../attribution/candidate.ts";
import type { SpeechGrammar } from "../../../attribution/speech-grammar.ts";
import type { Token } from "../../../tokens.ts";
import { contextOf } from "./contents.ts";
import { continuesReport } from "./continuation.ts";
import { frameContents } from "./frame-contents.ts";
import { type Frame, framesOf } from "./frames.ts";
import { nounContents } from "./noun-contents.ts";
import { NAMING } from "./nouns.ts";
import { sourceContents } from "./source-contents.ts";
import { sourcesOf } from "./sources.ts";
import { colonContents, unnamedContents } from "./unnamed-frames.ts";

function readGerman(tokens: readonly Token[]): Reading {
  const frames = framesOf(tokens);
  const sources = sourcesOf(tokens, frames);
  const context = contextOf(tokens, frames, sources);
  const finds = new Finds();
  for (const source of sources) finds.add(sourceContents(context, source));
  finds.add(nounContents(context));
  for (const frame of frames) {
    if (!inSource(sources, frame)) finds.add(frameContents(context, frame));
  }
  const isOpen = finds.candidates.every(({ type }) => type === "Reported");
  finds.add(isOpen ? unnamedContents(context) : colonContents(tokens));
  return {
    candidates: finds.candidates,
    frames: [...sources.map(asSourceFrame), ...frames.map(asFrame)],
  };
}

function asFrame({ speaker, cue, verb, at, passive, subordinate }: Frame): FoundFrame {
  const { takes, stance } = verb;
  const quotes = takes.quote || takes.label || (takes.act && !passive);
  return {
    speaker,
    cue,
    stance,
    at,
    quotes,
    label: takes.label,
    main: !subordinate,
    isSource: false,
  };
}

export const GERMAN_SPEECH: SpeechGrammar = {
  read: readGerman,
  goesOn: continuesReport,
  naming: NAMING,
  marks: new Map([
    ["„", '“”"'],
    ["»", "«"],
    ["«", "»"],
    ["‚", "‘’"],
    ["›", "‹"],
    ["“", "”"],
    ['"', '"'],
  ]),
};
