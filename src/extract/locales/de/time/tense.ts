/** German verb forms that tell the tense of a clause. */
import type { TenseForms } from "../../../time/tense.ts";
import { wordSet } from "../../../word-set.ts";

export const GERMAN_TENSE: TenseForms = {
  past: wordSet(
    `galt galten half halfen fing fingen hing hingen empfand gelang gelangen verhielt enthielt enthielten
    hinterließ bewies erwies erwarb zwang zwangen drang drangen litt litten sang sangen lieh wog sprang
    sprangen entsprach ergriff ergriffen entging verging übernahm übernahmen unterbrach widersprach war waren warst wart hatte hatten wurde wurden konnte konnten musste musste mussten durfte durften
    wollte wollten mochte wusste wussten brachte brachten dachte dachten kam kamen ging gingen gab
    gaben stand standen stieg stiegen lag lagen fand fanden hielt hielten ließ ließen ließ lief liefen
    nahm nahmen sah sahen sprach sprachen traf trafen trat traten zog zogen schrieb schrieben blieb
    blieben begann begannen gewann gewannen verlor verloren erhielt erhielten bekam bekamen entstand
    entstanden verließ verließen schloss schlossen fiel fielen rief riefen trug trugen starb starben
    schlug schlugen flog flogen fuhr fuhren bot boten bat baten griff griffen hob hoben riet
    rieten sank sanken saß saßen schien schienen schoss schossen schuf schufen schwieg stieß stießen
    stahl tat taten trieb trieben verschwand verschwanden verbot vergaß wuchs wuchsen warf warfen wies
    wiesen wich brach brachen ergab ergaben empfing empfingen unterschrieb beschloss beschlossen betrug
    unterlag hieß hießen kannte kannten nannte nannten rannte brannte brannten las lasen lud luden
    schnitt schritt stritt stritten floh flohen verbrachte erschien erschienen erfuhr erfuhren geschah`,
  ),
  perfect: wordSet("hat haben habe habt hast ist sind bin seid sei seien hätte hätten wäre wären"),
  future: wordSet(
    `wird werden werde wirst werdet würde würden soll sollen solle sollten demnächst künftig
    voraussichtlich`,
  ),
  present: wordSet(
    `zeigt sieht steht liegt bleibt kommt geht hält nimmt spricht trifft reist heißt lautet bietet
    kostet enthält umfasst startet endet will wollen wolle kann können könne könnte könnten muss müssen müsse müsste darf dürfen dürfe
    dürfte dürften möchte möchten finden beginnen starten feiern stehen kommen gehen laden tagen wählen öffnen spielen treffen
    reisen gastieren folgen gelten bieten zeigen liegen geben sehen sagen bleiben beraten enden laufen
    setze setzen setzt fahre fahren fliege fliegen gehe komme nehmen machen halten erwarten planen fordern
    rechnen warten starten stellen suchen trainieren eröffnen eröffnet besucht besuchen verhandelt erwartet
    bezieht verlässt übernimmt übernehmen beginnt läuft gilt gibt`,
  ),
  subjunctive: wordSet(
    `sei seien habe hätten hätte wäre wären werde würde würden solle könne müsse wolle dürfe
    gebe komme gehe stehe bleibe lasse finde halte nehme sehe wisse liege bringe führe mache`,
  ),
  plans: wordSet(
    `geplant vorgesehen angesetzt geöffnet eingeladen vorgemerkt terminiert anberaumt gefragt erhältlich
    einberufen`,
  ),
  others: wordSet(
    `nicht jetzt seit mit erst fast selbst meist sonst statt zuletzt gut weit alt laut recht jüngst längst
    bereit damit somit oft insgesamt direkt exakt samt heute gestern letzte letzten erste ersten nächste
    nächsten zweite zweiten dritte dritten vierte vierten fünfte gute guten breite leichte rechte echte
    bekannte konkrete spätesten meisten wenigsten besten größten ältesten jüngsten neuesten weite weiten
    bitte heutzutage heute sollte gegen gesamte gesamten gesamt geplanten gerechten genannten gemeinten
    sogenannte sogenannten geeignet gewohnt bekannt beliebt gelegentlich genannt geltenden gelten
    einst zunächst rund leicht schlecht nackt fest dort hart satt spät stets halt seltsamst möglichst
    welt mindestens hätte könnte müsste bald überhaupt bisher beste unterste oberste hunderte leute
    ernst vielleicht höchst ab zudem kalt rot tot bunt glatt knapp gesund`,
  ),
  beforeNoun: wordSet(
    `der die das den dem des ein eine einen einem einer eines am im zum zur vom beim ihre ihren ihrem
    ihrer seine seinen seinem seiner unsere unseren diese diesen dieser dieses diesem alle allen viele
    vielen mehrere mehreren einige einigen keine keinen jede jeden jeder von mit für in an auf aus bei nach
    über um unter vor zu durch ohne gegen sehr und sowie oder zwei drei vier fünf sechs als`,
  ),
  nounsHaveCapitals: true,
  // no finite form has "ge" for its participle ("vorgestellte" is an adjective), and "warten" is no past
  looksPast:
    /^(?!(?:\p{Ll}{2,})?ge(?!hört|langt|stalt|nehm|währ|statt|fährd|dach|lob|winn)\p{Ll}{2,}te[n]?$)(?!\p{Ll}*(?:warten|treten|bieten|halten|arbeiten|raten|retten|leisten|gelten|starten|kosten|achten|walten|worten|deuten|muten|breiten|leiten|streiten|richten|zichten|fürchten|schalten|haften|lasten|rüsten|töten|mieten|bitten|testen|reiten|spalten|gestalten)$)\p{Ll}{3,}t(?:e|en)$/u,
  looksPresent:
    /^(?!ge(?!ht$|hört$|lingt$|schieht$|nügt$|lten$)\p{Ll}+t$)(?!(?:be|ver|er|ent|zer)\p{Ll}+(?:iert|elt)$)\p{Ll}{2,}t$/u,
  participle:
    /^(?:(?:\p{Ll}{2,8})?ge\p{Ll}{2,}(?:t|en)|(?:(?:\p{Ll}{2,6})?(?:be|ver|ent|emp|er|zer|miss)|über|unter)\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert|worden|gewesen)$/u,
};
