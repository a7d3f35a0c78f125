/** How German names of bodies look: the adjective is written large in them, "Deutsche Bahn". */
import { type BodyWords, fitsBody } from "../../../actors/lexicon.ts";
import { kept } from "../../../kept.ts";
import { wordSet } from "../../../word-set.ts";

/** By gender, which gives the adjective its ending. */
const FEMININE =
  /(?:bahn|bank|post|telekom|lufthansa|kommission|partei|union|liga|gesellschaft|agentur|börse|akademie|stiftung|kirche|organisation|front|bewegung|allianz|armee|garde|föderation|versammlung|gemeinschaft|hilfe|vereinigung|gewerkschaft|kammer|anstalt|zeitung)$/u;
const MASCULINE =
  /(?:\p{L}\p{L}rat|bund|verband|fonds|dienst|gerichtshof|bundestag|kongress|senat|rundfunk|halbmond)$/u;
const NEUTER = /(?:gericht|komitee|kreuz|amt|hilfswerk|institut|parlament)$/u;

const WITHOUT_S =
  /(?<=hof|rat|bund|verband|tag|dienst|gericht|kreuz|amt|werk|institut|parlament|komitee)e?s$/u;

const GENITIVE = "(?:e?s)?$";
const inflected = ({ source }: RegExp): string => source.replace(/\$$/u, GENITIVE);

const ADJECTIVE =
  /^(?=\p{Lu})(?:\p{L}+(?:isch|deutsch|ional)|Deutsch|National|Zentral|Oberst|Frei|Rot|Grün|Vereinigt|Vereint|Allgemein|Neu|Auswärtig|Öffentlich)(?:e|er|es|en|em)$/u;

export const GERMAN_BODIES: BodyWords = {
  lang: "de",
  mayName: kept((word) => fitsBody(GERMAN_BODIES, word)),
  alone:
    /^(?:Bundes(?:tag|rat|bank|wehr|polizei|gerichtshof|regierung|anwaltschaft|\p{Ll}{4,30}(?:gericht|amt|agentur|anstalt))|Europaparlament)(?:e?s)?$/u,
  noun: new RegExp([FEMININE, MASCULINE, NEUTER].map(inflected).join("|"), "iu"),
  // English names stand in German texts as they are
  form: /^(?:AG|SE|GmbH|KG|Inc|Ltd|Corp|Group|Holding|Airlines|Airways|Times|Post|Journal|News|Watch|International)$/u,
  media: /^(?:Zeitung|Rundfunks?|Times|Journal|News)$/u,
  partBefore: ADJECTIVE,
  ofState: /(?:kommission|parlament|rat|gericht|gerichtshof|senat|kongress|bank|kammer)(?:e?s)?$/u,
  opens: ADJECTIVE,
  short: /^(?:Bahn|Post|Telekom|Lufthansa)$/u,
  links: new Map([
    ["für", /(?:amt|institut|gesellschaft|agentur|stiftung|organisation|rat)s?$/u],
    ["der", /^(?:gewerkschaft|zentralrat|vereinigung|(?:\p{L}*)verband)(?:e?s)?$/u],
  ]),
  mostBehind: 1,
  seated: /(?:gericht(?:e?s)?|anwaltschaft|universität|hochschule|präsidiums?|^ig|^fc|^sc|^sv)$/iu,
  notSeats: wordSet(
    "anklage haftbefehl berufung revision beschwerde klage recht strafe beweise zeugen akten einspruch mord ermittler haft",
  ),
  local:
    /^(?:(?:Stadt|Gemeinde|Bezirks|Orts)rat|Kreistag|Stadtverwaltung|(?:Kriminal|Wasserschutz|Autobahn)?[Pp]olizei(?:direktion|inspektion)?|Feuerwehr|Berufsfeuerwehr)$/u,
  company:
    /^(?:AG|SE|GmbH|KG|Inc|Ltd|Corp|Group|Holding|Airlines|Airways|Bahn|Lufthansa|Telekom)$/u,
  companyAgain: /^(?:unternehmens?|konzerns?|firma)$/u,
  notBodies: wordSet(
    "BIP DAX DNA DNS ISS ICE PKW LKW TV KI AI SUV USB IT PR SMS WM EM CD DVD GPS PC OP AKW LNG MDAX MEZ MESZ UTC",
  ),
  lemma(name, noun) {
    const plain = noun.replace(WITHOUT_S, "");
    const ending = endingOf(plain.toLowerCase());
    const at = name.indexOf(noun);
    const before = name
      .slice(0, at)
      .split(" ")
      .map((word) => (ADJECTIVE.test(word) ? word.replace(/e[rsnm]?$/u, ending) : word));
    return `${before.join(" ")}${plain}${name.slice(at + noun.length)}`;
  },
};

function endingOf(noun: string): string {
  if (FEMININE.test(noun)) return "e";
  return MASCULINE.test(noun) ? "er" : "es";
}
