/** What stands round a German date and tells whether it is over or lies ahead. */
import type { Direction } from "../../../time/expression.ts";
import type { PointingWords } from "../../../time/time-grammar.ts";
import { GERMAN_TENSE } from "./tense.ts";

/**
 * "die am Montag eröffnete Messe", "der für Montag geplante Besuch": the participle before a noun tells
 * more than the verb of the clause.
 */
const PARTICIPLE_AFTER =
  /^(?: \p{L}{2,20}){0,3}?(?: (?<before>\p{L}{2,20}))? (?<participle>[a-zäöüß]{0,12}(?:ge|be|ver|er|ent|zer)[a-zäöüß]{2,20}(?:t|en)e[nrsm]?)(?: [a-zäöüß]{3,20}e[nrsm]?)? \p{Lu}/u;

const PLANNED = /geplant|vorgesehen|angesetzt|anberaumt|erwartet|angekündigt|beantragt|beginnend/u;

/** "der ursprünglich für Montag geplante Start" may be over */
const GIVEN_UP_BEFORE = /(?:ursprünglich|eigentlich|zunächst)\s(?:\p{L}+\s){0,2}$/u;

export const GERMAN_POINTING: PointingWords = {
  clauseEnds: [/[,;:()[\]–—„“”"«»]|\s-\s/gu],
  pastBefore: /(?<![a-zäöüß])(?:seit|vom)(?: de[mnr])? $/iu,
  besides: (before, after): Direction | undefined => {
    const { participle, before: own = "" } = PARTICIPLE_AFTER.exec(after)?.groups ?? {};
    // "am Montag gegen ein geplantes Gesetz": the participle belongs to another noun phrase
    if (participle === undefined || GERMAN_TENSE.beforeNoun.has(own)) {
      // "für Samstag rief er zum Streik auf"
      return /(?:^|\s)für (?:den )?$/iu.test(before) && !after.includes(" war")
        ? "future"
        : undefined;
    }
    if (!PLANNED.test(participle)) return "past";
    return GIVEN_UP_BEFORE.test(before) ? undefined : "future";
  },
  splitsPerfect: true,
};
