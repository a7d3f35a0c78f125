/** What German says about who is named and where. */
import type { ActorLexicon, Head } from "../../../actors/lexicon.ts";
import { wordAt } from "../../../actors/reading.ts";
import type { Token } from "../../../actors/tokens.ts";
import { kept } from "../../../kept.ts";
import { GERMAN_BODIES } from "./bodies.ts";
import { GERMAN_PLACES } from "./place-words.ts";
import { germanHead } from "./heads.ts";
import * as words from "../closed-classes.ts";
import { wordSet } from "../../../word-set.ts";

const DETERMINERS = wordSet(`${words.DETERMINERS} keinem keinen jene/r/s unser/e/er/em/en viele`);

const PREPOSITIONS = wordSet(`${words.PREPOSITIONS} per pro nahe unweit`);

const PLACES = wordSet(`${words.PLACE_PREPOSITIONS} nahe unweit`);

// nouns that are no part of a name though they are capitalised; with the endings below they keep
// a proposed name from running on
const NOUN_ENDING =
  /(?:\p{L}{3}ung|ungen|heit|keit|schaft|tion|tionen|ismus|tät|nis|tum|chen|gespräche?|treffen|besuch|krieg|partei|teils?|hafens?|truppen|reise|regierung|rede|ende)$/u;
const COMMON = wordSet(
  `${words.WEEKDAYS} ${words.MONTHS} morgen nacht uhr jahr/e woche/n monat/e tag/e ende anfang zeit europas asiens afrikas amerikas prof dr bezirk polizei feuerwehr ministerium familie firma ehepaar fall team lager ära haus angaben angriff/e bericht bürger druck fehler frage/n gespräch/e grenze grund hilfe hoffnung interview kinder krieg kritik land leute medien menschen opfer osten norden süden westen politik präsidentschaft prozent raketen recht seite stadt teil treffen vertreter video waffen welt zahl ziel zusammenarbeit`,
);

const PLACE_NOUN =
  /(?:region|gebiet|gebiete|provinz|provinzen|stadt|städte|küste|grenze|insel|inseln|oblast|bezirk|dorf|boden|territorium|norden|süden|osten|westen|hafen|luftraum|gewässer|militärbasis|stützpunkt|raum|landesteil|gebirge|halbinsel)s?$/u;

const AGENT =
  /\p{L}{3}(?:er|ers|erin|ist|isten|istin|ent|enten|entin|ant|anten|antin|or|ors|orin|eur|eurs|eurin|mann|frau|rätin|rat|wirt|zeuge|zeugin|loge|logen|login|anwalt|arzt)$/u;

const headOfWord = kept(germanHead);

function headAt(tokens: readonly Token[], place: number): Head | undefined {
  const token = tokens[place];
  if (token === undefined || !token.capital || token.text.length > 60) return undefined;
  return headOfWord(token.text);
}

const isAdjective = kept(
  (word) =>
    /^\p{Ll}[\p{L}-]{2,40}(?:e|er|es|en|em)$/u.test(word) &&
    !DETERMINERS.has(word) &&
    !PREPOSITIONS.has(word) &&
    !NO_ADJECTIVES.has(word),
);

export const GERMAN_ACTORS: ActorLexicon = {
  lang: "de",
  bodies: GERMAN_BODIES,
  places: GERMAN_PLACES,
  headAt,
  determiners: DETERMINERS,
  prepositions: PREPOSITIONS,
  placePrepositions: PLACES,
  coordinators: wordSet("und sowie wie oder"),
  ofWords: wordSet("von vom der des"),
  fromWords: wordSet("aus"),
  isPlaceNoun: (word) => PLACE_NOUN.test(word.toLowerCase()),
  isAdjective: ({ text }) => isAdjective(text),
  beforePersons: wordSet("laut mit gegen"),
  isAgentNoun: kept((word) => AGENT.test(word)),
  isCommonNoun: kept((word) => NOUN_ENDING.test(word) || COMMON.has(word.toLowerCase())),
  turnsTo: wordSet("auf"),
  visits: wordSet("besucht/e/en bereist/e verließ/en erreichte"),
  sends:
    /^(?:ge?schick|geschickt|schick|entsend|entsand|entsende|verleg|stationier|einsatz|eingesetzt|abgezogen|mobilis|hilfe$)/iu,
  countryWords: wordSet("landes land"),
  definite: wordSet(words.DEFINITE_ARTICLES),
  indefinite: wordSet("ein/e/er/es/em/en kein/e/em/en mehrere viele einige"),
  says: wordSet(
    "sagt/e erklärt/e betont/e meinte kritisierte fordert/e warnt/e schrieb berichtete bestätigte äußerte verkündete behauptete",
  ),
  pronouns: new Map([["er", "he"]]),
  peoples: { articles: /^(?:die|den)$/u, ending: /(?:iern?|ern?|en|is)$/u, adjective: "isch" },
  // other nouns are written large too: "Agenda Trumps", "Team Trump"
  looksGiven: ({ text }, _, { genitive }) => !genitive && /^(?!Etwa)\p{L}+(?:a|ie)$/u.test(text),
  givenNames: new Set(),
  isFirstPart: ({ capital }) => capital,
  isPartBefore(reading, place) {
    const before = wordAt(reading, place - 1);
    if (before === "von" && LIES.test(wordAt(reading, place - 2))) return true;
    const isGenitive =
      reading.startingAt.get(place)?.genitive ?? /^de[rs]$/u.test(wordAt(reading, place));
    return isGenitive && (PLACE_NOUN.test(before) || GERMAN_PLACES.compass.has(before));
  },
  nameParticles: wordSet(`${words.NAME_PARTICLES} ter az as ar`),
};

/** "nordwestlich von Warschau" */
const LIES = /^(?:nörd|süd|öst|west|nord(?:öst|west)|süd(?:öst|west))lich$/u;

/** End as adjectives do, and are verbs or adverbs. */
const NO_ADJECTIVES = wordSet(
  "habe/n hatte/n waren seien wurde/n werde/n würde/n denen deren dessen wessen sagte erklärte solle/n könne/n müsse/n wolle/n sowie heute gerne immer wieder weiter später außer wären meldete berichtete teilte kündigte nannte reiste geben gegeben getroffen nehmen sehen",
);
