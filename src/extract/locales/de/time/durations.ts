/** German lengths of time: "drei Tage", "mehr als zehn Jahre", "wochenlang", "zweimonatig". */
import type { Expression, Mod, Unit } from "../../../time/expression.ts";
import { words, LETTER } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import {
  ABOUT,
  durationOf,
  modOf,
  NUMBER,
  numberOf,
  UNIT,
  unitOf,
  VAGUE_NUMBER,
} from "./lexicon.ts";

const UNIT_NEEDS = ["sekunde", "minute", "stunde", "tag", "woche", "monat", "quartal", "jahr"];

const RECENT =
  "(?:letzten|vergangenen|vorigen|zurückliegenden|nächsten|kommenden|folgenden|ersten|vorangegangenen|darauffolgenden|beiden)";

/** "vor drei Jahren", "in zwei Wochen": the date that the length leads to */
function leadsTo(
  before: string,
  unit: Unit,
  count: number,
): { readonly leads?: { readonly unit: Unit; readonly by: number } } {
  if (count % 1 !== 0) return {};
  if (/(?<![a-zäöüß])vor(?:\s(?:de[mn]|genau|etwa|rund))?\s$/iu.test(before))
    return { leads: { unit, by: -count } };
  return /(?<![a-zäöüß])in\s$/iu.test(before) ? { leads: { unit, by: count } } : {};
}

function counted(found: Found): Expression | undefined {
  const { groups, before } = found;
  const unit = unitOf(groups["unit"]);
  const count = numberOf(groups["number"]);
  if (unit === undefined || count === undefined) return undefined;
  if (isAge(found) || isPart(found, count)) return undefined;
  const whole = groups["half"] === undefined ? count : count / 2;
  const mod = modOf(groups["about"]);
  return {
    kind: "duration",
    value: durationOf(whole, unit),
    ...(mod === undefined ? {} : { mod }),
    ...(isPlain(found, mod) ? leadsTo(before, unit, whole) : {}),
  };
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

/** "einer Woche" of "mit einer Woche Verspätung" counts; "einen Tag, an dem" and "eines Tages" don't. */
function isPart({ words: text, groups }: Found, count: number): boolean {
  if (count !== 1 || groups["about"] !== undefined) return false;
  return /^eines\s(?:tages|nachts)/iu.test(text);
}

/** "in den kommenden Jahren" has no end that the words tell */
function open({ groups, words: text }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  if (/^(?:de[nr]\s|die\s)?(?:kommenden|nächsten)\s[a-zäöü]+$/iu.test(text)) {
    return { kind: "vague", ref: "FUTURE_REF" };
  }
  return unit && { kind: "duration", value: durationOf("X", unit) };
}

/** What takes years: "achtjähriger [Krieg]"; people and animals don't. */
const LONG_NOUN =
  /^\s(?:\p{Ll}+e[nrsm]?\s)?\p{L}{0,30}(?:krieg|kampf|konflikt|haft|strafe|zeit|pause|ausbildung|studium|herrschaft|regierung|tätigkeit|arbeit|vertrag|verträge|dienst|verhandlung|garantie|frist|belagerung|besatzung|exil|bewährung|ehe|bestehen|jubiläum|geschichte|forschung|entwicklung|planung|erfahrung|aufenthalt|sperre|abstinenz|verbot|projekt|programm|mandat|wehrpflicht|prozess|dauer|streit|suche|herrschaften)(?:e?s|en|n|e)?(?![a-zäöüß])/iu;

const STEM_UNITS: Readonly<Record<string, Unit>> = {
  stund: "hour",
  minut: "minute",
  tag: "day",
  täg: "day",
  woch: "week",
  wöch: "week",
  monat: "month",
  jahr: "year",
  jähr: "year",
};

function adjective({ groups, after }: Found): Expression | undefined {
  const unit = STEM_UNITS[groups["unit"]?.toLowerCase().replace("stünd", "stund") ?? ""];
  if (unit === undefined) return undefined;
  const number = groups["number"];
  if (number === undefined || /^(?:mehr|lang|viel)/iu.test(number)) {
    return { kind: "duration", value: durationOf("X", unit) };
  }
  const count = numberOf(number.replace(/-$/u, ""));
  // "der 29-Jährige", "ein zwölfjähriger Junge": an age
  if (count === undefined) return undefined;
  if (unit === "year" && !LONG_NOUN.test(after)) return undefined;
  return { kind: "duration", value: durationOf(count, unit) };
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
      return unit && { kind: "duration", value: durationOf(0.5, unit) };
    },
    finds: [{ text: "In der [ersten halben Stunde] fiel kein Tor.", gives: "PT30M" }],
    refuses: ["Das halbe Dorf kam."],
  },
  {
    id: "duration-quarter",
    needs: ["viertel"],
    pattern: words("(?:ein(?:e[rmns]?)? )?(?<number>drei)?viertel(?<unit>stunden?|jahre?[ns]?)"),
    read: ({ groups }) => {
      const quarters = groups["number"] === undefined ? 1 : 3;
      const isYear = groups["unit"]?.startsWith("jahr") === true;
      return {
        kind: "duration",
        value: isYear ? durationOf(quarters * 3, "month") : durationOf(quarters * 15, "minute"),
      };
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
      `(?:(?<about>${ABOUT}) )?(?<number>\\d{1,4}-?|mehr|lang|viel|${NUMBER})(?:st(?<hour>ünd)|(?:min(?<minute>üt))|(?<unit>täg|wöch|monat|jähr))ige?[nrsm]?`,
    ),
    read: (found) => {
      const { hour, minute, unit } = found.groups;
      const stem = hour === undefined ? (minute === undefined ? unit : "minut") : "stund";
      return adjective({ ...found, groups: { ...found.groups, unit: stem } });
    },
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
