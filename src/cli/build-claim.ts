/** Turns an authored claim into one of the data file: words become positions in the source's texts. */
import {
  KINDS,
  type Claim,
  type Dated,
  type Passage,
  type Phrase,
  type Source,
} from "#src/domain/model.ts";
import { paragraphsOf, type Span } from "#src/domain/passage.ts";
import type { AuthoredClaim, AuthoredDated, AuthoredWhen } from "./authoring.ts";
import { findWords } from "./find-words.ts";
import type { Report } from "./problem.ts";

// how much of the surroundings a quote selector keeps, in UTF-16 units
const CONTEXT = 32;

/** Where the claim's sentence stands in one of the source's texts. */
interface Scene {
  readonly lang: string;
  readonly paragraphIndex: number;
  readonly sentenceIndex: number;
  readonly paragraph: string;
  readonly sentence: Span;
}

type Find = (words: Readonly<Record<string, string>> | undefined) => Phrase | undefined;

/** The claim, or `undefined` where its id leads nowhere; whatever is wrong is reported. */
export function buildClaim(
  authored: AuthoredClaim,
  source: Source,
  file: string,
  report: Report,
): Claim | undefined {
  const complain = (message: string) => report({ file, record: authored.id, message });
  const { number, kind } =
    /-s(?<number>\d{2})-(?<kind>[a-z]+)-\d+$/u.exec(authored.id)?.groups ?? {};
  if (!KINDS.some((known) => known === kind)) {
    complain(`"${kind}" is no kind: use one of ${KINDS.join(", ")}`);
  }
  const scenes = source.texts.flatMap((text) => sceneOf(text, Number(number) - 1) ?? []);
  if (scenes.length < source.texts.length) {
    complain(`${source.id} has no sentence ${number}: sentences count from 01 through the text`);
    return undefined;
  }
  const find: Find = (words) => (words === undefined ? undefined : phrase(words, scenes, complain));
  for (const { exact } of authored.quotes) {
    if (exact.split(/\s+/u).length > 5)
      complain(`"${exact}" is longer than five words: quote less`);
  }
  return {
    id: authored.id,
    passages: scenes.map((scene) => passage(source.id, scene, authored.passage, complain)),
    actors: authored.actors.map(({ actor, role, phrase: words }) => ({
      actor,
      role,
      phrase: find(words),
    })),
    place: authored.place && { name: authored.place.name, phrase: find(authored.place.phrase) },
    quotes: authored.quotes.map(({ exact, phrase: words }) => ({
      exact,
      phrase: find(words) ?? {},
    })),
    chain: authored.chain.map(({ speakers, phrase: words, cue, form, when }) => ({
      speakers,
      phrase: find(words),
      cue: find(cue),
      form,
      when: dates(when, find),
    })),
    stance: authored.stance,
    when: dates(authored.when, find),
    bounds: authored.bounds && {
      notBefore: dated(authored.bounds.notBefore, find),
      notAfter: dated(authored.bounds.notAfter, find),
    },
  };
}

/** The sentence of that number (from 0, through all paragraphs) in its paragraph. */
function sceneOf(text: Source["texts"][number], number: number): Scene | undefined {
  let before = 0;
  const joined = paragraphsOf(text);
  for (const [paragraphIndex, sentences] of text.paragraphs.entries()) {
    const sentenceIndex = number - before;
    const sentence = sentences[sentenceIndex];
    const paragraph = joined[paragraphIndex];
    if (sentence !== undefined && paragraph !== undefined) {
      const start = sentences
        .slice(0, sentenceIndex)
        .reduce((length, earlier) => length + earlier.text.length + 1, 0);
      const span = { start, end: start + sentence.text.length };
      return { lang: text.lang, paragraphIndex, sentenceIndex, paragraph, sentence: span };
    }
    before += sentences.length;
  }
  return undefined;
}

function passage(
  source: string,
  scene: Scene,
  words: Readonly<Record<string, string>> | undefined,
  complain: (message: string) => void,
): Passage {
  const { lang, paragraph, sentence } = scene;
  const own = words?.[lang];
  if (words !== undefined && own === undefined)
    complain(`its passage lacks the words in "${lang}"`);
  const found = own === undefined ? undefined : findWords(own, paragraph, sentence);
  if (found?.ok === false) complain(`passage (${lang}): ${found.message}`);
  const { start, end } = found?.ok === true ? found : sentence;
  return {
    source,
    text: lang,
    paragraph: scene.paragraphIndex,
    sentence: scene.sentenceIndex,
    start,
    end,
    exact: paragraph.slice(start, end),
    prefix: paragraph.slice(Math.max(0, start - CONTEXT), start),
    suffix: paragraph.slice(end, end + CONTEXT),
  };
}

function phrase(
  words: Readonly<Record<string, string>>,
  scenes: readonly Scene[],
  complain: (message: string) => void,
): Phrase {
  const known = new Set(scenes.map(({ lang }) => lang));
  for (const lang of Object.keys(words)) {
    if (!known.has(lang)) complain(`"${words[lang]}": there is no text in "${lang}"`);
  }
  const found: Phrase = {};
  for (const { lang, paragraph, sentence } of scenes) {
    const own = words[lang];
    if (own === undefined) {
      complain(`"${Object.values(words).join(" / ")}" lacks the words in "${lang}"`);
      continue;
    }
    const span = findWords(own, paragraph, sentence);
    if (span.ok) {
      const { start, end } = span;
      found[lang] = { start, end, exact: paragraph.slice(start, end) };
    } else {
      complain(`(${lang}) ${span.message}`);
    }
  }
  return found;
}

function dates(when: AuthoredWhen | undefined, find: Find) {
  return when && { text: dated(when.text, find), published: dated(when.published, find) };
}

function dated(value: AuthoredDated | undefined, find: Find): Dated | undefined {
  return value && { ...value, words: find(value.words) };
}
