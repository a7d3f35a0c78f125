/** German nouns for what is said, and phrases built on them. */

import type { Stance } from "../../../attribution/verbs.ts";
import { wordSet, wordsOf } from "../../../word-set.ts";

/** "nach Angaben der Polizei", "Medienberichten zufolge": also at the end of a compound. */
const SOURCES = wordsOf(
  "angabe/n information/en bericht/s/e/en meldung/en mitteilung/en aussage/n auskunft darstellung/en ansicht meinung auffassung überzeugung schätzung/en berechnungen erkenntnissen worten planungen plänen vernehmen ermittlungen erklärung statistik/en vermutungen prognose/n vorstellungen quellen kreisen beobachtungen hinweisen umfrage/n erfahrung/en bewertung analyse/n idee/n stand ergebnis/sen urteil befunden medien studie untersuchung/en sprecher",
);

const SOURCE_NOUN = new RegExp(`(?:${SOURCES.join("|")})$`, "u");

export function isSourceNoun(lower: string): boolean {
  return SOURCE_NOUN.test(lower);
}

/** With "nach" behind it: "seiner Ansicht nach". */
export const OPINIONS = wordSet(
  "ansicht meinung auffassung einschätzung überzeugung angabe/n aussage/n vernehmen darstellung worten",
);

const LINES: readonly (readonly [Stance, string])[] = [
  [
    "asserted",
    `aussage behauptung erklärung begründung meinung ansicht auffassung überzeugung these theorie vorwurf vorwürfe kritik hinweis feststellung schluss ergebnis verdacht vermutung befürchtung angst sorge argument argumentation einschätzung mitteilung meldung nachricht information bericht gerücht/e anschuldigung fazit bemerkung worten eindruck befund auskunft warnung forderung/en aufforderung appell bitte verlangen empfehlung position`,
  ],
  [
    "announced",
    `ankündigung zusage versprechen zusicherung drohung absicht plan bereitschaft vorschlag angebot entscheidung beschluss`,
  ],
  ["hoped", "hoffnung wunsch erwartung zuversicht"],
  ["asked", "frage"],
  ["denied", "dementi"],
];

/** Frame a clause with "dass", "zu" or in the subjunctive. */
export const SPEECH_NOUNS: ReadonlyMap<string, Stance> = new Map(
  LINES.flatMap(([stance, nouns]) => wordsOf(nouns).map((noun) => [noun, stance] as const)),
);

/** In the field before the verb they are its object: "Lob hatte sie zuvor geäußert". */
export const UTTERED = wordSet(
  "lob kritik beifall zustimmung bedauern zweifel skepsis hoffnung unverständnis empörung anerkennung entsetzen besorgnis kritisches ablehnung",
);

/** Before a quotation: it is a name or a title, not speech. */
export const NAMING = wordSet(
  `titel name/n motto zeitung magazin zeitschrift film serie buch roman album lied song begriff bezeichnung sendung band gruppe organisation partei schiff operation projekt programm spiel computerspiel typ/s modell marke firma unternehmen verein initiative aktion kampagne portal website internetseite blog stück oper musical sonde rakete satellit codenamen spitznamen schlagwort stichwort tageszeitung wochenzeitung nachrichtenmagazin nachrichtenagentur sender fernsehsender radiosender genannt/e/en/er sogenannte/n/r hurrikan taifun orkan festival ausstellung preis kategorie rubrik namens`,
);
