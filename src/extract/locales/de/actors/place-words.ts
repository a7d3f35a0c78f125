/** How German says where: nouns of place, parts by the compass, words that only look like a place. */
import type { PlaceWords } from "../../../places/place-words.ts";
import { wordSet } from "../../../word-set.ts";

export const GERMAN_PLACES: PlaceWords = {
  lang: "de",
  /** before the name: "Region Kursk", "Küstenstadt Wonsan" */
  before:
    /(?:region|provinz|(?<!druck|fach|sach)gebiet|oblast|bezirk|landkreis|distrikt|stadt|hauptstadt|metropole|ort|ortschaft|dorf|insel|gemeinde|bundesstaat|bundesland|emirat|vorort|departement|département|gouvernement)$/u,
  behind: /^$/u,
  partOfName: /^$/u,
  locative: wordSet("in bei nahe aus nach"),
  /** only these may stand before a name that nothing else shows to be a place */
  unknownAfter: wordSet("in nahe"),
  notPlaces: wordSet(
    "angriff frage prozent teil zusammenarbeit gelb rot grün blau schwarz weiß zukunft kraft haft not höhe richtung form gefahr bezug verbindung betrieb anspruch sicherheit ordnung ruhe gewahrsam untersuchungshaft brand erinnerung anlehnung übereinstimmung abstimmung begleitung anwesenheit abwesenheit sachen rente pension freiheit führung serie mode panik wut angst absprache anbetracht eigenregie echtzeit russisch englisch deutsch privatbesitz familienbesitz wahrheit wirklichkeit summe gänze teilzeit vollzeit hinsicht hinblick folge klammern revision berufung insolvenz quarantäne isolation deckung stellung position erwägung aussicht beschlag empfang kauf bewegung gang stand trauer sorge anführungszeichen euro dollar etappe runde phase klasse kapitel abschnitt artikel paragraf absatz staffel reihe platz",
  ),
  /** dative plurals, which are nearly always common nouns: "in Städten", "in Ländern" */
  looksCommon: /(?<!ing|haus|kirch|haf|hav|brem|münch|dresd|aach|ess)(?:en|ern|eln)$/u,
  looksCommonBehind: /(?:e|en|er|ern|eln|el|in|ung|heit|keit|schaft|tion|s)$/u,
  compass: new Map([
    ["norden", "north"],
    ["süden", "south"],
    ["osten", "east"],
    ["westen", "west"],
    ["nordosten", "northeast"],
    ["nordwesten", "northwest"],
    ["südosten", "southeast"],
    ["südwesten", "southwest"],
    ["zentrum", "centre"],
  ]),
  compassPrefix: /^(nordost|nordwest|südost|südwest|nord|süd|ost|west|zentral)(?=\p{Ll}{4})/iu,
  country: wordSet("landes"),
};
