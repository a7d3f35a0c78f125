/**
 * Builds the data file from a collection's authoring files: extraction reads the articles, and the
 * review decides on what it proposes. The same files always give the same bytes. Every problem is
 * reported; with one problem, or one proposal that nobody has decided on, there is no data file.
 */
import { Actor, type Source } from "#src/domain/model.ts";
import { Review } from "#src/domain/review.ts";
import { KnownActor } from "#src/domain/known-actor.ts";
import type { Article } from "#src/extract/article.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { extract } from "#src/extract/extract.ts";
import type { Extraction } from "#src/extract/events/extraction.ts";
import { reviewedDatasetOf, type ReviewedCollection } from "#src/extract/review/dataset-of.ts";
import { actorOf } from "#src/extract/review/known-actors.ts";
import type { ExtractedSource } from "#src/extract/review/proposals.ts";
import { readArticle } from "./article-file.ts";
import { checkAsReadersDo, reportOpen, reportUnknownSides } from "./check-collection.ts";
import { ACTORS_FILE, REVIEW_FILE } from "./file-names.ts";
import type { BuildProblem, Report } from "./problem.ts";
import { readJson, reportIssues } from "./read-json.ts";

/** The texts of the authoring files by their name relative to the collection's folder. */
export type CollectionFiles = ReadonlyMap<string, string>;

/** What reads an article: `extract`, unless a test says otherwise. */
export type Extractor = (article: Article, known: readonly KnownActor[]) => Extraction;

/** How the claims of a data file came about. */
export interface ClaimCounts {
  readonly claims: number;
  readonly found: number;
  /** of those found, how many an editor set a field of */
  readonly corrected: number;
  /** what the program found and an editor took out */
  readonly rejected: number;
}

export type BuildResult =
  | {
      readonly ok: true;
      readonly json: string;
      readonly events: number;
      readonly counts: ClaimCounts;
    }
  | { readonly ok: false; readonly problems: readonly BuildProblem[] };

/** Never throws; the JSON ends with a line break. */
export function buildCollection(
  files: CollectionFiles,
  extractor: Extractor = extract,
): BuildResult {
  const problems: BuildProblem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const sources = readSources(files, report);
  const known = readActors(files, report);
  const review = readJson(REVIEW_FILE, files.get(REVIEW_FILE), Review, report);
  if (review === undefined) return { ok: false, problems };
  reportUnknownSides(review, known, report);
  const extracted = sources.map((source) => extractedSource(source, known, extractor));
  const reviewed = reviewedDatasetOf({ sources: extracted, known, review });
  reportOpen(reviewed, review, report);
  if (problems.length > 0) return { ok: false, problems };
  const json = `${JSON.stringify(reviewed.dataset, undefined, 2)}\n`;
  checkAsReadersDo(json, report);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, json, events: reviewed.dataset.events.length, counts: countsOf(reviewed) };
}

/** "41 of 46 claims found by the program", and what the editor did. */
export function countsInWords({ claims, found, corrected, rejected }: ClaimCounts): string {
  return [
    `${found} of ${claims} claims found by the program`,
    `${corrected} of them corrected`,
    `${claims - found} added by the editor`,
    `${rejected} rejected`,
  ].join(", ");
}

// ----- the files ----- //

function readSources(files: CollectionFiles, report: Report): readonly Source[] {
  const articles = [...files]
    .filter(([name]) => name.startsWith("articles/") && name.endsWith(".md"))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (articles.length === 0)
    report({ file: "articles", message: "has no article: add one as <id>.md" });
  return articles.flatMap(([file, content]) => {
    const id = file.slice("articles/".length, -".md".length);
    return readArticle(id, file, content, report) ?? [];
  });
}

function readActors(files: CollectionFiles, report: Report): readonly KnownActor[] {
  const authored = readJson(ACTORS_FILE, files.get(ACTORS_FILE), KnownActor.array(), report) ?? [];
  for (const actor of authored) {
    const read = Actor.safeParse(actorOf(actor));
    if (!read.success) reportIssues(ACTORS_FILE, actor.id, read.error, report);
  }
  return authored;
}

function extractedSource(
  source: Source,
  known: readonly KnownActor[],
  extractor: Extractor,
): ExtractedSource {
  // a month or a year alone is no day that time words could be counted from
  const { edtf = "" } = source.published ?? {};
  const published = /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? edtf : undefined;
  const texts = source.texts.map(({ lang, paragraphs }) => ({
    lang,
    extraction: extractor(
      articleOf({
        lang,
        paragraphs: paragraphs.map((sentences) => sentences.map(({ text }) => text)),
        published,
      }),
      known,
    ),
  }));
  return { source, texts };
}

function countsOf({ dataset: { claims }, rejected }: ReviewedCollection): ClaimCounts {
  const found = claims.filter((claim) => claim.found?.by === "program");
  const corrected = found.filter((claim) => (claim.found?.corrected.length ?? 0) > 0);
  return {
    claims: claims.length,
    found: found.length,
    corrected: corrected.length,
    rejected,
  };
}
