/** All corrections of a collection: listed in words, taken back, handed on, and those of others applied. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { CORRECTIONS_KEY } from "#src/data/library-keys.ts";
import { CORRECTIONS_FORMAT } from "#src/domain/corrections-file.ts";
import type { ClaimDecision } from "#src/domain/review.ts";
import { ADDRESS, ARRIVAL, correcting, LEAVING, SHELF } from "./correcting.tsx";

const REJECTED: ClaimDecision = {
  claim: ARRIVAL,
  words: { en: "Anna came" },
  decision: "reject",
};
const LATER: ClaimDecision = {
  claim: LEAVING,
  words: { en: "Bert left" },
  decision: "correct",
  when: { text: { edtf: "2025-05-09", rule: "day", uses: [] } },
};
const STRANGE: ClaimDecision = {
  claim: "elsewhere-s01-meeting-1",
  words: { en: "Cleo sang" },
  decision: "reject",
};

const record = (decision: ClaimDecision) => ({ on: "claim", decision });
const edit = (after: ClaimDecision) =>
  ({ on: "claim", id: after.claim, before: undefined, after }) as const;

function fileOf(records: readonly unknown[], title = "A small collection") {
  const of = { title: { en: title }, address: ADDRESS };
  const text = JSON.stringify({ format: CORRECTIONS_FORMAT, of, records });
  return new File([text], "corrections.json", { type: "application/json" });
}

const dialog = () => screen.findByRole("dialog", { name: "Corrections" });
const preview = () => screen.findByRole("group", { name: /^Corrections for/u });

async function listed(...decided: readonly ClaimDecision[]) {
  const corrector = await correcting({ open: "nothing" });
  const { made, user } = corrector;
  if (decided.length > 0) {
    await made.library.decide(SHELF, decided.map(edit));
    await made.client.invalidateQueries({ queryKey: CORRECTIONS_KEY });
  }
  await user.click(screen.getByRole("button", { name: "list" }));
  await dialog();
  const decisions = async () => [...(await made.library.decisions(SHELF)).claims.values()];
  const apply = (file: File) => user.upload(screen.getByLabelText("File with corrections"), file);
  return { ...corrector, decisions, apply };
}

test("each says what it is about, what was, and what is", async () => {
  await listed(REJECTED, LATER);
  const items = await within(await dialog()).findAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringContaining("Anna came to Kras on 3 May."),
    expect.stringMatching(/Bert left the town.*Datewas 4 May 2025 → , is 9 May 2025/u),
  ]);
});

test("one is taken back, or all after a question; and that is undone", async () => {
  const { user, decisions } = await listed(REJECTED, LATER);
  const first = await screen.findAllByRole("button", { name: "Undo this" });
  if (first[0] !== undefined) await user.click(first[0]);
  await waitFor(async () => expect(await decisions()).toEqual([LATER]));
  await user.click(screen.getByRole("button", { name: "Undo all" }));
  expect(document.activeElement?.textContent).toBe("Keep them");
  expect(await decisions()).toEqual([LATER]);
  await user.click(screen.getByRole("button", { name: "Undo them" }));
  await waitFor(async () => expect(await decisions()).toEqual([]));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(await decisions()).toEqual([LATER]));
});

test("a correction that no longer fits is listed for itself, and can be removed", async () => {
  const { user, decisions, events } = await listed(STRANGE);
  expect((await dialog()).textContent).toContain("1 correction no longer fits the collection");
  expect((await dialog()).textContent).toContain("Cleo sang");
  expect(events()).toBe("arrival leaving");
  await user.click(screen.getByRole("button", { name: "Remove" }));
  await waitFor(async () => expect(await decisions()).toEqual([]));
});

test("a file is shown before it is applied, and is one step to undo", async () => {
  const { user, decisions, apply, events } = await listed();
  const broken = { on: "claim", decision: { claim: ARRIVAL, decision: "perhaps" } };
  await apply(fileOf([record(REJECTED), record(LATER), record(STRANGE), broken]));
  const shown = await preview();
  expect(shown.textContent).toContain("2 corrections will be applied");
  expect(shown.textContent).toContain("1 doesn’t fit this collection and is left out");
  expect(shown.textContent).toContain("is not in this collection, or was changed");
  expect(shown.textContent).toContain("1 record can’t be read and is left out.");
  expect(await decisions()).toEqual([]);
  await user.click(within(shown).getByRole("button", { name: "Apply" }));
  await waitFor(() => expect(events()).toBe("leaving"));
  expect(await decisions()).toEqual([REJECTED, LATER]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(await decisions()).toEqual([]));
});

test("where a file meets an own decision, the own stays unless the reader takes the other", async () => {
  const earlier: ClaimDecision = {
    ...LATER,
    when: { text: { edtf: "2025-05-02", rule: "day", uses: [] } },
  };
  const { user, decisions, apply } = await listed(LATER);
  await apply(fileOf([record(earlier), record(REJECTED)]));
  const shown = await preview();
  expect(shown.textContent).toContain("1 meets a decision of yours");
  expect(shown.textContent).toContain("9 May 2025");
  expect(shown.textContent).toContain("2 May 2025");
  expect(within(shown).getByLabelText("Keep mine")).toHaveProperty("checked", true);
  await user.click(within(shown).getByLabelText("Take theirs"));
  await user.click(within(shown).getByRole("button", { name: "Apply" }));
  await waitFor(async () => expect(await decisions()).toEqual([REJECTED, earlier]));
});

test("the own decision stays where nothing else is chosen", async () => {
  const { user, decisions, apply } = await listed(LATER);
  await apply(fileOf([record({ ...LATER, decision: "reject" }), record(REJECTED)]));
  await user.click(within(await preview()).getByRole("button", { name: "Apply" }));
  await waitFor(async () => expect(await decisions()).toEqual([REJECTED, LATER]));
});

test("a file of another collection, and one of what is decided already, are told as such", async () => {
  const { apply } = await listed(REJECTED);
  await apply(fileOf([record(REJECTED)], "Another collection"));
  const shown = await preview();
  expect(shown.textContent).toContain("1 is yours already.");
  expect(shown.textContent).toContain("There is nothing in it that could be applied here.");
  expect(within(shown).queryByRole("button", { name: "Apply" })).toBeNull();
});

test.each([
  ["", "The file is empty."],
  ['{"format": "dateline-corrections/1", "of"', "The file is cut off at line 1"],
  ['{"format": "dateline/1"}', "This is no file of corrections."],
  ['{"format": "dateline-corrections/7"}', "newer Dateline (format 7)"],
])("%j is refused in words", async (text, words) => {
  const { apply, decisions } = await listed();
  await apply(new File([text], "corrections.json", { type: "application/json" }));
  await waitFor(async () => expect((await dialog()).textContent).toContain(words));
  expect(await decisions()).toEqual([]);
});
