/**
 * Names that dates have in tables: months, seasons, weekdays, eras, doubts. German and English, and what
 * tables in French, Spanish, Italian, Portuguese and Dutch mostly have.
 */

const MONTH_NAMES: readonly string[] = [
  "january januar jänner jaenner jan jän janvier janv enero ene gennaio gen janeiro januari",
  "february februar feber feb février fevrier févr fevr fév febrero febbraio fevereiro fev februari",
  "march märz maerz mar mär mrz mars marzo março marco maart mrt",
  "april apr avril avr abril abr aprile",
  "may mai mayo maggio mag maio mei",
  "june juni jun juin junio giugno giu junho",
  "july juli jul juillet juil julio luglio lug julho",
  "august aug août aout agosto ago augustus",
  "september sept sep septembre septiembre setiembre settembre set setembro",
  "october oktober oct okt octobre octubre ottobre ott outubro out",
  "november nov novembre noviembre novembro",
  "december dezember dec dez décembre decembre déc diciembre dic dicembre dezembro",
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** 1 to 12; a point behind an abbreviation may stand there. */
export function monthOfName(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase().replace(/\.$/u, ""));
}

const SEASON_NAMES: readonly string[] = [
  "spring springtime frühling frühjahr printemps primavera lente voorjaar",
  "summer sommer été verano estate verão zomer",
  "autumn fall herbst automne otoño autunno outono herfst najaar",
  "winter hiver invierno inverno",
];

const SEASONS: ReadonlyMap<string, number> = new Map(
  SEASON_NAMES.flatMap((names, index) =>
    names.split(" ").map((name) => [name, index + 21] as const),
  ),
);

/** As EDTF numbers the seasons, in place of a month. */
export function seasonOfName(name: string): number | undefined {
  return SEASONS.get(name.toLowerCase());
}

const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\.?,? (?:(?:den|dem|le) )?/iu;

export function withoutWeekday(text: string): string {
  return text.replace(WEEKDAY, "");
}

const BEFORE_CHRIST =
  / ?(?:b\. ?c\. ?(?:e\.)?|bce?|v\. ?chr\.?|vor (?:unserer zeitrechnung|chr(?:istus|isti geburt|\.))|v\. ?u\. ?z\.|av(?:ant|\.)? ?j\.?-? ?c\.?|a\. ?c\.)$/iu;
const AFTER_CHRIST =
  /(?: ?(?:a\. ?d\.|ad|c\. ?e\.|ce|n\. ?chr\.?|nach chr(?:istus|isti geburt|\.)|u\. ?z\.|apr?(?:ès|\.)? ?j\.?-? ?c\.?|d\. ?c\.))$|^(?:ad|a\. ?d\.) /iu;

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
  /^\(?(?:(?:it is )?believed (?:to be|to have been)|probably|prob\.|possibly|presumably|perhaps|maybe|likely|allegedly|vermutlich|wahrscheinlich|möglicherweise|vielleicht|wohl|evtl\.|probablement|peut-être|probablemente|quizás)\)? |(?: ?\?| ?\(\?\)| ?\[\?\]| \((?:uncertain|unconfirmed|unsure|unsicher|unbestätigt|incertain)\))$/iu;
const ABOUT =
  /^\(?(?:circa|c(?:irc)?a?\.|ca?(?=[ \d])|about|around|approximately|approx\.?|roughly|etwa|ungefähr|rund|gegen|um(?: das jahr)?|environ|env\.|vers|hacia|verso|cerca|omstreeks|rond)\)? ?(?=[\p{L}\d])|^~ ?|(?: \(?(?:circa|ca?\.|approx\.?|approximately)\)?)$/iu;

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
  /^(?:(?:the )?(?:exact )?date (?:is )?(?:unknown|not known|tbd|tba)|unknown(?: date)?|undated|no date|n\. ?d\.|tb[ad]|unbekannt(?:es datum)?|datum unbekannt|undatiert|ohne datum|o\. ?[jd]\.|unklar|s\. ?d\.|sans date|inconnue?|date inconnue|desconocid[ao]|sconosciut[ao])$/iu;

/** Words that say that there is no date. */
export function saysUnknown(text: string): boolean {
  return NOT_KNOWN.test(text);
}

const STILL =
  /^(?:(?:the )?present|ongoing|today|now|current(?:ly)?|heute|andauernd|laufend|offen|bis heute|présent|aujourd['’]hui|actualidad|presente|oggi|heden)$/iu;

/** Words for an end that has not come. */
export function saysStill(text: string): boolean {
  return STILL.test(text);
}
