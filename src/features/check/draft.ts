/** What the edit form holds: a claim and its event as they are typed, not yet as they are kept. */
import type { Collection } from "#src/data/collection-query.ts";
import { sameRecord } from "#src/domain/decisions.ts";
import { whenOf } from "#src/domain/event-time.ts";
import type { Actor, Claim, Event, Kind, LocalText, Phrase, Role } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { eventOf } from "./card-words.ts";

/** Texts per language as they stand in their fields: empty where nothing is typed. */
export type TypedTexts = Readonly<Record<string, string>>;

/** What is asked about an actor that the collection doesn't know. */
export interface NewActor {
  readonly kind: Actor["kind"];
  readonly partOf: string;
}

/** Somebody who is named, as typed. */
export interface DraftName {
  /** tells rows apart while they are typed in */
  readonly row: number;
  readonly name: string;
  /** whom the name means; empty where nobody of that name is known, several for words such as "both" */
  readonly ids: readonly string[];
  /** counts where nobody of that name is known */
  readonly made: NewActor;
}

export interface DraftActor extends DraftName {
  readonly role: Role;
}

export interface DraftLink extends DraftName {
  /** place in the claim's own chain; `undefined` for a new link */
  readonly of: number | undefined;
  readonly form: "own" | "direct" | "indirect";
}

export interface DraftDate {
  /** as it was read or decided, another one, or none */
  readonly choice: "kept" | "own" | "none";
  readonly edtf: string;
  readonly words: TypedTexts;
  /** follows from the words with the day of publication, and not from the words alone */
  readonly counted: boolean;
}

export interface DraftReference {
  readonly edtf: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly stateMedia: boolean;
}

export interface Draft {
  readonly titles: TypedTexts;
  readonly summaries: TypedTexts;
  readonly kind: Kind;
  readonly date: DraftDate;
  readonly editor: DraftReference;
  readonly actors: readonly DraftActor[];
  readonly place: TypedTexts;
  readonly links: readonly DraftLink[];
  readonly stance: Claim["stance"];
  /** the words of the text that make the claim */
  readonly passage: TypedTexts;
  readonly note: { readonly about: Event["notes"][number]["about"]; readonly text: string };
}

export const NEW_ACTOR: NewActor = { kind: "person", partOf: "" };

const NO_REFERENCE: DraftReference = {
  edtf: "",
  publisher: "",
  url: "",
  published: "",
  stateMedia: false,
};

/** Languages that titles and words are asked in: those of the claim's passages, else of its title. */
export function draftLangs({ claim }: Card, event: Event | undefined): readonly string[] {
  const langs = claim.passages.map(({ text }) => text);
  return [...new Set([...langs, ...(langs.length === 0 ? Object.keys(event?.title ?? {}) : [])])];
}

export function draftOf(
  card: Card,
  collection: Pick<Collection, "byId">,
  nameOf: (actor: string) => string,
): Draft {
  const { claim } = card;
  const event = eventOf(card, collection)?.event;
  const langs = draftLangs(card, event);
  return {
    titles: typed(event?.title, langs),
    summaries: typed(event?.summary, langs),
    kind: event?.kind ?? card.kind,
    date: draftDate(card, event, langs),
    editor: draftReference(event),
    actors: claim.actors.map(({ actor, role }, row) => ({
      row,
      name: nameOf(actor),
      ids: [actor],
      made: NEW_ACTOR,
      role,
    })),
    place: typed(claim.place?.name, langs),
    links: claim.chain.map(({ speakers, form }, row) => ({
      row,
      of: row,
      name: speakers.map(nameOf).join(", "),
      ids: speakers,
      made: NEW_ACTOR,
      form,
    })),
    stance: claim.stance,
    passage: Object.fromEntries(
      claim.passages.map(({ text, exact }) => [text, exact] as const).toReversed(),
    ),
    note: { about: "context", text: "" },
  };
}

function typed(texts: LocalText | undefined, langs: readonly string[]): TypedTexts {
  const all = [...new Set([...langs, ...Object.keys(texts ?? {})])];
  return Object.fromEntries(all.map((lang) => [lang, texts?.[lang] ?? ""]));
}

function draftDate(card: Card, event: Event | undefined, langs: readonly string[]): DraftDate {
  const when = whenOf({ kind: event?.kind ?? card.kind }, card.claim);
  const dated = when?.published ?? when?.text;
  return {
    choice: "kept",
    edtf: dated?.edtf ?? "",
    words: typed(exactOf(dated?.words), langs),
    counted: when?.published !== undefined,
  };
}

function exactOf(phrase: Phrase | undefined): LocalText {
  return Object.fromEntries(Object.entries(phrase ?? {}).map(([lang, { exact }]) => [lang, exact]));
}

function draftReference(event: Event | undefined): DraftReference {
  const editor = event?.editor;
  if (editor === undefined) return NO_REFERENCE;
  const { publisher, url, published = "", stateMedia = false } = editor.reference;
  return { edtf: editor.edtf, publisher, url, published, stateMedia };
}

export function isEdited(draft: Draft, original: Draft): boolean {
  return !sameRecord(draft, original);
}

/** What was typed, without the languages that are empty; `undefined` where all are. */
export function textsOf(typedTexts: TypedTexts): LocalText | undefined {
  const own = Object.entries(typedTexts)
    .map(([lang, text]) => [lang, text.trim()] as const)
    .filter(([, text]) => text !== "");
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/** A number that no row bears. */
export function nextRow(rows: readonly DraftName[]): number {
  return rows.reduce((most, { row }) => Math.max(most, row), -1) + 1;
}
