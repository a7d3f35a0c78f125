/** German verb forms that tell the tense of a clause. */
import type { TenseForms } from "../../../time/tense.ts";
import { wordSet } from "../../../word-set.ts";
import { DETERMINERS, PREPOSITIONS } from "../attribution/function-words.ts";
import { PAST, PRESENT } from "../attribution/subjunctive.ts";

/** Strong and irregular verbs in the past, third person; the plural has "-en". */
const WITH_PLURAL =
  "galt half fing hing gelang enthielt zwang drang litt sang sprang ergriff übernahm war hatte wurde konnte musste durfte wollte wusste brachte dachte kam ging gab stand stieg lag fand hielt ließ lief nahm sah sprach traf trat zog schrieb blieb begann gewann verlor erhielt bekam entstand verließ schloss fiel rief trug starb schlug flog fuhr bot bat griff hob riet sank saß schien schoss schuf stieß tat trieb verschwand wuchs warf wies brach ergab empfing beschloss hieß kannte nannte brannte las lud stritt floh erschien erfuhr".split(
    " ",
  );

/** Other forms in the past, and those whose plural is another word: "verboten". */
const ALONE =
  "empfand verhielt hinterließ bewies erwies erwarb lieh wog entsprach entging verging unterbrach widersprach warst wart mochte schwieg stahl verbot vergaß wich unterschrieb betrug unterlag rannte schnitt schritt verbrachte geschah".split(
    " ",
  );

export const GERMAN_TENSE: TenseForms = {
  past: new Set([
    ...WITH_PLURAL.flatMap((word) => [word, `${word.replace(/e$/u, "")}en`]),
    ...ALONE,
  ]),
  perfect: wordSet("hat haben habe habt hast ist sind bin seid sei seien hätte hätten wäre wären"),
  future: wordSet(
    `wird werden werde wirst werdet würde würden soll sollen solle sollten demnächst künftig voraussichtlich`,
  ),
  present: wordSet(
    `zeigt sieht steht liegt bleibt kommt geht hält nimmt spricht trifft reist heißt lautet bietet kostet enthält umfasst startet endet will wollen wolle kann können könne könnte könnten muss müssen müsse müsste darf dürfen dürfe dürfte dürften möchte möchten finden beginnen starten feiern stehen kommen gehen laden tagen wählen öffnen spielen treffen reisen gastieren folgen gelten bieten zeigen liegen geben sehen sagen bleiben beraten enden laufen setze setzen setzt fahre fahren fliege fliegen gehe komme nehmen machen halten erwarten planen fordern rechnen warten stellen suchen trainieren eröffnen eröffnet besucht besuchen verhandelt erwartet bezieht verlässt übernimmt übernehmen beginnt läuft gilt gibt`,
  ),
  subjunctive: new Set([...PRESENT, ...PAST]),
  plans: wordSet(
    `geplant vorgesehen angesetzt geöffnet eingeladen vorgemerkt terminiert anberaumt gefragt erhältlich einberufen`,
  ),
  others: wordSet(
    `nicht jetzt seit mit erst fast selbst meist sonst statt zuletzt gut weit alt laut recht jüngst längst bereit damit somit oft insgesamt direkt exakt samt heute letzte letzten erste ersten nächste nächsten zweite zweiten dritte dritten vierte vierten fünfte breite leichte rechte echte bekannte konkrete meisten wenigsten besten größten jüngsten neuesten weite weiten bitte sollte gesamten gesamt geplanten gerechten genannten gemeinten sogenannten geeignet gewohnt bekannt beliebt genannt geltenden gelten einst zunächst leicht schlecht nackt fest dort hart satt spät halt seltsamst möglichst welt hätte könnte müsste überhaupt beste unterste oberste hunderte leute ernst vielleicht höchst kalt rot tot bunt glatt`,
  ),
  beforeNoun: new Set([...DETERMINERS, ...PREPOSITIONS, ...wordSet("sehr und sowie oder als")]),
  nounsHaveCapitals: true,
  // no finite form has "ge" for its participle ("vorgestellte" is an adjective), and "warten" is no past
  looksPast:
    /^(?!(?:\p{Ll}{2,})?ge(?!hört|langt|stalt|nehm|währ|statt|fährd|dach|lob|winn)\p{Ll}{2,}te[n]?$)(?!\p{Ll}*(?:warten|treten|bieten|halten|arbeiten|raten|retten|leisten|gelten|starten|kosten|achten|walten|worten|deuten|muten|breiten|leiten|streiten|richten|zichten|fürchten|schalten|haften|lasten|rüsten|töten|mieten|bitten|testen|reiten|spalten|gestalten)$)\p{Ll}{3,}t(?:e|en)$/u,
  looksPresent:
    /^(?!ge(?!ht$|hört$|lingt$|schieht$|nügt$|lten$)\p{Ll}+t$)(?!(?:be|ver|er|ent|zer)\p{Ll}+(?:iert|elt)$)\p{Ll}{2,}t$/u,
  participle:
    /^(?:(?:\p{Ll}{2,8})?ge\p{Ll}{2,}(?:t|en)|(?:(?:\p{Ll}{2,6})?(?:be|ver|ent|emp|er|zer|miss)|über|unter)\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert|worden|gewesen)$/u,
};
