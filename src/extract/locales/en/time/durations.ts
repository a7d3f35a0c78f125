/** English lengths of time: "three days", "over a year", "a ten-day siege", "the next few months". */
import type { Expression, Mod } from "#src/extract/time/expression.ts";
import { words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { durationOf, NUMBER, numberOf, UNIT, unitOf, UNITS, YEAR } from "./words.ts";
import { UNIT_NEEDS } from "./needs.ts";

const APPROXIMATIONS: readonly (readonly [string, Mod | undefined])[] = [
  ["about", "APPROX"],
  ["around", "APPROX"],
  ["approximately", "APPROX"],
  ["roughly", "APPROX"],
  ["some", "APPROX"],
  ["nearly", "LESS_THAN"],
  ["almost", "LESS_THAN"],
  ["less than", "LESS_THAN"],
  ["fewer than", "LESS_THAN"],
  ["under", "LESS_THAN"],
  ["not quite", "LESS_THAN"],
  ["more than", "MORE_THAN"],
  ["well over", "MORE_THAN"],
  ["just over", "MORE_THAN"],
  ["a little more than", "MORE_THAN"],
  ["just under", "LESS_THAN"],
  ["at least", "EQUAL_OR_MORE"],
  ["no less than", "EQUAL_OR_MORE"],
  ["at most", "EQUAL_OR_LESS"],
  ["up to", "EQUAL_OR_LESS"],
  ["no more than", "EQUAL_OR_LESS"],
  ["only", undefined],
  ["just", undefined],
  ["exactly", undefined],
  ["another", undefined],
];

const MODS: ReadonlyMap<string, Mod | undefined> = new Map([
  ["over", "MORE_THAN"],
  ...APPROXIMATIONS,
]);

/** "bombed 30 towns over 42 days" is no "more than". */
const OVER =
  "(?<=(?:for|in|after|of|took|takes|lasted|lasts|last|spent|was|is|within|by|to|and) )over";

export const APPROX = `(?<approx>${OVER}|${APPROXIMATIONS.map(([word]) => word)
  .toSorted((a, b) => b.length - a.length)
  .join("|")})`;

export function lengthOf(value: string, groups: Found["groups"]): Expression {
  const mod = MODS.get((groups["approx"] ?? "").toLowerCase().replaceAll(/\s+/gu, " "));
  return { kind: "duration", value, ...(mod === undefined ? {} : { mod }) };
}

export function counted({ groups, after }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  const number = numberOf(groups["number"]);
  if (unit === undefined || number === undefined) return undefined;
  // "three quarters of the town"
  if (unit === "quarter" && /^\sof\s/u.test(after)) return undefined;
  const { half } = groups;
  const fortnight = /^fortnight/iu.test(groups["unit"] ?? "") ? 2 : 1;
  return lengthOf(durationOf((number + (half === undefined ? 0 : 0.5)) * fortnight, unit), groups);
}

function single(found: Found): Expression | undefined {
  const { groups, before, after } = found;
  const unit = unitOf(groups["unit"]);
  if (unit === undefined) return undefined;
  // "10 a day" is a set; "one day" and "the second" are read elsewhere
  if (unit === "quarter" && /^\sof\s/u.test(after)) return undefined;
  if (unit === "second" || (RATE.test(before) && groups["approx"] === undefined)) return undefined;
  const whole = groups["unit"] === "fortnight" ? 2 : 1;
  return lengthOf(durationOf(groups["half"] === undefined ? whole : whole / 2, unit), groups);
}

/** "$10", "40 sorties", "twice": what comes so often "a day". */
export const RATE =
  /(?:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand)\s\p{L}{2,20}|[$€£]\s?[\d.,]{1,12}(?:\s(?:million|billion|trillion))?|\d(?:\s\p{L}{2,20}){1,2}|\d|million|billion|once|twice|times|percent|%|"|”)\s$/iu;

export function vagueLength({ groups }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  return unit && lengthOf(durationOf("X", unit), groups);
}

function compound({ groups }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  if (unit === undefined) return undefined;
  const number = numberOf(groups["number"]);
  return { kind: "duration", value: durationOf(number ?? "X", unit) };
}

function years({ groups }: Found): Expression | undefined {
  const span = Number(groups["last"]) - Number(groups["first"]);
  return span < 1 || span > 400 ? undefined : { kind: "duration", value: `P${span}Y` };
}

const ONLY = "only|just|another|about";

const FRAME =
  "(?:the )?(?:(?:first|(?<!(?:may|to|will|would|could|should|can|might|must|not) )last|next|past|final|following|previous|preceding|coming|opening|closing|initial|intervening|ensuing|remaining) )";
/** Between a number and its unit: "two long weeks", "three exhausting days". */
export const ADJECTIVE =
  "(?:full|long|more|short|consecutive|straight|solid|whole|further|entire|hard|difficult|extra|[a-z]{2,12}(?:al|ive|ous|ful|ing|ic|y))";
const FEW =
  "(?:a few|several|a couple of|(?<!as )many|a number of|a handful of|some|few|countless|numerous|dozens of|hundreds of|thousands of|a great many)";

export const DURATION_RULES: readonly TimeRule[] = [
  {
    id: "length-counted",
    finds: [
      { text: "It rained for [three days].", gives: "P3D" },
      { text: "They walked for [three exhausting days].", gives: "P3D" },
      { text: "They waited for [over nine months].", gives: "P9M" },
      { text: "In [the next two years] it was rebuilt.", gives: "P2Y" },
      { text: "It took [two and a half hours].", gives: "PT2.5H" },
      { text: "It took [1.5 million years].", gives: "P1500000Y" },
    ],
    refuses: ["Three daisies grew.", "He came in third."],
    needs: UNIT_NEEDS,
    lower: true,
    pattern: words(
      `(?:${APPROX} (?!the ))?(?:${FRAME})?(?<number>${NUMBER}|an?(?= (?:further|additional|extra|full|whole|entire|solid|long) ))(?<half2> and (?:a )?half)?(?: ${ADJECTIVE})? (?<unit>${UNITS})(?<half> and a half)?(?: old| long| of age)?(?!-)`,
    ),
    read: counted,
  },
  {
    id: "length-single",
    finds: [
      { text: "They stayed for [a week].", gives: "P1W" },
      { text: "It was built in [under a month].", gives: "P1M" },
      { text: "It took [half a century].", gives: "P0.5CE" },
    ],
    refuses: ["He earned $90 a week.", "A weekly came out.", "A second came."],
    needs: UNIT_NEEDS,
    lower: true,
    pattern: words(
      `(?:${APPROX} )?(?:(?<half>half) )?(?:an?|one|a single|one single|an entire|a whole|a full) (?<unit>${UNIT}|fortnight)(?!['’-])(?: long)?`,
    ),
    read: single,
  },
  {
    id: "length-quarter-century",
    finds: [{ text: "It took nearly [a quarter of a century].", gives: "P25Y" }],
    refuses: ["A quarter of the town burnt."],
    needs: ["quarter"],
    lower: true,
    pattern: words("a quarter(?: of a |-| )century"),
    read: () => ({ kind: "duration", value: "P25Y" }),
  },
  {
    id: "length-framed",
    finds: [
      { text: "They waited for [the next year].", gives: "P1Y" },
      { text: "[The past decade] was dry.", gives: "P1DE" },
    ],
    refuses: ["The next yearling won.", "It opened the following year."],
    needs: UNIT_NEEDS,
    lower: true,
    pattern: words(
      "(?:(?<=(?:for|over|within|during|in|throughout) )the (?<which>past|last|next|coming)|the (?<which2>past)) (?<unit>minute|hour|week|month|year|decade|century)",
    ),
    read: ({ groups, before }) => {
      const unit = unitOf(groups["unit"]);
      if (
        unit === undefined ||
        (/\bin\s$/iu.test(before) && !/past/iu.test(groups["which"] ?? "past"))
      ) {
        return undefined;
      }
      return { kind: "duration", value: durationOf(1, unit) };
    },
  },
  {
    id: "length-and-a-half",
    finds: [{ text: "It took [a year and a half].", gives: "P1.5Y" }],
    refuses: ["A yearling and a half."],
    needs: ["half"],
    lower: true,
    pattern: words(`(?:${APPROX} )?(?<number>an?|one) (?<unit>${UNIT})(?<half> and a half)`),
    read: counted,
  },
  {
    id: "length-vague",
    finds: [
      { text: "It was over within [a few weeks].", gives: "PXW" },
      { text: "In [the following months] it was rebuilt.", gives: "PXM" },
      { text: "[The next few years] were dry.", gives: "PXY" },
    ],
    refuses: ["Several daisies grew.", "A few seconded it."],
    needs: UNIT_NEEDS,
    lower: true,
    pattern: words(
      `(?:(?:${ONLY}) )?(?:${FRAME}(?:${FEW} )?|${FEW} )(?:${ADJECTIVE} )?(?<unit>seconds|minutes|hours|days|weekends|weeks|months|quarters|years|decades|centuries)`,
    ),
    read: vagueLength,
  },
  {
    id: "length-bare",
    finds: [
      { text: "It was over within [days].", gives: "PXD" },
      { text: "They had waited for [months].", gives: "PXM" },
    ],
    refuses: ["The days of the week are seven.", "Dog days are hot."],
    needs: UNIT_NEEDS,
    lower: true,
    pattern: words(
      "(?<=(?:within|for|in|after|over|took|takes|take|taken|taking|lasted|lasting|spent|spend|spending|wait|waited|waiting|even|of|and|or|until|under|during|before|by|with) )(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?! (?:later|ago|earlier))",
    ),
    read: vagueLength,
  },
  {
    id: "length-compound",
    finds: [
      { text: "A [ten-day] siege followed.", gives: "P10D" },
      { text: "A [month-long] fair was held.", gives: "P1M" },
      { text: "The [months-long] search ended.", gives: "PXM" },
    ],
    refuses: ["A day-lily grew.", "A ten-daytona race."],
    needs: UNIT_NEEDS,
    lower: true,
    pattern: words(
      `(?:(?<number>${NUMBER}|half)(?:-| )(?<unit>${UNIT})(?:-long| long(?= [a-z])|-olds?|)(?=-| |[.,;:)]|$)|(?<whole>${UNITS})(?:-(?:long|old)|long))`,
    ),
    read: (found) => {
      const unit = found.groups["whole"];
      if (unit === undefined) return compound(found);
      const number = /(?:s|ies)$/u.test(unit) ? undefined : "1";
      return compound({ ...found, groups: { unit, number } });
    },
  },
  {
    id: "length-of-years",
    finds: [{ text: "It was printed over [the years 1801–1811].", gives: "P10Y" }],
    refuses: ["The year 1801 was dry.", "The years 1801 and 1811 were dry."],
    needs: ["years"],
    lower: true,
    pattern: words(`the years (?<first>${YEAR}) ?(?:[-–—]| to ) ?(?<last>${YEAR})`),
    read: years,
  },
];
