import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { NO_DECISIONS } from "#src/domain/decisions.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { chosenRow, openCheck, ownArticle, rows, status, wholeOf } from "./checking.tsx";

const MORNING = ownArticle("morning", [
  "On 3 March 2024 the ministers of Norway and Finland met in Oslo. They signed a treaty on fishing on 4 March 2024.",
  "The prime minister of Finland visited Stockholm in August 2023.",
]);
const EVENING = ownArticle("evening", [
  "Police arrested two men in Bergen on 7 May 2025 after a protest.",
]);
const BOTH = wholeOf([MORNING, EVENING]);

beforeEach(() => lendBrowser());

const decisionOn = (page: { decisions: () => typeof NO_DECISIONS }, claim: string | undefined) =>
  page.decisions().claims.get(claim ?? "")?.decision;

describe("deciding by keys", () => {
  test("a accepts, goes on to the next open one, and says how many are left", async () => {
    const page = await openCheck(BOTH);
    const { length } = page.checked().cards;
    const [first, second] = page.checked().cards;
    await waitFor(() => expect(chosenRow()).toHaveFocus());
    await page.user.keyboard("a");
    await waitFor(() => expect(decisionOn(page, first?.claim.id)).toBe("accept"));
    expect(page.address().claim).toBe(second?.claim.id);
    await waitFor(() => expect(chosenRow()).toHaveFocus());
    await waitFor(() =>
      expect(status()).toHaveTextContent(`Accepted. ${String(length - 1)} left.`),
    );
    await waitFor(() => expect(rows()[0]).toHaveTextContent("accepted"));
  });

  test("keys that are quicker than the page decide on one card each", async () => {
    const page = await openCheck(BOTH);
    const ids = page.checked().cards.map(({ claim }) => claim.id);
    await page.user.keyboard("a".repeat(ids.length));
    await waitFor(() => expect(page.decisions().claims.size).toBe(ids.length));
    expect(ids.map((id) => decisionOn(page, id))).toEqual(ids.map(() => "accept"));
    await waitFor(() => expect(status()).toHaveTextContent("Nothing left: all is decided."));
    expect(screen.getByText(`All ${String(ids.length)} decided`)).toBeVisible();
  });

  test("x rejects, u undoes it, Shift+u does it again", async () => {
    const page = await openCheck(BOTH);
    const [first] = page.checked().cards;
    await page.user.keyboard("x");
    await waitFor(() => expect(decisionOn(page, first?.claim.id)).toBe("reject"));
    await page.user.keyboard("u");
    await waitFor(() => expect(page.decisions().claims.size).toBe(0));
    await waitFor(() => expect(status()).toHaveTextContent("Undone: rejecting “"));
    await page.user.keyboard("{Shift>}U{/Shift}");
    await waitFor(() => expect(decisionOn(page, first?.claim.id)).toBe("reject"));
    await page.user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(page.decisions().claims.size).toBe(0));
  });

  test("undo and redo say what they did, and lead to its card", async () => {
    const page = await openCheck(BOTH);
    const [first, second] = page.checked().cards;
    await page.user.keyboard("x");
    await waitFor(() => expect(page.decisions().claims.size).toBe(1));
    await page.user.keyboard("a");
    await waitFor(() => expect(page.decisions().claims.size).toBe(2));
    await page.user.keyboard("u");
    await waitFor(() => expect(status()).toHaveTextContent("Undone: accepting “"));
    expect(page.address().claim).toBe(second?.claim.id);
    await page.user.keyboard("u");
    await waitFor(() => expect(status()).toHaveTextContent("Undone: rejecting “"));
    expect(page.address().claim).toBe(first?.claim.id);
    await waitFor(() => expect(chosenRow()).toHaveFocus());
    await page.user.keyboard("U");
    await waitFor(() => expect(status()).toHaveTextContent("Done again: rejecting “"));
    expect(page.address().claim).toBe(first?.claim.id);
  });

  test("an undo that another tab has made impossible is not said to be done", async () => {
    const page = await openCheck(BOTH);
    await page.user.keyboard("a");
    await waitFor(() => expect(page.decisions().claims.size).toBe(1));
    page.refuseNext("conflict");
    await page.user.keyboard("u");
    await waitFor(() =>
      expect(status()).toHaveTextContent("Not done: this was changed in another"),
    );
    expect(page.decisions().claims.size).toBe(1);
  });

  test("r takes a decision back, and the card is open again", async () => {
    const page = await openCheck(BOTH);
    await page.user.keyboard("ak");
    await waitFor(() => expect(rows()[0]).toHaveTextContent("accepted"));
    await page.user.keyboard("r");
    await waitFor(() => expect(page.decisions().claims.size).toBe(0));
    await waitFor(() => expect(rows()[0]).toHaveTextContent("open"));
    await waitFor(() => expect(status()).toHaveTextContent("Taken back: it is open again."));
  });

  test("nothing happens in a field", async () => {
    const page = await openCheck(BOTH);
    await page.user.keyboard("e");
    await page.user.type(screen.getByLabelText("Title (English)"), "ax");
    expect(page.decisions()).toEqual(NO_DECISIONS);
  });

  test("what another tab has changed is told, and nothing was overwritten", async () => {
    const page = await openCheck(BOTH);
    page.refuseNext("conflict");
    await page.user.keyboard("a");
    await waitFor(() =>
      expect(status()).toHaveTextContent("Not done: this was changed in another"),
    );
    expect(page.decisions()).toEqual(NO_DECISIONS);
  });
});

