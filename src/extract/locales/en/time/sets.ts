/** English repeated times: "every Monday", "daily", "per year", "40 a day". */
import type { Expression } from "#src/extract/time/expression.ts";
import { words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { RATE } from "./durations.ts";
import {
  durationOf,
  MONTH,
  monthOf,
  NUMBER,
  numberOf,
  ordinalOf,
  PART,
  partOf,
  SEASON,
  seasonOf,
  UNIT,
  unitOf,
  UNITS,
  WEEKDAY,
  weekdayOf,
} from "./words.ts";
import { UNIT_NEEDS } from "./needs.ts";

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["hourly", "XXXX-XX-XXTXX"],
  ["daily", "XXXX-XX-XX"],
  ["nightly", "XXXX-XX-XXTNI"],
  ["weekly", "XXXX-WXX"],
  ["biweekly", "P2W"],
  ["monthly", "XXXX-XX"],
  ["quarterly", "XXXX-QX"],
  ["yearly", "XXXX"],
  ["annual", "XXXX"],
  ["annually", "XXXX"],
]);

const two = (value: number): string => String(value).padStart(2, "0");

function adverb({ words: all }: Found): Expression | undefined {
  const value = ADVERBS.get(all.toLowerCase());
  return value === undefined ? undefined : { kind: "set", value };
}

const EACH_UNIT: ReadonlyMap<string, string> = new Map([
  ["hour", "XXXX-XX-XXTXX"],
  ["day", "XXXX-XX-XX"],
  ["weekend", "XXXX-WXX-WE"],
  ["week", "XXXX-WXX"],
  ["month", "XXXX-XX"],
  ["quarter", "XXXX-QX"],
  ["year", "XXXX"],
]);

function every({ groups }: Found): Expression | undefined {
  const quant = (groups["quant"] ?? "every").toUpperCase();
  const value = eachValue(groups);
  return value === undefined ? undefined : { kind: "set", value, quant };
}

function eachValue(groups: Found["groups"]): string | undefined {
  const { weekday, month, season, part } = groups;
  const number = monthOf(month);
  if (weekday !== undefined) return `XXXX-WXX-${weekdayOf(weekday) ?? "X"}`;
  if (number !== undefined) return `XXXX-${two(number)}`;
  if (season !== undefined) return `XXXX-${seasonOf(season) ?? "XX"}`;
  if (part !== undefined) return `XXXX-XX-XXT${partOf(part) ?? "XX"}`;
  return eachUnit(groups);
}

function eachUnit({ unit, number, ordinal }: Found["groups"]): string | undefined {
  const named = unitOf(unit);
  if (named === undefined) return undefined;
  if (number === "few") return durationOf("X", named);
  const count = numberOf(number) ?? ordinalOf(ordinal);
  if (count !== undefined) return durationOf(count, named);
  return EACH_UNIT.get(named) ?? durationOf(1, named);
}

function per({ groups }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  return unit && { kind: "set", value: durationOf(1, unit) };
}

function frequency(found: Found): Expression | undefined {
  const often = found.groups["often"] ?? "";
  const times = often === "once" ? 1 : often === "twice" ? 2 : numberOf(often.split(" ")[0]);
  const set = per(found);
  return set?.kind === "set" && times !== undefined ? { ...set, freq: `${times}X` } : set;
}

function rate(found: Found): Expression | undefined {
  return RATE.test(found.before) ? per(found) : undefined;
}

function weekdays({ groups }: Found): Expression | undefined {
  const value = eachValue(groups);
  return value === undefined ? undefined : { kind: "set", value };
}

export const SET_RULES: readonly TimeRule[] = [
  {
    id: "set-adverb",
    finds: [
      { text: "They met [daily] in the hall.", gives: "XXXX-XX-XX" },
      { text: "The [annual] fair was held.", gives: "XXXX" },
    ],
    refuses: ["The Daily Mirror wrote it.", "He read the Weekly Dispatch."],
    needs: ["ly", "annual"],
    pattern: words(
      "(?:hourly|daily|nightly|(?:bi)?weekly|monthly|quarterly|yearly|annual(?:ly)?)(?!-)",
    ),
    read: adverb,
  },
  {
    id: "set-every",
    finds: [
      { text: "The post came [every day].", gives: "XXXX-XX-XX" },
      { text: "He came [every two weeks].", gives: "P2W" },
      { text: "He came [every few years].", gives: "PXY" },
      { text: "[Each Monday] the market was full.", gives: "XXXX-WXX-1" },
    ],
    refuses: ["Everyday life went on.", "Every man came."],
    needs: ["every", "each"],
    pattern: words(
      `(?<quant>[Ee]very|[Ee]ach)(?: single| other)? (?:(?:(?<number>${NUMBER}|few) |(?<ordinal>second|third|fourth|fifth) )?(?<unit>${UNITS})|(?<weekday>${WEEKDAY})|(?<month>${MONTH})|(?<season>${SEASON})|(?<part>${PART}))`,
    ),
    read: every,
  },
  {
    id: "set-per",
    finds: [{ text: "It makes 40 parts [per day].", gives: "P1D" }],
    refuses: ["Perhaps a day.", "As per dayplan."],
    needs: ["per"],
    lower: true,
    pattern: words(`per (?<unit>${UNIT})`),
    read: per,
  },
  {
    id: "set-frequency",
    finds: [
      { text: "They met [twice a week] there.", gives: "P1W" },
      { text: "It rains [three times a year] there.", gives: "P1Y" },
    ],
    refuses: ["It rained twice in a week.", "Once a daylily bloomed."],
    needs: ["once", "twice", "times"],
    lower: true,
    pattern: words(
      `(?<often>once|twice|(?:${NUMBER}|several|many) times) (?:an?|every|each|per) (?<unit>${UNIT})(?!-)`,
    ),
    read: frequency,
  },
  {
    id: "set-rate",
    finds: [
      { text: "He earned $90 [a week] there.", gives: "P1W" },
      { text: "They flew 40 sorties [a day].", gives: "P1D" },
    ],
    refuses: ["They stayed a week.", "It was a day of rain."],
    needs: UNIT_NEEDS,
    lower: true,
    pattern: words(`an? (?<unit>${UNIT})(?!-)`),
    read: rate,
  },
  {
    id: "set-at-night",
    finds: [
      { text: "They only marched at [night].", gives: "XXXX-XX-XXTNI" },
      { text: "The [night] raids went on.", gives: "XXXX-XX-XXTNI" },
    ],
    refuses: ["The night watch slept.", "That night he left.", "Last night it rained."],
    needs: ["night"],
    lower: true,
    pattern: words(
      "(?:(?<=(?:at|by) )night(?!-)|night(?=(?: |-)(?:attacks?|raids?|bomb|fight|march|fighting|operations?|patrols?|flights?|assaults?|landings?|trains?|temperatures?)))",
    ),
    read: () => ({ kind: "set", value: "XXXX-XX-XXTNI" }),
  },
  {
    id: "set-plural",
    finds: [
      { text: "The shop is shut on [Mondays].", gives: "XXXX-WXX-1" },
      { text: "They fought for [nights] on end.", gives: "XXXX-XX-XXTNI" },
    ],
    refuses: ["The Sundaes were cold."],
    needs: ["days", "mornings", "evenings", "nights", "afternoons"],
    pattern: words(
      `(?:(?<weekday>${WEEKDAY})s|(?<part>morning|afternoon|evening|night)s|(?<=(?:on|at|and|or|most|during|to) )(?<unit>weekend)s|week(?<part2>night)s)`,
    ),
    read: weekdays,
  },
];
