/** German words that count from another day: "gestern Abend", "nächste Woche", "drei Tage später". */
import type { CalendarParts, Expression, Unit } from "../../../time/expression.ts";
import { words, LETTER } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
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

type Shift = Extract<Expression, { kind: "shift" }>;

const DAYS: ReadonlyMap<string, number> = new Map([
  ["vorgestern", -2],
  ["gestern", -1],
  ["gestrigen", -1],
  ["gestrige", -1],
  ["gestriger", -1],
  ["heute", 0],
  ["heutigen", 0],
  ["morgen", 1],
  ["morgigen", 1],
  ["übermorgen", 2],
]);

function shift(unit: Unit, by: number, from: Shift["from"], parts?: CalendarParts): Shift {
  return { kind: "shift", unit, by, from, ...(parts === undefined ? {} : { parts }) };
}

function day(found: Found): Expression | undefined {
  const { groups, words: text, after, before } = found;
  const word = groups["day"]?.toLowerCase() ?? "";
  const by = DAYS.get(word);
  if (by === undefined) return undefined;
  // the noun "Morgen" after an article is the part of the day
  if (word === "morgen" && isMorning(text, before)) return undefined;
  const part = partOf(groups["part"]);
  if (part !== undefined) return shift("day", by, "publication", { part });
  // "bis heute", "noch heute": nowadays
  if (word === "heute" && /(?:bis|noch)\s$/iu.test(before)) {
    return { kind: "vague", ref: "PRESENT_REF" };
  }
  // "heute um 20 Uhr": the clock time is a mention of its own, but today is then this very day
  if (word !== "heute" || /^,? (?:um|ab|gegen|bis|von) (?:\d|halb)/iu.test(after)) {
    return shift("day", by, "publication");
  }
  return { ...shift("day", 0, "publication"), nowadays: true };
}

function isMorning(text: string, before: string): boolean {
  if (text.startsWith("m")) return false;
  return !/(?:^|[.!?:„“"»]\s?|\n\s?|[–-]\s)$/u.test(before);
}

/** "die nächste Woche", "im vergangenen Jahr", "dieses Jahrzehnt" */
function pointed({ groups, after }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  const by = stepOf(groups["pointing"]);
  if (unit === undefined || by === undefined) return undefined;
  const pointing = groups["pointing"] ?? "";
  // "dieses Jahr" and "dieser Tag" may be the one just spoken of: the mode decides
  const from = /^folgend/iu.test(pointing) || (unit === "day" && by !== 0) ? "mention" : "context";
  if (unit === "day" && by === 0) return shift(unit, by, "mention");
  if (unit === "week" && /^ (?:vor|nach) dem/u.test(after)) return undefined;
  return shift(unit, by, from);
}

const UNIT_ONE =
  "(?:tag(?:es)?|woche|monats?|quartals?|jahr(?:es)?|jahrzehnt(?:e?s)?|jahrhundert(?:e?s)?)";

const NIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:vergangen|letzt|vorig)/u, -1],
  [/^(?:kommend|dies)/u, 0],
];

/** "vergangene Nacht" began the day before; "kommende Nacht" begins today. */
function night({ groups }: Found): Expression | undefined {
  const by = NIGHTS.find(([pattern]) => pattern.test(groups["which"] ?? ""))?.[1];
  return by === undefined ? undefined : shift("day", by, "publication", { part: "NI" });
}

function later({ groups }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  const number = numberOf(groups["number"]);
  const count = number !== undefined && groups["half"] !== undefined ? number / 2 : number;
  if (unit === undefined || count === undefined) return undefined;
  const sign = /^(?:zuvor|davor|früher|vorher)/iu.test(groups["way"] ?? "") ? -1 : 1;
  const mod = modOf(groups["about"]);
  // half a year is six months
  const whole: readonly [Unit, number] =
    unit === "year" && count % 1 !== 0 ? ["month", count * 12] : [unit, count];
  return { ...shift(whole[0], sign * whole[1], "mention"), ...(mod === undefined ? {} : { mod }) };
}

/** "am Tag zuvor", "die Woche darauf", "Jahr danach": one step from the date last mentioned */
function next({ groups }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"] ?? groups["days"]);
  if (unit === undefined) return undefined;
  return shift(unit, /zuvor|davor|vorher/iu.test(groups["way"] ?? "") ? -1 : 1, "mention");
}

