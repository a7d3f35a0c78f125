/** The extraction reads stories that no list was made for: invented ones, of many fields. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measureStory, namesOf, strangers, dateOf, type StoryMeasure } from "./stories-measure.ts";

const folder = new URL("stories/", import.meta.url);
const stories = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => measureStory(file, readFileSync(new URL(file, folder), "utf8")));

const all = stories.flatMap(({ told, extraction }) =>
  told.map((each) => ({ ...each, extraction })),
);
const musts = all.filter(({ expected }) => expected.must);
const found = all.filter(({ claim }) => claim !== undefined);

/** What a reader of the failure must see. */
function misses({ name, told, extra, extraction }: StoryMeasure): readonly string[] {
  return [
    ...told.flatMap(({ sentence, expected, claim, wrong }) => {
      const isMiss = claim === undefined ? expected.must : wrong.length > 0;
      const got = claim === undefined ? "" : `: ${dateOf(claim) ?? "no date"}`;
      return isMiss ? [`${name}: ${expected.line} (${wrong.join()}${got}) in: ${sentence}`] : [];
    }),
    ...extra.map(({ type, passage, actors }) => {
      const names = actors.map(({ actor }) => namesOf(actor, extraction)[0]).join();
      return `${name}: + ${type} ${names} in: ${extraction.article.text.slice(passage.start, passage.end)}`;
    }),
  ];
}

const report = stories.flatMap(misses).join("\n");

/** All that is missed where it is too much, since a share alone names no sentence. */
const missedBelow = (wanted: number, share: number): string => (share >= wanted ? "" : report);

test("six in seven expected events are found with the right date and actors", () => {
  const right = musts.filter(
    ({ claim, wrong }) =>
      claim !== undefined && !wrong.includes("date") && !wrong.includes("actors"),
  );
  expect(missedBelow(6 / 7, right.length / musts.length)).toBe("");
});

test("nine in ten of what is found is expected", () => {
  const extra = stories.flatMap((story) => story.extra);
  expect(missedBelow(0.9, found.length / (found.length + extra.length))).toBe("");
});

test("no date is wrong or finer than the words give", () => {
  const wrong = found.filter(
    ({ claim, wrong: list }) =>
      claim !== undefined && dateOf(claim) !== undefined && list.includes("date"),
  );
  expect(wrong.map(({ expected, sentence }) => `${expected.line} in: ${sentence}`)).toEqual([]);
});

test("who takes part and who says it", () => {
  const actors = found.flatMap(({ claim }) => claim?.actors ?? []).length;
  const foreign = found.flatMap((each) => strangers(each, each.extraction)).length;
  expect(missedBelow(0.9, (actors - foreign) / actors)).toBe("");
  const said = found.filter(({ expected }) => expected.speaker !== undefined);
  const right = said.filter(({ wrong }) => !wrong.includes("speaker"));
  expect(missedBelow(0.6, right.length / said.length)).toBe("");
});
