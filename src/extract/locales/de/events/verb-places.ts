/** How German verbs stand in their clause. */
import type { EventLanguage, VerbReading, WordPlace } from "#src/extract/events/event-language.ts";
import { isHelper } from "#src/extract/events/finite.ts";
import type { Token } from "#src/extract/tokens.ts";

/** A finite verb stands with its particle at the end of the clause, or joined: "dass er ankündigte". */
export function germanReadings(
  found: readonly VerbReading[],
  place: WordPlace,
  language: EventLanguage,
): readonly VerbReading[] {
  const particle = particleAfter(place, language);
  return found.filter((reading) => reading.form !== "finite" || reading.particle === particle);
}

/** The separated particle at the end of the clause, or before "und". */
function particleAfter(
  { tokens, index, clause: { pieces } }: WordPlace,
  { particles, clause: { joiners } }: EventLanguage,
): string | undefined {
  return tokens.find(({ lower, end }, at) => {
    if (at <= index || !particles.has(lower)) return false;
    const next = tokens[at + 1];
    return next === undefined || joiners.has(next.lower) || pieces.some((each) => each.end === end);
  })?.lower;
}

/** "war am Montag gegründet worden": the last of the clause that is no helper. */
export function germanVerbOf(
  tokens: readonly Token[],
  _: number,
  language: EventLanguage,
): Token | undefined {
  const last = tokens.findLast(({ lower }) => !isHelper(lower, language));
  if (last === undefined || last.capital || last.kind !== "word") return undefined;
  const isVerb = language.tense.participle.test(last.lower) || /.{4}(?:n|rt|et)$/u.test(last.lower);
  return isVerb ? last : undefined;
}

const WITH_ZU = /^(?:an|ab|auf|aus|bei|ein|mit|nach|vor|zurück|zusammen|fort|teil)zu\p{L}+n$/u;

/** "…, Truppen nach Chile zu schicken" */
export function isInfinitiveClause(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.capital) return false;
  const isApart = tokens.at(-2)?.lower === "zu" && last.lower.endsWith("n");
  return isApart || WITH_ZU.test(last.lower);
}
