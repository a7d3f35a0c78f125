/**
 * Builds the data file from a collection's authoring files. The same files always give the same
 * bytes. Every problem is reported; with one problem there is no data file.
 */
import type { z } from "zod";
import { readDataset } from "#src/domain/dataset.ts";
import { Actor, Claim, FORMAT, type Event, type Source } from "#src/domain/model.ts";
import { readArticle } from "./article-file.ts";
import { AuthoredActor, AuthoredClaim, Review } from "./authoring.ts";
import { buildClaim } from "./build-claim.ts";
import type { BuildProblem, Report } from "./problem.ts";

/** The texts of the authoring files by their name relative to the collection's folder. */
export type CollectionFiles = ReadonlyMap<string, string>;

export const ACTORS_FILE = "actors.json";
export const REVIEW_FILE = "review.json";
export const TIMELINE_FILE = "timeline.json";

export type BuildResult =
  | { readonly ok: true; readonly json: string; readonly events: number; readonly claims: number }
  | { readonly ok: false; readonly problems: readonly BuildProblem[] };

/** Never throws; the JSON ends with a line break. */
export function buildCollection(files: CollectionFiles): BuildResult {
  const problems: BuildProblem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const sources = readSources(files, report);
  const actors = readActors(files, report);
  const claims = readClaims(files, sources, report);
  const review = readReview(files, report);
  if (review !== undefined) {
    checkReferences({ sources, actors, claims, review }, report);
  }
  if (review === undefined || problems.length > 0) return { ok: false, problems };
  const { title, description, sides, events } = review;
  const collection = { format: FORMAT, title, description, sides, sources, actors, claims, events };
  const json = `${JSON.stringify(collection, undefined, 2)}\n`;
  checkAsReadersDo(json, report);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, json, events: events.length, claims: claims.length };
}

// ----- the four kinds of files ----- //

