/** German years, decades and centuries: "Ende 1983", "Jahr 480 v. Chr.", "die neunziger Jahre". */
import type { Expression } from "../../../time/expression.ts";
import { words, LETTER } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import { calendar } from "../../../time/say.ts";
import { ARTICLE, EDGE, TENS } from "./lexicon.ts";
import { dateOf, ERA, FULL_YEAR } from "./year-parts.ts";

const EARLIEST = 1000;
const LATEST = 2100;

/** What makes a number a count or a measure: the words before it ... */
const COUNT_BEFORE =
  /(?<![a-zäöüß])(?:rund|etwa|über|mehr als|fast|knapp|insgesamt|mindestens|höchstens|wenigstens|weitere[nr]?|bis zu|nur|gut|je|nr\.|nummer|linie|flug|typ|modell|zimmer|gleis|paragraf|plz|artikel|§|seite|s\.|absatz|route|boeing|airbus|platz|[€$£+=])\s?$/iu;
/** ... and after it. Nouns in the plural that count people and things. */
const COUNT_AFTER =
  /^\s?(?:[%€$£°]|(?:euro|dollar|mark|franken|kronen|rubel|pfund|lire|cent|prozent|meter|metern|kilometern?|km|m|cm|mm|kg|kilo|kilogramm|gramm|tonnen|liter|litern|hektar|quadratmetern?|quadratkilometern?|grad|uhr|watt|kilowatt|megawatt|punkten?|stimmen|mal|mann|stück|seiten|millionen|milliarden|menschen|personen|einwohnern?|soldaten|tote[nr]?|verletzte[nr]?|männern?|frauen|kindern?|schülern?|besuchern?|zuschauern?|teilnehmern?|teilnehmerinnen|mitgliedern?|mitarbeitern?|arbeitern?|beschäftigten?|polizisten|beamten?|kämpfern?|truppen|panzern?|flugzeugen?|schiffen?|häusern?|wohnungen|unternehmen|firmen|fahrzeugen?|autos|bäumen?|tieren?|stunden|minuten|sekunden|tagen?|wochen|monaten?|jahren?|höhenmetern?|betten|plätzen?|demonstranten|flüchtlingen?|gefangenen?|opfern?|stellen|reservisten|indern?|einheiten|exemplaren?|bücher)(?![a-zäöüß]))/iu;

function year({ groups, before, after }: Found): Expression | undefined {
  const { noun, edge, era } = groups;
  const isNamed = noun !== undefined || edge !== undefined || era !== undefined;
  if (!isNamed && !isYear(Number(groups["year"]), before, after)) return undefined;
  return /\d[.,:]$/u.test(before) ? undefined : dateOf(groups);
}

