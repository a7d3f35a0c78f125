/** German lengths of time: "drei Tage", "mehr als zehn Jahre", "wochenlang", "zweimonatig". */
import type { Expression, Mod, Unit } from "../../../time/expression.ts";
import { LETTER, words } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import { duration, lengthValue, vague } from "../../../time/say.ts";
import { ABOUT, modOf, NUMBER, numberOf, UNIT, unitOf, VAGUE_NUMBER } from "./lexicon.ts";

const UNIT_NEEDS = ["sekunde", "minute", "stunde", "tag", "woche", "monat", "quartal", "jahr"];

const RECENT =
  "(?:letzten|vergangenen|vorigen|zurückliegenden|nächsten|kommenden|folgenden|ersten|vorangegangenen|darauffolgenden|beiden)";

/** The value of so many units; half an hour is thirty minutes. */
function valueOf(count: number | "X", unit: Unit): string {
  if (unit !== "hour" || typeof count !== "number" || count % 1 !== 0.5)
    return lengthValue(count, unit);
  return count < 1 ? "PT30M" : `PT${Math.floor(count)}H30M`;
}

/** "vor drei Jahren", "in zwei Wochen": which way the length leads */
function signOf(before: string): number {
  if (/(?<![a-zäöüß])vor(?:\s(?:de[mn]|genau|etwa|rund))?\s$/iu.test(before)) return -1;
  return /(?<![a-zäöüß])in\s$/iu.test(before) ? 1 : 0;
}

function counted(found: Found): Expression | undefined {
  const { groups, before } = found;
  const unit = unitOf(groups["unit"]);
  const number = numberOf(groups["number"]);
  if (unit === undefined || number === undefined) return undefined;
  if (isAge(found) || isSomeDay(found)) return undefined;
  const count = groups["half"] === undefined ? number : number / 2;
  const mod = modOf(groups["about"]);
  const by = count % 1 === 0 && isPlain(found, mod) ? count * signOf(before) : 0;
  return duration(valueOf(count, unit), { mod, leads: by === 0 ? undefined : { unit, by } });
}

/** "in drei Tagen" leads to a day; "in den letzten drei Tagen" and "in mehr als drei Tagen" don't. */
function isPlain({ words: text, groups }: Found, mod: Mod | undefined): boolean {
  const start = groups["about"] ?? groups["number"] ?? "";
  return (mod === undefined || mod === "APPROX") && text.toLowerCase().startsWith(start);
}

/** "29 Jahre alt" is said of a person. */
function isAge({ after, groups }: Found): boolean {
  return (
    unitOf(groups["unit"]) === "year" &&
    /^\s(?:alt|alte[rns]?|junge?[rns]?)(?![a-zäöüß])/iu.test(after)
  );
}

/** "eines Tages": on some day */
function isSomeDay({ words: text }: Found): boolean {
  return /^eines\s(?:tages|nachts)/iu.test(text);
}

/** "in den kommenden Jahren" has no end that the words tell */
function open({ groups, words: text }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  if (/^(?:de[nr]\s|die\s)?(?:kommenden|nächsten)\s[a-zäöü]+$/iu.test(text))
    return vague("FUTURE_REF");
  return unit && duration(valueOf("X", unit));
}

/** What takes years: "achtjähriger [Krieg]"; people and animals don't. */
const LONG_NOUN =
  /^\s(?:\p{Ll}+e[nrsm]?\s)?\p{L}{0,30}(?:krieg|kampf|konflikt|haft|strafe|zeit|pause|ausbildung|studium|herrschaft|regierung|tätigkeit|arbeit|vertrag|verträge|dienst|verhandlung|garantie|frist|belagerung|besatzung|exil|bewährung|ehe|bestehen|jubiläum|geschichte|forschung|entwicklung|planung|erfahrung|aufenthalt|sperre|abstinenz|verbot|projekt|programm|mandat|wehrpflicht|prozess|dauer|streit|suche|herrschaften)(?:e?s|en|n|e)?(?![a-zäöüß])/iu;

function adjective({ groups, after }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  const { number = "" } = groups;
  if (unit === undefined) return undefined;
  if (/^(?:mehr|lang|viel)/u.test(number)) return duration(valueOf("X", unit));
  const count = numberOf(number.replace("-", ""));
  // "der 29-Jährige", "ein zwölfjähriger Junge": an age
  if (count === undefined || (unit === "year" && !LONG_NOUN.test(after))) return undefined;
  return duration(valueOf(count, unit));
}

