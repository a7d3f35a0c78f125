import { describe, expect, test } from "vitest";
import { droppedFiles } from "#src/features/add/dropped-files.ts";

/** What a browser hands over when folders are dropped. */
type Tree = { readonly [name: string]: Tree | string | Error };

function entryOf(name: string, content: Tree | string | Error, above: string): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  const entry =
    typeof content === "string" || content instanceof Error
      ? {
          isFile: true,
          isDirectory: false,
          file: (give: (file: File) => void, refuse: (error: Error) => void) =>
            content instanceof Error ? refuse(content) : give(new File([content], name)),
        }
      : {
          isFile: false,
          isDirectory: true,
          createReader: () => readerOf(content, fullPath),
        };
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- jsdom has no such entries
  return { name, fullPath, ...entry } as unknown as FileSystemEntry;
}

/** Hands a folder over in parts, as browsers do. */
function readerOf(folder: Tree, path: string) {
  const entries = Object.entries(folder).map(([name, content]) => entryOf(name, content, path));
  return {
    readEntries: (give: (entries: readonly FileSystemEntry[]) => void) =>
      give(entries.splice(0, 100)),
  };
}

function dropOf(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, content]) => ({
    kind: "file",
    webkitGetAsEntry: () => entryOf(name, content, ""),
  }));
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- jsdom has no transfers
  return { items, files: [] } as unknown as DataTransfer;
}

const pathsIn = async (tree: Tree) =>
  (await droppedFiles(dropOf(tree))).files.map(({ path }) => path).toSorted();

describe("a drop", () => {
  test("of files and folders gives every file with its path", async () => {
    const tree = { "a.txt": "A", clips: { "b.txt": "B", "2025": { "c.html": "C" }, none: {} } };
    expect(await pathsIn(tree)).toEqual(["a.txt", "clips/2025/c.html", "clips/b.txt"]);
  });

  test("of a folder that comes in several parts is whole", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, n) => [`${String(n)}.txt`, "words"]),
    );
    expect(await pathsIn({ many })).toHaveLength(250);
  });

  test("passes over what can't be opened", async () => {
    expect(await pathsIn({ "a.txt": "A", "b.txt": new Error("locked") })).toEqual(["a.txt"]);
  });

  test("goes only so deep, and says so", async () => {
    let deep: Tree = { "deep.txt": "D" };
    for (let level = 0; level < 20; level++) deep = { folder: deep };
    const found = await droppedFiles(dropOf({ ...deep, "a.txt": "A" }));
    expect(found).toMatchObject({ cut: true, files: [{ path: "a.txt" }] });
  });

  test("of files where the browser has no entries", async () => {
    const files = [new File(["A"], "a.txt")];
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- jsdom has no transfers
    const transfer = { items: [{ kind: "file" }], files } as unknown as DataTransfer;
    expect((await droppedFiles(transfer)).files.map(({ path }) => path)).toEqual(["a.txt"]);
  });
});
