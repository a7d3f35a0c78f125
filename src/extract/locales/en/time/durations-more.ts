/** English lengths of time in looser words: "weeks of rain", "the days after", "an hour and 40 minutes". */
import type { Expression } from "#src/extract/time/expression.ts";
import { words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { ADJECTIVE, APPROX, counted, lengthOf, vagueLength } from "./durations.ts";
import { UNIT_NEEDS } from "./needs.ts";
import { durationOf, NUMBER, numberOf, unitOf, UNITS } from "./words.ts";

/** Where bare "weeks of rain" begins: a sentence, a verb, a preposition. */
const PLURAL_PLACE =
  /(?:^|[.!?:;,(“"–—]\s{0,3}|\n\s*|\b(?:\p{Ll}{2,20}(?:ing|ed)|take|takes|took|be|is|are|was|were|with|despite|amid|by|from|to|than|through|and|or|but|just|only|mere|even|cost|spend|spent|made|come|came|died|left)\s)$/u;

const SMALLER: Readonly<Record<string, string>> = {
  hour: "minute",
  year: "month",
  minute: "second",
};

/** "two years and three months": P2Y3M */
function joined({ groups }: Found): Expression | undefined {
  const { unit: word = "", less = "" } = groups;
  const [unit, smaller] = [unitOf(word), unitOf(less)];
  const [count, more] = [numberOf(groups["number"]), numberOf(groups["more"])];
  if (unit === undefined || smaller === undefined || SMALLER[word] !== less) return undefined;
  if (count === undefined || more === undefined) return undefined;
  const rest = durationOf(more, smaller).replace(/^PT?/u, "");
  return lengthOf(`${durationOf(count, unit)}${rest}`, groups);
}

export const MORE_DURATION_RULES: readonly TimeRule[] = [
  {
    id: "length-joined",
    finds: [{ text: "It took [an hour and 40 minutes].", gives: "PT1H40M" }],
    refuses: ["An hour and 40 men were lost.", "It took a week and 40 hours."],
    needs: ["hour", "year", "minute"],
    lower: true,
    pattern: words(
      `(?:${APPROX} )?(?<number>${NUMBER}|an?) (?<unit>hour|year|minute)s?(?:,|,? and)? (?<more>${NUMBER}|an?) (?<less>minute|month|second)s?(?!-)`,
    ),
    read: joined,
  },
  {
    id: "length-the",
    finds: [{ text: "In [the three months] to June it rained.", gives: "P3M" }],
    refuses: ["The three daisies grew.", "They fought the Three Years War."],
    needs: UNIT_NEEDS,
    pattern: words(
      `(?:[Tt]he|[Tt]h[eo]se) (?<number>${NUMBER})(?: ${ADJECTIVE})? (?<unit>${UNITS})(?!-)`,
    ),
    read: counted,
  },
  {
    id: "length-around",
    mode: "news",
    finds: [{ text: "In [the weeks] after the flood it rained.", gives: "PXW" }],
    refuses: ["The weeks of rain were long."],
    needs: UNIT_NEEDS,
    lower: true,
    pattern: words(
      "(?:the|these) (?<unit>minutes|hours|days|weeks|months|years|decades)(?= (?:after|before|since|following|ahead|leading|that followed|preceding|prior|to come|between)(?![a-z]))",
    ),
    read: vagueLength,
  },
  {
    id: "length-ended",
    mode: "news",
    finds: [{ text: "Sales fell in [the week] ended May 4.", gives: "P1W" }],
    refuses: ["The week of the fair ended."],
    needs: [" ended", " ending", " through"],
    lower: true,
    pattern: words(
      "(?:the|a) (?:fiscal )?(?<unit>week|month|quarter|year)(?= (?:ended|ending|through) (?:[a-z]{3,9}\\.? )?\\d)",
    ),
    read: ({ groups }) => {
      const unit = unitOf(groups["unit"]);
      return unit && { kind: "duration", value: durationOf(1, unit) };
    },
  },
  {
    id: "length-plural",
    mode: "news",
    finds: [
      { text: "It ended [weeks] of rain.", gives: "PXW" },
      { text: "[Months] after the flood they left.", gives: "PXM" },
    ],
    refuses: ["The days of the week are seven.", "In his early years after school he sang."],
    needs: UNIT_NEEDS,
    pattern: words(
      "(?<unit>[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|[Dd]ecades|[Cc]enturies)(?= (?:of|after|before|since|on end|apart|in advance|to come)(?![a-z]))",
    ),
    read: (found) => (PLURAL_PLACE.test(found.before) ? vagueLength(found) : undefined),
  },
];
