/** Puts a backup back, one collection after the other, each of them all or nothing. */
import type { LocalText } from "#src/domain/model.ts";
import type { Archive, ArchivedCollection, Contents } from "./archive.ts";
import type { Backup } from "./backup.ts";
import { LibraryError, type LibraryFault, type StoredOriginal } from "./library.ts";

export interface RestoreReport {
  /** `id` is what the collection is called here now, `from` what it was called in the backup */
  readonly collections: readonly {
    readonly from: string;
    readonly id: string;
    readonly title: LocalText;
  }[];
  /** what was here just so before, under this id: nothing was done with it */
  readonly already: readonly { readonly id: string; readonly title: LocalText }[];
  readonly corrections: readonly {
    readonly address: string;
    /** records that stay as they were here, unlike those of the backup */
    readonly unlike: number;
  }[];
  /** absent where everything was put back; what is told above is kept all the same */
  readonly stopped?: {
    readonly fault: LibraryFault;
    /** what was not put back: ids of the backup, and addresses */
    readonly collections: readonly string[];
    readonly corrections: readonly string[];
  };
}

/** Beside what is there. Rejects with nothing that the library says: that stands in the report. */
export async function restore(library: Archive, backup: Backup): Promise<RestoreReport> {
  const collections: RestoreReport["collections"][number][] = [];
  const already: RestoreReport["already"][number][] = [];
  const corrections: RestoreReport["corrections"][number][] = [];
  const ofData = withOriginals(backup);
  try {
    const here = idsByContent(await library.contents());
    for (const archived of backup.collections) {
      const { id: from, title } = archived.collection;
      const originals = backup.originals.filter(
        ({ shelf }) => shelf.of === "collection" && shelf.id === from,
      );
      const same = here.get(contentOf(archived, originals));
      if (same === undefined) {
        const id = await library.putBack(archived, originals);
        collections.push({ from, id, title });
      } else {
        already.push({ id: same, title });
      }
    }
    for (const { address, decisions, originals } of ofData) {
      const unlike = await library.putBackCorrections({ address, decisions }, originals);
      corrections.push({ address, unlike });
    }
    return { collections, already, corrections };
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    return {
      collections,
      already,
      corrections,
      stopped: {
        fault: error.fault,
        collections: backup.collections
          .slice(collections.length + already.length)
          .map(({ collection }) => collection.id),
        corrections: ofData.slice(corrections.length).map(({ address }) => address),
      },
    };
  }
}

function idsByContent({ collections, originals }: Contents): ReadonlyMap<string, string> {
  return new Map(
    collections.map((archived) => {
      const { id } = archived.collection;
      const own = originals.filter(({ shelf }) => shelf.of === "collection" && shelf.id === id);
      return [contentOf(archived, own), id];
    }),
  );
}

/** All that is kept of a collection but its id and when it changed last. */
function contentOf(
  { collection, base, file, articles, decisions }: ArchivedCollection,
  originals: readonly StoredOriginal[],
): string {
  const { id: _id, changed: _changed, ...about } = collection;
  const texts = originals.map(({ source, text }) => [source, text]);
  return JSON.stringify([about, base ?? null, articles, decisions, texts, file].map(inOrder));
}

/** Records come in the order in which they were written, or in that of their keys. */
function inOrder(part: unknown): unknown {
  return Array.isArray(part) ? part.map((one) => JSON.stringify(one)).toSorted() : part;
}

interface OfData {
  readonly address: string;
  readonly decisions: Backup["corrections"][number]["decisions"];
  readonly originals: readonly StoredOriginal[];
}

/** A data file may have originals and no corrections, or the other way round. */
function withOriginals({ corrections, originals }: Backup): readonly OfData[] {
  const opened = originals.flatMap(({ shelf }) => (shelf.of === "data" ? [shelf.address] : []));
  const addresses = new Set([...corrections.map(({ address }) => address), ...opened]);
  return [...addresses].map((address) => ({
    address,
    decisions: corrections
      .filter((one) => one.address === address)
      .flatMap(({ decisions }) => decisions),
    originals: originals.filter(({ shelf }) => shelf.of === "data" && shelf.address === address),
  }));
}