export const GERMAN_DURATION_RULES: readonly TimeRule[] = [
  {
    id: "duration",
    needs: UNIT_NEEDS,
    pattern: words(
      `(?:(?:(?:de[nr]|die) )?${RECENT} |(?:de[nr]|die) (?=${ABOUT}))?(?:(?<about>${ABOUT}) )?(?<number>${NUMBER})(?: (?:(?<half>halbe[ns]?|halb) |${RECENT} |[${LETTER}]{3,24}e[nr]? )?|-)(?<unit>${UNIT})(?:-woche)?`,
    ),
    read: counted,
    finds: [
      { text: "Es dauerte [drei Wochen].", gives: "P3W" },
      { text: "Vor [mehr als zehn Jahren] kam sie an.", gives: "P10Y" },
      { text: "In [den letzten fünf Tagen] schneite es.", gives: "P5D" },
    ],
    refuses: ["Sie ist 31 Jahre alt.", "Eines Tages war er fort."],
  },
  {
    id: "duration-of-range",
    needs: UNIT_NEEDS,
    pattern: words(
      `(?<number>${NUMBER})(?= ?(?:bis|oder|und|-|–) ?${NUMBER} (?:[${LETTER}]{3,24}e[nr]? )?(?<unit>${UNIT}))`,
    ),
    read: (found) => (numberOf(found.groups["number"]) === 1 ? undefined : counted(found)),
    finds: [{ text: "Es dauert [sechs] bis acht Monate.", gives: "P6M" }],
    refuses: ["Sechs bis acht Leute kamen."],
  },
  {
    id: "duration-open",
    needs: UNIT_NEEDS,
    pattern: words(
      `(?:${VAGUE_NUMBER}|(?:(?:de[nr]|die) )?(?:${RECENT} )?${RECENT}|(?:(?:de[nr]|die) )?${RECENT} ${VAGUE_NUMBER}) (?<unit>sekunden|minuten|stunden|tagen?|wochen|wochenenden|monaten?|jahrzehnten?|jahrhunderten?|jahren?)(?: lang| hinweg)?`,
    ),
    read: open,
    finds: [
      { text: "Seit [einigen Monaten] steht es leer.", gives: "PXM" },
      { text: "In [den vergangenen Jahren] wuchs er.", gives: "PXY" },
    ],
    refuses: ["In diesen Tagen ist es still.", "Die Tage werden kürzer."],
  },
  {
    id: "duration-half",
    needs: ["halbe"],
    pattern: words(`(?:(?:ersten|letzten|nächsten) )?halbe[ns]? (?<unit>stunde|tage?s?|jahre?s?)`),
    read: ({ groups }) => {
      const unit = unitOf(groups["unit"]);
      return unit && duration(valueOf(0.5, unit));
    },
    finds: [{ text: "In der [ersten halben Stunde] fiel kein Tor.", gives: "PT30M" }],
    refuses: ["Das halbe Dorf kam."],
  },
  {
    id: "duration-quarter",
    needs: ["viertel"],
    pattern: words("(?:ein(?:e[rmns]?)? )?(?<number>drei)?viertel(?<unit>stunden?|jahre?[ns]?)"),
    read: ({ groups: { number, unit } }) => {
      const quarters = number === undefined ? 1 : 3;
      return unitOf(unit) === "year"
        ? duration(valueOf(quarters * 3, "month"))
        : duration(valueOf(quarters * 15, "minute"));
    },
    finds: [{ text: "Er sprach [eine Dreiviertelstunde].", gives: "PT45M" }],
    refuses: ["Im Viertel wohnt er."],
  },
  {
    id: "duration-bare",
    needs: UNIT_NEEDS,
    pattern: words(
      `<(?<=(?<![${LETTER}])(?:seit|vor|nach|über|binnen|für|um) )(?<unit>minuten|stunden|tagen?|wochen|monaten?|jahrzehnten?|jahrhunderten?|jahren?)(?! ?\\d)>`,
    ),
    read: (found) => (/^\p{L}/u.test(found.after) ? undefined : open(found)),
    finds: [{ text: "Er wohnt seit [Jahren] dort.", gives: "PXY" }],
    refuses: ["Die Jahre vergehen."],
  },
  {
    id: "duration-adverb",
    needs: ["lang"],
    pattern: words(
      "(?<unit>minuten|stunden|tage|wochen|monate|jahre|jahrzehnte|jahrhunderte)lang(?:e[nrsm]?)?",
    ),
    read: open,
    finds: [{ text: "Er schwieg [wochenlang].", gives: "PXW" }],
    refuses: ["Es war lang."],
  },
  {
    id: "duration-adjective",
    needs: ["stündig", "minütig", "tägig", "wöchig", "monatig", "jährig"],
    pattern: words(
      `(?:(?<about>${ABOUT}) )?(?<number>\\d{1,4}-?|mehr|lang|viel|${NUMBER})(?<unit>stünd|minüt|täg|wöch|monat|jähr)ige?[nrsm]?`,
    ),
    read: adjective,
    finds: [
      { text: "Nach [zweimonatiger] Pause spielt sie.", gives: "P2M" },
      { text: "Das [mehrtägige] Treffen ist aus.", gives: "PXD" },
    ],
    refuses: [
      "Ein achtjähriges Kind sang.",
      "Der 29-Jährige lief davon.",
      "Der 17-jährige Schüler lief.",
    ],
  },
];
