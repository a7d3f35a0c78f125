/** What English says about who is named and where. */
import type { ActorLexicon, Head, HeadType } from "../../../actors/lexicon.ts";
import { keyOf, type Token } from "../../../actors/tokens.ts";
import { ENGLISH_BODIES } from "./bodies.ts";
import { ENGLISH_PLACES } from "./place-words.ts";
import { wordSet } from "../../../word-set.ts";

/** Portfolios: "foreign minister", "ministry of foreign affairs", "defense secretary". */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ["agriculture", "agriculture"],
  ["culture", "culture"],
  ["defence", "defence"],
  ["defense", "defence"],
  ["development", "development"],
  ["economy", "economy"],
  ["education", "education"],
  ["energy", "energy"],
  ["environment", "environment"],
  ["finance", "finance"],
  ["foreign", "foreign"],
  ["health", "health"],
  ["interior", "interior"],
  ["home", "interior"],
  ["justice", "justice"],
  ["labour", "labour"],
  ["labor", "labour"],
  ["trade", "trade"],
  ["transport", "transport"],
  ["treasury", "finance"],
  ["state", "foreign"],
]);

/** Type, branch, phrases with _ for a blank; a "+" marks an office that speaks for the state. */
const NOUNS: readonly (readonly [HeadType, string, string])[] = [
  ["office", "president+", "president vice_president"],
  ["office", "head-of-state+", "leader ruler dictator head_of_state supreme_leader"],
  ["office", "prime-minister+", "prime_minister premier head_of_government pm"],
  ["office", "chancellor+", "chancellor"],
  ["office", "monarch+", "king queen emperor emir sultan"],
  ["office", "minister+", "minister"],
  ["office", "foreign-minister+", "secretary_of_state top_diplomat chief_diplomat"],
  ["office", "pope", "pope"],
  ["office", "spokesperson", "spokesman spokeswoman spokesperson press_secretary"],
  ["office", "ambassador", "ambassador"],
  ["office", "envoy", "envoy special_envoy negotiator"],
  ["office", "secretary", "secretary secretary_general"],
  ["office", "general", "general gen colonel admiral commander chief_of_staff"],
  ["office", "governor", "governor"],
  ["office", "mayor", "mayor"],
  ["office", "chair", "chairman chairwoman chair chief head director chief_executive ceo"],
  ["office", "speaker", "speaker house_speaker parliament_speaker"],
  ["office", "deputy", "senator congressman congresswoman lawmaker mp representative"],
  ["office", "adviser", "adviser advisor security_adviser"],
  ["office", "commissioner", "commissioner"],
  ["office", "prince", "prince princess crown_prince"],
  ["office", "judge", "judge prosecutor lawyer attorney_general"],
  [
    "office",
    "person",
    "author expert researcher historian professor coach analyst economist journalist activist opposition_leader union_leader businessman billionaire mr mrs ms dr sir actor singer writer scientist biologist botanist physicist engineer teacher inspector detective manager striker midfielder defender goalkeeper captain novelist artist architect",
  ],
  ["counterpart", "counterpart", "counterpart opposite_number"],
  ["ministry", "ministry", "ministry"],
  ["forces", "forces", "armed_forces forces army military troops soldiers air_force navy troop"],
  ["media", "state-media", "state_media state_television state_tv state_broadcaster"],
  ["authorities", "authorities", "authorities officials"],
  ["government", "government", "government administration"],
  [
    "agency",
    "agency",
    "news_agency agency newspaper broadcaster magazine news_site state_agency daily",
  ],
  ["party", "party", "party"],
  [
    "organisation",
    "organisation",
    "group organisation organization militia union institute think_tank university alliance charity",
  ],
  ["organisation", "company", "company firm bank carmaker airline manufacturer retailer"],
];

interface Noun {
  readonly type: HeadType;
  readonly branch: string;
  readonly high: boolean;
  readonly words: readonly string[];
}

const nouns = new Map<string, Noun[]>();
for (const [type, branch, phrases] of NOUNS) {
  for (const phrase of phrases.split(" ")) {
    const words = phrase.split("_");
    const first = words[0] ?? "";
    const noun = { type, branch: branch.replace("+", ""), high: branch.endsWith("+"), words };
    const others = nouns.get(first) ?? [];
    nouns.set(
      first,
      [...others, noun].toSorted((a, b) => b.words.length - a.words.length),
    );
  }
}

const MINISTERS = new Map([
  ["minister", "minister"],
  ["secretary", "minister"],
  ["ministry", "ministry"],
  ["department", "ministry"],
]);
const PLURALS = wordSet("forces troops soldiers authorities officials media");
const PLURAL_OFFICE = /(?:ministers|presidents|leaders|secretaries|spokesmen|chiefs|envoys)$/u;
const FEMALE = wordSet("queen princess chairwoman spokeswoman congresswoman mrs ms");

function headAt(tokens: readonly Token[], place: number): Head | undefined {
  const first = wordAt(tokens, place);
  if (first === undefined) return undefined;
  return portfolioAt(tokens, place, first) ?? listedAt(tokens, place, first);
}

function wordAt(tokens: readonly Token[], place: number): string | undefined {
  const token = tokens[place];
  return token === undefined || token.text.length > 30 ? undefined : token.lower;
}

function headOf(noun: Omit<Noun, "words">, length: number, word: string): Head {
  const { type, branch, high } = noun;
  return { type, branch, high, length, female: FEMALE.has(word), plural: PLURALS.has(word) };
}

