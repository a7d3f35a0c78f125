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
import { PUBLIC_RULES } from "./public-rules.ts";
import { SPEECH_RULES } from "./speech-rules.ts";

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
  "gerne lange nahe ohne beide alle diese viele nicht jetzt seit mit erst selbst fast sonst einst meist zuletzt zunächst nächst weit laut insgesamt dort bereit bekannt gut heute bitte gestern unten rechten zweiten dritten ersten letzten meisten mitten inmitten hinten selten weiten guten",
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
    "an ab auf aus bei ein heim her hin los mit nach vor weg zu zurück zusammen wieder um fest teil statt bekannt frei deutlich klar vorbei fort nieder durch hinaus heraus",
  ),
  clause: {
    subordinators: wordSet(
      "dass daß ob weil da wenn falls nachdem bevor ehe während obwohl obgleich wie als indem sodass damit sofern solange sobald seit seitdem bis wo zumal um ohne anstatt statt warum wann",
    ),
    relatives: wordSet(
      "der die das den dem dessen deren denen welche welcher welches welchen welchem was wer wobei womit worauf wodurch wonach wofür wozu woraufhin wohin woran worin",
    ),
    joiners: wordSet("und oder aber sondern doch sowie jedoch denn"),
    hypothetical: wordSet("ob wenn falls sofern um ohne anstatt bevor ehe wie warum wann damit"),
    have: wordSet("hat haben habe hatte hatten hätte hätten"),
    be: wordSet("ist sind sei seien war waren wäre wären bin bleibt blieb gilt hieß heißt heiße"),
    passive: wordSet("wird werden werde wurde wurden würde würden worden"),
    modal: wordSet(
      "will wollen wolle wollte wollten kann können könne könnte könnten muss müssen müsse müsste soll sollen solle sollte sollten darf dürfe dürfen dürfte möge mag möchte möchten würde würden könnten",
    ),
    implicative: wordSet("gelang gelingt gelungen schaffte schafften geschafft vermochte"),
    light: new Set(LIGHT.split(" ").flatMap((verb) => germanForms(verb).map(({ text }) => text))),
    negations: wordSet(
      "nicht kein keine keinen keiner keinem keinerlei nie niemals nichts niemand weder",
    ),
  },
  phrase: {
    prepositions: wordSet(
      "in im ins an am ans auf aufs bei beim mit von vom zu zum zur aus nach vor seit bis für fürs durch gegen ohne um über unter hinter neben zwischen wegen trotz während laut gegenüber mithilfe infolge gemäß zufolge innerhalb außerhalb anlässlich angesichts aufgrund seitens mittels samt nebst entlang dank binnen wie als",
    ),
    determiners: wordSet(
      "der die das den dem des ein eine einer eines einem einen sein seine seinen seinem seines seiner ihr ihre ihren ihrem ihres ihrer dieser diese dieses diesem diesen mehrere alle allen aller beide beiden zwei drei vier fünf kein keine einige einigen",
    ),
    oblique: wordSet(
      "den dem des einem einen eines seinem seinen ihrem ihren diesem diesen ihm ihn ihnen",
    ),
    genitive: wordSet("des der eines einer seines seiner ihres ihrer dieses dieser deren dessen"),
    together: wordSet("mit samt nebst"),
    against: wordSet("gegen auf"),
    by: wordSet("von vom durch"),
    occasion: wordSet("nach bei beim während vor am anlässlich zu zum infolge seit durch"),
    towards: wordSet("nach in ins im"),
    about: wordSet("über zu zum zur um auf für"),
  },
  phrases: phraseTable(RULES),
  noun: (token) => (token.capital ? nounOf(token.lower) : undefined),
  isNoun: (group, token) =>
    (token.capital || group === "latest") && groupsOf(token.lower).has(group),
  looksFinite,
};

// a lower-case word in -te, -ten or -t that no noun follows; "geplante Reise" is an adjective
function looksFinite(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (previous?.lower === "zu" || WITH_ZU.test(token.lower)) return false;
  if (token.capital || NOT_FINITE.has(token.lower) || token.lower.length < 4) return false;
  if (/(?:te|ten)$/u.test(token.lower)) return next?.capital !== true;
  const isLast = next === undefined || next.kind === "mark";
  return isLast && /(?:t|en|ern|eln|e)$/u.test(token.lower) && !PARTICIPLE.test(token.lower);
}
