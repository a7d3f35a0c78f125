/**
 * Who is meant by nouns that need the sentences round them: "the president" again, "state media" beside
 * a country's leader, "soldiers" that a state sends. Nothing rather than wrong.
 */
import { facetKey, stateOf } from "./compiled.ts";
import type { LinkedHead } from "./heads.ts";
import type { HeadType } from "./lexicon.ts";
import type { ActorMention, Naming } from "./mention.ts";
import { phraseStart } from "./noun-phrase.ts";
import { holderOf } from "./offices.ts";
import type { PlacedMention } from "./placed.ts";
import { placedMention } from "./placed.ts";
import type { Reading } from "./reading.ts";
import { actorWith, kindOf, wordAt } from "./reading.ts";
import { prepositionBefore } from "./standing.ts";
import { type Surroundings, surroundingsIn } from "./surroundings.ts";

/** How many sentences back somebody may have been named with the office. */
const SENTENCES_BACK = 3;

interface Meant {
  readonly actor: string;
  readonly naming: Naming;
  readonly rule: string;
}

interface Place {
  readonly reading: Reading;
  readonly near: Surroundings;
  readonly linked: LinkedHead;
}

/** Mentions by nouns that stand without a state or a name, in the light of the others. */
export function mentionsInContext(
  reading: Reading,
  alone: readonly LinkedHead[],
  placed: readonly PlacedMention[],
): readonly PlacedMention[] {
  const near = surroundingsIn(reading, placed);
  return alone.flatMap((linked) => {
    const meant = meantBy({ reading, near, linked });
    if (meant === undefined) return [];
    const phrase = { from: phraseStart(reading, linked.from), to: linked.end };
    return [
      placedMention(reading, { ...meant, from: linked.at, to: linked.end, phrase, head: linked }),
    ];
  });
}

const MEANT_BY: Readonly<Partial<Record<HeadType, (place: Place) => Meant | undefined>>> = {
  office: officeAgain,
  counterpart,
  ministry: (place) => bodyAgain(place, "ministry-again"),
  organisation: companyAgain,
  media: (place) => bodyOf(place, stateThatActs(place), "media-in-context"),
  authorities: (place) => bodyOf(place, stateOfPlace(place), "authorities-in-context"),
  forces: (place) =>
    bodyOf(place, stateThatSends(place), "forces-sent") ?? bodyAgain(place, "forces-again"),
};

function meantBy(place: Place): Meant | undefined {
  const { head, owners } = place.linked;
  const isOwned = owners.length > 0 && head.type !== "counterpart";
  return isOwned ? undefined : MEANT_BY[head.type]?.(place);
}

/** "the president": whoever was last named with that office, and only one of them near. */
function officeAgain({ reading, near, linked }: Place): Meant | undefined {
  const { high, plural, branch } = linked.head;
  const ofCountry = isOfCountry(reading, linked);
  if (!high || plural || !(ofCountry || isDefinite(reading, linked))) return undefined;
  const named = near
    .before(linked.at, SENTENCES_BACK)
    .filter(({ mention }) => branchesOf(reading, mention.actor).includes(branch));
  const last = named.at(-1);
  if (last === undefined) return ofCountry ? holderInCountry(reading, near, linked) : undefined;
  const here = near.sentenceOf(linked.at);
  const inSight = near.sentenceOf(last.from) === here ? here : here - 1;
  const rivals = named.filter(({ from }) => near.sentenceOf(from) >= inSight);
  const only = new Set(rivals.map(({ mention }) => mention.actor)).size <= 1;
  return only ? { actor: last.mention.actor, naming: "office", rule: "office-again" } : undefined;
}

/** "the country’s president", "der Präsident des Landes" */
function isOfCountry(reading: Reading, { from, end }: LinkedHead): boolean {
  const isCountry = (place: number) => reading.lexicon.countryWords.has(wordAt(reading, place));
  if (reading.lexicon.lang === "de") return wordAt(reading, end) === "des" && isCountry(end + 1);
  return wordAt(reading, from - 1) === "s" && isCountry(from - 2);
}

function holderInCountry(
  reading: Reading,
  near: Surroundings,
  { at, head }: LinkedHead,
): Meant | undefined {
  const last = near
    .before(at, SENTENCES_BACK)
    .findLast(
      ({ mention }) =>
        stateOf(reading.known, mention.actor) === mention.actor ||
        reading.compiled.countryOf.get(mention.actor)?.kind === "state",
    );
  if (last === undefined) return undefined;
  const { actor } = last.mention;
  const holder = holderOf(reading, actor, head.branch);
  return {
    actor: holder ?? actor,
    naming: "office",
    rule: holder === undefined ? "office-without-holder" : "office-of-state",
  };
}

function branchesOf({ offices, compiled }: Reading, actor: string): readonly string[] {
  return [...(offices.get(actor) ?? []), ...(compiled.branches.get(actor) ?? [])];
}

