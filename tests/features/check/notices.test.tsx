import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { NO_DECISIONS } from "#src/domain/decisions.ts";
import type { ClaimDecision } from "#src/domain/review.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { chosenRow, openCheck, ownArticle, status, wholeOf } from "./checking.tsx";

const WORDS =
  "Police arrested two men in Bergen on 7 May 2025 after a protest. Gulls cried over the harbour.";
const PAPER = ownArticle("paper", [WORDS]);

const LOST: ClaimDecision = {
  claim: "paper-s02-other-1",
  decision: "accept",
  words: { en: "never stood there" },
};

beforeEach(() => lendBrowser());

test("a decision that has lost its claim stands at words that are marked anew", async () => {
  const decisions = { ...NO_DECISIONS, claims: new Map([[LOST.claim, LOST]]) };
  const page = await openCheck(wholeOf([PAPER], decisions));
  await page.user.click(screen.getByRole("button", { name: "Mark the words anew" }));
  expect(screen.getByRole("application")).toHaveFocus();
  await page.user.keyboard("{End}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}{Enter}");
  await waitFor(() => expect(page.checked().problems).toEqual([]));
  await waitFor(() =>
    expect(status()).toHaveTextContent("The decision stands at these words now."),
  );
  expect(page.checked().cards.find(({ claim }) => claim.id === LOST.claim)?.state).toBe("added");
  expect(screen.queryByText(/can’t be carried out/u)).toBeNull();
  expect(chosenRow()).toHaveAttribute("data-claim", LOST.claim);
});

test("what a newer program reads otherwise is listed, leads to its card, and is seen", async () => {
  const before = await openCheck(wholeOf([PAPER]));
  const [claim] = before.checked().cards.map((card) => card.claim);
  if (claim === undefined) throw new Error("nothing was found");
  document.body.replaceChildren();
  const gone = { ...claim, id: "paper-s02-other-1", passages: [] };
  const changed = { ...claim, stance: "denied" as const };
  const page = await openCheck(wholeOf([{ ...PAPER, seen: [changed, gone] }]));
  expect(
    page
      .checked()
      .changes.map(({ what }) => what)
      .toSorted(),
  ).toEqual(["changed", "gone"]);
  expect(
    screen.getByText("The program reads 2 claims otherwise than when you last looked"),
  ).toBeVisible();
  expect(screen.getByText("changed: how it is said")).toBeInTheDocument();
  const [leading] = screen.getAllByRole("button", { name: /Police arrested/u, hidden: true });
  await page.user.click(leading ?? document.body);
  expect(page.address().claim).toBe(claim.id);
  await page.user.click(screen.getByRole("button", { name: "Seen", hidden: true }));
  expect(page.shown).toEqual(["seen"]);
});

test("an article in which nothing was found says how to go on", async () => {
  const quiet = ownArticle("quiet", ["Gulls cried over the harbour."]);
  const page = await openCheck(wholeOf([quiet]));
  expect(screen.getByText("Nothing was found in this article.")).toBeVisible();
  await page.user.click(
    screen.getAllByRole("button", { name: "Mark what was missed" })[0] ?? document.body,
  );
  await page.user.keyboard("{Shift>}{ArrowRight}{/Shift}{Enter}");
  await waitFor(() => expect(page.checked().cards).toHaveLength(1));
});
