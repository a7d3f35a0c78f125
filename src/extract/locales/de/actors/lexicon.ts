/** What German says about who is named and where. */
import type { ActorLexicon, Head } from "../../../actors/lexicon.ts";
import type { Token } from "../../../actors/tokens.ts";
import { kept } from "../../../kept.ts";
import { GERMAN_BODIES } from "./bodies.ts";
import { germanHead } from "./heads.ts";
import { wordSet } from "../../../word-set.ts";

const DETERMINERS = wordSet(
  "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer dieser diese dieses diesen diesem jener jene jenes kein keine keinen keinem mehrere einige viele beide beiden alle",
);

const PREPOSITIONS = wordSet(
  "in im ins an am ans auf bei beim zu zum zur nach aus von vom mit für gegen durch über unter vor hinter neben zwischen um ohne seit bis während wegen trotz laut innerhalb außerhalb gegenüber entlang samt nahe unweit angesichts seitens mithilfe dank per pro",
);

const PLACES = wordSet(
  "in im ins nach aus bei beim durch nahe unweit innerhalb außerhalb entlang über um vor bis",
);

// nouns that are no part of a name though they are capitalised; with the endings below they keep
// a proposed name from running on
const NOUN_ENDING =
  /(?:\p{L}{3}ung|ungen|heit|keit|schaft|tion|tionen|ismus|tät|nis|tum|chen|gespräche?|treffen|besuch|krieg|partei|teils?|hafens?|truppen|reise|regierung|rede|ende)$/u;
const COMMON = wordSet(
  "europas asiens afrikas amerikas prof dr bezirk polizei feuerwehr ministerium familie firma ehepaar fall team lager ära haus anfang angaben angriff angriffe bericht bürger dienstag donnerstag druck ende fehler frage fragen freitag gespräch gespräche grenze grund hilfe hoffnung interview jahr jahre januar februar märz april mai juni juli august september oktober november dezember kinder krieg kritik land leute medien menschen mittwoch montag monat monate morgen nacht opfer osten norden süden westen politik präsidentschaft prozent raketen recht samstag sonnabend seite sonntag stadt tag tage teil treffen uhr vertreter video waffen welt woche wochen zahl zeit ziel zusammenarbeit",
);

const PLACE_NOUN =
  /(?:region|gebiet|gebiete|provinz|provinzen|stadt|städte|küste|grenze|insel|inseln|oblast|bezirk|dorf|boden|territorium|norden|süden|osten|westen|hafen|luftraum|gewässer|militärbasis|stützpunkt|raum|landesteil|gebirge|halbinsel)s?$/u;

const AGENT =
  /\p{L}{3}(?:er|ers|erin|ist|isten|istin|ent|enten|entin|ant|anten|antin|or|ors|orin|eur|eurs|eurin|mann|frau|rätin|loge|logen|login|anwalt|arzt)$/u;

const headOfWord = kept(germanHead);

function headAt(tokens: readonly Token[], place: number): Head | undefined {
  const token = tokens[place];
  if (token === undefined || !token.capital || token.text.length > 60) return undefined;
  return headOfWord(token.text);
}

export const GERMAN_ACTORS: ActorLexicon = {
  lang: "de",
  bodies: GERMAN_BODIES,
  headAt,
  determiners: DETERMINERS,
  prepositions: PREPOSITIONS,
  placePrepositions: PLACES,
  coordinators: wordSet("und sowie wie oder"),
  ofWords: wordSet("von vom der des"),
  fromWords: wordSet("aus"),
  isPlaceNoun: (word) => PLACE_NOUN.test(word.toLowerCase()),
  isAdjective: ({ text }) =>
    /^\p{Ll}[\p{L}-]{2,40}(?:e|er|es|en|em)$/u.test(text) &&
    !DETERMINERS.has(text) &&
    !PREPOSITIONS.has(text) &&
    !NO_ADJECTIVES.has(text),
  beforePersons: wordSet("laut mit gegen"),
  isAgentNoun: kept((word) => AGENT.test(word)),
  isCommonNoun: kept((word) => NOUN_ENDING.test(word) || COMMON.has(word.toLowerCase())),
  turnsTo: wordSet("auf"),
  visits: wordSet("besucht besuchte besuchten bereist bereiste verließ verließen erreichte"),
  sends:
    /^(?:ge?schick|geschickt|schick|entsend|entsand|entsende|verleg|stationier|einsatz|eingesetzt|abgezogen|mobilis|hilfe$)/iu,
  countryWords: wordSet("landes land"),
  definite: wordSet("der die das den dem des"),
  indefinite: wordSet(
    "ein eine einen einem einer eines kein keine keinen keinem mehrere einige viele",
  ),
  says: wordSet(
    "sagte sagt erklärte erklärt betonte betont meinte kritisierte forderte fordert warnte warnt schrieb berichtete bestätigte äußerte verkündete behauptete",
  ),
  pronouns: new Map([["er", "he"]]),
  nameParticles: wordSet("von van de di da du al el bin ibn zu ter az as ar"),
};

/** End as adjectives do, and are verbs or adverbs. */
const NO_ADJECTIVES = wordSet(
  "denen deren dessen wessen haben hatten wurden werden würden wollen sollen können müssen sagte erklärte habe hatte werde wurde würde solle könne müsse wolle sowie ohne heute gerne aber oder unter hinter immer wieder weiter später zwischen gegen neben eben dabei zwischen sondern außer schließlich seien waren wären meldete berichtete teilte kündigte nannte traf reiste geben gegeben getroffen nehmen sehen",
);
