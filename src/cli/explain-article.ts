/** An article's extraction as lines of a terminal. */
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { Extraction } from "#src/extract/events/extraction.ts";
import type { ReadArticle } from "#src/formats/read-article.ts";
import { quoted } from "./explain-findings.ts";
import { explainSentences } from "./explain-sentences.ts";
import type { OpenedArticle } from "./open-article.ts";
import { printable } from "./message-line.ts";
import { wrapped, type Paint } from "./wrap.ts";

export function explainArticle(
  { name, reading, lang, extraction }: OpenedArticle,
  actors: readonly KnownActor[],
  paint: Paint,
): readonly string[] {
  return [
    ...headLines(name, reading, lang, paint),
    ...explainSentences(extraction, actors, paint),
    ...asideLines(reading, paint),
    ...proposedLines(extraction, paint),
    "",
    countLine(extraction),
  ];
}

function headLines(
  name: string,
  { title, byline, agencies, published, otherDays }: ReadArticle,
  lang: string,
  paint: Paint,
): readonly string[] {
  const day =
    published === undefined
      ? "day of publication unknown: relative words stay open"
      : `published ${published.edtf} (${published.basis}: ${quoted(published.words)})`;
  const others = otherDays.map(
    ({ edtf, basis, words }) => `not ${edtf} (${basis}: ${quoted(words)})`,
  );
  return [
    ...paragraph(title ?? name).map((line) => paint(line, "heading")),
    ...paragraph([name, lang, day, ...others].join(" · ")),
    ...(byline === undefined ? [] : paragraph(`byline: ${byline}`)),
    ...(agencies.length === 0 ? [] : paragraph(`agencies: ${agencies.join(", ")}`)),
  ];
}

function asideLines({ aside }: ReadArticle, paint: Paint): readonly string[] {
  if (aside.length === 0) return [];
  return [
    "",
    paint("Set aside, not part of the article", "heading"),
    ...aside.flatMap(({ text, reason }) =>
      paragraph(`${reason.replaceAll("-", " ")}: ${quoted(text)}`, "  "),
    ),
  ];
}

function proposedLines({ proposed }: Extraction, paint: Paint): readonly string[] {
  if (proposed.length === 0) return [];
  return [
    "",
    paint("Proposed as new actors", "heading"),
    ...proposed.flatMap(({ id, kind, name, partOf }) => {
      const names = [...new Set(Object.values(name))].join(" / ");
      return paragraph(
        `${names}, ${kind}, as ${id}${partOf === undefined ? "" : `, part of ${partOf}`}`,
        "  ",
      );
    }),
  ];
}

function countLine({ article, times, actors, attributions, claims }: Extraction): string {
  const counts = {
    sentences: article.sentences,
    times,
    "names of actors": actors,
    "passages of speech": attributions,
    claims,
  };
  return Object.entries(counts)
    .map(([name, found]) => `${name}: ${found.length}`)
    .join(", ");
}

function paragraph(text: string, first = ""): readonly string[] {
  return wrapped(printable(text), { first });
}
