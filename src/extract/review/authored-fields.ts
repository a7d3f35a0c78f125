/** The inverse of `editedClaim`: a claim's fields as an editor would write them, words for positions. */
import { isDateRule } from "#src/domain/date-rules.ts";
import type { Claim, Dated, Link, LocalText, Phrase, Source, When } from "#src/domain/model.ts";
import type { Span } from "#src/domain/passage.ts";
import type {
  AuthoredDated,
  AuthoredFields,
  AuthoredLink,
  AuthoredWhen,
} from "#src/domain/review.ts";
import { sameRecord } from "#src/domain/decisions.ts";
import { WHOLE_SENTENCE } from "./authored-claim.ts";
import { ruleOfEdtf } from "./rule-of-edtf.ts";
import { scenesOfClaim, searchedSource, type ReadSentence } from "./scenes.ts";
import { wordsFor } from "./words-for.ts";

/** All fields; `null` where the claim has no place, date or bounds. */
export type AllFields = {
  readonly [F in keyof AuthoredFields]-?: Exclude<AuthoredFields[F], undefined>;
};

/** Words that the notation can't lead to are left out: their field then has none in that language. */
export function fieldsOf(claim: Omit<Claim, "id">, source: Source): AllFields {
  const scenes = scenesOfClaim(claim, searchedSource(source));
  const words = (phrase: Phrase | undefined) => wordsOf(phrase, scenes);
  const { place, bounds } = claim;
  return {
    passage: passageOf(claim, scenes),
    actors: claim.actors.map(({ actor, role, phrase }) => ({
      actor,
      role,
      ...given("phrase", words(phrase)),
    })),
    place: place ? { name: place.name, ...given("phrase", words(place.phrase)) } : null,
    quotes: claim.quotes.map(({ exact, phrase }) => ({ exact, ...given("phrase", words(phrase)) })),
    chain: claim.chain.map((link) => linkOf(link, words)),
    stance: claim.stance,
    when: claim.when ? whenOf(claim.when, words) : null,
    bounds: bounds
      ? {
          ...given("notBefore", datedOf(bounds.notBefore, words)),
          ...given("notAfter", datedOf(bounds.notAfter, words)),
        }
      : null,
  };
}

/** Of the fields those that say something else than the others; what isn't there says nothing. */
export function differing(fields: AuthoredFields, others: AuthoredFields): AuthoredFields {
  const { passage, actors, place, quotes, chain, stance, when, bounds } = fields;
  const own: AuthoredFields = {
    ...unlike({ passage }, others.passage),
    ...unlike({ actors }, others.actors),
    ...unlike({ place }, others.place),
    ...unlike({ quotes }, others.quotes),
    ...unlike({ chain }, others.chain),
    ...unlike({ stance }, others.stance),
    ...unlike({ when }, others.when),
    ...unlike({ bounds }, others.bounds),
  };
  return own;
}

/** The one field, unless it is absent or equal. */
function unlike<T extends Readonly<Record<string, unknown>>>(field: T, other: unknown): Partial<T> {
  const said = Object.values(field).some(
    (value) => value !== undefined && !sameRecord(value, other),
  );
  return said ? field : {};
}

type Words = (phrase: Phrase | undefined) => LocalText | undefined;

function passageOf({ passages }: Omit<Claim, "id">, scenes: readonly ReadSentence[]): LocalText {
  return Object.fromEntries(
    passages.flatMap((passage) => {
      const scene = scenes.find(({ lang }) => lang === passage.text);
      const words = scene && passageWords(passage, scene);
      return words === undefined ? [] : [[passage.text, words]];
    }),
  );
}

export function passageWords(
  { start, end }: Span,
  { paragraph, sentence }: Pick<ReadSentence, "paragraph" | "sentence">,
): string | undefined {
  const isWhole = start === sentence.start && end === sentence.end;
  return isWhole ? WHOLE_SENTENCE : wordsFor({ start, end }, paragraph, sentence);
}

function wordsOf(
  phrase: Phrase | undefined,
  scenes: readonly ReadSentence[],
): LocalText | undefined {
  const found = Object.entries(phrase ?? {}).flatMap(([lang, span]) => {
    const scene = scenes.find((each) => each.lang === lang);
    const words = scene && wordsFor(span, scene.paragraph, scene.sentence);
    return words === undefined ? [] : [[lang, words] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function linkOf({ speakers, phrase, cue, form, when }: Link, words: Words): AuthoredLink {
  return {
    speakers,
    ...given("phrase", words(phrase)),
    ...given("cue", words(cue)),
    form,
    ...(when && { when: whenOf(when, words) }),
  };
}

function whenOf({ text, published }: When, words: Words): AuthoredWhen {
  return {
    ...given("text", datedOf(text, words)),
    ...given("published", datedOf(published, words)),
  };
}

/** A rule that only the maker of a data file knows is replaced by ours for such a date. */
function datedOf(dated: Dated | undefined, words: Words): AuthoredDated | undefined {
  return (
    dated && {
      ...given("edtf", dated.edtf),
      ...given("words", words(dated.words)),
      rule: isDateRule(dated.rule) ? dated.rule : ruleOfEdtf(dated.edtf),
      uses: dated.uses,
    }
  );
}

/** The field, where there is something in it. */
function given<K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } {
  const field: { [key in K]?: T } = {};
  if (value !== undefined) field[key] = value;
  return field;
}