test("whoever comes by a button is led into the list, and decides at once", async () => {
  const button = document.createElement("button");
  document.body.append(button);
  onTestFinished(() => button.remove());
  button.focus();
  const page = await openCheck(BOTH);
  await waitFor(() => expect(chosenRow()).toHaveFocus());
  await page.user.keyboard("a");
  await waitFor(() => expect(page.decisions().claims.size).toBe(1));
});

describe("walking", () => {
  test("j, k and the arrow keys walk through all articles; the focus goes along", async () => {
    const page = await openCheck(BOTH);
    const ids = page.checked().cards.map(({ claim }) => claim.id);
    for (const id of ids.slice(1)) {
      await page.user.keyboard("j");
      expect(page.address().claim).toBe(id);
      await waitFor(() => expect(chosenRow()).toHaveFocus());
    }
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Headline of evening");
    await page.user.keyboard("{ArrowUp}k");
    expect(page.address().claim).toBe(ids.at(-3));
  });

  test("n goes to the next open one, and says so when there is none", async () => {
    const page = await openCheck(wholeOf([EVENING]));
    await page.user.keyboard("a");
    await waitFor(() => expect(rows()[0]).toHaveTextContent("accepted"));
    await page.user.keyboard("n");
    await waitFor(() => expect(status()).toHaveTextContent("Nothing is open any more."));
  });

  test("another article is chosen above, with how many are left in it", async () => {
    const page = await openCheck(BOTH);
    const left = page.checked().cards.filter(({ source }) => source === "evening").length;
    const choice = screen.getByLabelText("Article");
    await page.user.selectOptions(choice, `Headline of evening (${String(left)} left)`);
    expect(page.address()).toEqual({ article: "evening", claim: undefined });
    expect(screen.getByRole("region", { name: "Article: Headline of evening" })).toHaveTextContent(
      "Police arrested two men",
    );
  });

  test("the filter leaves the chosen card where it is", async () => {
    const page = await openCheck(BOTH);
    await page.user.keyboard("x");
    await waitFor(() => expect(rows()[0]).toHaveTextContent("rejected"));
    await page.user.selectOptions(screen.getByLabelText("Show"), "Rejected");
    expect(rows().map((row) => row.getAttribute("data-state"))).toEqual(["rejected", "open"]);
  });

  test("a click on a passage opens its card", async () => {
    const page = await openCheck(BOTH);
    await page.user.click(screen.getByRole("button", { name: /visited Stockholm/u }));
    expect(page.address().claim).toBe(page.checked().cards[2]?.claim.id);
  });
});

test("g shows the event on the timeline", async () => {
  const page = await openCheck(BOTH);
  await page.user.keyboard("g");
  expect(page.shown).toEqual([page.checked().cards[0]?.events[0]?.id]);
});

test("an empty collection says so, and offers to add articles", async () => {
  const page = await openCheck(wholeOf([]));
  expect(screen.getByRole("region", { name: "Check the proposals" })).toHaveTextContent(
    "this collection has no articles",
  );
  await page.user.click(screen.getByRole("button", { name: "Add articles" }));
  expect(page.shown).toEqual(["add"]);
});

test("a decision whose claim has gone is shown, and can be removed", async () => {
  const lost = {
    claim: "evening-s09-other-1",
    decision: "accept",
    words: { en: "never stood there" },
  } as const;
  const decisions = { ...NO_DECISIONS, claims: new Map([[lost.claim, lost]]) };
  const page = await openCheck(wholeOf([EVENING], decisions));
  expect(screen.getByText("1 decision can’t be carried out")).toBeVisible();
  expect(screen.getByText(/never stood there/u, { selector: "p" })).toBeVisible();
  await page.user.click(screen.getByRole("button", { name: "Remove the decision" }));
  await waitFor(() => expect(page.decisions().claims.size).toBe(0));
  await waitFor(() => expect(status()).toHaveTextContent("The decision was removed."));
});

test("the keys are listed under ?", async () => {
  const page = await openCheck(BOTH, { lang: "de" });
  await page.user.keyboard("?");
  expect(screen.getByRole("dialog", { name: "Tasten beim Prüfen" })).toHaveTextContent("Annehmen");
});
