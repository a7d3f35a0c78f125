/** English weekdays and weekends: "Tuesday", "last Friday night", "on the weekend". */
import type { Expression } from "#src/extract/time/expression.ts";
import { words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { directionOf } from "./seasons.ts";
import { PART, partOf, WEEKDAY, weekdayOf } from "./words.ts";
import { WEEKDAY_NEEDS } from "./needs.ts";

const NAMES_AFTER =
  /^\s(?:Times|Telegraph|Mirror|Post|Express|Mail|Herald|Best|Mass\b|Night\s(?:Football|Live|Lights))/u;

function weekday({ groups, after }: Found): Expression | undefined {
  const day = weekdayOf(groups["weekday"]);
  if (day === undefined || NAMES_AFTER.test(after)) return undefined;
  const part = partOf(groups["part"]);
  const direction = directionOf(groups["which"]);
  return {
    kind: "calendar",
    parts: { weekday: day, ...(part === undefined ? {} : { part }) },
    ...(direction === undefined ? {} : { direction }),
  };
}

function weekend({ groups }: Found): Expression {
  const direction = directionOf(groups["which"]);
  return {
    kind: "calendar",
    parts: { weekend: true },
    ...(direction === undefined ? {} : { direction }),
  };
}

export const WEEKDAY_RULES: readonly TimeRule[] = [
  {
    id: "weekday",
    finds: [
      { text: "The council votes on [Tuesday].", gives: "XXXX-WXX-2" },
      { text: "He resigned [late Friday night].", gives: "XXXX-WXX-5TNI" },
      { text: "They meet [next Monday].", gives: "XXXX-WXX-1" },
    ],
    refuses: [
      "The Sunday Times wrote it.",
      "Good Fridays are cold.",
      "He watched Monday Night Football.",
      "The sun rose.",
    ],
    needs: WEEKDAY_NEEDS,
    pattern: words(
      `(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier) (?:on )?)?(?:(?:the )?(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Cc]oming|[Pp]ast|[Tt]hat|[Ff]ollowing|[Pp]revious) )?(?<weekday>${WEEKDAY})(?:(?:'s|’s)?(?: early| late)? (?<part>${PART}|midnight))?(?!-[a-z])`,
    ),
    read: weekday,
  },
  {
    id: "weekend",
    finds: [
      { text: "They met over [the weekend].", gives: "XXXX-WXX-WE" },
      { text: "[Last weekend] it snowed.", gives: "XXXX-WXX-WE" },
    ],
    refuses: ["Two weekends are enough.", "A long weekend is short."],
    needs: ["weekend"],
    lower: true,
    pattern: words(
      `(?:the )?(?:(?<which>last|next|this|past|coming|that|following|previous) )?(?<!(?:long|every|each|a|\\d) )weekend(?!s|ers?)`,
    ),
    read: weekend,
  },
];
