/** The wording of articles that the reader has opened beside their retelling. */
import { StoredOriginal, type Library } from "./library.ts";
import { changeShelf, type Keeping } from "./shelf.ts";
import { readStored, toStore } from "./stored-record.ts";
import { originalKey } from "./stores.ts";

type Originals = Pick<Library, "original" | "putOriginal" | "removeOriginal">;

export function keepOriginals(keeping: Keeping): Originals {
  const { connection, newsroom } = keeping;
  return {
    original: async (shelf, source) => {
      const key = originalKey(shelf, source);
      const value = await connection.read(["originals"], (tx) => tx.get("originals", key));
      return readStored("originals", { key, value }, StoredOriginal, []);
    },

    putOriginal: async (original) => {
      const { shelf, source } = original;
      const record = toStore("originals", StoredOriginal, original);
      await changeShelf(keeping, shelf, ["originals"], (tx) =>
        tx.put("originals", originalKey(shelf, source), record),
      );
      newsroom.tell({ of: "original", source });
    },

    removeOriginal: async (shelf, source) => {
      await changeShelf(keeping, shelf, ["originals"], (tx) =>
        tx.remove("originals", originalKey(shelf, source)),
      );
      newsroom.tell({ of: "original", source });
    },
  };
}
