/** Which row of the file an id is of: known for what was shown, else looked for in the file. */
import type { ArchiveFile } from "#src/archive/archive-file.ts";

export interface EventRows {
  readonly known: (id: string) => number | undefined;
  /** undefined where the file has no such event */
  readonly find: (id: string) => Promise<number | undefined>;
  /** more has come: what was missing may be there now */
  readonly retry: () => void;
}

export function createEventRows(
  file: Pick<ArchiveFile, "rowOf">,
  shown: (id: string) => number | undefined,
): EventRows {
  const found = new Map<string, number>();
  let looking = new Map<string, Promise<number | undefined>>();

  const look = async (id: string): Promise<number | undefined> => {
    const row = await file.rowOf(id);
    if (row !== undefined) found.set(id, row);
    return row;
  };

  const known = (id: string) => shown(id) ?? found.get(id);
  return {
    known,
    async find(id) {
      const row = known(id);
      if (row !== undefined) return row;
      const coming = looking.get(id) ?? look(id);
      looking.set(id, coming);
      try {
        return await coming;
      } catch (error) {
        looking.delete(id);
        throw error;
      }
    },
    retry: () => {
      looking = new Map();
    },
  };
}
