/** What was typed and not saved outlives a page that is closed or loaded anew. */
import { keepTyped, typedTexts } from "#src/data/typed-texts.ts";
import { ACTOR_KINDS, KINDS, ROLES, STANCES } from "#src/domain/model.ts";
import type { Draft, DraftName } from "./draft.ts";
import type { TypedDraft } from "./typed-draft.ts";

/** By the claim's id. */
export type KeptDrafts = ReadonlyMap<string, TypedDraft>;

/** Where the browser refuses storage, or holds something else there, nothing is kept. */
export function readKept(keptAs: string): KeptDrafts {
  return new Map(
    [...typedTexts(keptAs, "checking")].flatMap(([claim, value]) => {
      const typed = readTyped(value);
      return typed === undefined ? [] : [[claim, typed] as const];
    }),
  );
}

export function writeKept(keptAs: string, claim: string, typed: TypedDraft | undefined): void {
  keepTyped(keptAs, "checking", claim, typed);
}

// ----- reading what may be anything ----- //

/** What is no such value ends the reading of the whole draft. */
class Unreadable extends Error {}

function readTyped(value: unknown): TypedDraft | undefined {
  try {
    const { draft, from } = fieldsOf(value);
    return { draft: draftIn(draft), from: draftIn(from) };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function draftIn(value: unknown): Draft {
  const draft = fieldsOf(value);
  const date = fieldsOf(draft["date"]);
  const editor = fieldsOf(draft["editor"]);
  const note = fieldsOf(draft["note"]);
  return {
    titles: textsIn(draft["titles"]),
    summaries: textsIn(draft["summaries"]),
    kind: oneOf(KINDS, draft["kind"]),
    date: {
      choice: oneOf(["kept", "own", "none"], date["choice"]),
      edtf: textIn(date["edtf"]),
      words: textsIn(date["words"]),
      counted: date["counted"] === true,
    },
    editor: {
      edtf: textIn(editor["edtf"]),
      publisher: textIn(editor["publisher"]),
      url: textIn(editor["url"]),
      published: textIn(editor["published"]),
      stateMedia: editor["stateMedia"] === true,
    },
    actors: listIn(draft["actors"]).map((row) => ({
      ...nameIn(row),
      role: oneOf(ROLES, row["role"]),
    })),
    place: textsIn(draft["place"]),
    links: listIn(draft["links"]).map((row) => ({
      ...nameIn(row),
      of: row["of"] === undefined ? undefined : numberIn(row["of"]),
      form: oneOf(["own", "direct", "indirect"], row["form"]),
    })),
    stance: oneOf(STANCES, draft["stance"]),
    passage: textsIn(draft["passage"]),
    note: {
      about: oneOf(["disagreement", "context"], note["about"]),
      text: textIn(note["text"]),
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function nameIn(row: Fields): DraftName {
  const made = fieldsOf(row["made"]);
  const ids: readonly unknown[] = Array.isArray(row["ids"]) ? row["ids"] : [];
  return {
    row: numberIn(row["row"]),
    name: textIn(row["name"]),
    ids: ids.map(textIn),
    made: { kind: oneOf(ACTOR_KINDS, made["kind"]), partOf: textIn(made["partOf"]) },
  };
}

function listIn(value: unknown): readonly Fields[] {
  if (!Array.isArray(value)) throw new Unreadable();
  return value.map(fieldsOf);
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).map(([lang, text]) => [lang, textIn(text)]),
  );
}

function textIn(value: unknown): string {
  if (typeof value !== "string") throw new Unreadable();
  return value;
}

function numberIn(value: unknown): number {
  if (typeof value !== "number") throw new Unreadable();
  return value;
}

function oneOf<T>(values: readonly T[], value: unknown): T {
  const known = values.find((one) => one === value);
  if (known === undefined) throw new Unreadable();
  return known;
}
