/** What the event step must know of German. */
import type { EventLanguage } from "#src/extract/events/event-language.ts";
import {
  byEnding,
  groupTable,
  lastPart,
  nounTable,
  phraseTable,
  verbTable,
} from "#src/extract/events/event-words.ts";
import { wordSet } from "#src/extract/word-set.ts";
import { kept } from "#src/extract/kept.ts";
import type { Token } from "#src/extract/tokens.ts";
import { GERMAN_TENSE } from "../time/tense.ts";
import { CIVIL_RULES } from "./civil-rules.ts";
import { germanForms } from "./conjugate.ts";
import { FORCE_RULES } from "./force-rules.ts";
import { MEETING_RULES } from "./meeting-rules.ts";
import { openingDate } from "./opening-date.ts";
import { PUBLIC_RULES } from "./public-rules.ts";
import { SPEECH_RULES } from "./speech-rules.ts";
import { germanReadings, germanVerbOf, isInfinitiveClause } from "./verb-places.ts";

const RULES = [...MEETING_RULES, ...PUBLIC_RULES, ...FORCE_RULES, ...SPEECH_RULES, ...CIVIL_RULES];
const NOUNS = nounTable(RULES);

const GROUPS = groupTable({
  troops:
    "soldat soldaten soldatin soldatinnen truppe truppen streitkräfte streitkräften streitkräfte einheit einheiten kämpfer kämpfern brigade brigaden bataillon panzer kriegsschiff kriegsschiffe kampfjets kampfflugzeuge marine armee söldner",
  agreement:
    "abkommen abkommens vertrag vertrags vertrages verträge vereinbarung vereinbarungen pakt paktes waffenstillstand waffenruhe übereinkunft einigung kompromiss frieden partnerschaft bündnis memorandum",
  area: "gebiet gebiets gebietes gebiete region provinz stadt dorf kontrolle ort insel hafen territorium stellungen halbinsel",
  office:
    "amt amts amtes vorsitz minister ministerin präsident präsidentin kanzler kanzlerin regierungschef regierungschefin staatschef premier premierministerin vorsitzender vorsitzende chef chefin sekretär generalsekretär botschafter botschafterin bürgermeister bürgermeisterin gouverneur sprecher sprecherin abgeordneter außenminister verteidigungsminister könig königin direktor direktorin",
  ally: "unterstützer unterstützern verbündeter verbündete verbündeten partner partnern helfer helfern gegner gegnern rivale rivalen nachbar alliierte alliierten freund freunde feind feinde handelspartner lieferant lieferanten",
  latest:
    "jüngste jüngsten jüngster letzte letzten letzter neueste neuesten neuerliche neuerlichen vergangenen",
  clause: "klausel klauseln bestimmung bestimmungen passus artikel beistandsklausel",
  weapon:
    "drohne drohnen rakete raketen bombe bomben granate granaten panzer artillerie artilleriefeuer geschoss geschosse kampfjets kampfflugzeuge luftwaffe miliz milizen rebellen angreifer sprengsatz autobombe marschflugkörper",
  law: "gesetz gesetze dekret erlass gesetzentwurf haushalt",
  people:
    "menschen zivilisten soldaten kinder frauen männer personen einwohner polizisten passagiere kämpfer verletzte tote dutzende hunderte tausende",
  court:
    "gericht gerichts gerichtshof gerichtshofs kammer richter richterin haft haftstrafe freiheitsstrafe geldstrafe gefängnis bewährung anklage staatsanwaltschaft tribunal",
  delegate:
    "vertreter vertretern delegation delegationen unterhändler unterhändlern diplomaten gesandte regierung regierungen minister ministern außenminister außenministern präsidenten staatschefs regierungschefs spitzen kollege kollegen kollegin amtskollege amtskollegen amtskollegin",
  hope: "hoffnung hoffnungen erwartung erwartungen zuversicht wunsch",
});

const nounOf = kept((lower) => byEnding(NOUNS, lastPart(lower)));
const groupsOf = kept(
  (lower) =>
    new Set(
      [...GROUPS.keys()].filter((group) => {
        const nouns = GROUPS.get(group);
        return nouns !== undefined && byEnding(nouns, lastPart(lower)) === true;
      }),
    ),
);

const NOT_FINITE = wordSet(
  "nicht jetzt seit mit erst fast selbst meist sonst zuletzt gut weit laut bereit insgesamt heute gestern letzten ersten zweiten dritten guten meisten weiten bitte bekannt einst zunächst dort gerne lange nahe ohne beide alle diese viele nächst unten rechten mitten inmitten hinten selten",
);
const PARTICIPLE = /^(?:[a-zäöüß]{2,9})?(?:ge|be|ver|er|ent|zer)[a-zäöüß]{3,}(?:t|en)$/u;
const LIGHT =
  "beginnen:begann:begonnen starten fort|setzen führen statt|finden:fand:gefunden ab|halten:hielt:gehalten:hält geben:gab:gegeben:gibt erfolgen verüben fliegen:flog:geflogen leisten absolvieren an|treten:trat:getreten:tritt beenden unternehmen:unternahm:unternommen:unternimmt durch|führen melden ereignen kommen:kam:gekommen laufen:lief:gelaufen:läuft halten:hielt:gehalten:hält ein|leiten dauern an|dauern enden statten ab|statten stattfinden:stattfand:stattgefunden erleben setzen haben:hatte:gehabt:hat sein:war:gewesen:ist";

