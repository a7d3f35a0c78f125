import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import type { SourceText } from "#src/domain/model.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import { toAnnotations, wholeTextOf } from "#src/formats/export/to-annotations.ts";
import { article, passageOf } from "#tests/support/collection.ts";
import { bundled, collections, exportOf, lossesOf, losing } from "./made-exports.ts";

const Selector = z.object({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  start: z.number().optional(),
  end: z.number().optional(),
});
const Annotation = z.object({
  id: z.string(),
  body: z.array(z.record(z.string(), z.string())),
  target: z.object({
    source: z.string(),
    scope: z.string().optional(),
    selector: z.array(Selector),
  }),
});
type Annotation = z.infer<typeof Annotation>;
const Collection = z.object({
  "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
  type: z.literal("AnnotationCollection"),
  total: z.number(),
  first: z.object({ type: z.literal("AnnotationPage"), items: z.array(Annotation) }),
});

function annotationsOf(input: ToExport): readonly Annotation[] {
  const { total, first } = Collection.parse(JSON.parse(toAnnotations.write(input).text));
  expect(total).toBe(first.items.length);
  expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  return first.items;
}

/** The text that a target names, by the convention that the format documents. */
function textOf({ target }: Annotation, { dataset }: ToExport): SourceText | undefined {
  const name = [target.source, target.scope].find((each) => each?.startsWith("urn:"));
  const [, , , id = "", lang] = name?.split(":") ?? [];
  return dataset.sources.get(id)?.texts.find((text) => text.lang === lang);
}

/** A decoder as the standard asks for it: positions count code points of the whole text. */
function selected(annotation: Annotation, input: ToExport) {
  const text = textOf(annotation, input);
  const whole = Array.from(text === undefined ? "" : wholeTextOf(text));
  const [quote, position] = annotation.target.selector;
  const cut = (from: number, to: number) => whole.slice(Math.max(0, from), to).join("");
  const { start = 0, end = 0 } = position ?? {};
  return { quote, exact: cut(start, end), before: cut(0, start), after: cut(end, whole.length) };
}

function expectSelected(annotation: Annotation, input: ToExport): void {
  const { quote, exact, before, after } = selected(annotation, input);
  expect(quote?.type).toBe("TextQuoteSelector");
  expect(exact).toBe(quote?.exact);
  expect(before.endsWith(quote?.prefix ?? "-")).toBe(true);
  expect(after.startsWith(quote?.suffix ?? "-")).toBe(true);
}

test("every passage of the bundled collection is found by its position and by its quote", () => {
  const input = bundled();
  const annotations = annotationsOf(input);
  const passages = input.records.flatMap(({ evidence }) =>
    evidence.flatMap(({ claim }) => claim.passages),
  );
  expect(annotations).toHaveLength(passages.length);
  for (const annotation of annotations) expectSelected(annotation, input);
});

test("what isn't said to be lost comes back as it was", () => {
  fc.assert(
    fc.property(collections, (input) => {
      const annotations = annotationsOf(input);
      for (const record of input.records) {
        const { event, time, evidence } = record;
        const own = annotations.filter(({ id }) =>
          id.startsWith(`urn:dateline:annotation:${event.id}:`),
        );
        const lost = lossesOf(toAnnotations, input, record);
        expect(own.length === 0).toBe(lost.has("without-passage"));
        const passages = evidence.flatMap(({ claim }) => claim.passages);
        expect(own.map(({ target }) => target.selector[0]?.exact)).toEqual(
          passages.map(({ exact }) => exact),
        );
        for (const annotation of own) {
          expectSelected(annotation, input);
          const [what, ...texts] = annotation.body;
          expect(what?.["source"]).toBe(`urn:dateline:event:${event.id}`);
          expect(what?.["dcterms:temporal"]).toBe(time.place?.edtf);
          const titles = texts.filter(({ purpose }) => purpose === "describing");
          expect(Object.fromEntries(titles.map((t) => [t["language"], t["value"]]))).toEqual(
            event.title,
          );
          expect(texts.at(-1)).toMatchObject({ value: event.kind, purpose: "classifying" });
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("positions count what looks like one sign as one, in a text with signs beyond 16 bits", () => {
  const source = article("paper", { en: [["😀😀 One."], ["Two 😀 three."]] });
  const input = exportOf({
    sources: [source],
    events: [{ id: "one", claims: [{ passages: [passageOf(source, "😀 three")] }] }],
  });
  const [annotation] = annotationsOf(input);
  expect(annotation?.target.selector[1]).toEqual({
    type: "TextPositionSelector",
    start: 12,
    end: 19,
  });
});

test("the article's own words are looked for at its address, retold ones in a text of their own", () => {
  const retold = article("retold", { en: [["It rained."]] });
  const [text] = retold.texts;
  if (text === undefined) throw new Error("no text");
  const own = { ...retold, id: "own", texts: [{ ...text, rendition: "original" as const }] };
  const input = exportOf({
    sources: [retold, own],
    events: [
      {
        id: "rain",
        claims: [
          { passages: [passageOf(retold, "It rained.")] },
          { passages: [passageOf(own, "It rained.")] },
        ],
      },
    ],
  });
  expect(annotationsOf(input).map(({ target }) => [target.source, target.scope])).toEqual([
    ["urn:dateline:source:retold:en", "https://retold.example/article"],
    ["https://retold.example/article", "urn:dateline:source:own:en"],
  ]);
});

test("an event without a passage is not in it, and is listed", () => {
  const input = exportOf({ events: [{ id: "told" }] });
  expect(annotationsOf(input)).toEqual([]);
  expect(losing(toAnnotations, input, "without-passage")).toBe(1);
});
