/** `dateline times`: time expressions, in the protocol of the temporal taggers. */
import { findTimes } from "#src/extract/time/find-times.ts";
import { TAGGER_OPTIONS, tagLines } from "./tag-lines.ts";
import type { Command } from "./terminal.ts";

const USAGE = `dateline times [--lang TAG] [file ...]

${TAGGER_OPTIONS}

Writes a line for each:
  {"id": "a1", "times": [{"start": 3, "end": 14, "type": "DATE",
                          "value": "2024-08"}]}
"type" and "value" are those of TIMEX3, and so is "mod" where there is one.`;

export const TIMES: Command = {
  usage: USAGE,
  run: (args, terminal) =>
    tagLines(args, terminal, (article, toGiven) => ({
      times: findTimes(article).map(({ start, end, type, value, mod }) => ({
        ...toGiven({ start, end }),
        type,
        value,
        ...(mod === undefined ? {} : { mod }),
      })),
    })),
};
