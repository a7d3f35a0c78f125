import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { lendBrowser } from "#tests/support/browser.ts";
import { chosenRow, openCheck, ownArticle, wholeOf } from "./checking.tsx";

const PAPER = ownArticle("paper", [
  "On 3 March 2024 the ministers of Norway and Finland met in Oslo.",
]);

beforeEach(() => lendBrowser());

test("t says which words gave the date and the actors, by which rule; Esc closes it", async () => {
  const page = await openCheck(wholeOf([PAPER]));
  await page.user.keyboard("t");
  const panel = screen.getByRole("region", { name: "Why it was proposed so" });
  await waitFor(() =>
    expect(panel).toHaveTextContent(
      /The words On 3 March 2024 give the date 3 March 2024\. \(a date that is written out\)/u,
    ),
  );
  expect(panel).toHaveTextContent(/The word Norway names Norway\./u);
  await page.user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "Why it was proposed so" })).toBeNull();
  await waitFor(() => expect(chosenRow()).toHaveFocus());
});

test("what an editor added has no reasons of the program's", async () => {
  const page = await openCheck(wholeOf([PAPER]));
  await page.user.keyboard("m{ArrowRight}{Enter}");
  await waitFor(() => expect(chosenRow()).toHaveTextContent("added by you"));
  await waitFor(() => expect(screen.getByRole("form")).toBeVisible());
  await page.user.keyboard("{Escape}");
  await page.user.keyboard("t");
  expect(screen.getByText("Nobody but you: it was added by hand.")).toBeVisible();
});
