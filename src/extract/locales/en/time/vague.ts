/** English time words without a date: "now", "recently", "in the future", "at that time". */
import type { Expression } from "#src/extract/time/expression.ts";
import { words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";

type Ref = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";

const vague = (ref: Ref) => (): Expression => ({ kind: "vague", ref });

/** "the past" as a noun, not "the past few years" and not "past the gate". */
function thePast({ after }: Found): Expression | undefined {
  return /^\s(?:\p{L}{2,20}\s)?(?:century|centuries|decades?|years?|months?|weeks?|days?|tense|participle)/u.test(
    after,
  )
    ? undefined
    : { kind: "vague", ref: "PAST_REF" };
}

export const VAGUE_RULES: readonly TimeRule[] = [
  {
    id: "vague-now",
    finds: [
      { text: "The mill is [now] a school.", gives: "PRESENT_REF" },
      { text: "[At present] it stands empty.", gives: "PRESENT_REF" },
      { text: "It lies in [present-day] Wales.", gives: "PRESENT_REF" },
    ],
    refuses: ["I know.", "The present of a book was nice."],
    needs: ["now", "current", "present", "modern", "time being", "this day", "moment"],
    lower: true,
    pattern: words(
      "(?:nowadays|now(?! and then)(?!['’])|current(?:ly)?|present(?:-| )day|modern(?:-| )day|modern times|the present(?= ?[.,;:)])|at present|presently|the time being|the moment(?=[.,;:])|(?<=to )this (?:very )?day|the present (?:time|moment))",
    ),
    read: vague("PRESENT_REF"),
  },
  {
    id: "vague-past",
    finds: [
      { text: "He had [recently] left.", gives: "PAST_REF" },
      { text: "In [the past] they were rich.", gives: "PAST_REF" },
      { text: "[Recent weeks] were dry.", gives: "PAST_REF" },
    ],
    refuses: ["The past few years were dry.", "They went past the gate."],
    needs: [
      "recent",
      "past",
      "formerly",
      "lately",
      "long ago",
      "time ago",
      "those days",
      "those times",
    ],
    lower: true,
    pattern: words(
      "(?:(?:more |most |very )?recent(?:ly)?(?: (?:days|weeks|months|years|decades|times))?|lately|the (?:recent |distant )?past|formerly|long ago|not long ago|those (?:days|times|years)|some time ago)",
    ),
    read: thePast,
  },
  {
    id: "vague-former",
    mode: "narrative",
    finds: [{ text: "The [former] mayor came.", gives: "PAST_REF" }],
    refuses: ["He was formerly mayor."],
    needs: ["former"],
    lower: true,
    pattern: words("former(?!-)"),
    read: vague("PAST_REF"),
  },
  {
    id: "vague-that-time",
    finds: [{ text: "At [that time] it was a port.", gives: "PAST_REF" }],
    refuses: ["That timer is broken.", "At that timetable he laughed."],
    needs: ["time", "period", "point", "era"],
    lower: true,
    pattern: words(
      "(?:(?<=(?:at|by|during|from|in|until|since|of|throughout|over|for|before|after|about|within|around) )(?:that|the same|that same|this same) (?:time|period)(?! (?:frame|zone|when|last|a year|in the previous))|(?:this|that) period|(?<=at )the time(?! of)|(?<=(?:of|for) )the time(?= ?[.,;:)]))",
    ),
    read: vague("PAST_REF"),
  },
  {
    id: "vague-this-time",
    mode: "narrative",
    finds: [{ text: "At [this time] it was a port.", gives: "PAST_REF" }],
    refuses: ["This time it was a port.", "At this time zone he laughed."],
    needs: ["this time"],
    lower: true,
    pattern: words(
      "(?<=(?:at|by|during|from|in|until|since|of|throughout|over|for|before|after|about|within|around) )this time(?! (?:frame|zone|when))",
    ),
    read: vague("PAST_REF"),
  },
  {
    id: "vague-at-this-time",
    mode: "news",
    finds: [
      { text: "At [this time] it is a port.", gives: "PRESENT_REF" },
      { text: "At [the moment] it is dry.", gives: "PRESENT_REF" },
      { text: "[These days] it is dry.", gives: "PRESENT_REF" },
    ],
    refuses: ["This time it was a port.", "At the moment of the crash he slept."],
    needs: ["this time", "this point", "this stage", "moment", "these days"],
    lower: true,
    pattern: words(
      "(?:(?<=at )this (?:time|point|stage)(?! (?:of|last|next|in))|(?<=at )the moment(?! (?:of|when|that|the))|(?<!(?:of|for|in) )these days)",
    ),
    read: vague("PRESENT_REF"),
  },
  {
    id: "vague-future",
    finds: [
      { text: "In [the near future] it will close.", gives: "FUTURE_REF" },
      { text: "Their [future] was dark.", gives: "FUTURE_REF" },
    ],
    refuses: ["Futures were traded."],
    needs: ["future", "coming days", "soon"],
    lower: true,
    pattern: words(
      "(?:the (?:very )?(?:near|immediate|foreseeable|distant) future|(?:the )?future)(?!s)",
    ),
    read: vague("FUTURE_REF"),
  },
];
