/** The part of the table in `error-codes.ts` that a reader of a timeline may need at once. */
export const FIRST_ERROR_CODES = {
  // a data file as a whole
  "file.not-found": 101,
  "file.unreachable": 102,
  "file.empty": 103,
  "file.address": 104,
  "file.not-json": 105,
  "file.truncated": 106,
  "file.frame": 107,
  "file.unexpected": 108,
  // the address bar
  "address.malformed": 111,
  "address.unknown": 112,
  // a part of the page
  "breakdown.page": 121,
  "breakdown.picture": 122,
  "breakdown.part": 123,
} as const;

/** An error as a person meets it. */
export interface CodedError {
  readonly name: string;
  /** "DL-101" */
  readonly code: string;
}

export function firstError(name: keyof typeof FIRST_ERROR_CODES): CodedError {
  return coded(name, FIRST_ERROR_CODES[name]);
}

export function coded(name: string, number: number): CodedError {
  return { name, code: `DL-${String(number)}` };
}
