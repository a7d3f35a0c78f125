/** What stands before an English date that lies ahead although the verb is in the past. */

const PUT_OFF = "adjourned|postponed|delayed|extended|rescheduled|deferred|put off|pushed back";
const PLANNED = "scheduled|slated|planned|set|due|expected|forecast|predicted|likely|poised|billed";

/** Words between the verb and the date, few enough to be read in no time. */
const FEW_WORDS = "(?: (?!(?:and|but|said|says|told|that|after|when) )[a-zA-Z'’-]{1,20}){0,6}?";
const PREPOSITION = "(?:(?:on|in|by|for|at|this|late|early) ){0,2}";

/** "adjourned until", "was due to return", "had been set for" may be over. */
export const ENGLISH_AHEAD = new RegExp(
  `\\b(?:(?:${PUT_OFF}) (?:until|till|to|through) |(?<!(?:been|originally|initially|first|previously) )(?:${PLANNED}) (?:for|by) |(?<!been )(?:(?:is|are|was|were)(?: (?:also|now|still|again|both))?(?: (?:${PLANNED}))?|due|set|slated|scheduled|expected|likely|poised) to (?!have )[a-z]{2,20}${FEW_WORDS} ${PREPOSITION}|(?:ahead of|upcoming|deadline of) (?:the |an? )?|(?:has|have|had|gave \\S{2,20}|given) until )$`,
  "iu",
);

/** "said more snow could fall on", not "could not be reached on" and not "may have left on" */
export const ENGLISH_MODAL = new RegExp(
  `\\b(?:will|may|might|should|(?:could|would)(?! not)) (?!have )[a-z]{2,20}${FEW_WORDS} ${PREPOSITION}$`,
  "u",
);

/** Up to two words before a date that opens its sentence: "On ", "Late on ". */
export const ENGLISH_LEADS = /^[\s"“‘']{0,3}(?:[A-Z]?[a-z]{1,8} ){0,2}$/u;
