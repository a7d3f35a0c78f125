/**
 * CAMEO, the code book by which GDELT and ICEWS sort events: its twenty roots, and what ICEWS calls
 * the events below them, as our kinds. Threats, demands and offers are statements.
 */
import type { Kind } from "#src/domain/vocabulary.ts";

const BY_ROOT: Readonly<Record<string, Kind>> = {
  "01": "statement",
  "02": "statement",
  "03": "statement",
  "04": "meeting",
  "05": "statement",
  "06": "other",
  "07": "other",
  "08": "other",
  "09": "other",
  "10": "statement",
  "11": "statement",
  "12": "statement",
  "13": "statement",
  "14": "other",
  "15": "troops",
  "16": "other",
  "17": "other",
  "18": "fighting",
  "19": "fighting",
  "20": "fighting",
};

/** Codes that are of another kind than their root. */
const BY_CODE: Readonly<Record<string, Kind>> = {
  "057": "agreement",
  "0871": "agreement",
  "074": "troops",
  "0861": "troops",
};

/** What the roots say in plain words, for titles. */
const ROOT_WORDS: Readonly<Record<string, string>> = {
  "01": "Make public statement",
  "02": "Appeal",
  "03": "Express intent to cooperate",
  "04": "Consult",
  "05": "Engage in diplomatic cooperation",
  "06": "Engage in material cooperation",
  "07": "Provide aid",
  "08": "Yield",
  "09": "Investigate",
  "10": "Demand",
  "11": "Disapprove",
  "12": "Reject",
  "13": "Threaten",
  "14": "Protest",
  "15": "Exhibit military posture",
  "16": "Reduce relations",
  "17": "Coerce",
  "18": "Assault",
  "19": "Fight",
  "20": "Engage in unconventional mass violence",
};

/** Of a whole code ("0871") or a root ("08"); tables lose the zero in front of it. */
export function kindOfCameo(code: string): Kind | undefined {
  const whole = withZero(code);
  const exact = Object.keys(BY_CODE).find((known) => whole.startsWith(known));
  if (exact !== undefined) return BY_CODE[exact];
  return Object.hasOwn(BY_ROOT, whole.slice(0, 2)) ? BY_ROOT[whole.slice(0, 2)] : undefined;
}

export function wordsOfCameoRoot(code: string): string | undefined {
  const root = withZero(code).slice(0, 2);
  return Object.hasOwn(ROOT_WORDS, root) ? ROOT_WORDS[root] : undefined;
}

/** A root of one digit has lost its zero; no code below it is told apart so. */
function withZero(code: string): string {
  const digits = code.trim().replace(/\.0$/u, "");
  return /^\d$/u.test(digits) ? `0${digits}` : digits;
}

const BY_WORDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:sign formal agreement|declare truce|express accord)/iu, "agreement"],
  [/^(?:express intent|appeal|demand|threaten|reject|refuse|accuse|rally)/iu, "statement"],
  [
    /^(?:make (?:a statement|statement|optimistic|pessimistic|empathetic|an appeal))/iu,
    "statement",
  ],
  [
    /^(?:praise|criticize|complain|deny|decline|defend|apologize|forgive|acknowledge)/iu,
    "statement",
  ],
  [/^(?:consider|give ultimatum|grant diplomatic|veto)/iu, "statement"],
  [
    /^(?:consult|meet at|host a visit|make a visit|discuss|engage in negotiation|mediate)/iu,
    "meeting",
  ],
  [/^(?:mobilize or increase armed|increase military|demonstrate military)/iu, "troops"],
  [
    /^(?:receive deployment|provide military prot|retreat|demobilize|expel or withdraw peace)/iu,
    "troops",
  ],
  [/^(?:fight|use (?:un)?conventional|employ aerial|conduct suicide|carry out)/iu, "fighting"],
  [
    /^(?:physically assault|sexually assault|torture|kill by|use as human|assassinate)/iu,
    "fighting",
  ],
  [
    /^(?:attempt to assass|engage in mass|occupy territory|detonate|violate ceasefire)/iu,
    "fighting",
  ],
  [/^(?:abduct|engage in ethnic|use weapons of)/iu, "fighting"],
];

const known = new Map<string, Kind>();

/** Of the name that ICEWS gives an event: "Make statement". */
export function kindOfCameoWords(words: string): Kind {
  const kept = known.get(words);
  if (kept !== undefined) return kept;
  const kind = BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? "other";
  // a file has a few hundred of them
  if (known.size < 1000) known.set(words, kind);
  return kind;
}
