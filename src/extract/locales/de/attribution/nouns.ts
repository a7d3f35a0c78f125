/** German nouns for what is said, and phrases built on them. */

import type { Stance } from "../../../attribution/verbs.ts";
import { wordSet } from "../../../word-set.ts";

/** "nach Angaben der Polizei", "Medienberichten zufolge": also at the end of a compound. */
const SOURCE = [
  "angabe|angaben|information|informationen|bericht|berichts|berichte|berichten|meldung|meldungen|mitteilung",
  "|mitteilungen|aussage|aussagen|auskunft|darstellung|ansicht|meinung|auffassung|einschätzung|einschätzungen",
  "|überzeugung|schätzung|schätzungen|berechnungen|erkenntnissen|worten|planungen|plänen|vernehmen|ermittlungen",
  "|erklärung|presseerklärung|statistik|statistiken|vermutungen|prognosen|prognose|vorstellungen|aussagen",
  "|quellen|kreisen|beobachtungen|hinweisen|umfrage|umfragen|erfahrung|erfahrungen|bewertung|darstellungen|analyse|analysen|idee|ideen|stand|erkenntnisstand|ergebnissen|ergebnis|urteil|befunden|medien|medienbericht|studie|untersuchung|untersuchungen|sprecher",
].join("");

const SOURCE_NOUN = new RegExp(`(?:${SOURCE})$`, "u");

export function isSourceNoun(lower: string): boolean {
  return SOURCE_NOUN.test(lower);
}

/** With "nach" behind it: "seiner Ansicht nach". */
export const OPINIONS = wordSet(
  "ansicht meinung auffassung einschätzung überzeugung angaben angabe aussage aussagen vernehmen darstellung worten",
);

const LINES: readonly (readonly [Stance, string])[] = [
  [
    "asserted",
    `aussage behauptung erklärung begründung meinung ansicht auffassung überzeugung these theorie
    vorwurf vorwürfe kritik hinweis feststellung schluss ergebnis verdacht vermutung befürchtung
    angst sorge argument argumentation einschätzung mitteilung meldung nachricht information
    bericht gerücht gerüchte anschuldigung fazit bemerkung worten eindruck befund auskunft warnung
    forderung forderungen aufforderung appell bitte verlangen empfehlung position`,
  ],
  [
    "announced",
    `ankündigung zusage versprechen zusicherung drohung absicht plan bereitschaft vorschlag angebot
    entscheidung beschluss`,
  ],
  ["hoped", "hoffnung wunsch erwartung zuversicht"],
  ["asked", "frage"],
  ["denied", "dementi"],
];

/** Frame a clause with "dass", "zu" or in the subjunctive. */
export const SPEECH_NOUNS: ReadonlyMap<string, Stance> = new Map(
  LINES.flatMap(([stance, nouns]) => nouns.split(/\s+/u).map((noun) => [noun, stance] as const)),
);

/** In the field before the verb they are its object: "Lob hatte sie zuvor geäußert". */
export const UTTERED = wordSet(
  "lob kritik beifall zustimmung bedauern zweifel skepsis hoffnung unverständnis empörung anerkennung entsetzen besorgnis kritisches ablehnung",
);

/** Before a quotation: it is a name or a title, not speech. */
export const NAMING = wordSet(
  `namens titel name namen motto zeitung magazin zeitschrift film serie buch roman album lied song
  begriff bezeichnung sendung band gruppe organisation partei schiff operation projekt programm
  spiel computerspiel typ typs modell marke firma unternehmen verein initiative aktion kampagne
  portal website internetseite blog stück oper musical sonde rakete satellit codenamen spitznamen
  schlagwort stichwort tageszeitung wochenzeitung nachrichtenmagazin nachrichtenagentur sender
  fernsehsender radiosender genannt genannte genannten genannter sogenannte sogenannten sogenannter
  hurrikan taifun orkan festival ausstellung preis kategorie rubrik`,
);
