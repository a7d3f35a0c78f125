/** German words that count from another day: "gestern Abend", "nächste Woche", "drei Tage später". */
import type { Expression } from "../../../time/expression.ts";
import { LETTER, words } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import { shift, vague } from "../../../time/say.ts";
import {
  ABOUT,
  ARTICLE,
  modOf,
  NUMBER,
  numberOf,
  PART,
  partOf,
  POINTING,
  stepOf,
  UNIT,
  unitOf,
} from "./lexicon.ts";

/** "gestern", "gestrigen"; "heute", "heutigen" */
const DAYS = [
  ["vorgest", -2],
  ["gest", -1],
  ["heut", 0],
  ["morg", 1],
  ["übermorg", 2],
] as const;

function day({ groups, words: text, after, before }: Found): Expression | undefined {
  const word = groups["day"] ?? "";
  const by = DAYS.find(([beginning]) => word.startsWith(beginning))?.[1] ?? 0;
  // the noun "Morgen" after an article is the part of the day
  if (word === "morgen" && isMorning(text, before)) return undefined;
  const part = partOf(groups["part"]);
  if (part !== undefined) return shift("day", by, "publication", { parts: { part } });
  if (word !== "heute") return shift("day", by);
  // "bis heute", "noch heute": nowadays
  if (/(?:bis|noch)\s$/iu.test(before)) return vague("PRESENT_REF");
  // "heute um 20 Uhr": the clock time is a mention of its own, but today is then this very day
  return /^,? (?:um|ab|gegen|bis|von) (?:\d|halb)/iu.test(after)
    ? shift("day", by)
    : { kind: "shift", unit: "day", by, from: "publication", nowadays: true };
}

