/**
 * What was typed here outlives a page that is closed or loaded anew. Only what a person typed or pasted is
 * kept, and read again afterwards; files are still where they were.
 */
import { keepTyped, typedTexts } from "#src/data/typed-texts.ts";
import { sameRecord } from "#src/domain/decisions.ts";
import { isRead, type Drafts } from "./draft.ts";
import { FIELDS, givenAtFirst, type Given } from "./given.ts";

export interface KeptDrafts {
  readonly text: string;
  /** texts that had been taken out of their field, to be read */
  readonly pasted: readonly string[];
  /** what was said of articles, by their digest */
  readonly given: ReadonlyMap<string, Given>;
}

/** Where the browser refuses storage, or holds something else there, nothing is kept. */
export function readKept(collection: string): KeptDrafts {
  return keptOf(fieldsOf(typedTexts(collection, "adding").get("")));
}

export function writeKept(collection: string, kept: KeptDrafts): void {
  keepTyped(collection, "adding", "", storedOf(kept));
}

export function isSameKept(a: KeptDrafts, b: KeptDrafts): boolean {
  return sameRecord(storedOf(a), storedOf(b));
}

function storedOf({ text, pasted, given }: KeptDrafts): unknown {
  const isEmpty = text === "" && pasted.length === 0 && given.size === 0;
  return isEmpty ? undefined : { text, pasted, given: Object.fromEntries(given) };
}

/** Of articles, what differs from what was found in them. */
export function keptFrom({ all, text, given }: Drafts): KeptDrafts {
  const pasted = all.flatMap(({ content, state }) =>
    typeof content === "string" && state.stage !== "refused" ? [content] : [],
  );
  const typed = all.filter(isRead).flatMap(({ state }) => {
    const first = givenAtFirst(state.questions);
    const changed = FIELDS.some((field) => state.given[field] !== first[field]);
    return changed ? [[state.reading.digest, state.given] as const] : [];
  });
  // of files that have not been brought again since the page was closed
  const read = new Set(all.filter(isRead).map(({ state }) => state.reading.digest));
  const waiting = [...given].filter(([digest]) => !read.has(digest));
  return { text, pasted, given: new Map([...waiting, ...typed]) };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function keptOf({ text, pasted, given }: Fields): KeptDrafts {
  const texts: readonly unknown[] = Array.isArray(pasted) ? pasted : [];
  return {
    text: typeof text === "string" ? text : "",
    pasted: texts.filter((one) => typeof one === "string"),
    given: new Map(
      Object.entries(fieldsOf(given)).flatMap(([digest, value]) => {
        const one = givenOf(fieldsOf(value));
        return one === undefined ? [] : [[digest, one] as const];
      }),
    ),
  };
}

function givenOf({ headline, publisher, published, lang }: Fields): Given | undefined {
  const isWhole =
    typeof headline === "string" &&
    typeof publisher === "string" &&
    typeof published === "string" &&
    typeof lang === "string";
  return isWhole ? { headline, publisher, published, lang } : undefined;
}
