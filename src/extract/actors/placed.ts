/** A mention with its places in the list of tokens, which later steps look round from. */
import type { Span } from "../article.ts";
import type { LinkedHead } from "./heads.ts";
import type { Head } from "./lexicon.ts";
import type { Reason } from "../rule.ts";
import type { ActorMention, Naming, Standing } from "./mention.ts";
import { actorWith, type Reading } from "./reading.ts";
import { standingAt } from "./standing.ts";

export interface Places {
  readonly from: number;
  readonly to: number;
}

export interface PlacedMention extends Places {
  readonly mention: ActorMention;
  readonly phrase: Places;
  readonly head: Head | undefined;
}

/** Places of tokens; the names inside the phrase name nothing else. */
export interface Group extends Places {
  readonly actor: string;
  readonly naming: Naming;
  readonly rule: string;
  readonly phrase: Places;
  readonly head?: LinkedHead;
}

export function placedMention(
  reading: Reading,
  group: Group,
  standing: Standing = standingAt(
    reading,
    group.phrase.from,
    actorWith(reading, group.actor)?.kind ?? "state",
  ),
): PlacedMention {
  const { from, to, phrase, actor, naming, rule } = group;
  const span = spanOf(reading, from, to);
  return {
    mention: {
      start: span.start,
      end: span.end,
      actor,
      naming,
      standing,
      phrase: spanOf(reading, phrase.from, phrase.to),
      reasons: [{ rule, at: span }, ...proposalReason(reading, actor)],
    },
    from,
    to,
    phrase,
    head: group.head?.head,
  };
}

/** An actor that no list has says so in its trace. */
function proposalReason({ known, proposed }: Reading, id: string): readonly Reason[] {
  const actor = known.has(id) ? undefined : proposed.get(id);
  return actor === undefined ? [] : [{ rule: `proposed-${actor.kind}` }];
}

function spanOf({ tokens }: Reading, from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
