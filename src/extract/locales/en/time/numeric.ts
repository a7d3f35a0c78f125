/** English dates in figures: "7/12/2013", "20130321", "9/11". */
import type { Expression } from "#src/extract/time/expression.ts";
import { words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";

/** American: the month stands first unless it can be none. */
function slashed({ groups }: Found): Expression | undefined {
  const first = Number(groups["first"]);
  const second = Number(groups["second"]);
  const [month, day] = first > 12 ? [second, first] : [first, second];
  const year = Number(groups["year"]);
  const ofYear = (groups["year"] ?? "").length === 2 ? { shortYear: year } : { year };
  return { kind: "calendar", parts: { ...ofYear, month, day } };
}

function stamp({ groups }: Found): Expression {
  const { year, month, day } = groups;
  return {
    kind: "calendar",
    parts: { year: Number(year), month: Number(month), day: Number(day) },
  };
}

export const NUMERIC_RULES: readonly TimeRule[] = [
  {
    id: "date-with-slashes",
    finds: [
      { text: "It opened on [7/12/2013].", gives: "2013-07-12" },
      { text: "It opened on [23/5/1988].", gives: "1988-05-23" },
    ],
    refuses: ["It is 1/2/20134 long.", "The score was 31/32/2013.", "Take 7/12 of it."],
    needs: ["/"],
    pattern: words(
      "<(?<![\\d/.,:-])(?<first>0?[1-9]|[12]\\d|3[01])/(?<second>0?[1-9]|[12]\\d|3[01])/(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\d/:-])>",
    ),
    read: slashed,
  },
  {
    id: "date-stamp",
    finds: [{ text: "PORTO, [20130321] (Wire) - It rained.", gives: "2013-03-21" }],
    refuses: ["They counted 20131521 seeds.", "Call 201303211."],
    needs: ["19", "20"],
    pattern: words(
      "<(?<![\\d/.,:#$€£+-])(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?![\\d/%-]|[.,:]\\d)>",
    ),
    read: stamp,
  },
  {
    id: "nine-eleven",
    finds: [{ text: "He was in the town on [9/11].", gives: "2001-09-11" }],
    refuses: ["It was won 19/11.", "They left on 9/11/1988."],
    needs: ["9/11"],
    pattern: words("<(?<![\\d/.,:-])9/11(?![\\d/])>"),
    read: () => ({ kind: "calendar", parts: { year: 2001, month: 9, day: 11 } }),
  },
];
