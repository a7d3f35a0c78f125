/**
 * The actors, sources and speakers of a file by number. What a file names by an id or a name that it
 * tells of is that record; any other name becomes one of its own.
 */
import type { Names, SourceName } from "#src/archive/columns.ts";
import { cutTree } from "#src/domain/cut-tree.ts";
import { dayOfEdtf } from "#src/domain/edtf-bounds.ts";
import type { Actor } from "#src/domain/model.ts";
import { OWN_WORDS } from "#src/domain/vocabulary.ts";
import { fieldsOf, isReserved, isVisible } from "./file-words.ts";
import type { FileWords, NamedSource } from "./file-words.ts";
import { idOfName, markedId } from "./made-ids.ts";
import type { ProblemBook } from "./problem-book.ts";

export interface NameBook {
  readonly names: () => Names;
  /** -1 where the word names nobody */
  readonly actor: (text: string) => number;
  readonly source: (text: string) => number;
  readonly speaker: (text: string) => number;
  readonly sourceRecord: (number: number) => NamedSource | undefined;
}

/** The number of the speaker "the source itself" in `Names.speakers`. */
export const OWN_SPEAKER = 0;
const LONGEST_NAME = 400;
/** Of actors, and of sources: a column of other words may have one for each of millions of rows. */
const MOST_NAMES = 100_000;

export function createNameBook(words: FileWords, problems: ProblemBook): NameBook {
  const actors = [...actorsOf(words, problems)];
  const sources: NamedSource[] = [];
  const sourceNames: SourceName[] = [];
  const speakers: string[] = [OWN_WORDS];
  const actorByText = new Map<string, number>();
  const actorIds = new Map(actors.map(({ id }, number) => [id, number]));
  const sourceIds = new Map<string, number>();
  const speakerByText = new Map<string, number>([[OWN_WORDS, OWN_SPEAKER]]);
  const speakerOfActor = new Map<number, number>();
  for (const [number, { name, aliases }] of actors.entries()) {
    for (const text of [...Object.values(name), ...aliases]) {
      if (!actorByText.has(text)) actorByText.set(text, number);
    }
  }
  // an id is more than a name that happens to read like it
  for (const [id, number] of actorIds) actorByText.set(id, number);

  const addSource = (source: NamedSource): number => {
    sourceIds.set(source.id, sources.length);
    sourceNames.push(sourceNameOf(source));
    return sources.push(source) - 1;
  };
  for (const source of words.sources) if (!sourceIds.has(source.id)) addSource(source);
  const sourceByText = new Map(sourceIds);

  const addActor = (text: string): number => {
    const id = idFor(text, actors.length, (taken) => actorIds.has(taken) || isReserved(taken));
    const name = { [words.lang]: text.slice(0, LONGEST_NAME) };
    actorIds.set(id, actors.length);
    return actors.push({ id, kind: "group", name, aliases: [] }) - 1;
  };
  const tooMany = (column: string) => () => problems.note("bad-value", column, 1);
  const actor = remembering(actorByText, addActor, tooMany("actors"));
  return {
    actor,
    source: remembering(
      sourceByText,
      (text) => {
        const name = text.slice(0, LONGEST_NAME);
        const id = idFor(text, sources.length, (taken) => sourceIds.has(taken));
        const { lang } = words;
        return addSource({ id, kind: "reference", publisher: name, headline: name, lang });
      },
      tooMany("sources"),
    ),
    speaker: remembering(
      speakerByText,
      (text) => {
        const who = actor(text);
        const id = actors[who]?.id;
        if (id === undefined) return -1;
        const known = speakerOfActor.get(who) ?? speakers.push(id) - 1;
        speakerOfActor.set(who, known);
        return known;
      },
      tooMany("speakers"),
    ),
    sourceRecord: (number) => sources[number],
    names: () => ({ actors, sides: words.sides, sources: sourceNames, speakers }),
  };
}

function remembering(
  known: Map<string, number>,
  added: (text: string) => number,
  tooMany: () => void,
): (text: string) => number {
  const most = known.size + MOST_NAMES;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) {
      tooMany();
      return -1;
    }
    const trimmed = text.trim();
    const number = known.get(trimmed) ?? (isVisible(trimmed) ? added(trimmed) : -1);
    known.set(trimmed, number);
    known.set(text, number);
    return number;
  };
}

/** As a tree: parts of nobody known become roots. */
function actorsOf(words: FileWords, problems: ProblemBook): readonly Actor[] {
  const byId = new Map<string, Actor>();
  for (const actor of words.actors) if (!byId.has(actor.id)) byId.set(actor.id, actor);
  const { actors, cuts } = cutTree(byId);
  for (const { reason, detail } of cuts.values()) {
    problems.note(reason === "unknown-actor" ? "unknown-actor" : "loop", detail, 0);
  }
  return [...actors.values()];
}

function sourceNameOf({ id, publisher, headline, lang, published }: NamedSource): SourceName {
  const edtf = fieldsOf(published)["edtf"];
  const day = typeof edtf === "string" ? dayOfEdtf(edtf) : undefined;
  return { id, publisher, headline, lang, ...(day === undefined ? {} : { published: day }) };
}

/** That of the name; where the file says that somebody else has it, with the mark of the name. */
function idFor(name: string, number: number, isTaken: (id: string) => boolean): string {
  const id = idOfName(name);
  if (!isTaken(id)) return id;
  const marked = markedId(name, "name");
  // somebody has made two names with one mark
  return isTaken(marked) ? `${marked}-${number}` : marked;
}
