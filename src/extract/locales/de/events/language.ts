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
import * as words from "../closed-classes.ts";
import { GERMAN_TENSE, STRONG_PAST } from "../time/tense.ts";
import { CIVIL_RULES } from "./civil-rules.ts";
import { germanForms } from "./conjugate.ts";
import { FORCE_RULES } from "./force-rules.ts";
import { MEETING_RULES } from "./meeting-rules.ts";
import { PUBLIC_RULES } from "./public-rules.ts";
import { SPEECH_RULES } from "./speech-rules.ts";
import { germanReadings, germanVerbOf, isInfinitiveClause } from "./verb-places.ts";

const RULES = [...MEETING_RULES, ...PUBLIC_RULES, ...FORCE_RULES, ...SPEECH_RULES, ...CIVIL_RULES];
const NOUNS = nounTable(RULES);

const GROUPS = groupTable({
  troops:
    "soldat/en/in/innen truppe/n streitkräfte/n einheit/en kämpfer/n brigade/n bataillon panzer kriegsschiff/e kampfjets kampfflugzeuge marine armee söldner",
  agreement:
    "abkommen/s vertrag/s/es verträge vereinbarung/en pakt/es waffenstillstand waffenruhe übereinkunft einigung kompromiss frieden partnerschaft bündnis memorandum",
  area: "gebiet/s/es/e region provinz stadt dorf kontrolle ort insel hafen territorium stellungen halbinsel",
  office:
    "amt/s/es vorsitz minister/in präsident/in kanzler/in regierungschef/in staatschef premier premierministerin vorsitzender vorsitzende chef/in sekretär generalsekretär botschafter/in bürgermeister/in gouverneur sprecher/in abgeordneter außenminister verteidigungsminister könig/in direktor/in",
  ally: "unterstützer/n verbündeter verbündete/n partner/n helfer/n gegner/n rivale/n nachbar alliierte/n freund/e feind/e handelspartner lieferant/en",
  latest: "jüngste/n jüngster letzte/n letzter neueste/n neuerliche/n vergangenen",
  clause: "klausel/n bestimmung/en passus artikel beistandsklausel",
  weapon:
    "drohne/n rakete/n bombe/n granate/n panzer artillerie artilleriefeuer geschoss/e kampfjets kampfflugzeuge luftwaffe miliz/en rebellen angreifer sprengsatz autobombe marschflugkörper",
  law: "gesetz/e dekret erlass gesetzentwurf haushalt",
  people:
    "menschen zivilisten soldaten kinder frauen männer personen einwohner polizisten passagiere kämpfer verletzte tote dutzende hunderte tausende",
  court:
    "gericht/s gerichtshof/s kammer richter/in haft haftstrafe freiheitsstrafe geldstrafe gefängnis bewährung anklage staatsanwaltschaft tribunal",
  delegate:
    "vertreter/n delegation/en unterhändler/n diplomaten gesandte regierung/en minister/n außenminister/n präsidenten staatschefs regierungschefs spitzen kollege/n kollegin amtskollege/n amtskollegin",
  hope: "hoffnung/en erwartung/en zuversicht wunsch",
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
  "gestern guten gerne lange nahe ohne beide alle diese viele nächst unten rechten mitten inmitten hinten selten",
);
/** "gelten" is among the words that tell no tense */
const isNoVerb = (lower: string): boolean =>
  lower.length < 4 ||
  NOT_FINITE.has(lower) ||
  (GERMAN_TENSE.others.has(lower) && lower !== "gelten");

const LAST = /(?:t|en|ern|eln|e)$/u;
const PARTICIPLE = /^(?:[a-zäöüß]{2,9})?(?:ge|be|ver|er|ent|zer)[a-zäöüß]{3,}(?:t|en)$/u;
const LIGHT =
  "beginnen starten fort|setzen führen statt|finden ab|halten geben erfolgen verüben fliegen leisten absolvieren an|treten beenden unternehmen durch|führen melden ereignen kommen laufen halten ein|leiten dauern an|dauern enden statten ab|statten stattfinden:stattfand:stattgefunden erleben setzen verstärken auf|nehmen sein";

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
    subordinators: wordSet(`${words.SUBORDINATORS} um ohne anstatt statt`),
    relatives: wordSet(
      `${words.RELATIVES} ${words.RELATIVE_ADVERBS} wer was welchen welchem wohin woran`,
    ),
    joiners: wordSet("und oder aber sondern doch sowie jedoch denn"),
    hypothetical: wordSet("ob wenn falls bevor ehe wie damit sofern wann warum um ohne anstatt"),
    have: wordSet(words.HAVE),
    be: wordSet(`${words.BE} wäre/n bin bleibt blieb gilt hieß heißt heiße`),
    passive: wordSet(`${words.BECOME} worden`),
    modal: wordSet(`${words.MODALS} würde würden`),
    implicative: wordSet("gelang gelingt gelungen schaffte/n geschafft vermochte"),
    light: new Set(LIGHT.split(" ").flatMap((verb) => germanForms(verb).map(({ text }) => text))),
    negations: wordSet("kein/e/er/em/en nicht nichts keinerlei nie niemals niemand weder"),
  },
  phrase: {
    prepositions: wordSet(`${words.PREPOSITIONS} ${words.RARER_PREPOSITIONS} zufolge wie als`),
    determiners: wordSet(`${words.DETERMINERS} einigen aller allen zwei drei vier fünf`),
    oblique: wordSet(words.OBLIQUE),
    genitive: wordSet(`${words.GENITIVES} dessen`),
    together: wordSet("mit samt nebst"),
    against: wordSet("gegen auf"),
    by: wordSet("von vom durch"),
    occasion: wordSet("am bei beim zu zum nach vor seit durch während anlässlich infolge"),
    towards: wordSet("nach in ins im"),
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
  // "der am Montag geborene Hund"
  isDatedNoun: (before, _, after) => ARTICLE.test(before) && ADJECTIVE.test(after),
};

const ARTICLE = /(?<!\p{L})(?:de[rnms]|die|das|eine?[nmrs]?)\s+$/iu;
const ADJECTIVE = /^\s+\p{Ll}{3,20}(?:e|e[nmrs])\s/u;

// a lower-case word in -te, -ten or -t that no noun follows; "geplante Reise" is an adjective
function looksFinite(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  const { capital, lower } = token;
  if (previous?.lower === "zu" || WITH_ZU.test(lower)) return false;
  if (capital || isNoVerb(lower)) return false;
  if (/(?:te|ten)$/u.test(lower)) return next?.capital !== true;
  const isLast = next === undefined || next.kind === "mark";
  return STRONG_PAST.test(lower) || (isLast && LAST.test(lower) && !PARTICIPLE.test(lower));
}
