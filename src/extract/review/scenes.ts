/** Finds the sentence that a decision is about, in each language of its source. */
import type { Claim, LocalText, Source, SourceText } from "#src/domain/model.ts";
import { paragraphsOf, type Span } from "#src/domain/passage.ts";
import { foldedText, type FoldedText } from "#src/domain/printed-words.ts";
import { kept } from "../kept.ts";

/** A sentence in its paragraph; positions are the paragraph's. */
export interface Scene {
  readonly lang: string;
  /** counts through the text's sentences, from 1 */
  readonly number: number;
  readonly paragraphIndex: number;
  readonly sentenceIndex: number;
  readonly paragraph: string;
  readonly sentence: Span;
  /** where the words of the decision stand; absent where another language led to this sentence */
  readonly words?: Span;
}

export interface ReadSentence extends Omit<Scene, "words"> {
  /** worked out when it is first asked for: most sentences never are */
  readonly folded: () => FoldedText;
}

/** A source's texts, made ready for many searches. */
export interface SearchedSource {
  readonly id: string;
  /** what was searched before: decisions are carried out again with every new one */
  readonly found: Map<string, FoundScenes>;
  readonly texts: readonly { readonly lang: string; readonly sentences: readonly ReadSentence[] }[];
  /** whether the languages agree sentence by sentence */
  readonly aligned: boolean;
}

export interface FoundScenes {
  readonly scenes: readonly Scene[];
  /** languages in which the words don't stand */
  readonly missing: readonly string[];
  /** languages in which they stand in several sentences */
  readonly ambiguous: readonly string[];
}

/** Every decision of an editor asks for the same sources again. */
const known = new WeakMap<Source, SearchedSource>();

export function searchedSource(source: Source): SearchedSource {
  const before = known.get(source);
  if (before !== undefined) return before;
  const searched = readSource(source);
  known.set(source, searched);
  return searched;
}

function readSource({ id, texts }: Source): SearchedSource {
  const shapes = texts.map(({ paragraphs }) => paragraphs.map(({ length }) => length).join(" "));
  return {
    id,
    found: new Map(),
    texts: texts.map((text) => ({ lang: text.lang, sentences: sentencesOf(text) })),
    aligned: new Set(shapes).size === 1,
  };
}

function sentencesOf(text: SourceText): readonly ReadSentence[] {
  const joined = paragraphsOf(text);
  let number = 0;
  return text.paragraphs.flatMap((sentences, paragraphIndex) => {
    let start = 0;
    return sentences.map((sentence, sentenceIndex) => {
      const span = { start, end: start + sentence.text.length };
      start = span.end + 1;
      number += 1;
      return {
        lang: text.lang,
        number,
        paragraphIndex,
        sentenceIndex,
        paragraph: joined[paragraphIndex] ?? "",
        sentence: span,
        folded: lazily(() => foldedText(sentence.text)),
      };
    });
  });
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The sentences in which a claim's passages begin, one for each language. */
export function scenesOfClaim(
  { passages }: Pick<Claim, "passages">,
  source: SearchedSource,
): readonly ReadSentence[] {
  return passages.flatMap((passage) => {
    const text = source.texts.find(({ lang }) => lang === passage.text);
    return (
      text?.sentences.find(
        ({ paragraphIndex, sentenceIndex }) =>
          paragraphIndex === passage.paragraph && sentenceIndex === passage.sentence,
      ) ?? []
    );
  });
}

/** `number` is where the sentence stood: it chooses among several that have the words. */
export function findScenes(source: SearchedSource, words: LocalText, number: number): FoundScenes {
  const key = JSON.stringify([number, words]);
  const before = source.found.get(key);
  if (before !== undefined) return before;
  const found = searchScenes(source, words, number);
  source.found.set(key, found);
  return found;
}

function searchScenes(source: SearchedSource, words: LocalText, number: number): FoundScenes {
  const found = new Map<string, readonly Scene[]>();
  for (const { lang, sentences } of source.texts) {
    const own = words[lang];
    if (own === undefined) continue;
    found.set(
      lang,
      sentences.flatMap((sentence) => withWords(sentence, own) ?? []),
    );
  }
  const agreed = source.aligned ? agreedOf(found, number) : found;
  const scenes = [...agreed.values()].flatMap((all) => nearest(all, number) ?? []);
  return {
    scenes: withCounterparts(source, scenes),
    missing: Object.keys(words).filter((lang) => (agreed.get(lang) ?? []).length === 0),
    ambiguous: [...agreed].filter(([, all]) => saysDifferent(all)).map(([lang]) => lang),
  };
}

/**
 * Where texts agree sentence by sentence, a sentence in which all languages have their words wins over
 * one that only some of them have by chance.
 */
function agreedOf(
  found: ReadonlyMap<string, readonly Scene[]>,
  number: number,
): ReadonlyMap<string, readonly Scene[]> {
  const votes = new Map<number, number>();
  let most = 0;
  for (const scene of [...found.values()].flat()) {
    const count = (votes.get(scene.number) ?? 0) + 1;
    votes.set(scene.number, count);
    most = Math.max(most, count);
  }
  const winners = new Set([...votes].filter(([, count]) => count === most).map(([at]) => at));
  const all = [...found.values()].flat().filter((scene) => winners.has(scene.number));
  // words that stand in one sentence each, but not in the same, leave the nearer one
  const home = most < found.size ? nearest(all, number)?.number : undefined;
  return new Map(
    [...found].map(([lang, scenes]) => [
      lang,
      scenes.filter((scene) =>
        home === undefined ? winners.has(scene.number) : scene.number === home,
      ),
    ]),
  );
}

function nearest(scenes: readonly Scene[], number: number): Scene | undefined {
  return scenes.toSorted((a, b) => Math.abs(a.number - number) - Math.abs(b.number - number))[0];
}

/** Among sentences that are word for word the same, the number alone can tell. */
function saysDifferent(scenes: readonly Scene[]): boolean {
  return (
    new Set(scenes.map(({ paragraph, sentence: { start, end } }) => paragraph.slice(start, end)))
      .size > 1
  );
}

/** The sentence with where the words stand in it first; `undefined` where they don't. */
export function withWords({ folded, ...scene }: ReadSentence, words: string): Scene | undefined {
  const found = findWholeWords(folded(), wanted(words));
  if (found === undefined) return undefined;
  const { start } = scene.sentence;
  return { ...scene, words: { start: start + found.start, end: start + found.end } };
}

const wanted = kept((words) => foldedText(words).text.trim());

/** Not as parts of other words: "met" is not found in "metre". */
function findWholeWords({ text, origins }: FoldedText, words: string): Span | undefined {
  if (words === "") return undefined;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (isLetter(text[at - 1]) && isLetter(text[at])) continue;
    if (isLetter(text[end - 1]) && isLetter(text[end])) continue;
    const [first, last] = [origins[at], origins[end - 1]];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return undefined;
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

/** Texts that agree sentence by sentence have the sentence at the same place. */
function withCounterparts(source: SearchedSource, scenes: readonly Scene[]): readonly Scene[] {
  const [leading] = scenes;
  if (leading === undefined || !source.aligned) return scenes;
  return source.texts.flatMap(({ lang, sentences }): readonly Scene[] => {
    const found = scenes.find((scene) => scene.lang === lang);
    if (found !== undefined) return [found];
    const counterpart = sentences[leading.number - 1];
    return counterpart === undefined ? [] : [counterpart];
  });
}
