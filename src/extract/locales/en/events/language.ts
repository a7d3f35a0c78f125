/** What the event step must know of English. */
import type { EventLanguage } from "#src/extract/events/event-language.ts";
import {
  groupTable,
  lastPart,
  nounTable,
  phraseTable,
  verbTable,
} from "#src/extract/events/event-words.ts";
import { kept } from "#src/extract/kept.ts";
import { wordSet } from "#src/extract/word-set.ts";
import type { Token } from "#src/extract/tokens.ts";
import { ENGLISH_TENSE } from "../time/tense.ts";
import { CIVIL_RULES } from "./civil-rules.ts";
import { englishForms } from "./conjugate.ts";
import { FORCE_RULES } from "./force-rules.ts";
import { MEETING_RULES } from "./meeting-rules.ts";
import { PUBLIC_RULES } from "./public-rules.ts";
import { SPEECH_RULES } from "./speech-rules.ts";
import {
  auxiliaryBefore,
  contentCut,
  englishReadings,
  englishVerbOf,
  opensInside,
} from "./verb-places.ts";

const RULES = [...MEETING_RULES, ...PUBLIC_RULES, ...FORCE_RULES, ...SPEECH_RULES, ...CIVIL_RULES];
const NOUNS = nounTable(RULES);

const GROUPS = groupTable({
  troops:
    "soldier/s troop/s forces unit/s fighters brigade/s battalion tanks warship/s navy army mercenaries personnel",
  agreement:
    "agreement/s treaty treaties pact deal/s accord/s ceasefire truce armistice compromise memorandum partnership alliance",
  area: "area region province town city village control territory island port peninsula positions ground",
  office:
    "office post minister president chancellor premier prime-minister chairman chairwoman chief secretary ambassador mayor governor spokesman spokeswoman spokesperson king queen director leader head",
  ally: "ally allies backer/s supporter/s partner/s opponent/s rival/s neighbour/s friend/s enemy enemies supplier/s",
  latest: "latest recent last newest",
  clause: "clause/s provision/s article",
  weapon:
    "drone/s rocket/s missile/s bomb/s shells artillery jets warplanes militants gunmen rebels militia tanks explosives",
  law: "law/s bill decree act order budget legislation",
  people:
    "people civilians soldiers children women men persons residents officers passengers fighters troops dozens hundreds thousands",
  court: "court/s judge/s jury tribunal prison jail charges prosecutor/s",
  delegate:
    "representatives delegates delegation/s negotiators diplomats envoys officials government/s ministers presidents leaders counterpart/s",
  hope: "hope/s expectation/s confidence wish",
});

/** -ed words and others that stand before a noun or after one without being the verb */
const NOT_FINITE = wordSet("hundred need indeed red united speed so-called armed");

const LIGHT =
  "begin:began:begun start launch continue keep:kept:kept carry conduct hold:held:held take:took:taken wage mount open have:had:had be:was:been pay:paid:paid make:made:made complete end report resume stage come:came:come follow see:saw:seen give:gave:given go:went:gone is were are has";

const nounOf = kept((lower) => NOUNS.get(lastPart(lower)));

export const ENGLISH_EVENTS: EventLanguage = {
  lang: "en",
  tense: ENGLISH_TENSE,
  rules: RULES,
  verbs: verbTable(RULES, englishForms),
  verbFinal: false,
  particles: new Set(),
  clause: {
    subordinators: wordSet(
      "because while although though so if unless as when that whether after before since until where how why once",
    ),
    relatives: wordSet("who which whose whom where that what"),
    joiners: wordSet("and or but yet nor"),
    hypothetical: wordSet("if whether unless before how why"),
    have: wordSet("has have had having"),
    be: wordSet("is was are were be been being remains remained"),
    passive: wordSet("is are was were been being"),
    modal: wordSet("will shall would may might must should can could"),
    implicative: wordSet("managed manages manage succeeded"),
    light: new Set(LIGHT.split(" ").flatMap((verb) => englishForms(verb).map(({ text }) => text))),
    negations: wordSet(
      "not no never neither nobody nothing none cannot didn't hasn't wasn't isn't",
    ),
  },
  phrase: {
    prepositions: wordSet(
      "in on at by with from to of for about after before during since until against between under over into through amid among following despite without within via per as than like near around towards toward onto across behind according",
    ),
    determiners: wordSet(
      "the a an this that these those its his her their our no some several both all another two three four five",
    ),
    oblique: wordSet("him them"),
    genitive: new Set(),
    together: wordSet("with alongside"),
    against: wordSet("against on into"),
    by: wordSet("by"),
    occasion: wordSet("after at during following before since"),
    towards: wordSet("to in into at"),
  },
  phrases: phraseTable(RULES),
  victims: /injured|wounded|killed|died|lost (?:their|his|her) li/u,
  noun: (token) => nounOf(token.lower),
  isNoun: (group, token) => GROUPS.get(group)?.get(lastPart(token.lower)) === true,
  looksFinite,
  readingsAt: englishReadings,
  auxiliaryBefore,
  contentCut,
  opensInside,
  verbOf: englishVerbOf,
  // "the 2025 championships"
  isDatedNoun: (before, date) => DETERMINER.test(before) && /^\d{4}$/u.test(date),
};

const DETERMINER = /(?<!\p{L})(?:the|its|his|her|their|an?)\s+$/iu;

// "launched", "carried": an -ed word after a noun or a pronoun, with no noun made by it
function looksFinite(token: Token, previous: Token | undefined): boolean {
  if (token.capital || !/[^e]ed$/u.test(token.lower) || NOT_FINITE.has(token.lower)) return false;
  return (
    previous !== undefined &&
    previous.kind === "word" &&
    !/^(?:the|a|an|of|by|with)$/u.test(previous.lower)
  );
}
