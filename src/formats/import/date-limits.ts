/** Words around a date that make it a limit, or say in which part of it something was. */

interface Limited {
  /** the date within the words */
  readonly rest: string;
  readonly write: (edtf: string) => string;
}

const atLatest = (edtf: string) => `[..${edtf}]`;
const atEarliest = (edtf: string) => `[${edtf}..]`;
const until = (edtf: string) => `/${edtf}`;
const since = (edtf: string) => `${edtf}/..`;
const from = (edtf: string) => `${edtf}/`;

/** A single happening before or after a date is one of the days up to it; what lasts has an end that is open or unknown. */
const LIMITS: readonly (readonly [RegExp, (edtf: string) => string])[] = [
  [
    /^(?:before|prior to|earlier than|by|(?:no|not) later than|not after|at the latest|vor(?: dem)?|spätestens(?: im| am)?|avant(?: le)?|antes de(?:l)?|prima del?|vóór|voor|pre-|<) ?(?=\S)/iu,
    atLatest,
  ],
  [/ (?:or|and|oder|und) (?:earlier|before|früher|davor)$/iu, atLatest],
  [
    /^(?:after|later than|not before|(?:no|not) earlier than|nach(?: dem)?|frühestens(?: im| am)?|après(?: le)?|después de(?:l)?|dopo(?: il)?|post-|>) ?(?=\S)/iu,
    atEarliest,
  ],
  [/ (?:or|oder) (?:later|after|später|danach)$/iu, atEarliest],
  [
    /^(?:until|till|up to|through|to|bis(?: zum)?|jusqu['’](?:en|au|à) ?|hasta(?: el)?|fino al?|tot) ?(?=\S)/iu,
    until,
  ],
  [/^(?:since|seit(?: dem)?|depuis(?: le)?|sinds) (?=\S)/iu, since],
  [/^(?:from|ab(?: dem)?|von|vom|à partir (?:de|du)|desde(?: el)?|dal?|vanaf) (?=\S)/iu, from],
  [/(?:,? (?:onwards?|and (?:after|later)|ff\.?|bis heute)| ?[–—]| -)$/iu, from],
];

/** Undefined for words that name no limit. */
export function limitOf(text: string): Limited | undefined {
  for (const [pattern, write] of LIMITS) {
    if (pattern.test(text)) return { rest: text.replace(pattern, ""), write };
  }
  return undefined;
}

const PART =
  /^(?:early|mid|middle|late|later|beginning|start|end|(?:first|second|1st|2nd) half|(?:first|second|third|last) (?:quarter|third)|anfang|mitte|ende|beginn|frühe[nrs]?|späte[nrs]?|mittlere[nrs]?|ausgehende[nrs]?|(?:erste|zweite|1\.|2\.) hälfte|(?:erstes|zweites|drittes|letztes) (?:drittel|viertel)|début|mi|milieu|fin|principios|finales|mediados|inizio|metà|fine)(?: (?:in|of|the|der|des|dem|den|du|de|del|di))*[ -](?=\S)/iu;

/** "late" of "late 1850": the year is what can be told of it in EDTF. Undefined without such words. */
export function withoutPart(text: string): string | undefined {
  return PART.test(text) ? text.replace(PART, "") : undefined;
}

const LEAD =
  /^(?:(?:in|im|en|anno|during|on|am|an|the|year|jahre?|den|dem|le|el|il|l['’]année|dans les) )+(?=\S)/iu;

/** What stands before a date and says nothing of it: "on the", "im Jahr". */
export function withoutLead(text: string): string {
  return text.replace(LEAD, "");
}
