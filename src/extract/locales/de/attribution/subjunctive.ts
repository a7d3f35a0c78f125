/**
 * The present subjunctive, the mark of reported speech in German. Forms that are also indicatives
 * ("sollten", "sagten") or adjectives are left out, unless word order tells.
 */
import { wordSet } from "../../../word-set.ts";
import { ADVERBS, DETERMINERS } from "./function-words.ts";

/** Can be nothing else. */
export const PRESENT = wordSet(
  `sei/en habe werde könne müsse solle dürfe wolle möge gebe komme gehe stehe lasse bleibe liege bestehe finde nehme halte erhalte gelte brauche mache bringe treffe trage verfüge handele handle drohe fehle gehöre bekomme arbeite lebe leide diene reiche richte setze stelle spiele unterstütze versuche verstoße werfe ziehe zeige führe wisse sehe denke glaube hoffe rechne erwarte fordere verlange wünsche befürchte fürchte bedeute biete enthalte entspreche ergebe erfolge ermittle erfülle fahre falle fliege freue funktioniere laufe leiste nenne nutze plane prüfe rate schaffe schreibe sinke steige spreche sterbe trete tue verbreite verfolge verhalte verliere verlasse vertrete vorliege wachse wirke zahle zwinge beginne begrüße behalte beinhalte benötige beruhe besitze betrage betreffe betreibe betrachte bilde bereite beziehe diskutiere entstehe existiere garantiere kämpfe kenne kümmere lehne liefere passe respektiere sage scheine sorge suche vermisse vertraue verzichte wehre weise ziele gebühre helfe hänge interessiere koste lerne nähere reagiere regiere schade schließe sichere spüre stimme teile überlege verdiene vergesse verstehe vorsehe zustimme vornehme stattfinde ausgehe annehme aufnehme zusage übernehme übersteige unterliege untersuche verhindere verletze verursache weigere dauere erinnere erlaube ermögliche erscheine folge fühle gefährde gelinge genieße geschehe gewinne greife grenze herrsche identifiziere informiere investiere kandidiere kooperiere missachte operiere produziere profitiere provoziere ruhe schütze schwebe stamme strebe stünde ströme umfasse verbessere verbiete verringere vorschreibe wohne zähle zerstöre zusammenarbeite befinde`,
);

/**
 * Past subjunctives that no indicative shares, and "sollte", which is nearly always one behind a verb of
 * saying; they report where the context already does.
 */
export const PAST = wordSet(
  `wäre/n hätte/n würde/n könnte/n müsste/n dürfte/n gäbe/n käme/n ginge stünde/n bliebe ließe nähme/n brächte/n bräuchte/n fände/n läge/n hielte entstünde/n bekäme/n wüsste/n sollte/n`,
);

/** "der ehemalige", "heute": end in -e and are no verbs. */
const NO_VERBS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...ADVERBS,
  ...wordSet(
    "wurde welche gerade nahe beinahe alleine lange gerne böse leise müde solche ganze große neue hohe kleine weitere zuhause sowie sämtliche wenige etliche insbesondere",
  ),
]);

/**
 * Whether the word can only be a present subjunctive here: a listed form, or any word in -e that
 * follows a noun phrase or a pronoun and isn't followed by a noun (so that it is no adjective).
 */
export function isPresentSubjunctive(
  word: string,
  before: string | undefined,
  afterIsNoun: boolean,
): boolean {
  if (PRESENT.has(word)) return !afterIsNoun || !/(?:liche|sche|ige)$/u.test(word);
  if (before === undefined || !/^(?:er|sie|es|man)$/u.test(before)) return false;
  return (
    /^\p{Ll}{3,}e$/u.test(word) &&
    !/(?:te|nde|weile|weise)$/u.test(word) &&
    !NO_VERBS.has(word) &&
    !afterIsNoun
  );
}
