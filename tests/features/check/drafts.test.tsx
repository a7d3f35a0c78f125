/** What is typed and what is decided meanwhile: neither takes the other back. */
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { lendBrowser } from "#tests/support/browser.ts";
import { openCheck, ownArticle, rows, status, wholeOf, type Page } from "./checking.tsx";

const PAPER = ownArticle("paper", [
  "On 3 March 2024 the ministers of Norway and Finland met in Oslo. They signed a treaty on fishing on 4 March 2024.",
]);

beforeEach(() => {
  lendBrowser();
  window.localStorage.clear();
});

const title = () => screen.getByLabelText(/^Title(?: \(English\))?$/u);
const retitle = async ({ user }: Page, text: string) => {
  await user.clear(title());
  await user.click(title());
  await user.paste(text);
};
const save = async ({ user }: Page) => user.keyboard("{Control>}{Enter}{/Control}");
const titles = (page: Page) => page.checked().dataset.events.map((event) => event.title["en"]);

test(
  "an older draft saves only what was typed in it, not what stood beside it",
  { timeout: 15_000 },
  async () => {
    const page = await openCheck(wholeOf([PAPER]));
    // both claims are evidence for one event now
    await page.user.keyboard("o{Tab} {Enter}");
    await waitFor(() => expect(titles(page)).toHaveLength(1));
    await page.user.keyboard("e");
    await page.user.selectOptions(screen.getByLabelText("How it is said"), "denied");
    await page.user.keyboard("{Escape}je");
    await retitle(page, "Two days in Oslo");
    await save(page);
    await waitFor(() => expect(titles(page)).toEqual(["Two days in Oslo"]));
    await page.user.keyboard("ke");
    expect(title()).toHaveValue("Two days in Oslo");
    expect(screen.getByLabelText("How it is said")).toHaveValue("denied");
    await save(page);
    await waitFor(() => expect(page.checked().cards[0]?.claim.stance).toBe("denied"));
    expect(titles(page)).toEqual(["Two days in Oslo"]);
  },
);

test("a draft leaves the words alone that were moved after it was typed", async () => {
  const page = await openCheck(wholeOf([PAPER]));
  await page.user.keyboard("e");
  await retitle(page, "Ministers meet");
  await page.user.keyboard("{Escape}]");
  const words = () => page.checked().cards[0]?.claim.passages[0]?.exact;
  await waitFor(() => expect(words()).toMatch(/^3 March/u));
  await page.user.keyboard("e");
  await save(page);
  await waitFor(() => expect(titles(page)).toContain("Ministers meet"));
  expect(words()).toMatch(/^3 March/u);
});

test("what is typed while the form is being saved stays, and the form open", async () => {
  const page = await openCheck(wholeOf([PAPER]));
  await page.user.keyboard("e");
  await retitle(page, "Ministers meet");
  const release = page.holdNext();
  await save(page);
  await page.user.type(title(), " again");
  release();
  await waitFor(() => expect(status()).toHaveTextContent("Saved."));
  expect(titles(page)).toContain("Ministers meet");
  expect(title()).toHaveValue("Ministers meet again");
  await save(page);
  await waitFor(() => expect(titles(page)).toContain("Ministers meet again"));
  await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
});

test("whoever has gone on to another card keeps its form and the focus", async () => {
  const page = await openCheck(wholeOf([PAPER]));
  await page.user.keyboard("e");
  await retitle(page, "Ministers meet");
  const release = page.holdNext();
  await save(page);
  await page.user.click(rows()[1] ?? document.body);
  await page.user.keyboard("e");
  expect(title()).toHaveFocus();
  release();
  await waitFor(() => expect(status()).toHaveTextContent("Saved."));
  await waitFor(() => expect(rows()[0]).toHaveTextContent("Ministers meet"));
  expect(title()).toHaveFocus();
  expect(rows()[0]).not.toHaveTextContent("Edited, not saved");
});

test("a form that is saved twice in a row is kept where the first saving fails", async () => {
  const page = await openCheck(wholeOf([PAPER]));
  await page.user.keyboard("e");
  await retitle(page, "Ministers meet");
  page.refuseNext("failed");
  const release = page.holdNext();
  await save(page);
  await save(page);
  release();
  await waitFor(() => expect(status()).toHaveTextContent("Not saved."));
  expect(title()).toHaveValue("Ministers meet");
});