function isMorning(text: string, before: string): boolean {
  if (text.startsWith("m")) return false;
  return !/(?:^|[.!?:„“"»]\s?|\n\s?|[–-]\s)$/u.test(before);
}

/** "die nächste Woche", "im vergangenen Jahr", "dieses Jahrzehnt" */
function pointed({ groups, after }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  const { pointing = "" } = groups;
  if (unit === undefined || (unit === "week" && /^ (?:vor|nach) dem/u.test(after)))
    return undefined;
  // "dieses Jahr" and "dieser Tag" may be the one just spoken of: the mode decides
  const from = unit === "day" || pointing.startsWith("folgend") ? "mention" : "context";
  return shift(unit, stepOf(pointing), from);
}

const UNIT_ONE =
  "(?:tag(?:es)?|woche|monats?|quartals?|jahr(?:es)?|jahrzehnt(?:e?s)?|jahrhundert(?:e?s)?)";

function later({ groups }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  const number = numberOf(groups["number"]);
  if (unit === undefined || number === undefined) return undefined;
  const count = (groups["half"] === undefined ? number : number / 2) * signOf(groups["way"]);
  const qualities = { mod: modOf(groups["about"]) };
  // half a year is six months
  return unit === "year" && count % 1 !== 0
    ? shift("month", count * 12, "mention", qualities)
    : shift(unit, count, "mention", qualities);
}

const signOf = (way = ""): number => (/^(?:zuvor|davor|früher|vorher)/u.test(way) ? -1 : 1);

/** A unit or a part of the day, so many steps from the date last mentioned. */
function fromMention(word: string | undefined, by: number): Expression | undefined {
  const unit = unitOf(word);
  if (unit !== undefined) return shift(unit, by, "mention");
  const part = partOf(word);
  return part && shift("day", by, "mention", { parts: { part } });
}

export const GERMAN_RELATIVE_RULES: readonly TimeRule[] = [
  {
    id: "day-from-publication",
    needs: ["gest", "heut", "morgen", "morgig"],
    pattern: words(
      `(?<day>vorgestern|gestern|heute|übermorgen|morgen|(?:gestrige[nr]?|heutigen|morgigen)(?= (?:${PART}|tage?)))(?: (?:(?<part>${PART}|früh)|tage?s?))?`,
    ),
    read: day,
    finds: [
      { text: "Der Rat hat [gestern] getagt.", gives: "XXXX-XX-XX" },
      { text: "Sie spielt [morgen Abend] wieder.", gives: "XXXX-XX-XXTEV" },
    ],
    refuses: ["Am Morgen war es kalt.", "Das Vorgestrige zählt nicht."],
  },
  {
    id: "unit-from-present",
    needs: ["tag", "woche", "monat", "quartal", "jahr"],
    pattern: words(
      `${ARTICLE}${POINTING} (?<unit>wochenende?|${UNIT_ONE})(?! ?(?:zuvor|davor|darauf|danach|später|lang|alt))`,
    ),
    read: pointed,
    finds: [
      { text: "In [der nächsten Woche] ist Markt.", gives: "XXXX-WXX" },
      { text: "Im [vergangenen Jahr] war er krank.", gives: "XXXX" },
      { text: "[Dieses Jahr] fällt es aus.", gives: "XXXX" },
    ],
    refuses: ["Ein Jahr verging.", "In den nächsten Jahren wird gebaut."],
  },
  {
    id: "night-from-publication",
    needs: ["nacht"],
    pattern: words(
      "(?:der )?(?<which>(?:vergangen|letzt|vorig|kommend)e[nr]?) nacht(?! (?:vom|zum|auf))",
    ),
    // "vergangene Nacht" began the day before; "kommende Nacht" begins today
    read: ({ groups }) =>
      shift("day", Math.min(0, stepOf(groups["which"] ?? "")), "publication", {
        parts: { part: "NI" },
      }),
    finds: [{ text: "In [der vergangenen Nacht] gab es Alarm.", gives: "XXXX-XX-XXTNI" }],
    refuses: ["In der Nacht gab es Alarm."],
  },
  {
    id: "same-unit",
    needs: ["selben", "gleichen", "nämlichen"],
    pattern: words(
      `(?:(?:am|im|in der|zur) )?(?:des|der)?(?:selben|gleichen) (?<unit>tage?s?|monate?s?|jahre?s?|woche|${PART}s?)`,
    ),
    read: ({ groups }) => fromMention(groups["unit"], 0),
    finds: [{ text: "[Am selben Tag] kam ein Brief.", gives: "XXXX-XX-XX" }],
    refuses: ["Sie saßen am selben Tisch."],
  },
  {
    id: "part-of-mentioned-day",
    needs: ["tages"],
    pattern: words(
      `(?:(?:früh|spät)e[nrsm]? )?(?<part>${PART}) (?:(?:des ?)?(?<which>selben|gleichen|folgenden|nächsten|darauffolgenden)|dieses) tages`,
    ),
    read: ({ groups }) => fromMention(groups["part"], stepOf(groups["which"] ?? "")),
    finds: [
      { text: "Am [Abend desselben Tages] kam er.", gives: "XXXX-XX-XXTEV" },
      { text: "Am [Nachmittag des folgenden Tages] ging er.", gives: "XXXX-XX-XXTAF" },
    ],
    refuses: ["Am Abend des Tages der Arbeit regnete es."],
  },
  {
    id: "units-later",
    needs: ["später", "zuvor", "davor", "darauf", "danach", "früher", "vorher"],
    pattern: words(
      `(?:(?<about>${ABOUT}) )?(?<number>${NUMBER}) (?:(?<half>halbe[ns]?) |ganze )?(?<unit>${UNIT}) (?<way>später|zuvor|davor|darauf|danach|früher|vorher)`,
    ),
    read: later,
    finds: [
      { text: "[Drei Tage später] lag er im Bett.", gives: "XXXX-XX-XX" },
      { text: "Schon [zwei Monate zuvor] war es laut.", gives: "XXXX-XX" },
    ],
    refuses: ["Später kamen drei."],
  },
  {
    id: "next-unit",
    needs: ["tag", "woche", "monat", "jahr"],
    pattern: words(
      `(?:(?:am |(?:(?:der|die|das|den) ))?(?<unit>tag|woche|monat|jahr)|(?<unit2>tags)) (?<way>darauf|danach|zuvor|davor)`,
    ),
    read: ({ groups }) => fromMention(groups["unit"], signOf(groups["way"])),
    finds: [{ text: "Er ging [am Tag darauf] fort.", gives: "XXXX-XX-XX" }],
    refuses: ["Drei Tage darauf ging er."],
  },
  {
    id: "unit-after-mention",
    needs: ["darauffolg", "nächst", "folgend", "vorangegang", "vorherg", "anschließend"],
    pattern: words(
      `(?:(?:der|die|das|den|dem) )?(?<way>darauffolgend|nächstfolgend|vorangegangen|vorhergehend|anschließend)e[nrsm]? (?<unit>tag(?:es)?|woche|monats?|jahr(?:es)?|${PART}s?)`,
    ),
    read: ({ groups }) =>
      fromMention(groups["unit"], groups["way"]?.startsWith("vor") === true ? -1 : 1),
    finds: [{ text: "Im [darauffolgenden Jahr] war er frei.", gives: "XXXX" }],
    refuses: ["Die darauffolgende Debatte war lang."],
  },
  {
    id: "morning-after",
    needs: ["nächsten", "folgenden"],
    pattern: words(`(?:nächsten|folgenden) (?<part>${PART})s?`),
    read: ({ groups }) => fromMention(groups["part"], 1),
    finds: [{ text: "Am [nächsten Morgen] war er weg.", gives: "XXXX-XX-XXTMO" }],
    refuses: ["Im nächsten Morgenblatt steht es."],
  },
  {
    id: "unit-before",
    needs: [
      "vorjahr",
      "folgejahr",
      "vormonat",
      "folgemonat",
      "vorwoche",
      "folgewoche",
      "vortag",
      "folgetag",
      "heuer",
    ],
    pattern: words(
      "(?:dem )?(?:(?<way>(?:vor)?vor(?=jahr)|vor|folge)(?<unit>jahr|monat|woche|tag)|heuer)(?:e?s)?",
    ),
    read: ({ groups: { way, unit: word } }) => {
      const unit = unitOf(word);
      if (unit === undefined) return shift("year", 0);
      const from = way === "folge" || unit === "day" ? "mention" : "context";
      return shift(unit, way === "folge" ? 1 : way === "vor" ? -1 : -2, from);
    },
    finds: [{ text: "Das war im [Vorjahr] anders.", gives: "XXXX" }],
    refuses: ["Der Vorjahressieger gewann."],
  },
  {
    id: "edge-of-unit",
    needs: ["jahr", "monat", "woche", "tag"],
    pattern: words(
      `(?:(?<edge>anfang|mitte|ende|beginn|laufe|verlauf) (?:(?:des|dieses|der(?= (?:[${LETTER}]{4,20} )?woche)|dieser) (?:(?<which>laufenden|vergangenen|letzten|vorigen|vorangegangenen|kommenden|nächsten|folgenden|selben|gleichen|darauffolgenden) )?|(?<which2>(?:vergangene|letzte|vorige|kommende|nächste)[nr]) )(?<unit>jahres|monats|woche|tages)|(?<unit2>jahres|monats|wochen)(?<end>ende|anfang|beginn|mitte)(?<!wochenende))`,
    ),
    read: ({ groups }) => {
      const { unit, which = "", edge, end } = groups;
      const mod = modOf(edge ?? end);
      return shift(unitOf(unit) ?? "year", stepOf(which), "context", { mod });
    },
    finds: [
      { text: "Bis [Ende des Jahres] soll es stehen.", gives: "XXXX" },
      { text: "Zum [Jahresende] wird gezählt.", gives: "XXXX" },
    ],
    refuses: ["Am Ende der Reise weinte er."],
  },
];
