/** A collection as a web site: the app, the events, and pages that say what it is. */
import type { Lang } from "#src/domain/model.ts";
import type { ToExport } from "#src/formats/export/exported.ts";

export interface Publication {
  /** without what may not be passed on */
  readonly input: ToExport;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** how the events were found and checked */
  readonly method: string;
  /** its events, where they are too many for a page; `input` has none then */
  readonly large?: LargeData | undefined;
  /** the day of the last change, in words */
  readonly changed: string;
  /** where the site will stand, with a slash at its end; absent where nobody knows yet */
  readonly address?: string | undefined;
  /** what was changed since it was published first, the latest first */
  readonly corrections: readonly CorrectedDay[];
}

interface CorrectedDay {
  /** the day, in words */
  readonly day: string;
  readonly words: readonly string[];
}

/** Events as a Parquet file. */
export interface LargeData {
  readonly file: Blob;
  readonly events: number;
  /** how many, of which time, in words */
  readonly words: string;
}

export interface SiteFile {
  /** from the folder of the site */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
