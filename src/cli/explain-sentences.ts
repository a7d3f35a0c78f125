/** What was found in an article, told under the sentence that it begins in. */
import type { KnownActor } from "#src/domain/known-actor.ts";
import { wordsAt, type ArticleSentence, type Span } from "#src/extract/article.ts";
import type { Extraction } from "#src/extract/events/extraction.ts";
import type { DatedWords } from "#src/extract/time/dated-words.ts";
import type { TimeMention } from "#src/extract/time/mention.ts";
import { noteOfClaim } from "./explain-claim.ts";
import {
  noteOfActor,
  noteOfDates,
  noteOfPlace,
  noteOfSpeech,
  noteOfTime,
  touches,
  type Names,
  type Note,
} from "./explain-findings.ts";
import { markedText, type Mark } from "./marked-text.ts";
import { printable } from "./message-line.ts";
import { wrapped, type Paint } from "./wrap.ts";

/** A span holds two time expressions: "from May to July". */
const MOST_TIMES = 2;

/** A finding where it stands. */
interface Finding extends Span {
  readonly tag: string;
  /** a claim has no brackets: its words are those of half a sentence */
  readonly looks: Mark["looks"] | "claim";
  readonly note: Note;
}

/** The sentence's number and text with its marks, and below it what begins in it. */
export function explainSentences(
  extraction: Extraction,
  actors: readonly KnownActor[],
  paint: Paint,
): readonly string[] {
  const { article } = extraction;
  // as long as the text itself: positions stay
  const shown = printable(article.text);
  const findings = findingsOf(extraction, namesOf(extraction, actors));
  return placed(article.sentences, findings).flatMap(({ sentence, begin, touch }) => [
    "",
    ...textLines(shown, sentence, touch, paint),
    ...begin.flatMap((finding) => noteLines(finding, paint)),
  ]);
}

function textLines(
  shown: string,
  sentence: ArticleSentence,
  findings: readonly Finding[],
  paint: Paint,
): readonly string[] {
  const marks = findings.flatMap(({ start, end, tag, looks }): readonly Mark[] =>
    looks === "claim" ? [] : [{ start, end, tag, looks }],
  );
  const text = markedText(shown, sentence, marks, paint);
  return wrapped(text, { first: `${String(sentence.number + 1).padStart(3)}  ` });
}

function noteLines({ tag, note }: Finding, paint: Paint): readonly string[] {
  const first = `     ${paint(tag, "tag")}${" ".repeat(Math.max(1, 5 - tag.length))}`;
  return [
    ...wrapped(printable(note.head), { first }),
    ...note.lines.flatMap((line) =>
      wrapped(printable(line), { first: " ".repeat(12) }).map((row) => paint(row, "faint")),
    ),
  ];
}

function namesOf({ article, proposed }: Extraction, actors: readonly KnownActor[]): Names {
  const known = new Map([...proposed, ...actors].map((actor) => [actor.id, actor]));
  return {
    words: (span) => wordsAt(article, span),
    actor: (id) => {
      const actor = known.get(id);
      return actor === undefined ? id : (actor.name["en"] ?? Object.values(actor.name)[0] ?? id);
    },
    speech: (index) => `s${index + 1}`,
  };
}

function findingsOf(extraction: Extraction, names: Names): readonly Finding[] {
  const { times, dates, actors, places, attributions, claims } = extraction;
  const datesOf = datesByTime(dates, times);
  const tag = (letter: string) => (index: number) => `${letter}${index + 1}`;
  const each = <T extends Span>(
    found: readonly T[],
    letter: string,
    looks: Mark["looks"],
    noteOf: (one: T) => Note,
  ) =>
    found.map((one, index): Finding => {
      const { start, end } = one;
      return { start, end, tag: tag(letter)(index), looks, note: noteOf(one) };
    });
  return [
    ...each(times, "t", "time", (time) => noteOfTime(time, datesOf.get(time) ?? [], names)),
    ...each(datesOf.get(undefined) ?? [], "v", "time", (dated) => noteOfDates(dated, names)),
    ...each(actors, "a", "name", (actor) => noteOfActor(actor, names)),
    ...each(places, "p", "name", (place) => noteOfPlace(place, names)),
    ...each(attributions, "s", "speech", (speech) => noteOfSpeech(speech, names)),
    ...claims.map((claim, index): Finding => ({
      ...claim.passage,
      tag: tag("c")(index),
      looks: "claim",
      note: noteOfClaim(claim, names, tag("c")),
    })),
  ];
}

/** The dates that each time expression is part of; under `undefined` vague words, which hold none. */
function datesByTime(
  dates: Extraction["dates"],
  times: Extraction["times"],
): ReadonlyMap<TimeMention | undefined, readonly DatedWords[]> {
  const found = new Map<TimeMention | undefined, DatedWords[]>();
  let next = 0;
  for (const dated of dates) {
    while ((times[next]?.end ?? Infinity) <= dated.start) next += 1;
    const within = times.slice(next, next + MOST_TIMES).filter((time) => touches(time, dated));
    for (const time of within.length === 0 ? [undefined] : within) {
      const before = found.get(time);
      if (before === undefined) found.set(time, [dated]);
      else before.push(dated);
    }
  }
  return found;
}

interface PlacedFindings {
  readonly sentence: ArticleSentence;
  /** kind by kind */
  readonly begin: readonly Finding[];
  /** begin in it, or reach into it */
  readonly touch: readonly Finding[];
}

function placed(
  sentences: readonly ArticleSentence[],
  findings: readonly Finding[],
): readonly PlacedFindings[] {
  const order = new Map(findings.map((finding, index) => [finding, index]));
  const places = sentences.map((sentence) => ({
    sentence,
    begin: new Array<Finding>(),
    touch: new Array<Finding>(),
  }));
  let home = 0;
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    while ((sentences[home + 1]?.start ?? Infinity) <= finding.start) home += 1;
    places[home]?.begin.push(finding);
    for (let at = home; (sentences[at]?.start ?? Infinity) < finding.end; at += 1) {
      places[at]?.touch.push(finding);
    }
  }
  return places.map(({ begin, ...place }) => ({
    ...place,
    begin: begin.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }));
}
