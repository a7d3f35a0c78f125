/** What a manifest says: which files there are, of which days, with how many events. */
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { dayFromIso } from "#src/domain/calendar.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { LocalText } from "#src/domain/model.ts";
import { fieldsOf, isVisible, localText, UNKNOWN_LANG } from "./parquet/file-words.ts";

export const MANIFEST_FORMAT = "dateline-manifest/1";

export interface ManifestFile {
  /** absolute */
  readonly url: string;
  /** as the manifest has it, for messages */
  readonly name: string;
  /** that its events touch; absent for a file of undated events */
  readonly days: DayRange | undefined;
  readonly events: number;
  /** of the whole file, and of what the timeline needs of it, where the manifest says so */
  readonly bytes: number | undefined;
  readonly timelineBytes: number | undefined;
}

export interface Manifest {
  readonly title: LocalText;
  readonly description: LocalText | undefined;
  readonly files: readonly ManifestFile[];
}

/** Each file costs a question or two to its server. */
const MOST_FILES = 5000;

export function isManifest(json: unknown): boolean {
  return fieldsOf(json)["format"] === MANIFEST_FORMAT;
}

/** Throws `ArchiveFaultError`; its detail names the place that is wrong. */
export function readManifest(json: unknown, base: string): Manifest {
  const { format, title, description, files } = fieldsOf(json);
  if (format !== MANIFEST_FORMAT) throw fault("format");
  if (!Array.isArray(files)) throw fault("files");
  if (files.length === 0) throw new ArchiveFaultError({ kind: "empty", detail: "files" });
  if (files.length > MOST_FILES) throw fault(`files: ${files.length}`);
  const read = files.map((file: unknown, n) => fileOf(file, n, base));
  return {
    title: textOf(title) ?? { [UNKNOWN_LANG]: nameOf(base) },
    description: textOf(description),
    files: read.toSorted((a, b) => firstDay(a) - firstDay(b)),
  };
}

function fileOf(raw: unknown, n: number, base: string): ManifestFile {
  const { url, from, to, events, bytes, timelineBytes } = fieldsOf(raw);
  const place = `files[${n}]`;
  const address = typeof url === "string" ? sameOrigin(url, base) : undefined;
  if (typeof url !== "string" || address === undefined) throw fault(`${place}.url`);
  const count = wholeNumber(events);
  if (count === undefined) throw fault(`${place}.events`);
  return {
    url: address,
    name: url,
    days: daysOf(from, to, place),
    events: count,
    bytes: wholeNumber(bytes),
    timelineBytes: wholeNumber(timelineBytes),
  };
}

/** A reader has agreed to the manifest's server, and to no other. */
function sameOrigin(url: string, base: string): string | undefined {
  if (!URL.canParse(url, base) || !URL.canParse(base)) return undefined;
  const address = new URL(url, base);
  return address.origin === new URL(base).origin ? address.href : undefined;
}

function daysOf(from: unknown, to: unknown, place: string): DayRange | undefined {
  if (from === undefined && to === undefined) return undefined;
  const first = typeof from === "string" ? dayFromIso(from) : undefined;
  const last = typeof to === "string" ? dayFromIso(to) : undefined;
  if (first === undefined) throw fault(`${place}.from`);
  if (last === undefined || last < first) throw fault(`${place}.to`);
  return { from: first, to: last };
}

/** A text of no language, or one in each of several. */
function textOf(value: unknown): LocalText | undefined {
  return isVisible(value) ? { [UNKNOWN_LANG]: value } : localText(value);
}

function nameOf(base: string): string {
  const name = base
    .split(/[?#]/u)[0]
    ?.split("/")
    .findLast((part) => part !== "");
  return name ?? base;
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function firstDay({ days }: ManifestFile): number {
  return days?.from ?? Number.POSITIVE_INFINITY;
}

function fault(detail: string): ArchiveFaultError {
  return new ArchiveFaultError({ kind: "manifest", detail });
}
