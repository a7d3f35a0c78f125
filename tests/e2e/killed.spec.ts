/** A browser killed in the middle of its work: a sample of `tests/hard/killed.mjs`. */
import { killOften } from "#tests/hard/killed/kill-round.mjs";
import { killWhileTyping } from "#tests/hard/killed/typing.mjs";
import { SCENARIOS } from "#tests/hard/killed/scenarios.mjs";
import { randomNumbers } from "#tests/bench/invented-random.mjs";
import { expect, test } from "./support/test.ts";

// a browser starts twice in each
test.describe.configure({ timeout: 60_000 });

for (const [index, scenario] of SCENARIOS.entries()) {
  test(`killed while ${scenario.name}, it has all that was shown as saved`, async ({ baseURL }) => {
    const random = randomNumbers(index);
    const chance = () => random() / 2 ** 32;
    const outcome = await killOften(scenario, { origin: baseURL ?? "", kills: 1, chance });
    expect(outcome.wrong).toEqual([]);
    expect(outcome.kills).toBe(1);
  });
}

test("killed while somebody types, it has what was typed a second before", async ({ baseURL }) => {
  const outcome = await killWhileTyping({ origin: baseURL ?? "", kills: 1, chance: () => 0.2 });
  expect(outcome.wrong).toEqual([]);
  expect(outcome.saved).toBe(1);
});
