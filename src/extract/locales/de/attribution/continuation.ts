/** Sentences in the subjunctive go on reporting whoever spoke before. */
import type { Candidate } from "../../../attribution/candidate.ts";
import type { Carried } from "../../../attribution/carried.ts";
import type { Unit } from "../../../attribution/units.ts";
import type { PhraseRange } from "../../../phrases.ts";
import { lowerAt, type Token } from "../../../tokens.ts";
import { clauseRound } from "./clauses.ts";
import { isSubjunctiveAt } from "./contents.ts";
import { RELATIVES, SUBORDINATORS } from "./function-words.ts";
import { PAST } from "./subjunctive.ts";

export function continuesReport(
  unit: Unit,
  framed: readonly Candidate[],
  last: Carried,
): Candidate | undefined {
  if (framed.length > 0 && !isItselfReported(unit, framed)) return undefined;
  const strong = firstReported(unit.tokens);
  const weak = strong === undefined && follows(unit, last) && mayBeReported(unit.tokens);
  if (strong === undefined && !weak) return undefined;
  const from = strong === undefined ? undefined : unit.tokens[strong.from];
  return {
    rule: "free-indirect",
    type: strong === undefined ? "FreeIndirect" : "IndirectFreeIndirect",
    start: from?.start ?? unit.start,
    end: unit.end,
    speaker: last.speaker,
    stance: "asserted",
  };
}

/** "Er habe gehofft, dass …": the frame is reported too. */
function isItselfReported({ tokens }: Unit, framed: readonly Candidate[]): boolean {
  const first = Math.min(...framed.map(({ start }) => start));
  return tokens.some(({ end }, at) => end <= first && isSubjunctiveAt(tokens, at));
}

function follows(unit: Unit, last: Carried): boolean {
  return last.unit.number === unit.number - 1 && last.unit.paragraph === unit.paragraph;
}

/** From the first clause that is reported: the sentence, or a subordinate clause of it alone. */
function firstReported(tokens: readonly Token[]): PhraseRange | undefined {
  let subordinate: PhraseRange | undefined;
  for (const at of tokens.keys()) {
    if (!isSubjunctiveAt(tokens, at)) continue;
    const clause = clauseRound(tokens, at);
    if (clause.from === 0 || !isSubordinateClause(tokens, clause))
      return { from: 0, to: tokens.length };
    subordinate ??= clause;
  }
  return subordinate;
}

function isSubordinateClause(tokens: readonly Token[], clause: PhraseRange): boolean {
  const first = lowerAt(tokens, clause.from);
  return SUBORDINATORS.has(first) || (clause.from > 0 && RELATIVES.has(first));
}

/** "soll" and the past subjunctive report only right behind a report, and not in a condition. */
function mayBeReported(tokens: readonly Token[]): boolean {
  if (/^(?:wenn|falls|würde|wäre|hätte)$/u.test(lowerAt(tokens, 0))) return false;
  return tokens.some(({ lower, capital }, at) => {
    if (capital || !(PAST.has(lower) || /^soll(?:en)?$/u.test(lower))) return false;
    const clause = clauseRound(tokens, at);
    return clause.from === 0 || !isSubordinateClause(tokens, clause);
  });
}
