/** German verb forms that tell the tense of a clause. */
import type { TenseForms } from "../../../time/tense.ts";
import { wordSet } from "../../../word-set.ts";
import { DETERMINERS, PREPOSITIONS } from "../attribution/function-words.ts";
import { PAST, PRESENT } from "../attribution/subjunctive.ts";
import { COMMON_PASTS, PREFIX, RARER_PASTS } from "../verb-forms.ts";

/** More of strong and irregular verbs in the past, third person; the plural has "-en". */
const WITH_PLURAL =
  "galt hing gelang enthielt zwang litt sang sprang übernahm wurde konnte musste durfte wollte stieg lag erhielt bekam verließ sank saß schien schuf tat trieb verschwand wuchs ergab empfing brannte las lud floh erfuhr".split(
    " ",
  );

/** "unterstrich", "beriet", "ausbrach": any of them behind what verbs begin with. */
export const STRONG_PAST = new RegExp(
  `^(?:an|aus|ein|statt)?(?:${PREFIX.source.slice(1)})?(?:${[...COMMON_PASTS, ...RARER_PASTS, ...WITH_PLURAL, "schob"].join("|")})$`,
  "u",
);

export const GERMAN_TENSE: TenseForms = {
  past: new Set(
    [...COMMON_PASTS, ...WITH_PLURAL].flatMap((word) => [word, `${word.replace(/e$/u, "")}en`]),
  ),
  perfect: wordSet("hat habe/n habt hast ist sind bin seid sei/en hätte/n wäre/n"),
  future: wordSet(`wird werde/n/t wirst würde/n soll/en/e/ten demnächst künftig voraussichtlich`),
  present: wordSet(
    `will wolle/n kann könne/n könnte/n muss müsse/n müsste darf dürfe/n dürfte/n möchte/n finden beginnen starten feiern stehen laden tagen wählen öffnen spielen treffen reisen gastieren folgen gelten bieten zeigen liegen geben sehen sagen bleiben beraten enden laufen setze/n fahre/n fliege/n gehe/n komme/n nehmen machen halten erwarten planen fordern rechnen warten stellen suchen trainieren eröffnen besuchen verhandelt übernehmen`,
  ),
  subjunctive: new Set([...PRESENT, ...PAST]),
  plans: wordSet(
    `geplant vorgesehen angesetzt geöffnet eingeladen vorgemerkt terminiert anberaumt gefragt erhältlich einberufen`,
  ),
  others: wordSet(
    `nicht jetzt seit mit erst/e/en fast selbst meist/en sonst statt zuletzt gut weit/e/en alt laut recht/e jüngst/en längst bereit damit somit oft insgesamt direkt exakt samt heute letzte/n nächste/n zweite/n dritte/n vierte/n fünfte breite echte konkrete wenigsten größten neuesten bitte sollte gesamt/en geplanten gerechten gemeinten sogenannten geeignet gewohnt bekannt/e beliebt genannt/en geltenden gelten einst zunächst leicht/e schlecht nackt fest dort hart satt spät halt seltsamst möglichst welt hätte könnte müsste überhaupt beste/n unterste oberste hunderte leute ernst vielleicht höchst kalt rot tot bunt glatt`,
  ),
  beforeNoun: new Set([...DETERMINERS, ...PREPOSITIONS, ...wordSet("sehr und sowie oder als")]),
  nounsHaveCapitals: true,
  // no finite form has "ge" for its participle ("vorgestellte" is an adjective), and "warten" is no past
  looksPast: new RegExp(
    String.raw`^(?!(?:\p{Ll}{2,})?ge(?!hört|langt|stalt|nehm|währ|statt|fährd|dach|lob|winn)\p{Ll}{2,}te[n]?$)(?!\p{Ll}*(?:warten|treten|bieten|halten|arbeiten|raten|retten|leisten|gelten|starten|kosten|achten|walten|worten|deuten|muten|breiten|leiten|streiten|richten|zichten|fürchten|schalten|haften|lasten|rüsten|töten|mieten|bitten|testen|reiten|spalten|gestalten)$)\p{Ll}{3,}t(?:e|en)$|${STRONG_PAST.source}`,
    "u",
  ),
  looksPresent:
    /^(?!ge(?!ht$|hört$|lingt$|schieht$|nügt$|lten$)\p{Ll}+t$)(?!(?:be|ver|er|ent|zer)\p{Ll}+(?:iert|elt)$)\p{Ll}{2,}t$/u,
  // "soll am Freitag abgeschlossen sein" lies ahead
  perfectInfinitive:
    /(?:(?:ge|be|ver|ent|er|zer)\p{Ll}+(?:t|en) haben|(?:worden|gewesen|ge(?:reist|kommen|storben)) sein)(?!\p{L})/u,
  participle:
    /^(?:(?:\p{Ll}{2,8})?ge\p{Ll}{2,}(?:t|en)|(?:(?:\p{Ll}{2,6})?(?:be|ver|ent|emp|er|zer|miss)|über|unter)\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert|worden|gewesen)$/u,
};
