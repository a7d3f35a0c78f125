import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { readArticleFile } from "#src/formats/read-article-file.ts";

/** Two articles that can't be published here, as somebody copied them out of their pages. */
const FOLDER = new URL("../../../shared/articles/", import.meta.url);
const Facts = z.object({
  articles: z.array(
    z.object({ file: z.string(), title: z.string(), main_lines: z.array(z.number()) }),
  ),
});

const facts = new URL("facts.json", FOLDER);
const articles = existsSync(facts)
  ? Facts.parse(JSON.parse(readFileSync(facts, "utf8"))).articles
  : [];

test.skipIf(articles.length === 0)("exactly the articles' own lines remain", () => {
  for (const { file, title, main_lines: lines } of articles) {
    const content = readFileSync(new URL(file, FOLDER));
    const all = content.toString("utf8").split("\n");
    const read = readArticleFile(file, content);
    expect(read.paragraphs.map(({ text }) => text)).toEqual(
      lines.map((line) => all[line - 1]?.trim()),
    );
    expect(read.title).toBe(title);
    expect(read.agencies).toEqual(["AFP"]);
    expect(read.lang).toBe("de");
  }
});
