/** How surely a part of a clause says that something happens, and in which tense. */
import type { Span } from "../article.ts";
import { contains } from "../spans.ts";
import type { Token } from "../tokens.ts";
import { wordSet } from "../word-set.ts";
import type { Clause } from "./clauses.ts";
import type { EventLanguage } from "./event-language.ts";
import type { Part } from "./parts.ts";

export interface Grammar {
  readonly hypothetical: boolean;
  /** the clause hangs, however far, from one that only asks or supposes */
  readonly asked: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly passive: boolean;
  readonly past: boolean;
  readonly implicative: boolean;
  /** whose verb says that it came about */
  readonly implicativeHost: Part | undefined;
}

export function grammarOf(
  parts: readonly Part[],
  part: Part,
  language: EventLanguage,
  dates: readonly Span[],
): Grammar {
  const { clause } = language;
  const some = (list: ReadonlySet<string>, tokens: readonly Token[] = part.tokens): boolean =>
    // a capital "May" is a month
    tokens.some((token, at) => (!token.capital || at === 0) && list.has(token.lower));
  const { opener, host: hostClause } = part.clause;
  const host = parts.find((other) => other.clause === hostClause);
  const byHost = host !== undefined && some(clause.implicative, host.tokens);
  return {
    // "wie er sagte" is no supposition
    hypothetical:
      clause.hypothetical.has(opener ?? "") && (opener !== "wie" || !language.verbFinal),
    asked: hangsFromQuestion(part.clause),
    negated: isNegated(part, language, dates),
    modal: some(clause.modal) || isPlanned(part, language),
    passive: some(clause.passive),
    past: byHost || (!isToCome(part) && part.tokens.some((token) => isPast(token, language))),
    implicative: byHost || some(clause.implicative),
    implicativeHost: byHost ? host : undefined,
  };
}

/** "no later than May", "nicht vor Montag" say no to a date, and to nothing else. */
export function isNegated(
  { tokens }: Part,
  { clause: { negations } }: EventLanguage,
  dates: readonly Span[],
): boolean {
  return tokens.some(
    (token) => negations.has(token.lower) && !dates.some((date) => contains(date, token)),
  );
}

/** "is expected to", "ist für Mai geplant", "is to be" */
function isPlanned({ tokens }: Part, { clause, tense }: EventLanguage): boolean {
  const be = tokens.findIndex(({ lower }) => clause.be.has(lower));
  return (
    be !== -1 &&
    (tokens.some(({ lower }) => tense.plans.has(lower)) || tokens[be + 1]?.lower === "to")
  );
}

const ASKS = /^(?:ob|wenn|falls|if|whether|unless)$/u;

/** Steps from clause to clause. */
const MOST_HOSTS = 4;

function hangsFromQuestion(clause: Clause): boolean {
  let current: Clause | undefined = clause;
  for (let step = 0; step < MOST_HOSTS && current !== undefined; step += 1) {
    if (ASKS.test(current.opener ?? "")) return true;
    current = current.kind === "main" ? undefined : current.host;
  }
  return false;
}

const PAST_AUXILIARIES = wordSet(
  "war waren wurde wurden hatte hatten hat haben habe ist sei seien worden hätte hätten was were had has have been",
);

/** "werde … empfangen": with "wird" a participle tells of no past. */
function isToCome({ tokens }: Part): boolean {
  return (
    tokens.some(({ lower }) => /^(?:wird|werden?)$/u.test(lower)) &&
    !tokens.some(({ lower }) => PAST_AUXILIARIES.has(lower))
  );
}

export function isPast(token: Token, language: EventLanguage): boolean {
  if (PAST_AUXILIARIES.has(token.lower)) return true;
  return language.verbs.get(token.lower)?.some((reading) => reading.past) === true;
}