const BEFORE_AFTER: readonly (readonly [RegExp, Unit, number, Shift["from"]])[] = [
  [/^vorjahr/u, "year", -1, "context"],
  [/^vorvorjahr/u, "year", -2, "context"],
  [/^folgejahr/u, "year", 1, "mention"],
  [/^vormonat/u, "month", -1, "context"],
  [/^folgemonat/u, "month", 1, "mention"],
  [/^vorwoche/u, "week", -1, "context"],
  [/^folgewoche/u, "week", 1, "mention"],
  [/^vortag/u, "day", -1, "mention"],
  [/^folgetag/u, "day", 1, "mention"],
  [/^heuer/u, "year", 0, "publication"],
];

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
      `(?:(?:auch )?${ARTICLE})${POINTING} (?<unit>wochenende?|${UNIT_ONE})(?! ?(?:zuvor|davor|darauf|danach|später|lang|alt))`.replace(
        "(?:auch )?",
        "",
      ),
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
    read: night,
    finds: [{ text: "In [der vergangenen Nacht] gab es Alarm.", gives: "XXXX-XX-XXTNI" }],
    refuses: ["In der Nacht gab es Alarm."],
  },
  {
    id: "same-unit",
    needs: ["selben", "gleichen", "nämlichen"],
    pattern: words(
      `(?:(?:am|im|in der|zur) )?(?:des|der)?(?:selben|gleichen) (?<unit>tage?s?|monate?s?|jahre?s?|woche|${PART}s?)`,
    ),
    read: ({ groups }) => {
      const unit = unitOf(groups["unit"]);
      if (unit !== undefined) return shift(unit, 0, "mention");
      const part = partOf(groups["unit"]);
      return part && shift("day", 0, "mention", { part });
    },
    finds: [{ text: "[Am selben Tag] kam ein Brief.", gives: "XXXX-XX-XX" }],
    refuses: ["Sie saßen am selben Tisch."],
  },
  {
    id: "part-of-mentioned-day",
    needs: ["tages"],
    pattern: words(
      `(?:(?:früh|spät)e[nrsm]? )?(?<part>${PART}) (?:(?:des ?)?(?<which>selben|gleichen|folgenden|nächsten|darauffolgenden)|dieses) tages`,
    ),
    read: ({ groups }) => {
      const part = partOf(groups["part"]);
      const by = /^(?:folg|nächst|darauf)/u.test(groups["which"] ?? "") ? 1 : 0;
      return part && shift("day", by, "mention", { part });
    },
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
      `(?:(?:am |(?:(?:der|die|das|den) ))?(?<unit>tag|woche|monat|jahr)|(?<days>tags)) (?<way>darauf|danach|zuvor|davor)`,
    ),
    read: next,
    finds: [{ text: "Er ging [am Tag darauf] fort.", gives: "XXXX-XX-XX" }],
    refuses: ["Drei Tage darauf ging er."],
  },
  {
    id: "unit-after-mention",
    needs: ["darauffolg", "nächst", "folgend", "vorangegang", "vorherg", "anschließend"],
    pattern: words(
      `(?:(?:der|die|das|den|dem) )?(?<way>darauffolgend|nächstfolgend|vorangegangen|vorhergehend|anschließend)e[nrsm]? (?<unit>tag(?:es)?|woche|monats?|jahr(?:es)?|${PART}s?)`,
    ),
    read: ({ groups }) => {
      const by = /^vor/iu.test(groups["way"] ?? "") ? -1 : 1;
      const unit = unitOf(groups["unit"]);
      if (unit !== undefined) return shift(unit, by, "mention");
      const part = partOf(groups["unit"]);
      return part && shift("day", by, "mention", { part });
    },
    finds: [{ text: "Im [darauffolgenden Jahr] war er frei.", gives: "XXXX" }],
    refuses: ["Die darauffolgende Debatte war lang."],
  },
  {
    id: "morning-after",
    needs: ["nächsten", "folgenden"],
    pattern: words(`(?:nächsten|folgenden) (?<part>${PART})s?`),
    read: ({ groups }) => {
      const part = partOf(groups["part"]);
      return part && shift("day", 1, "mention", { part });
    },
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
      "(?:dem )?(?<word>(?:vor)?vorjahr|folgejahr|vormonat|folgemonat|vorwoche|folgewoche|vortag|folgetag|heuer)(?:e?s)?",
    ),
    read: ({ groups }) => {
      const word = groups["word"]?.toLowerCase() ?? "";
      const found = BEFORE_AFTER.find(([pattern]) => pattern.test(word));
      return found && shift(found[1], found[2], found[3]);
    },
    finds: [{ text: "Das war im [Vorjahr] anders.", gives: "XXXX" }],
    refuses: ["Der Vorjahressieger gewann."],
  },
  {
    id: "edge-of-unit",
    needs: ["jahr", "monat", "woche", "tag"],
    pattern: words(
      `(?:(?<edge>anfang|mitte|ende|beginn|laufe|verlauf) (?:(?:des|dieses|der(?= (?:[${LETTER}]{4,20} )?woche)|dieser) (?:(?<which>laufenden|vergangenen|letzten|vorigen|vorangegangenen|kommenden|nächsten|folgenden|selben|gleichen|darauffolgenden) )?|(?<which2>(?:vergangene|letzte|vorige|kommende|nächste)[nr]) )(?<unit>jahres|monats|woche|tages)|(?<whole>jahres|monats|wochen)(?<end>ende|anfang|beginn|mitte)(?<!wochenende))`,
    ),
    read: ({ groups }) => {
      const unit = unitOf(groups["unit"] ?? groups["whole"] ?? "jahr") ?? "year";
      const mod = modOf(groups["edge"] ?? groups["end"]);
      const which = groups["which"] ?? groups["which2"];
      const by =
        which === undefined
          ? 0
          : /^(?:vorang)/iu.test(which)
            ? -1
            : /^darauf/iu.test(which)
              ? 1
              : (stepOf(which) ?? 0);
      return { ...shift(unit, by, "context"), ...(mod === undefined ? {} : { mod }) };
    },
    finds: [
      { text: "Bis [Ende des Jahres] soll es stehen.", gives: "XXXX" },
      { text: "Zum [Jahresende] wird gezählt.", gives: "XXXX" },
    ],
    refuses: ["Am Ende der Reise weinte er."],
  },
];
