/** Names that dates have in tables, German and English: months, seasons, eras, doubts. */

const MONTH_NAMES: readonly string[] = [
  "january januar jänner jaenner jan jän",
  "february februar feber feb",
  "march märz maerz mar mär mrz",
  "april apr",
  "may mai",
  "june juni jun",
  "july juli jul",
  "august aug",
  "september sept sep",
  "october oktober oct okt",
  "november nov",
  "december dezember dec dez",
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** 1 to 12; a point behind an abbreviation may stand there. */
export function monthOfName(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase().replace(/\.$/u, ""));
}

// winter is left out: nobody knows whether "winter 1815" begins or ends in that year
const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["frühling", 21],
  ["frühjahr", 21],
  ["summer", 22],
  ["sommer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["herbst", 23],
]);

/** As EDTF numbers the seasons, in place of a month. */
export function seasonOfName(name: string): number | undefined {
  return SEASONS.get(name.toLowerCase());
}

const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:day)?\.?,? /iu;

export function withoutWeekday(text: string): string {
  return text.replace(WEEKDAY, "");
}

const BEFORE_CHRIST =
  / ?(?:b\. ?c\. ?(?:e\.)?|bce?|v\. ?chr\.?|vor chr(?:istus|isti geburt|\.)|v\. ?u\. ?z\.)$/iu;
const AFTER_CHRIST =
  /(?: ?(?:a\. ?d\.|ad|c\. ?e\.|ce|n\. ?chr\.?|nach chr(?:istus|isti geburt|\.)|u\. ?z\.))$|^(?:ad|a\. ?d\.) /iu;

interface EraReading {
  readonly rest: string;
  readonly era: "before" | "after";
  /** as it stands there */
  readonly words: string;
}

/** "500 BC", "79 n. Chr.", "AD 79". */
export function eraOf(text: string): EraReading | undefined {
  const before = BEFORE_CHRIST.exec(text)?.[0];
  const after = before === undefined ? AFTER_CHRIST.exec(text)?.[0] : undefined;
  const words = before ?? after;
  if (words === undefined || !/\d/u.test(text)) return undefined;
  const rest = text.replace(before === undefined ? AFTER_CHRIST : BEFORE_CHRIST, "").trim();
  return { rest, era: before === undefined ? "after" : "before", words };
}

const UNSURE =
  /^\(?(?:(?:it is )?believed (?:to be|to have been)|probably|possibly|presumably|perhaps|maybe|likely|allegedly|vermutlich|wahrscheinlich|möglicherweise|vielleicht|wohl|evtl\.)\)? |(?: ?\?| ?\(\?\)| \((?:uncertain|unconfirmed|unsicher|unbestätigt)\))$/iu;
const ABOUT =
  /^\(?(?:circa|ca\.?|c\.|about|around|approximately|approx\.?|etwa|ungefähr|rund|um)\)? ?(?=[\p{L}\d])|^~ ?/iu;

interface HedgeReading {
  readonly rest: string;
  /** as EDTF qualifies a date */
  readonly mark: "?" | "~" | "%";
}

/** A doubt that the cell states besides its date: "(Believed to be) 2020-06-05", "ca. 1850". */
export function hedgeOf(text: string): HedgeReading | undefined {
  const [unsure, about] = [UNSURE.test(text), ABOUT.test(text)];
  if (!unsure && !about) return undefined;
  const sure = text.replace(UNSURE, "");
  const rest = sure.replace(ABOUT, "").trim();
  const alsoAbout = about || rest.length < sure.trim().length;
  return { rest, mark: !unsure ? "~" : alsoAbout ? "%" : "?" };
}

const NOT_KNOWN =
  /^(?:(?:the )?(?:exact )?date (?:is )?(?:unknown|not known|tbd|tba)|unknown(?: date)?|undated|no date|n\. ?d\.|tb[ad]|unbekannt(?:es datum)?|datum unbekannt|undatiert|ohne datum|o\. ?[jd]\.|unklar)$/iu;

/** Words that say that there is no date. */
export function saysUnknown(text: string): boolean {
  return NOT_KNOWN.test(text);
}

const STILL =
  /^(?:present|ongoing|today|now|current(?:ly)?|heute|andauernd|laufend|offen|bis heute)$/iu;

/** Words for an end that has not come. */
export function saysStill(text: string): boolean {
  return STILL.test(text);
}
