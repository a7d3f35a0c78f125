/** How surely a part of a clause says that something happens, and in which tense. */
import type { Token } from "../tokens.ts";
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
  readonly implicativeHost: number | undefined;
}

export function grammarOf(parts: readonly Part[], part: Part, language: EventLanguage): Grammar {
  const { clause } = language;
  const some = (list: ReadonlySet<string>, tokens: readonly Token[] = part.tokens): boolean =>
    // a capital "May" is a month
    tokens.some((token, at) => (!token.capital || at === 0) && list.has(token.lower));
  const opener = part.clause.opener;
  const hostIndex = parts.findIndex((other) => other.clauseIndex === part.clause.host);
  const host = parts[hostIndex];
  const byHost = host !== undefined && some(clause.implicative, host.tokens);
  return {
    hypothetical: opener !== undefined && clause.hypothetical.has(opener) && isOpen(part, language),
    asked: hangsFromQuestion(parts, part),
    negated: some(clause.negations),
    modal: some(clause.modal) || isPlanned(part, language),
    passive: some(clause.passive),
    past: byHost || (!isToCome(part) && part.tokens.some((token) => isPast(token, language))),
    implicative: byHost || some(clause.implicative),
    implicativeHost: byHost ? hostIndex : undefined,
  };
}

/** "is expected to", "ist für Mai geplant", "is to be" */
function isPlanned({ tokens }: Part, { clause, tense }: EventLanguage): boolean {
  const be = tokens.findIndex(({ lower }) => clause.be.has(lower));
  return (
    be !== -1 &&
    (tokens.some(({ lower }) => tense.plans.has(lower)) || tokens[be + 1]?.lower === "to")
  );
}

function hangsFromQuestion(parts: readonly Part[], part: Part): boolean {
  let current: Part | undefined = part;
  for (let step = 0; step < 4 && current !== undefined; step += 1) {
    const { opener, host, kind }: Part["clause"] = current.clause;
    if (opener !== undefined && /^(?:ob|wenn|falls|if|whether|unless)$/u.test(opener)) return true;
    if (kind === "main") return false;
    current = parts.find((other) => other.clauseIndex === host);
  }
  return false;
}

// "wie er sagte" is no supposition
function isOpen(part: Part, language: EventLanguage): boolean {
  return part.clause.opener !== "wie" || !language.verbFinal;
}

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(
  "war waren wurde wurden hatte hatten hat haben habe ist sei seien worden hätte hätten was were had has have been".split(
    " ",
  ),
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