/** Whether four digits by themselves are a year and no count. */
function isYear(value: number, before: string, after: string): boolean {
  if (value < EARLIEST || value > LATEST) return false;
  if (COUNT_BEFORE.test(before) || COUNT_AFTER.test(after)) return false;
  // "1.2000", "A-2000", "2000er"
  return !/[\p{L}#]-$/u.test(before) && !/^(?:-\p{L}|er\b)/u.test(after);
}

/** What runs over the turn of the year as one. */
const OF_SEASON = /(?:saison|spielzeit|schuljahr|semester|winter|wahlperiode)s?\s$/iu;

function decade({ groups }: Found): Expression {
  const { number, century, tens = "" } = groups;
  const told = (century === undefined ? 0 : 190) + TENS.indexOf(tens) + 2;
  return dateOf(groups, { decade: number === undefined ? told : Math.floor(Number(number) / 10) });
}

export const GERMAN_YEAR_RULES: readonly TimeRule[] = [
  {
    id: "year",
    needs: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    pattern: words(
      `(?:(?<edge>${EDGE}|jahresende|jahresbeginn|jahresanfang|jahresmitte) )?(?:(?<noun>jahr(?:e?s|en|e)?) )?(?:${FULL_YEAR}${ERA}|(?<year2>\\d{1,3}) (?<era2>v\\. ?chr\\.?))`,
    ),
    read: year,
    finds: [
      { text: "Bis [Ende 1983] gab es drei.", gives: "1983" },
      { text: "Im [Jahr 2001] war er dort.", gives: "2001" },
      { text: "Die Stadt fiel [480 v. Chr.] an sie.", gives: "BC0480" },
    ],
    refuses: ["Rund 2000 waren da.", "Das kostet 1990 Euro.", "Es kamen 1500 Soldaten."],
  },
  {
    id: "decade",
    needs: ["jahre"],
    pattern: words(
      `(?:(?<edge>${EDGE}) |${ARTICLE}(?:(?:frühen|späten) )?)(?:(?<number>(?:1[0-9]|20)?[0-9]0)-?er|(?<century>neunzehnhundert)?(?<tens>${TENS.join("|")})er)(?:-| )?jahren?`,
    ),
    read: decade,
    finds: [
      { text: "In [den neunziger Jahren] gab es das nicht.", gives: "XX9" },
      { text: "Bis [Mitte der 1980er Jahre] hielt es.", gives: "198" },
    ],
    refuses: ["Die neunziger Linie fährt.", "Nach 90 Jahren war Schluss."],
  },
  {
    id: "decade-short",
    needs: ["0er"],
    pattern: words(
      `(?:de[nr]|die) (?:(?:frühen|späten) )?(?<number>(?:1[0-9]|20)?[2-9]0)er[n]?(?! ?-?jahre)`,
    ),
    read: (found) => (/^\s\p{Lu}/u.test(found.after) ? undefined : decade(found)),
    finds: [{ text: "Das war in [den 80ern] üblich.", gives: "XX8" }],
    refuses: ["Die 80er Linie fährt.", "Die 30 Gäste gingen."],
  },
  {
    id: "year-of-pair",
    needs: ["/"],
    pattern: /(?<=(?<![\d/])(?<century>1[0-9]|20)\d{2}\/)(?<short>\d{2})(?![\d/]|[.,]\d)/gu,
    read: ({ groups, before }) => {
      const first = Number(before.slice(-3, -1));
      const second = Number(groups["short"]);
      // "2010/15" is a term of office, "1999/00" the turn of a century
      const isNext = second === (first + 1) % 100;
      if (!isNext || OF_SEASON.test(before.slice(0, -5))) return undefined;
      const century = Number(groups["century"]) + (second === 0 ? 1 : 0);
      return calendar({ year: century * 100 + second });
    },
    finds: [{ text: "Die Hungerjahre 1846/[47] trafen alle.", gives: "1847" }],
    refuses: ["In der Saison 2003/04 stieg er auf.", "Im Winter 1911/12 fror es.", "Az. 2003/17"],
  },
  {
    id: "century",
    needs: ["jahrhundert", "jh"],
    pattern: words(
      `<(?<![0-9${LETTER}])(?:(?<edge>${EDGE}|laufe|verlauf|(?:(?:der|die) )?(?:ersten?|zweiten?) hälfte) (?:des |im )?|(?:frühe[ns]|späte[ns]|ausgehende[ns]) )?(?<number>[12]?\\d)\\. ?(?:jahrhunderte?n?s?|jh\\.)(?: (?<era>v\\. ?chr\\.?|n\\. ?chr\\.?))?>`,
    ),
    read: ({ groups }) => {
      const number = Number(groups["number"]);
      return dateOf(groups, {
        century: groups["era"]?.startsWith("v") === true ? 1 - number : number,
      });
    },
    finds: [
      { text: "Im [19. Jahrhundert] zog sie um.", gives: "18" },
      { text: "Das Haus ist aus [der ersten Hälfte des 13. Jahrhunderts].", gives: "12" },
    ],
    refuses: ["Das Jahrhundert war kurz."],
  },
];