/** "his Finnish counterpart": who holds the office of somebody named before in the sentence. */
function counterpart({ reading, near, linked }: Place): Meant | undefined {
  const owner = linked.owners[0];
  if (owner === undefined || kindOf(reading, owner) !== "state") return undefined;
  for (const { mention } of near.before(linked.at, 1).toReversed()) {
    for (const branch of branchesOf(reading, mention.actor)) {
      const actor = holderOf(reading, owner.form.actor, branch);
      if (actor !== undefined && actor !== mention.actor) {
        return { actor, naming: "office", rule: "counterpart" };
      }
    }
  }
  return undefined;
}

/** "the ministry", "the troops": the body of that kind that was last named, if it is only one. */
function bodyAgain({ reading, near, linked }: Place, rule: string): Meant | undefined {
  const { type, branch } = linked.head;
  if (!isDefinite(reading, linked)) return undefined;
  const isSame = ({ head }: PlacedMention) =>
    head?.type === type && (type !== "ministry" || branch === "ministry" || head.branch === branch);
  const bodies = new Set(
    near
      .before(linked.at, SENTENCES_BACK)
      .filter(isSame)
      .map(({ mention }) => mention.actor),
  );
  const [actor] = bodies;
  return bodies.size === 1 && actor !== undefined ? { actor, naming: "name", rule } : undefined;
}

/** "the company": the one organisation that was named of late, where the text shows it to be one. */
function companyAgain({ reading, near, linked }: Place): Meant | undefined {
  const { bodies } = reading.lexicon;
  if (!bodies.companyAgain.test(wordAt(reading, linked.at)) || !isDefinite(reading, linked)) {
    return undefined;
  }
  const lastWord = (actor: string) =>
    Object.values(actorWith(reading, actor)?.name ?? {})[0]
      ?.split(" ")
      .at(-1) ?? "";
  const isCompany = ({ mention: { actor }, head }: PlacedMention) =>
    head?.branch === "company" || bodies.company.test(lastWord(actor));
  // it is no court and no union, whose noun says what they are
  const named = near
    .before(linked.at, SENTENCES_BACK)
    .filter(({ mention: { actor } }) => actorWith(reading, actor)?.kind === "organisation")
    .filter((each) => isCompany(each) || !bodies.noun.test(lastWord(each.mention.actor)));
  const actors = new Set(named.map(({ mention }) => mention.actor));
  const [actor] = actors;
  return actors.size === 1 && actor !== undefined && named.some(isCompany)
    ? { actor, naming: "name", rule: "company-again" }
    : undefined;
}

/** Only a body that is listed: a noun alone is no ground to propose one. */
function bodyOf(
  { reading, linked }: Place,
  state: string | undefined,
  rule: string,
): Meant | undefined {
  const actor =
    state === undefined ? undefined : reading.compiled.facets.get(facetKey(state, linked.head));
  return actor === undefined ? undefined : { actor, naming: "name", rule };
}

/** The state of whoever acts in the clause: its subject has no preposition before it. */
function stateThatActs({ reading, near, linked }: Place): string | undefined {
  const subject = near.inClause(linked.at).find((each) => near.isFree(each));
  return stateOfMention(reading, subject);
}

function stateThatSends({ reading, near, linked }: Place): string | undefined {
  const { lexicon } = reading;
  // "military bases": only the plural says that people are meant
  if (!linked.head.plural) return undefined;
  const here = near.inSentence(linked.at);
  const origin = here.find(
    ({ phrase, mention }) =>
      mention.naming === "name" &&
      lexicon.fromWords.has(prepositionBefore(reading, phrase.from) ?? ""),
  );
  if (origin !== undefined) return stateOfMention(reading, origin);
  if (!near.hasWord(linked.at, ({ text }) => lexicon.sends.test(text))) return undefined;
  const acting = here.filter(
    (each) => each.from < linked.at && each.mention.standing === "actor" && near.isFree(each),
  );
  return stateOfMention(reading, acting.at(-1));
}

/** The state where it happens: named in the sentence, or the last one before "the country". */
function stateOfPlace({ reading, near, linked }: Place): string | undefined {
  const here = near.inSentence(linked.at).filter(({ mention }) => mention.standing === "place");
  const states = new Set(here.map((each) => stateOfMention(reading, each)));
  if (states.size === 1) return [...states][0];
  const { countryWords } = reading.lexicon;
  if (!near.hasWord(linked.at, ({ lower }) => countryWords.has(lower))) {
    return undefined;
  }
  const sentence = near.sentenceOf(linked.at);
  const before = near
    .before(linked.at, 1)
    .filter(({ from, mention }) => near.sentenceOf(from) < sentence && isOfState(mention));
  return stateOfMention(reading, before.at(-1));
}

const isOfState = ({ naming }: ActorMention): boolean => naming === "name" || naming === "metonym";

function stateOfMention({ known }: Reading, placed: PlacedMention | undefined): string | undefined {
  return placed === undefined ? undefined : stateOf(known, placed.mention.actor);
}

function isDefinite(reading: Reading, { from }: LinkedHead): boolean {
  const start = phraseStart(reading, from);
  return start < from && reading.lexicon.definite.has(wordAt(reading, start));
}