const WITH_ZU =
  /^(?:an|ab|auf|aus|bei|ein|mit|nach|vor|teil|fort|zurück|zusammen|wieder)zu\p{L}+n$/u;

export const GERMAN_EVENTS: EventLanguage = {
  lang: "de",
  tense: GERMAN_TENSE,
  rules: RULES,
  verbs: verbTable(RULES, germanForms),
  verbFinal: true,
  particles: wordSet(
    "ein mit an auf aus bei nach um vor zu durch ab heim her hin los weg zurück zusammen wieder fest teil statt bekannt frei deutlich klar vorbei fort nieder hinaus heraus",
  ),
  clause: {
    subordinators: wordSet(
      "dass daß ob weil da wenn falls nachdem bevor ehe während obwohl obgleich wie als indem sodass damit sofern solange sobald seit seitdem bis wo wann warum zumal um ohne anstatt statt",
    ),
    relatives: wordSet(
      "wobei wodurch womit wofür wozu worauf worin wonach woraufhin wer was welche welcher welches welchen welchem der die das den dem dessen deren denen wohin woran",
    ),
    joiners: wordSet("und oder aber sondern doch sowie jedoch denn"),
    hypothetical: wordSet("ob wenn falls bevor ehe wie damit sofern wann warum um ohne anstatt"),
    have: wordSet("hat haben habe hatte hatten hätte hätten"),
    be: wordSet("ist sind war waren sei seien wäre wären bin bleibt blieb gilt hieß heißt heiße"),
    passive: wordSet("wird werden wurde wurden werde würde würden worden"),
    modal: wordSet(
      "will wollen wollte wollten kann können muss müssen soll sollen sollte sollten möchte möchten darf dürfen mag möge könne müsse solle dürfe wolle könnte könnten müsste dürfte würde würden",
    ),
    implicative: wordSet("gelang gelingt gelungen schaffte schafften geschafft vermochte"),
    light: new Set(LIGHT.split(" ").flatMap((verb) => germanForms(verb).map(({ text }) => text))),
    negations: wordSet(
      "kein keine keiner keinem keinen nicht keinerlei nie niemals nichts niemand weder",
    ),
  },
  phrase: {
    prepositions: wordSet(
      "in im ins an am ans auf aufs bei beim mit von vom zu zum zur aus nach vor seit bis für fürs durch gegen ohne um über unter hinter neben zwischen wegen trotz während innerhalb außerhalb anlässlich angesichts aufgrund mithilfe gegenüber laut gemäß seitens infolge mittels entlang binnen samt nebst dank zufolge wie als",
    ),
    determiners: wordSet(
      "der die das dem den des ein eine einer eines einem einen kein keine dieser diese dieses diesem diesen sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren mehrere einige einigen beide beiden alle aller allen zwei drei vier fünf",
    ),
    oblique: wordSet(
      "dem den des einem einen eines diesem diesen seinem seinen ihrem ihren ihm ihn ihnen",
    ),
    genitive: wordSet("der des einer eines dieser dieses seiner seines ihrer ihres deren dessen"),
    together: wordSet("mit samt nebst"),
    against: wordSet("gegen auf"),
    by: wordSet("von vom durch"),
    occasion: wordSet("am bei beim zu zum nach vor seit durch während anlässlich infolge"),
    towards: wordSet("nach in ins im"),
    about: wordSet("über zu zum zur um auf für"),
  },
  phrases: phraseTable(RULES),
  victims: /verletzt|verwundet|getötet|ums Leben|starb|gestorben/u,
  noun: (token) => (token.capital ? nounOf(token.lower) : undefined),
  isNoun: (group, token) =>
    (token.capital || group === "latest") && groupsOf(token.lower).has(group),
  looksFinite,
  readingsAt: germanReadings,
  isInfinitiveClause,
  verbOf: germanVerbOf,
  openingDate,
  // "der am Montag geborene Hund"
  isDatedNoun: (before, _, after) => ARTICLE.test(before) && ADJECTIVE.test(after),
};

const ARTICLE = /(?<!\p{L})(?:de[rnms]|die|das|eine?[nmrs]?)\s+$/iu;
const ADJECTIVE = /^\s+\p{Ll}{3,20}(?:e|e[nmrs])\s/u;

// a lower-case word in -te, -ten or -t that no noun follows; "geplante Reise" is an adjective
function looksFinite(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (previous?.lower === "zu" || WITH_ZU.test(token.lower)) return false;
  if (token.capital || NOT_FINITE.has(token.lower) || token.lower.length < 4) return false;
  if (/(?:te|ten)$/u.test(token.lower)) return next?.capital !== true;
  const isLast = next === undefined || next.kind === "mark";
  return isLast && /(?:t|en|ern|eln|e)$/u.test(token.lower) && !PARTICIPLE.test(token.lower);
}
