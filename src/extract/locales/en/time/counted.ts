/** English counts from a date: "three days later", "some twenty years earlier", "two weeks ago". */
import type { Expression, Unit } from "#src/extract/time/expression.ts";
import { words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { shift } from "./shift.ts";
import { NUMBER, numberOf, unitOf, UNITS } from "./words.ts";

const APPROX = /^(?:about|around|approximately|roughly|nearly|almost|some)/iu;

/** More steps than that lead out of any calendar: "66 million years ago". */
const LONG_AGO = 10_000;

const BACK = /^(?:ago|earlier|before|previously|prior|back)/u;
const FROM_NOW = /^(?:ago|from now|hence|back)/u;

function counted({ groups, words: all, before }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  // "a quarter of a century ago"
  if (unit === undefined || /\bof\s$/iu.test(before)) return undefined;
  const which = groups["which"] ?? "";
  const steps = stepsOf(groups, unit);
  if (steps === undefined || steps.count > LONG_AGO)
    return { kind: "vague", ref: BACK.test(which) ? "PAST_REF" : "FUTURE_REF" };
  return shift({
    unit: steps.unit,
    by: BACK.test(which) ? -steps.count : steps.count,
    from: FROM_NOW.test(which) ? "publication" : "mention",
    mod: APPROX.test(all) ? "APPROX" : undefined,
  });
}

interface Steps {
  readonly count: number;
  readonly unit: Unit;
}

/** `undefined` for "a few weeks" and bare "weeks". */
function stepsOf({ number, half, unit: word }: Found["groups"], unit: Unit): Steps | undefined {
  if (number?.startsWith("half") === true) return halfOf(unit);
  const count = numberOf(number);
  if (count === undefined) return undefined;
  const weeks = word?.startsWith("fortnight") === true ? 2 : 1;
  return { count: (count + (half === undefined ? 0 : 0.5)) * weeks, unit };
}

/** "half a century" is fifty years. */
function halfOf(unit: Unit): Steps {
  if (unit === "century") return { count: 50, unit: "year" };
  if (unit === "decade") return { count: 5, unit: "year" };
  return unit === "year" ? { count: 6, unit: "month" } : { count: 0, unit };
}

export const COUNTED_RULES: readonly TimeRule[] = [
  {
    id: "counted-from",
    finds: [
      { text: "It opened on 3 May 1911; [three days later] it shut.", gives: "1911-05-06" },
      { text: "It shut in 1911, having opened [some twenty years earlier].", gives: "1891" },
      { text: "[A few weeks later] he was back.", gives: "FUTURE_REF" },
      { text: "He died [two years ago].", gives: "XXXX" },
      { text: "It fell [66 million years ago].", gives: "PAST_REF" },
      { text: "It opened in 1911; [half a century later] it shut.", gives: "1961" },
    ],
    refuses: ["Three days after the flood it rained.", "He came two metres before her."],
    needs: [
      "later",
      "earlier",
      "ago",
      "before",
      "after",
      "previous",
      "prior",
      "hence",
      "from now",
      "back",
      "follow",
    ],
    lower: true,
    pattern: words(
      `(?:(?:only|just|about|around|approximately|roughly|nearly|almost|some|exactly|barely|scarcely|less than|more than|over|not quite|at least) )?(?:(?:(?<number>${NUMBER}|half an?|an?)(?:(?<half> and a half)| or (?:so|more|two|three))?|a few|several|many|some|a couple of|a number of)(?: more| short| long| full)? )?(?<unit>${UNITS})(?: and a half)? (?<which>later|earlier|ago|afterwards?|previously|beforehand|hence|from now|(?:before|after|prior|following)(?=[.,;:)]|\\s(?:he|she|they|and|at|but|in)\\s|$))`,
    ),
    read: counted,
  },
  {
    id: "counted-together",
    finds: [
      { text: "He wrote it in 1911; [ten] and twenty years earlier he was poor.", gives: "1901" },
    ],
    refuses: ["Ten and twenty years are long."],
    needs: ["later", "earlier", "ago"],
    lower: true,
    pattern: words(
      `(?<number>${NUMBER})(?=(?:,? (?:and|or|to)|,) (?:${NUMBER},? (?:and|or|to) )?${NUMBER} (?<unit>${UNITS}) (?<which>later|earlier|ago))`,
    ),
    read: counted,
  },
];
