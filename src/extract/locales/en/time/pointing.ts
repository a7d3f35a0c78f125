/** What stands round an English date and tells whether it is over or lies ahead. */
import type { PointingWords } from "../../../time/time-grammar.ts";

const PUT_OFF = "adjourned|postponed|delayed|extended|rescheduled|deferred|put off|pushed back";
const PLANNED = "scheduled|slated|planned|set|due|expected|forecast|predicted|likely|poised|billed";

/** Words between the verb and the date, few enough to be read in no time. */
const FEW_WORDS = "(?: (?!(?:and|but|said|says|told|that|after|when) )[a-zA-Z'’-]{1,20}){0,6}?";
const PREPOSITION = "(?:(?:on|in|by|for|at|this|late|early) ){0,2}";

export const ENGLISH_POINTING: PointingWords = {
  // English puts no comma between most clauses: a conjunction or a pronoun begins one
  clauseEnds: [
    /[,;:()[\]–—“”"]|\s-\s|\b(?:and|but|that|which|who|while|when|after|before|because|as|if|where|he|she|they|it|we)\b/gu,
    /[,;:()[\]–—„“”"«»]|\s-\s/gu,
  ],
  pastBefore: /\bsince $/iu,
  // "adjourned until", "was due to return"; "had been set for" may be over
  aheadBefore: new RegExp(
    `\\b(?:(?:${PUT_OFF}) (?:until|till|to|through) |(?<!(?:been|originally|initially|first|previously) )(?:${PLANNED}) (?:for|by) |(?<!been )(?:(?:is|are|was|were)(?: (?:also|now|still|again|both))?(?: (?:${PLANNED}))?|due|set|slated|scheduled|expected|likely|poised) to (?!have )[a-z]{2,20}${FEW_WORDS} ${PREPOSITION}|(?:ahead of|upcoming|deadline of) (?:the |an? )?|(?:has|have|had|gave \\S{2,20}|given) until )$`,
    "iu",
  ),
  // "said more snow could fall on", not "could not be reached on" and not "may have left on"
  modalBefore: new RegExp(
    `\\b(?:will|may|might|should|(?:could|would)(?! not)) (?!have )[a-z]{2,20}${FEW_WORDS} ${PREPOSITION}$`,
    "u",
  ),
  // up to two words, "On ", "Late on ": "On Tuesday, the cabinet will meet"
  leads: /^[\s"“‘']{0,3}(?:[A-Z]?[a-z]{1,8} ){0,2}$/u,
  splitsPerfect: false,
};
