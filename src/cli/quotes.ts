/** `dateline quotes`: who says what, in the protocol of the quotation scorer. */
import { findAttributions } from "#src/extract/attribution/find-attributions.ts";
import type { Span } from "#src/extract/article.ts";
import { TAGGER_OPTIONS, tagLines, type ToGiven } from "./tag-lines.ts";
import type { Command } from "./terminal.ts";

const USAGE = `dateline quotes [--lang TAG] [file ...]

${TAGGER_OPTIONS}

Writes a line for each:
  {"id": "a1", "quotes": [{"start": 12, "end": 40, "speaker": [0, 4],
                           "cue": [5, 10], "type": "Direct"}]}
"speaker" and "cue" are null where nobody is named. "type" is Direct, Indirect,
FreeIndirect, IndirectFreeIndirect or Reported.`;

export const QUOTES: Command = {
  usage: USAGE,
  run: (args, terminal) =>
    tagLines(args, terminal, (article, toGiven) => ({
      quotes: findAttributions(article).map(({ start, end, speaker, cue, type }) => ({
        ...toGiven({ start, end }),
        speaker: pair(speaker, toGiven),
        cue: pair(cue, toGiven),
        type,
      })),
    })),
};

function pair(span: Span | undefined, toGiven: ToGiven): readonly [number, number] | null {
  if (span === undefined) return null;
  const { start, end } = toGiven(span);
  return [start, end];
}
