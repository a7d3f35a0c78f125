/** What comes again and again, in German: "täglich", "jeden Montag", "dreimal pro Woche". */
import type { Expression, Unit } from "../../../time/expression.ts";
import { words } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import {
  durationOf,
  NUMBER,
  numberOf,
  ORDINAL,
  PART,
  partOf,
  unitOf,
  WEEKDAY,
  weekdayOf,
} from "./lexicon.ts";

function set(value: string, quant?: string): Expression {
  return { kind: "set", value, ...(quant === undefined ? {} : { quant }) };
}

const ADVERBS: readonly (readonly [RegExp, Unit, number])[] = [
  [/stündl/u, "hour", 1],
  [/minütl/u, "minute", 1],
  [/täg/u, "day", 1],
  [/^halbjähr/u, "month", 6],
  [/^vierteljähr/u, "month", 3],
  [/wöchen/u, "week", 1],
  [/monat/u, "month", 1],
  [/jähr/u, "year", 1],
];

function adverb({ groups }: Found): Expression | undefined {
  const word = groups["word"]?.toLowerCase() ?? "";
  const found = ADVERBS.find(([pattern]) => pattern.test(word));
  return found && set(durationOf(found[2], found[1]));
}

function every({ groups }: Found): Expression | undefined {
  const weekday = weekdayOf(groups["weekday"]);
  const part = partOf(groups["part"] ?? groups["part3"]);
  if (weekday !== undefined)
    return set(`XXXX-WXX-${weekday}${part === undefined ? "" : `T${part}`}`, "EVERY");
  const unit = unitOf(groups["unit"]);
  if (unit === undefined) return part && set(`PT1${part}`, "EVERY");
  return set(durationOf(numberOf(groups["number"]) ?? 1, unit), "EVERY");
}

export const GERMAN_SET_RULES: readonly TimeRule[] = [
  {
    id: "set-adverb",
    needs: ["lich", "täg"],
    pattern: words(
      `(?:(?:ein|zwei|drei|vier|fünf|mehr)mal )?(?<word>stündlich|minütlich|alltäglich|tagtäglich|täglich|wöchentlich|monatlich|(?:all|halb|viertel)?jährlich)(?:e[nrsm]?)?`,
    ),
    read: adverb,
    finds: [{ text: "Der Bus fährt [täglich].", gives: "P1D" }],
    refuses: ["Die Täglichkeit ermüdet."],
  },
  {
    id: "set-every",
    needs: ["jede", "alle "],
    pattern: words(
      `(?:jede[nrsm]? (?:${ORDINAL} )?(?:(?<weekday>${WEEKDAY})(?<part>${PART})?|(?<part3>${PART})|(?<unit>sekunde|minute|stunde|tage?s?|wochenende|woche|monate?s?|quartal|jahre?s?))|alle (?<number>${NUMBER}) (?<unit2>(?:minuten|stunden|tage|wochen|monate|jahre)))`,
    ),
    read: (found) =>
      every({
        ...found,
        groups: { ...found.groups, unit: found.groups["unit"] ?? found.groups["unit2"] },
      }),
    finds: [
      { text: "Sie singt [jeden Montag] im Chor.", gives: "XXXX-WXX-1" },
      { text: "[Jedes Jahr] kommen sie.", gives: "P1Y" },
      { text: "Er trainiert [alle zwei Wochen].", gives: "P2W" },
    ],
    refuses: ["Jeder Bäcker weiß das."],
  },
  {
    id: "set-weekdays",
    needs: ["tags", "abends", "mittwochs"],
    pattern: words(
      `(?<weekday>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?(?:(?<part>${PART})s| (?<part2>vormittags|nachmittags|abends|morgens|mittags|nachts))|(?<bare>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s`,
    ),
    read: ({ groups, words: text, before }) => {
      // "des Montags" is one Monday
      if (/(?:^|\s)(?:des|dieses|jenes|vergangenen|kommenden)\s$/iu.test(before)) return undefined;
      const weekday = weekdayOf(groups["weekday"] ?? groups["bare"]);
      const part = partOf(groups["part"] ?? groups["part2"]);
      if (
        weekday === undefined ||
        (groups["bare"] !== undefined && /^\p{Lu}/u.test(text) && !/(?:^|[.!?:]\s?)$/u.test(before))
      )
        return undefined;
      return set(`XXXX-WXX-${weekday}${part === undefined ? "" : `T${part}`}`);
    },
    finds: [{ text: "Der Markt ist [samstags] offen.", gives: "XXXX-WXX-6" }],
    refuses: ["Die Samstagsausgabe war dick."],
  },
  {
    id: "set-part-of-day",
    needs: ["morgens", "mittags", "abends", "nachts"],
    pattern: words("(?<part>morgen|vormittag|nachmittag|mittag|abend|nacht)s"),
    read: ({ groups, before, words: text }) => {
      if (/^\p{Lu}/u.test(text) && /(?:^|\s)(?:des|eines|dieses)\s$/iu.test(before))
        return undefined;
      const part = partOf(groups["part"]);
      // "3 Uhr morgens" belongs to the clock time
      if (part === undefined || /uhr\s$/iu.test(before)) return undefined;
      return set(part === "NI" ? "PT1NI" : `XXXX-XX-XXT${part}`);
    },
    finds: [{ text: "Er liest [abends] gern.", gives: "XXXX-XX-XXTEV" }],
    refuses: ["Der Schuss fiel um 3 Uhr morgens."],
  },
  {
    id: "set-per-unit",
    needs: ["pro ", "im ", "am ", "in der", "je "],
    pattern: words(
      `(?:pro (?<unit>stunde|tag|woche|monat|jahr)|(?:ein|zwei|drei|vier|fünf|sechs|sieben|zehn|mehr|\\d{1,3})mal (?:im|am|in der|pro|die) (?<unit2>stunde|tag|woche|monat|jahr))`,
    ),
    read: ({ groups, before }) => {
      // a speed
      if (/(?:kilometern?|metern?|meilen|km)\s$/iu.test(before)) return undefined;
      const unit = unitOf(groups["unit"] ?? groups["unit2"]);
      return unit && set(durationOf(1, unit));
    },
    finds: [
      { text: "Sie laufen [zweimal im Monat].", gives: "P1M" },
      { text: "Das sind 20 Fälle [pro Tag].", gives: "P1D" },
    ],
    refuses: ["Im Monat Mai ist es warm."],
  },
];