function listedAt(tokens: readonly Token[], place: number, first: string): Head | undefined {
  const isPlural = !nouns.has(first) && PLURAL_OFFICE.test(first);
  const singular = isPlural ? first.slice(0, -1) : first;
  const noun = nouns
    .get(singular)
    ?.find(({ words }) =>
      words.every((word, offset) => offset === 0 || wordAt(tokens, place + offset) === word),
    );
  if (noun === undefined) return undefined;
  const head = headOf(noun, noun.words.length, noun.words.at(-1) ?? first);
  return isPlural ? { ...head, plural: true } : head;
}

/** "defence ministry", "ministry of defence", "ministry of foreign affairs" */
function portfolioAt(tokens: readonly Token[], place: number, first: string): Head | undefined {
  const field = FIELDS.get(first);
  if (field !== undefined) return fieldFirst(tokens, place, field);
  const office = MINISTERS.get(first);
  const link = wordAt(tokens, place + 1);
  if (office === undefined || (link !== "of" && link !== "for")) return undefined;
  const article = wordAt(tokens, place + 2) === "the" ? 1 : 0;
  const second = wordAt(tokens, place + 2 + article);
  const named = second === undefined ? undefined : FIELDS.get(second);
  if (named === undefined) return undefined;
  const affairs = wordAt(tokens, place + 3 + article) === "affairs" ? 1 : 0;
  return portfolio(named, office, 3 + article + affairs);
}

function fieldFirst(tokens: readonly Token[], place: number, field: string): Head | undefined {
  const affairs = wordAt(tokens, place + 1) === "affairs" ? 1 : 0;
  const noun = wordAt(tokens, place + 1 + affairs) ?? "";
  const plural = noun === "ministers" || noun === "ministries";
  const office = plural ? "minister" : MINISTERS.get(noun);
  return office === undefined ? undefined : portfolio(field, office, 2 + affairs, plural);
}

function portfolio(field: string, office: string, length: number, plural = false): Head {
  const type = office === "ministry" ? "ministry" : "office";
  return {
    type,
    branch: `${field}-${office}`,
    high: true,
    female: false,
    plural,
    length,
  };
}

const PLACE_NOUN =
  /^(?:region|regions|area|territory|province|city|capital|town|village|coast|border|island|oblast|district|soil|port|airspace|waters|peninsula|base|exclave)$/u;

const COMMON = wordSet(
  "the a an in at on his her their its our this that these those and monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december he she it they we i but or if when while after before since according earlier later last next former",
);

const PREPOSITIONS = wordSet(
  "in on at by with from to of for about after before during since until against between under over into through among despite without within via per as like near around towards toward onto across behind inside outside beyond",
);

const FINITE =
  /(?:ed|has|had|is|was|were|are|will|would|may|could|should|said|says|and|or|also|won|lost|put|set)$/u;

export const ENGLISH_ACTORS: ActorLexicon = {
  lang: "en",
  bodies: ENGLISH_BODIES,
  places: ENGLISH_PLACES,
  headAt,
  determiners: wordSet(
    "the a an this that these those its his her their our my your some several many both all",
  ),
  prepositions: PREPOSITIONS,
  placePrepositions: wordSet(
    "in at from to over into through within via near around across inside outside throughout",
  ),
  coordinators: wordSet("and or"),
  ofWords: wordSet("of the"),
  fromWords: wordSet("from"),
  isPlaceNoun: (word) => PLACE_NOUN.test(word.toLowerCase()),
  isAdjective: ({ text }) => ADJECTIVE.test(text) && !NO_ADJECTIVES.has(text),
  beforePersons: new Set(),
  isAgentNoun: () => false,
  isCommonNoun: (word) => COMMON.has(word.toLowerCase()),
  turnsTo: wordSet(
    "refer referred refers referring said say says told support supports supported aid help assistance sell sold supply supplied supplies deliver delivered deliveries give gave given gives handed thanks thanked warning warned message close threat according response responded ties related relations loyal offer offered sanctions loyalty committed commitment tribute friend ally answer reply belong belongs belonged opposed opposition left listen listened spoke speak talk talked appeal appealed apologised apologized similar loss lost turned",
  ),
  visits: wordSet("visit visits visited visiting reach reached leave leaving tour toured"),
  sends: /^(?:send|sent|deploy|dispatch|station|mobilis|mobiliz|withdr)/iu,
  countryWords: wordSet("country"),
  definite: wordSet("the"),
  indefinite: wordSet("a an some several many any no"),
  says: wordSet(
    "said says told added announced insisted argued warned claimed stated explained wrote tweeted acknowledged",
  ),
  pronouns: new Map([
    ["he", "he"],
    ["she", "she"],
  ]),
  peoples: { articles: /^the$/u, ending: /s$/u, adjective: "" },
  looksGiven: ({ sentence }, before) => before?.sentence === sentence,
  givenNames: new Set(
    ["Jordan", "Georgia", "Chad", "Israel", "India", "Kenya", "Paris", "Vienna", "Sofia"].map(
      keyOf,
    ),
  ),
  // a verb or a preposition may follow
  isFirstPart: ({ lower }) => !(PREPOSITIONS.has(lower) || FINITE.test(lower)),
  isPartBefore({ tokens }, place) {
    const isPart = (back: number): boolean => {
      const word = tokens[place - back]?.lower ?? "";
      return PLACE_NOUN.test(word) || ENGLISH_PLACES.compass.has(word);
    };
    return isPart(tokens[place - 1]?.lower === "of" ? 2 : 1);
  },
  nameParticles: wordSet("von van de di da du al el bin ibn la az as ar"),
};

const ADJECTIVE = /^[a-z]{2,20}(?:al|an|ed|er|est|ful|ic|ing|ish|ive|ous|ary|ent|ant|able|ern)$/u;
const NO_ADJECTIVES = wordSet(
  "said added announced confirmed warned claimed denied reported called after under over other whether her another former",
);
