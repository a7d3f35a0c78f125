/** What columns are called, German and English: the better names of a role stand first. */

const ROLES = {
  title:
    "title|titel|headline|topic|thema|schlagzeile|überschrift|titre|título|titulo|titolo|event title|event name|event|ereignis|événement|evenement|evento|name|bezeichnung|intitulé|nom|nombre|nome|item label|label|subject|betreff|objet|was|what|heading|milestone|caption",
  begin:
    "begin|start date|startdate|date start|start|beginn|startdatum|anfang|anfangsdatum|starts at|start at|beginnt am|starts on|date from|from date|datum von|von datum|date de début|date début|date debut|début|debut|fecha de inicio|fecha inicio|inicio|data di inizio|data inizio|inizio|begindatum|event start|event date|date of event|date|datum|fecha|data|date text|datetime|date time|dtstart|von|from|begin date|point in time|when|wann|quand|day|tag|timestamp|zeitpunkt|occurred at|occurred on|incident date|dates|datierung|zeitraum|period|time|zeit|start time",
  end: "end|end date|enddate|date end|ende|enddatum|ends at|end at|endet am|ends on|date to|to date|datum bis|bis datum|date de fin|date fin|fin|fecha de fin|fecha fin|fecha final|data di fine|data fine|fine|einddatum|event end|bis|until|to|finish|dtend|end time|schluss",
  year: "year|iyear|jahr|année|annee|año|ano|anno|jaar|start year|begin year|startjahr|jahr von|from year|year start|year from|event year|jahreszahl",
  month: "month|imonth|monat|mois|mes|mese|maand|start month|begin month|startmonat|event month",
  day: "day|iday|tag|jour|día|dia|giorno|dag|start day|begin day|starttag|event day",
  endYear: "end year|endjahr|year end|year to|to year|jahr bis",
  endMonth: "end month|endmonat",
  endDay: "end day|endtag",
  clock:
    "clock|clock time|uhrzeit|beginnt um|start time|startzeit|begin time|heure|hora|ora|time|zeit|event time",
  endClock: "end time|endzeit|endet um|time end",
  precision: "precision|date precision|genauigkeit|datumsgenauigkeit",
  summary:
    "summary|zusammenfassung|description|beschreibung|item description|event description|descripción|descripcion|descrizione|descrição|omschrijving|desc|text|notes|note|notiz|notizen|details|detail|abstract|résumé|inhalt|content|body|kommentar|comment|comments|bemerkung|bemerkungen|anmerkung|remarks|erläuterung",
  place:
    "place|ort|location|lieu|lugar|luogo|local|plaats|where|wo|venue|venue name|place name|location name|city|stadt|ville|ciudad|città|town|gemeinde|village|schauplatz",
  region: "state|bundesland|province|provinz|county|region|district|kreis|admin1",
  country: "country|land|staat|pays|país|pais|paese|nation",
  publisher:
    "source name|sources name|publisher|source|quelle|quellen|sources|fuente|fonte|bron|citation|reference|references|medium|outlet|newspaper|zeitung|herausgeber",
  url: "source url|url|link|links|links url|sources url|sources link|web link|weblink|source link|quelle url|lien|enlace|adresse|href|article url|sourceurl|website|website url|permalink",
  headline:
    "source title|source headline|article title|article headline|quelle titel|source article",
  published:
    "published|publication date|source date|date published|veröffentlicht|erscheinungsdatum|published at|article date",
  id: "id|event id|identifier|uid|uuid|kennung|key|nr|no|number|slug",
  kind: "kind|type|typ|art|category|kategorie|catégorie|categorie|categoría|categoria|tipo|category name|event type",
  lang: "lang|language|sprache|langue|idioma|lingua|locale",
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

/** When somebody wrote the row down, or looked at it, is no event's day. */
const OF_RECORD =
  /\b(?:creat|updat|modif|insert|import|crawl|scrap|retriev|access|publish|veröffentlicht|last|added|abruf|erstellt|geändert|zuletzt|angelegt)/u;

export function isOfRecord(column: string): boolean {
  return OF_RECORD.test(plainName(column));
}

/** Numbers in it count days of a month or hours, and no years. */
export function isOfDay(column: string): boolean {
  return /^(?:.* )?(?:day|tag|time|zeit|uhrzeit|jour|heure|día|hora|giorno|ora|dag|tijd)$/u.test(
    plainName(column),
  );
}

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
