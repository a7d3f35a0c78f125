/**
 * What an event is called until an editor says otherwise: its type, who takes part, and where;
 * "Meeting: Sergey Lavrov, Kim Jong Un". Where these say too little, the article's own words. And the
 * id that goes with it.
 */
import { LANGS, type Lang, type LocalText } from "#src/domain/model.ts";
import { GERMAN_TITLES } from "../locales/de/events/titles.ts";
import { ENGLISH_TITLES } from "../locales/en/events/titles.ts";
import type { Article } from "../article.ts";
import { SPEECH } from "./event-types.ts";
import type { EventType, FoundClaim } from "./found-claim.ts";
import { type OpeningDate, titleInWords } from "./word-titles.ts";

export interface TitleWords {
  readonly types: Readonly<Record<EventType, string>>;
  /** an attack that is known by its dead */
  readonly deadly: string;
  /** a visit that only follows from a later one */
  readonly earlier: string;
  readonly openingDate?: OpeningDate;
}

const WORDS: Readonly<Record<Lang, TitleWords>> = { de: GERMAN_TITLES, en: ENGLISH_TITLES };

type Titled = Pick<FoundClaim, "type" | "as" | "actors"> & {
  readonly place?: { readonly name: LocalText } | undefined;
};

/** More would not fit a line. */
const MOST_ACTORS = 4;
const MOST_TOPICS = 2;

/** In both languages, or in the article's alone where it is made of the article's words. */
export function titleOf(
  claim: FoundClaim,
  names: ReadonlyMap<string, LocalText>,
  article: Article,
): LocalText {
  const lang = article.grammar?.lang;
  if (lang !== undefined && saysTooLittle(claim)) {
    const words = titleInWords(claim, article, WORDS[lang].openingDate);
    if (words !== undefined) return { [lang]: words };
  }
  return Object.fromEntries(LANGS.map((each) => [each, titleIn(each, claim, names)]));
}

/** "Event", "Decision: Norway", "Appointment: Paula Berg" (who resigned): what happened is not in it. */
function saysTooLittle(claim: FoundClaim): boolean {
  if (claim.as === "implies") return false;
  return WIDE.has(claim.type) || isHurt(claim) || castOf(claim).flat().length === 0;
}

const WIDE: ReadonlySet<EventType> = new Set(["happening", "decision", "appointment"]);

/** Of the dead and the injured the type says neither how many nor which. */
const isHurt = (claim: Titled): boolean => claim.type === "casualties" && !isDeadly(claim);

const isDeadly = ({ type, actors }: Titled): boolean =>
  type === "casualties" && actors.some(({ role }) => role === "agent");

function titleIn(lang: Lang, claim: Titled, names: ReadonlyMap<string, LocalText>): string {
  const words = WORDS[lang];
  const type = typeIn(words, claim);
  const [main, topics] = castOf(claim);
  const named = (list: readonly string[]): string =>
    list.map((actor) => nameIn(lang, names.get(actor)) ?? actor).join(", ");
  const who = named(main.slice(0, MOST_ACTORS));
  // a dash, since a preposition would ask for cases that names don't show
  const about = topics.length === 0 ? "" : ` – ${named(topics.slice(0, MOST_TOPICS))}`;
  const place = nameIn(lang, claim.place?.name);
  const where =
    place === undefined || SPEECH.has(claim.type) || who.includes(place) ? "" : ` (${place})`;
  return who === "" ? `${type}${where}` : `${type}: ${who}${about}${where}`;
}

function typeIn(words: TitleWords, claim: Titled): string {
  if (claim.as === "implies" && claim.type === "visit") return words.earlier;
  return isDeadly(claim) ? words.deadly : words.types[claim.type];
}

function nameIn(lang: Lang, name: LocalText | undefined): string | undefined {
  return name?.[lang] ?? (name === undefined ? undefined : Object.values(name)[0]);
}

/** Those who do it, and whom a statement is about. */
function castOf({ type, actors }: Titled): readonly [readonly string[], readonly string[]] {
  if (!SPEECH.has(type)) {
    const doers = actors.filter(({ role }) => role !== "subject" && role !== "reporter");
    return [(doers.length > 0 ? doers : actors).map(({ actor }) => actor), []];
  }
  const says = actors.filter(({ role }) => role === "speaker" || role === "reporter");
  const topics = actors.filter((actor) => !says.includes(actor));
  return [says.map(({ actor }) => actor), topics.map(({ actor }) => actor)];
}

const LONGEST_SLUG = 72;

/** A proposed id: it rests on ids and the date, not on names, which may be spelled anew. */
export function slugOf(claim: Titled & Pick<FoundClaim, "when">): string {
  const date = claim.when?.text?.edtf ?? claim.when?.published?.edtf ?? "";
  const type = claim.as === "implies" ? `earlier-${claim.type}` : claim.type;
  const [main, topics] = castOf(claim);
  const actors = [...main.slice(0, MOST_ACTORS), ...topics.slice(0, MOST_TOPICS)];
  const slug = [type, ...actors, date].map(plain).filter(Boolean).join("-");
  return slug.slice(0, LONGEST_SLUG).replace(/-$/u, "");
}

/** Letters a to z, digits, single hyphens. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll("ß", "ss")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
