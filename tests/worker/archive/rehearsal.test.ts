import { expect, test } from "vitest";
import type { Answers } from "#src/archive/answers.ts";
import { createEngine } from "#src/archive/engine.ts";
import { NO_CHOICES, type PictureQuestion } from "#src/archive/questions.ts";
import { createRehearsal } from "#src/worker/archive/rehearsal.ts";

const SHOWN: PictureQuestion = {
  kind: "picture",
  choices: { ...NO_CHOICES, kinds: ["meeting"] },
  lanes: "none",
  scale: { dayWidth: 10, plotWidth: 1000, rows: 20 },
  from: 0,
  to: 100,
  marked: ["a"],
};

/** The answers of an engine, with a record of which actors' pictures were asked for. */
function listening() {
  const asked: (readonly string[])[] = [];
  const engine = createEngine();
  engine.publish({ actors: [], sides: [], sources: [], speakers: [] });
  const answers = engine.answers();
  const noting: Answers = {
    ...answers,
    picture: (question) => {
      asked.push(question.choices.actors);
      expect(question.choices.kinds).toEqual(["meeting"]);
      return answers.picture(question);
    },
  };
  return { asked, answers: noting };
}

test("the actors of most events are tried, each followed by what is shown, and then no more", () => {
  const { asked, answers } = listening();
  const rehearsal = createRehearsal();
  rehearsal.begin(["a", "b", "c", "d", "e"], Uint32Array.of(5, 1, 9, 5, 2));
  let times = 0;
  while (rehearsal.next(answers, SHOWN)) times += 1;
  expect(times).toBe(3);
  expect(asked).toEqual([["c"], [], ["a"], [], ["d"], []]);
});

test("nothing is tried before a picture was asked for, or where nobody acts", () => {
  const { asked, answers } = listening();
  const rehearsal = createRehearsal();
  rehearsal.begin(["a"], Uint32Array.of(1));
  expect(rehearsal.next(answers, undefined)).toBe(false);
  rehearsal.begin([], new Uint32Array(0));
  expect(rehearsal.next(answers, SHOWN)).toBe(false);
  expect(asked).toEqual([]);
});
