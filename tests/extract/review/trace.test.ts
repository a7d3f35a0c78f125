import { expect, test } from "vitest";
import { NO_DECISIONS } from "#src/domain/decisions.ts";
import { articleOf } from "#src/extract/article.ts";
import { extract } from "#src/extract/extract.ts";
import { loadGrammar } from "#src/extract/grammars.ts";
import { sourceTextOf } from "#src/extract/review/article-layout.ts";
import type { ExtractedSource } from "#src/extract/review/proposals.ts";
import { traceOf } from "#src/extract/review/trace.ts";
import { benchOf } from "./bench.ts";
import { GAZETTEER } from "./made-up.ts";

async function read(id: string, ...paragraphs: readonly string[]): Promise<ExtractedSource> {
  const grammar = await loadGrammar("en");
  const article = articleOf({ lang: "en", grammar, paragraphs, published: "2024-03-07" });
  const text = sourceTextOf(article, "en");
  return {
    source: {
      id,
      kind: "article",
      publisher: "Echo",
      headline: "A meeting",
      lang: "en",
      texts: text === undefined ? [] : [text],
    },
    texts: [{ lang: "en", extraction: extract(article, GAZETTEER) }],
  };
}

const MEETING = "Anna met Bert in Hamburg on Tuesday, 5 March 2024, Cara said.";

test("a trace gives, step by step, the rules and the words that a claim rests on", async () => {
  const sources = [await read("echo", MEETING)];
  const { checked } = benchOf(NO_DECISIONS, { sources });
  const meeting = checked.cards.find(({ type }) => type === "meeting");
  const steps = traceOf(meeting?.claim.id ?? "", checked, sources);
  const about = (kind: string) => steps.filter((step) => step.about === kind);
  expect(about("claim")[0]).toMatchObject({ gives: "meeting", words: "met" });
  expect(about("date").at(-1)).toMatchObject({
    gives: "2024-03-05",
    words: "on Tuesday, 5 March 2024",
    rule: "day",
  });
  expect(about("actor").map(({ gives }) => gives)).toEqual(
    expect.arrayContaining(["anna", "bert"]),
  );
  expect(about("actor").at(-1)).toMatchObject({ rule: "by-name", values: { naming: "name" } });
  expect(about("place")[0]).toMatchObject({ gives: "Hamburg", words: "Hamburg" });
  expect(about("speaker").at(-1)).toMatchObject({ gives: "cara", words: "said" });
});

test("a date that is counted from the day of publication names that day", async () => {
  const sources = [await read("echo", "Anna met Bert on Tuesday.")];
  const { checked } = benchOf(NO_DECISIONS, { sources });
  const steps = traceOf(checked.cards[0]?.claim.id ?? "", checked, sources);
  expect(steps.filter(({ about }) => about === "date").at(-1)).toMatchObject({
    gives: "2024-03-05",
    words: "on Tuesday",
    values: { published: "2024-03-07" },
  });
});

test("what the program took for one happening says by what", async () => {
  const sources = [await read("echo", MEETING), await read("kurier", MEETING)];
  const { checked } = benchOf(NO_DECISIONS, { sources });
  const [meeting] = checked.cards.filter(({ type }) => type === "meeting");
  const joining = traceOf(meeting?.claim.id ?? "", checked, sources).filter(
    ({ about }) => about === "joining",
  );
  expect(joining).toMatchObject([{ gives: meeting?.events[0]?.id, rule: "same-sentence" }]);
});

test("a claim that isn't the program's has no trace", async () => {
  const sources = [await read("echo", MEETING)];
  expect(traceOf("none", benchOf(NO_DECISIONS, { sources }).checked, sources)).toEqual([]);
});
