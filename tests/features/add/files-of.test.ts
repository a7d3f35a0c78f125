import { describe, expect, test } from "vitest";
import {
  MOST_AT_ONCE,
  sortFiles,
  type FoundFile,
  type SortedFiles,
} from "#src/features/add/files-of.ts";

function found(path: string, content = "words"): FoundFile {
  return { path, file: new File([content], path.replace(/^.*\//u, "")) };
}

const counted = ({ others }: SortedFiles) =>
  Object.fromEntries([...others].map(([kind, names]) => [kind, names.length]));

const kindsOf = (...paths: readonly string[]) =>
  counted(sortFiles(paths.map((path) => found(path))));

describe("what is taken for an article", () => {
  test("every format that is read, whatever the case of its ending", () => {
    const paths = ["a.txt", "b.md", "c.HTML", "d.htm", "e.docx", "f.Pdf", "g.markdown"];
    const { articles, others } = sortFiles(paths.map((path) => found(path)));
    expect(articles.map(({ path }) => path)).toEqual(paths);
    expect(others.size).toBe(0);
  });

  test("in a folder of two thousand files the three that are", () => {
    const pictures = Array.from({ length: 1800 }, (_, n) => found(`trip/photo ${String(n)}.JPG`));
    const tables = Array.from({ length: 197 }, (_, n) => found(`trip/${String(n)}.xlsx`));
    const articles = [found("trip/b.txt"), found("trip/in/a.html"), found("trip/c.pdf")];
    const sorted = sortFiles([...pictures, ...articles, ...tables]);
    expect(sorted.articles.map(({ path }) => path)).toEqual([
      "trip/b.txt",
      "trip/c.pdf",
      "trip/in/a.html",
    ]);
    expect(counted(sorted)).toEqual({ picture: 1800, table: 197 });
  });

  test("no more than can be looked after at once", () => {
    const many = Array.from({ length: MOST_AT_ONCE + 3 }, (_, n) => found(`${String(n)}.txt`));
    const { articles, others } = sortFiles(many);
    expect(articles).toHaveLength(MOST_AT_ONCE);
    expect(others.get("too-many")).toHaveLength(3);
  });
});

describe("what is not", () => {
  test("is told apart by kind", () => {
    expect(
      kindsOf("a.png", "b.mp4", "c.mp3", "d.zip", "e.doc", "f.eml", "g.js", "h.unheard", "LICENSE"),
    ).toEqual({
      picture: 1,
      film: 1,
      sound: 1,
      archive: 1,
      document: 1,
      mail: 1,
      program: 1,
      other: 2,
    });
  });

  test("the parts that a browser saves beside a page", () => {
    const { articles, others } = sortFiles([
      found("news/Bridge opens.html"),
      found("news/Bridge opens_files/frame.html"),
      found("news/Bridge opens_files/deep/ad.htm"),
      found("news/Brücke.htm"),
      found("news/Brücke-Dateien/rahmen.html"),
      found("news/other_files/real article.html"),
    ]);
    expect(articles.map(({ path }) => path)).toEqual([
      "news/Bridge opens.html",
      "news/Brücke.htm",
      "news/other_files/real article.html",
    ]);
    expect(others.get("page-part")).toEqual(["ad.htm", "frame.html", "rahmen.html"]);
  });

  test("what systems and programs leave behind", () => {
    expect(kindsOf(".DS_Store", "~$bridge.docx", ".git/notes.txt", "__MACOSX/a.txt")).toEqual({
      hidden: 4,
    });
  });

  test("a file with nothing in it", () => {
    expect(sortFiles([found("a.txt", "")]).others.get("empty")).toEqual(["a.txt"]);
  });
});
