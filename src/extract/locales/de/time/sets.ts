/** What comes again and again, in German: "täglich", "jeden Montag", "dreimal pro Woche". */
import type { Expression } from "../../../time/expression.ts";
import { words } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import { lengthValue, set } from "../../../time/say.ts";
import { NUMBER, numberOf, ORDINAL, PART, partOf, unitOf, WEEKDAY, weekdayOf } from "./lexicon.ts";

function every({ groups }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  if (unit !== undefined) return set(lengthValue(numberOf(groups["number"]) ?? 1, unit), "EVERY");
  const part = partOf(groups["part"]);
  return groups["weekday"] === undefined
    ? part && set(`PT1${part}`, "EVERY")
    : set(weekly(groups), "EVERY");
}

/** A weekday or a part of it, week by week. */
function weekly({ weekday, part }: Found["groups"]): string {
  const ofDay = partOf(part);
  return `XXXX-WXX-${weekdayOf(weekday) ?? ""}${ofDay === undefined ? "" : `T${ofDay}`}`;
}

export const GERMAN_SET_RULES: readonly TimeRule[] = [
  {
    id: "set-adverb",
    needs: ["lich", "täg"],
    pattern: words(
      `(?:(?:ein|zwei|drei|vier|fünf|mehr)mal )?(?:(?:all|tag)?(?<unit>stünd|minüt|täg|wöchent|monat|jähr)|(?<half>halb|viertel)jähr)lich(?:e[nrsm]?)?`,
    ),
    read: ({ groups: { unit, half } }) => {
      if (half !== undefined) return set(half === "halb" ? "P6M" : "P3M");
      return set(lengthValue(1, unitOf(unit) ?? "day"));
    },
    finds: [{ text: "Der Bus fährt [täglich].", gives: "P1D" }],
    refuses: ["Die Täglichkeit ermüdet."],
  },
  {
    id: "set-every",
    needs: ["jede", "alle "],
    pattern: words(
      `(?:jede[nrsm]? (?:${ORDINAL} )?(?:(?<weekday>${WEEKDAY})(?<part>${PART})?|(?<part2>${PART})|(?<unit>sekunde|minute|stunde|tage?s?|wochenende|woche|monate?s?|quartal|jahre?s?))|alle (?<number>${NUMBER}) (?<unit2>(?:minuten|stunden|tage|wochen|monate|jahre)))`,
    ),
    read: every,
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
      `(?<weekday>${WEEKDAY})(?:s?(?:(?<part>${PART})s| (?<part2>vormittags|nachmittags|abends|morgens|mittags|nachts))|s)`,
    ),
    read: ({ groups, words: text, before }) => {
      // "des Montags" is one Monday
      if (/(?:^|\s)(?:des|dieses|jenes|vergangenen|kommenden)\s$/iu.test(before)) return undefined;
      const isBare = groups["part"] === undefined;
      if (isBare && /^\p{Lu}/u.test(text) && !/(?:^|[.!?:]\s?)$/u.test(before)) return undefined;
      return set(weekly(groups));
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
      const unit = unitOf(groups["unit"]);
      return unit && set(lengthValue(1, unit));
    },
    finds: [
      { text: "Sie laufen [zweimal im Monat].", gives: "P1M" },
      { text: "Das sind 20 Fälle [pro Tag].", gives: "P1D" },
    ],
    refuses: ["Im Monat Mai ist es warm."],
  },
];
