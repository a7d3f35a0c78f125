/**
 * The words of dates, per language; names of months and weekdays come from Intl. In a template `%`
 * is where the date goes, and `@` where "around" or "perhaps" does.
 */
import type { Lang } from "#src/domain/model.ts";

/** What a date is called by decides its prepositions; `other` brings its own. */
export type Unit = "day" | "month" | "season" | "part" | "year" | "decade" | "century" | "other";

export interface Grammar {
  readonly in: string;
  readonly from: string;
  readonly to: string;
  readonly until: string;
  readonly since: string;
  readonly around: string;
  /** on either side of "between … and …" */
  readonly between: string;
  readonly latest: string;
  readonly earliest: string;
}

export interface DateWords {
  readonly grammar: Readonly<Record<Unit, Grammar>>;
  readonly dayOfMonth: string;

  readonly afterWeekday: string;
  readonly week: string;
  readonly bc: string;
  readonly ad: string;
  readonly decade: string;
  readonly century: string;
  readonly ordinal: (value: number) => string;
  /** spring, summer, autumn, winter */
  readonly seasons: readonly string[];
  readonly southern: string;
  readonly quarter: string;
  readonly third: string;
  readonly half: string;
  readonly yearNotStated: string;
  readonly monthAndYearNotStated: string;
  readonly between: readonly [string, string];
  readonly orEarlier: string;
  readonly orLater: string;
  /** `..`: without limit on one side, on both */
  readonly noBeginning: string;
  readonly noEnd: string;
  readonly always: string;
  /** around a qualified date; the others have their grammar */
  readonly atLatest: string;
  readonly atEarliest: string;
  readonly approximately: string;
  readonly perhaps: string;
}

/** The words that a person types in a date besides the names from Intl, in lower case. */
export interface TypedDateWords {
  readonly months: Readonly<Record<string, number>>;
  /** EDTF numbers */
  readonly seasons: Readonly<Record<string, number>>;
  /** what may stand before a date and says nothing: "in", "im Jahr" */
  readonly leading: readonly string[];
}

const ENGLISH_SUFFIXES: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: "th",
  one: "st",
  two: "nd",
  few: "rd",
  many: "th",
  other: "th",
};
const englishOrdinals = new Intl.PluralRules("en-GB", { type: "ordinal" });

const en: DateWords = {
  grammar: {
    day: english("on ", ""),
    month: english("in ", ""),
    season: english("in ", ""),
    part: english("in ", "the "),
    year: english("in ", ""),
    decade: english("in ", "the "),
    century: english("in ", "the "),
    other: english("", ""),
  },
  dayOfMonth: "%",
  afterWeekday: " ",
  week: "W%",
  bc: "% BC",
  ad: "AD %",
  decade: "%s",
  century: "% century",
  ordinal: (value) => `${value}${ENGLISH_SUFFIXES[englishOrdinals.select(value)]}`,
  seasons: ["spring", "summer", "autumn", "winter"],
  southern: "(southern hemisphere)",
  quarter: "% quarter of",
  third: "% third of",
  half: "% half of",
  yearNotStated: "year not stated",
  monthAndYearNotStated: "month and year not stated",
  between: ["between ", " and "],
  orEarlier: "% or earlier",
  orLater: "% or later",
  noBeginning: "with no beginning",
  noEnd: "with no end",
  always: "at all times",
  atLatest: "by % at the latest",
  atEarliest: "% at the earliest",
  approximately: "around ",
  perhaps: "perhaps ",
};

const de: DateWords = {
  grammar: {
    day: german({ in: "am %", dative: "dem %", from: "vom %", to: "bis %", around: "um den %" }),
    month: german({ in: "im %", dative: "%", from: "von %", to: "bis %", around: "um %" }),
    season: german({
      in: "im %",
      dative: "dem %",
      from: "vom %",
      to: "bis zum %",
      around: "um den %",
    }),
    part: german({
      in: "im %",
      dative: "dem %",
      from: "vom %",
      to: "bis zum %",
      around: "um das %",
    }),
    year: {
      ...german({ in: "im Jahr %", dative: "%", from: "von %", to: "bis %", around: "um %" }),
      latest: "spätestens %",
      earliest: "frühestens %",
    },
    decade: german({
      in: "in den %n",
      dative: "den %n",
      from: "von den %n",
      to: "bis zu den %n",
      around: "um die %",
    }),
    century: german({
      in: "im %",
      dative: "dem %",
      from: "vom %",
      to: "bis zum %",
      around: "um das %",
    }),
    other: german({ in: "%", dative: "%", from: "von %", to: "bis %", around: "etwa %" }),
  },
  dayOfMonth: "%.",
  afterWeekday: ", ",
  week: "KW %",
  bc: "% v. Chr.",
  ad: "% n. Chr.",
  decade: "%er-Jahre",
  century: "% Jahrhundert",
  ordinal: (value) => `${value}.`,
  seasons: ["Frühling", "Sommer", "Herbst", "Winter"],
  southern: "(Südhalbkugel)",
  quarter: "% Quartal",
  third: "% Drittel",
  half: "% Halbjahr",
  yearNotStated: "Jahr nicht genannt",
  monthAndYearNotStated: "Monat und Jahr nicht genannt",
  between: ["zwischen ", " und "],
  orEarlier: "% oder früher",
  orLater: "% oder später",
  noBeginning: "ohne Anfang",
  noEnd: "ohne Ende",
  always: "jederzeit",
  atLatest: "spätestens %",
  atEarliest: "frühestens %",
  approximately: "etwa ",
  perhaps: "vielleicht ",
};

/** The words of dates in each language of the interface. */
export const DATE_WORDS: Readonly<Record<Lang, DateWords>> = { de, en };

/** What is understood in a typed date, whatever the language of the interface. */
export const TYPED_DATE_WORDS: TypedDateWords = {
  months: { maerz: 3, jaenner: 1, janner: 1, feber: 2 },
  seasons: {
    spring: 21,
    summer: 22,
    autumn: 23,
    fall: 23,
    winter: 24,
    fruhling: 21,
    fruehling: 21,
    fruhjahr: 21,
    fruehjahr: 21,
    sommer: 22,
    herbst: 23,
  },
  leading: [
    "in the year",
    "in the",
    "in",
    "on the",
    "on",
    "the",
    "im jahre",
    "im jahr",
    "im",
    "am",
    "year",
    "jahr",
  ],
};

function english(preposition: string, article: string): Grammar {
  const date = `${article}%`;
  return {
    in: `${preposition}${date}`,
    from: `from ${date}`,
    to: `to ${date}`,
    until: `until @${date}`,
    since: `since @${date}`,
    around: `around ${date}`,
    between: date,
    latest: `by ${date} at the latest`,
    earliest: `${preposition}${date} at the earliest`,
  };
}

function german(forms: {
  readonly in: string;
  readonly dative: string;
  readonly from: string;
  readonly to: string;
  readonly around: string;
}): Grammar {
  return {
    in: forms.in,
    from: forms.from,
    to: forms.to,
    until: forms.to.replace("bis ", "bis @"),
    since: `seit @${forms.dative}`,
    around: forms.around,
    between: forms.dative,
    latest: `spätestens ${forms.in}`,
    earliest: `frühestens ${forms.in}`,
  };
}
