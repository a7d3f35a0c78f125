/**
 * What the two originals say, claim by claim, as others read them: a list that lies beside the
 * repository while it is developed, and is not part of it.
 */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const FOLDER = new URL("../../../shared/articles/", import.meta.url);
const FACTS = new URL("facts.json", FOLDER);

export const hasYardstick = existsSync(FACTS);

const Editor = z.object({ edtf: z.string(), publisher: z.string(), url: z.string() });

const Fact = z.object({
  id: z.string(),
  article: z.string(),
  section: z.string(),
  actors: z.array(z.object({ id: z.string() })),
  quotes: z.array(z.string()),
  place: z.object({ name: z.string() }).nullable(),
  layers: z
    .object({
      text: z.string().nullable(),
      published: z.string().nullable(),
      editor: Editor.nullable(),
      bound_not_after: z.string().optional(),
    })
    .optional(),
  chain: z.array(z.object({ speakers: z.array(z.string()), form: z.string() })).optional(),
  stance: z.string().optional(),
  implies: z.object({ editor: Editor }).optional(),
});
export type Fact = z.infer<typeof Fact>;

const Yardstick = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      url: z.string(),
      published_edtf: z.string(),
      main_lines: z.array(z.int()),
    }),
  ),
  expected_merges: z.array(z.array(z.string())),
  expected_non_merges: z.array(z.object({ pair: z.array(z.string()) })),
  claims: z.array(Fact),
});
export type Yardstick = z.infer<typeof Yardstick>;

/** The whole text of the list, to look addresses up in; empty where it is absent. */
export const yardstickText = hasYardstick ? readFileSync(FACTS, "utf8") : "";

const NOTHING: Yardstick = {
  articles: [],
  expected_merges: [],
  expected_non_merges: [],
  claims: [],
};

export const yardstick: Yardstick = hasYardstick
  ? Yardstick.parse(JSON.parse(yardstickText))
  : NOTHING;

/** The facts of the two main texts; stories that a page only recommends are not retold. */
export const mainFacts: readonly Fact[] = yardstick.claims.filter(
  (fact) => fact.section === "main",
);

/** The main paragraphs of an original, as it stands beside the repository. */
export function originalParagraphs(article: Yardstick["articles"][number]): readonly string[] {
  const lines = readFileSync(new URL(article.file, FOLDER), "utf8").split("\n");
  return article.main_lines.map((line) => lines[line - 1] ?? "");
}