function inFolder(files: CollectionFiles, folder: string, ending: string) {
  return [...files]
    .filter(([name]) => name.startsWith(`${folder}/`) && name.endsWith(ending))
    .map(([name, content]) => ({
      file: name,
      content,
      id: name.slice(folder.length + 1, -ending.length),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function readSources(files: CollectionFiles, report: Report): readonly Source[] {
  const articles = inFolder(files, "articles", ".md");
  if (articles.length === 0)
    report({ file: "articles", message: "has no article: add one as <id>.md" });
  return articles.flatMap(({ id, file, content }) => readArticle(id, file, content, report) ?? []);
}

function readActors(files: CollectionFiles, report: Report): readonly Actor[] {
  const authored =
    readJson(ACTORS_FILE, files.get(ACTORS_FILE), AuthoredActor.array(), report) ?? [];
  return authored.flatMap(({ aliases, inflections, ...actor }) => {
    const names = new Set(Object.values(actor.name));
    const others = new Set([aliases, inflections].flatMap((forms) => Object.values(forms).flat()));
    const read = Actor.safeParse({
      ...actor,
      aliases: [...others].filter((form) => !names.has(form)),
    });
    if (read.success) return [read.data];
    reportIssues(ACTORS_FILE, actor.id, read.error, report);
    return [];
  });
}

function readClaims(
  files: CollectionFiles,
  sources: readonly Source[],
  report: Report,
): readonly Claim[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return inFolder(files, "claims", ".json").flatMap(({ id, file, content }) => {
    const source = byId.get(id);
    if (source === undefined) {
      report({ file, message: `has no article: name it as its article in articles/ is named` });
      return [];
    }
    const authored = readJson(file, content, AuthoredClaim.array(), report) ?? [];
    return authored.flatMap((claim) => {
      if (!claim.id.startsWith(`${id}-s`)) {
        report({ file, record: claim.id, message: `must begin with "${id}-s", its source` });
        return [];
      }
      const read = Claim.safeParse(buildClaim(claim, source, file, report));
      if (read.success) return [read.data];
      reportIssues(file, claim.id, read.error, report);
      return [];
    });
  });
}

function readReview(files: CollectionFiles, report: Report): Review | undefined {
  return readJson(REVIEW_FILE, files.get(REVIEW_FILE), Review, report);
}

function readJson<S extends z.ZodType>(
  file: string,
  content: string | undefined,
  schema: S,
  report: Report,
): z.output<S> | undefined {
  if (content === undefined) {
    report({ file, message: "is missing" });
    return undefined;
  }
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    report({
      file,
      message: `is not JSON: ${error instanceof Error ? error.message : "unreadable"}`,
    });
    return undefined;
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  reportIssues(file, undefined, read.error, report, json);
  return undefined;
}

function reportIssues(
  file: string,
  record: string | undefined,
  error: z.ZodError,
  report: Report,
  json?: unknown,
): void {
  for (const { path, message } of error.issues) {
    const place = path.map(String).join(".");
    const id = record ?? idAt(json, path);
    report({
      file,
      record: id ?? place,
      message: id === undefined ? message : `${place}: ${message}`,
    });
  }
}

/** The id of the innermost record on the way to what is wrong. */
function idAt(json: unknown, path: readonly PropertyKey[]): string | undefined {
  let at = json;
  let id: string | undefined;
  for (const key of path) {
    if (typeof at !== "object" || at === null) break;
    at = Reflect.get(at, key);
    if (typeof at === "object" && at !== null && "id" in at && typeof at.id === "string")
      id = at.id;
  }
  return id;
}

// ----- what needs more than one file ----- //

interface Parts {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly review: Review;
}

function checkReferences({ actors, claims, review }: Parts, report: Report): void {
  const eventIds = new Set(review.events.map(({ id }) => id));
  const actorIds = new Set(actors.map(({ id }) => id));
  const evidence = new Set(
    review.events.flatMap((event) => event.evidence.map(({ claim }) => claim)),
  );
  for (const side of review.sides) {
    if (!actorIds.has(side)) {
      report({
        file: REVIEW_FILE,
        record: "sides",
        message: `"${side}" is no actor of ${ACTORS_FILE}`,
      });
    }
  }
  for (const claim of claims) {
    const file = `claims/${claim.passages[0]?.source}.json`;
    if (!evidence.has(claim.id)) {
      report({
        file,
        record: claim.id,
        message: `is evidence of no event: name it in ${REVIEW_FILE}`,
      });
    }
    for (const event of eventsUsed(claim)) {
      if (!eventIds.has(event)) {
        report({
          file,
          record: claim.id,
          message: `uses "${event}", which is no event of ${REVIEW_FILE}`,
        });
      }
    }
  }
  for (const event of review.events) checkEvidence(event, report);
}

function checkEvidence(event: Event, report: Report): void {
  const seen = new Set<string>();
  for (const { claim } of event.evidence) {
    if (seen.has(claim)) {
      report({ file: REVIEW_FILE, record: event.id, message: `names "${claim}" twice` });
    }
    seen.add(claim);
  }
}

function eventsUsed({ when, chain, bounds }: Claim): readonly string[] {
  const whens = [when, ...chain.map((link) => link.when)];
  const dateds = [
    ...whens.flatMap((w) => [w?.text, w?.published]),
    bounds?.notBefore,
    bounds?.notAfter,
  ];
  return dateds.flatMap((dated) =>
    (dated?.uses ?? []).flatMap((use) => ("event" in use ? [use.event] : [])),
  );
}

/** The last word has the reader that the app itself uses: what it would leave out is not built. */
function checkAsReadersDo(json: string, report: Report): void {
  const parsed: unknown = JSON.parse(json);
  const reading = readDataset(parsed);
  if (!reading.ok) {
    report({
      file: REVIEW_FILE,
      message: `gives a file that cannot be read: ${reading.fault.kind}`,
    });
    return;
  }
  for (const { place, id, reason, detail } of reading.problems) {
    const file = place.startsWith("actors")
      ? ACTORS_FILE
      : place.startsWith("events")
        ? REVIEW_FILE
        : TIMELINE_FILE;
    report({ file, record: id ?? place, message: `${reason}: "${detail}"` });
  }
}
