/** `dateline explain`: one article with every mark, and the reason of every decision. */
import { explainArticle } from "./explain-article.ts";
import { openActors, openArticle } from "./open-article.ts";
import { READING_USAGE, readReadingCall } from "./reading-call.ts";
import { EXIT, type Command } from "./terminal.ts";
import { painter } from "./wrap.ts";

const USAGE = `dateline explain [options] <file ...>

Prints an article sentence by sentence with everything that was found in it:
[times]t1, {names of actors and places}a1 p1, <speech>s1; and below each
sentence these and its claims c1 with the rules that decided, the words that
they rest on and what they counted with. What was set aside, and why, stands at
the end.

${READING_USAGE}`;

export const EXPLAIN: Command = {
  usage: USAGE,
  run: async (args, terminal) => {
    const call = readReadingCall(args, false);
    const actors = await openActors(call, terminal);
    if (actors === undefined) return EXIT.wrong;
    const paint = painter(terminal.colour === true);
    let code: number = EXIT.done;
    let first = true;
    for (const file of call.files) {
      const opened = await openArticle(file, call, actors, terminal);
      if (opened === undefined) {
        code = EXIT.wrong;
      } else {
        if (!first) terminal.out("");
        first = false;
        for (const line of explainArticle(opened, actors, paint)) terminal.out(line);
      }
    }
    return code;
  },
};
