/**
 * What somebody hands on to whoever mends the program. It is made of codes, numbers and words out of
 * closed lists: nothing that stood in a text, a title, an address or a file's name can get into it.
 */
import type { CodedError } from "#src/domain/first-error-codes.ts";
import { VERSION } from "./version.ts";

/** Of bytes, lines, columns and rows from 1, and what was counted. */
const FACTS = [
  "line",
  "column",
  "row",
  "status",
  "version",
  "size",
  "usage",
  "quota",
  "found",
  "of",
  "events",
] as const;

export type Facts = Readonly<Partial<Record<(typeof FACTS)[number], number | undefined>>> & {
  /** a file's name: its ending is told where it is one of `ENDINGS` */
  readonly name?: string | undefined;
  /** "claims[3]"; anything else is not told */
  readonly place?: string | undefined;
  /** of it the name of the browser's error that it begins with is told, where it is one of `CAUSES` */
  readonly detail?: string | undefined;
  /** a fault is handed over as it is: its kind is told by the error's name, and its other fields not */
  readonly kind?: unknown;
};

export interface Reported {
  readonly error: CodedError;
  readonly facts?: Facts | undefined;
}

/** Of one code, so many places are told: more say no more. */
const MOST_TOLD = 5;

const ENDINGS =
  /\.(?<ending>txt|md|html?|docx?|pdf|odt|rtf|json|jsonld|geojson|csv|tsv|xlsx?|ics|parquet|gz|zip)$/iu;

const PLACE =
  /^(?:sources|actors|claims|events|collections|corrections|decisions|originals|articles)\[\d{1,9}\](?:\.(?:articles|decisions)\[\d{1,9}\])?$/u;

const CAUSES =
  /^(?<cause>(?:Abort|Constraint|Data|DataClone|Encoding|InvalidState|Network|NotAllowed|NotFound|NotReadable|NotSupported|Operation|QuotaExceeded|Security|Timeout|TransactionInactive|Unknown|Version|Range|Reference|Syntax|Type)Error)(?:$|:)/u;

export function reportOf(
  errors: readonly Reported[],
  { browser, lang }: { readonly browser: string; readonly lang: string },
): string {
  const all = new Map(errors.map(({ error }) => [error.name, error]));
  return [
    `Dateline ${VERSION}`,
    `Browser: ${browser}`,
    `Language: ${lang}`,
    ...[...all.values()].flatMap((error) => linesOf(error, errors)),
    "",
  ].join("\n");
}

/** "DL-201 record.shape, 3 times", and below it the places. */
function linesOf({ name, code }: CodedError, errors: readonly Reported[]): readonly string[] {
  const own = errors.filter(({ error }) => error.name === name);
  const times = own.length === 1 ? "" : `, ${String(own.length)} times`;
  const told = own
    .slice(0, MOST_TOLD)
    .map(({ facts = {} }) => factsIn(facts))
    .filter((facts) => facts !== "");
  return [`${code} ${name}${times}`, ...told.map((facts) => `  ${facts}`)];
}

/** "line: 3, column: 7, file: csv" */
function factsIn(facts: Facts): string {
  const numbers = FACTS.flatMap((fact): [string, string][] => {
    const value = facts[fact];
    return value !== undefined && Number.isFinite(value) ? [[fact, String(value)]] : [];
  });
  const words: (readonly [string, string | undefined])[] = [
    ["place", PLACE.exec(facts.place ?? "")?.[0]],
    ["file", fileKind(facts.name)],
    ["cause", CAUSES.exec(facts.detail ?? "")?.groups?.["cause"]],
  ];
  return [...numbers, ...words]
    .filter(([, value]) => value !== undefined)
    .map(([fact, value]) => `${fact}: ${value ?? ""}`)
    .join(", ");
}

function fileKind(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return ENDINGS.exec(name)?.groups?.["ending"]?.toLowerCase() ?? "other";
}
