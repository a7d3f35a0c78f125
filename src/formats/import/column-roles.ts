/** What columns are called, German and English: the better names of a role stand first. */

const ROLES = {
  title:
    "title|titel|headline|schlagzeile|überschrift|event title|event name|event|ereignis|name|bezeichnung|item label|label|subject|betreff|was|what",
  begin:
    "begin|start date|startdate|date start|start|beginn|startdatum|anfang|anfangsdatum|event date|date|datum|date text|datetime|date time|dtstart|von|from|begin date|point in time|when|wann|day|tag|timestamp|zeitpunkt|time|zeit",
  end: "end|end date|enddate|date end|ende|enddatum|bis|until|to|finish|dtend|end time|schluss",
  year: "year|jahr|start year|begin year|startjahr",
  month: "month|monat|start month|begin month|startmonat",
  day: "day|tag|start day|begin day|starttag",
  endYear: "end year|endjahr",
  endMonth: "end month|endmonat",
  endDay: "end day|endtag",
  clock: "clock|clock time|uhrzeit|start time|startzeit|time|zeit|event time",
  precision: "precision|date precision|genauigkeit|datumsgenauigkeit",
  summary:
    "summary|zusammenfassung|description|beschreibung|item description|text|notes|note|notiz|notizen|details|abstract|inhalt|content|body|kommentar|comment|comments|bemerkung|bemerkungen|anmerkung",
  place: "place|ort|location|where|wo|venue|city|stadt|town|gemeinde|village",
  region: "state|bundesland|province|provinz|county|region|district|kreis|admin1",
  country: "country|land|staat|nation",
  publisher:
    "source name|publisher|source|quelle|quellen|sources|medium|outlet|newspaper|zeitung|herausgeber",
  url: "source url|url|link|links|links url|web link|weblink|source link|quelle url|adresse|href|article url|sourceurl",
  headline:
    "source title|source headline|article title|article headline|quelle titel|source article",
  published:
    "published|publication date|source date|date published|veröffentlicht|erscheinungsdatum|published at|article date",
  id: "id|event id|identifier|uid|uuid|kennung|key|nr|no|number|slug",
  kind: "kind|type|typ|art|category|kategorie|category name|event type",
  lang: "lang|language|sprache|locale",
} as const;
export type Role = keyof typeof ROLES;

/** Each column of these is an actor of its own. */
const ACTORS: ReadonlyMap<string, "agent" | "patient" | undefined> = new Map([
  ..."actor|actors|akteur|akteure|actor 1|actor 2|actor1|actor2|participant|participants|teilnehmer|beteiligte|beteiligter|person|personen|persons|people|who|wer|entity|entities|entity name|entities name|actor name|actors name|organisation|organization|organizer|veranstalter|side a|side b|party a|party b|country a|country b"
    .split("|")
    .map((name) => [name, undefined] as const),
  ["agent", "agent"],
  ["perpetrator", "agent"],
  ["täter", "agent"],
  ["patient", "patient"],
  ["target", "patient"],
  ["victim", "patient"],
  ["opfer", "patient"],
]);

/** Words in lower case with one blank between them: "source[].sourceName" is "source source name". */
function plainName(column: string): string {
  return column
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How good a name is for the role, 0 the best; undefined where it is none of them. */
export function rankOf(role: Role, column: string): number | undefined {
  const names = ROLES[role].split("|");
  const ranks = spellings(column).map((name) => names.indexOf(name));
  const best = Math.min(...ranks.filter((rank) => rank >= 0));
  return Number.isFinite(best) ? best : undefined;
}

export function actorRoleOf(
  column: string,
): { readonly role: "agent" | "patient" | undefined } | undefined {
  const name = spellings(column).find((each) => ACTORS.has(each));
  return name === undefined ? undefined : { role: ACTORS.get(name) };
}

/** "source source name" is "source name" too, and "entities[].person.name" is "person name". */
function spellings(column: string): readonly string[] {
  const words = plainName(column).split(" ");
  const unique = words.filter((word, index) => word !== words[index - 1]);
  const tails = unique.length > 2 ? [unique.slice(-2).join(" ")] : [];
  return [words.join(" "), unique.join(" "), ...tails];
}
