import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { lendBrowser } from "#tests/support/browser.ts";
import { chosenRow, openCheck, ownArticle, rows, status, wholeOf } from "./checking.tsx";

const PAPER = ownArticle("paper", [
  "On 3 March 2024 the ministers of Norway and Finland met in Oslo. They signed a treaty on fishing on 4 March 2024.",
  "The prime minister of Finland visited Stockholm in August 2023.",
]);

const isTyped = (key: string) => key.startsWith("dateline:typed:");

beforeEach(() => {
  lendBrowser();
  window.localStorage.clear();
});

async function openForm(whole = wholeOf([PAPER])) {
  const page = await openCheck(whole);
  await page.user.keyboard("e");
  return page;
}

const form = () => screen.getByRole("form", { name: "Edit the claim" });
const firstClaim = (page: Awaited<ReturnType<typeof openForm>>) => page.checked().cards[0]?.claim;
const retype = async (page: Awaited<ReturnType<typeof openForm>>, label: string, text: string) => {
  const field = within(form()).getByLabelText(label);
  await page.user.clear(field);
  await page.user.click(field);
  await page.user.paste(text);
};

describe("the edit form", () => {
  test("takes the focus, keeps a title with Ctrl+Enter, and gives the focus back", async () => {
    const page = await openForm();
    expect(screen.getByLabelText("Title (English)")).toHaveFocus();
    await retype(page, "Title (English)", "Ministers meet in Oslo");
    await page.user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(rows()[0]).toHaveTextContent("Ministers meet in Oslo"));
    expect(screen.queryByRole("form")).toBeNull();
    await waitFor(() => expect(chosenRow()).toHaveFocus());
    // who edits a claim has decided on it
    await waitFor(() => expect(rows()[0]).toHaveTextContent("accepted"));
    await waitFor(() => expect(status()).toHaveTextContent("Saved. 2 left."));
  });

  test("a date of the editor's own, in words of the article", async () => {
    const page = await openForm();
    await page.user.click(screen.getByLabelText("Another date"));
    await retype(page, "Date", "2024-03-05");
    expect(form()).toHaveTextContent("That is: 5 March 2024");
    await retype(page, "In these words of the article", "met in Oslo");
    await page.user.click(screen.getByRole("button", { name: /^Save/u }));
    await waitFor(() => expect(firstClaim(page)?.when?.text?.edtf).toBe("2024-03-05"));
    expect(firstClaim(page)?.when?.text?.words?.["en"]?.exact).toBe("met in Oslo");
    expect(firstClaim(page)?.found?.corrected).toEqual(["when"]);
    expect(page.checked().problems).toEqual([]);
  });

  test("a date in words is kept as the date that it is", async () => {
    const page = await openForm();
    await page.user.click(screen.getByLabelText("Another date"));
    await retype(page, "Date", "5 March 2024");
    await page.user.click(screen.getByRole("button", { name: /^Save/u }));
    await waitFor(() => expect(firstClaim(page)?.when?.text?.edtf).toBe("2024-03-05"));
  });

  test("the date of a statement is the day on which it was made", async () => {
    const words = "“We have waited long,” Norway’s prime minister said on 4 May 2025.";
    const whole = wholeOf([ownArticle("talk", [words])]);
    const page = await openForm(whole);
    await page.user.click(screen.getByLabelText("Another date"));
    await retype(page, "Date", "2025-05-02");
    await page.user.click(screen.getByRole("button", { name: /^Save/u }));
    await waitFor(() => expect(rows()[0]).toHaveTextContent("2 May 2025"));
    expect(firstClaim(page)?.chain.at(-1)?.when?.text?.edtf).toBe("2025-05-02");
  });

  test("“No date” takes away what was read", async () => {
    const page = await openForm();
    await page.user.click(screen.getByLabelText("No date"));
    await page.user.click(screen.getByRole("button", { name: /^Save/u }));
    await waitFor(() => expect(rows()[0]).toHaveTextContent("Undated"));
    expect(firstClaim(page)?.when).toBeUndefined();
  });

  test("what is wrong is said at its field, and nothing is saved", async () => {
    const page = await openForm();
    await page.user.click(screen.getByLabelText("Another date"));
    await retype(page, "Date", "soon");
    await retype(page, "In these words of the article", "not there");
    expect(form()).toHaveTextContent("This can’t be read as a date.");
    expect(form()).toHaveTextContent("These words don’t stand in the sentence");
    await page.user.click(screen.getByRole("button", { name: /^Save/u }));
    expect(page.decisions().claims.size).toBe(0);
    expect(form()).toHaveTextContent("Not saved yet");
    expect(screen.getByLabelText("Date")).toHaveFocus();
  });

  test("a date from elsewhere is kept with its reference only", async () => {
    const page = await openForm();
    const elsewhere = screen.getByText("A date from elsewhere").closest("details");
    if (elsewhere === null) throw new Error("no such part");
    elsewhere.open = true;
    const part = within(elsewhere);
    const fill = async (label: string, text: string) => {
      await page.user.click(part.getByLabelText(label));
      await page.user.paste(text);
    };
    await fill("Date from elsewhere", "2024-03-03");
    expect(elsewhere).toHaveTextContent("needs its publisher and an address");
    await fill("Publisher", "Register");
    await fill("Address (https://…)", "https://register.example/1");
    await fill("Day on which it was published", "2024-03-04");
    await page.user.click(screen.getByRole("button", { name: /^Save/u }));
    await waitFor(() =>
      expect(page.checked().dataset.events[0]?.editor).toEqual({
        edtf: "2024-03-03",
        reference: {
          publisher: "Register",
          url: "https://register.example/1",
          published: "2024-03-04",
        },
      }),
    );
  });

  test.each([
    ["Add an actor", "Name"],
    ["Add a speaker", "Who"],
  ])("“%s” leads to the new field, and its removal back", async (button, label) => {
    const page = await openForm();
    await page.user.click(screen.getByRole("button", { name: button }));
    await waitFor(() => expect(screen.getAllByLabelText(label).at(-1)).toHaveFocus());
    await page.user.paste("Oslo Fishing Board");
    await page.user.click(screen.getByRole("button", { name: "Remove Oslo Fishing Board" }));
    await waitFor(() => expect(screen.getByRole("button", { name: button })).toHaveFocus());
  });

  test("its buttons take no keys for decisions", async () => {
    const page = await openForm();
    screen.getByRole("button", { name: "Add an actor" }).focus();
    await page.user.keyboard("ax");
    expect(form()).toBeVisible();
    expect(page.checked().cards.map(({ state }) => state)).toEqual(["open", "open", "open"]);
  });

  test("an actor of the collection is completed by name, a new one is made", async () => {
    const page = await openForm();
    await page.user.click(screen.getByRole("button", { name: "Add an actor" }));
    const names = screen.getAllByLabelText("Name");
    const last = names.at(-1);
    if (last === undefined) throw new Error("no field");
    await page.user.click(last);
    await page.user.paste("Oslo Fishing Board");
    const made = screen.getByRole("group", { name: "New actor" });
    await page.user.selectOptions(within(made).getByLabelText("Kind of actor"), "organisation");
    await page.user.selectOptions(within(made).getByLabelText("Part of"), "Norway");
    await page.user.click(screen.getByRole("button", { name: /^Save/u }));
    await waitFor(() =>
      expect(firstClaim(page)?.actors.map(({ actor }) => actor)).toContain("oslo-fishing-board"),
    );
    const actor = page.decisions().actors.get("oslo-fishing-board");
    expect(actor).toMatchObject({ kind: "organisation", name: { en: "Oslo Fishing Board" } });
    expect(page.checked().dataset.actors.find(({ id }) => id === actor?.partOf)?.name["en"]).toBe(
      "Norway",
    );
  });

  test("who says so: a speaker, and how", async () => {
    const page = await openForm();
    await page.user.click(screen.getByRole("button", { name: "Add a speaker" }));
    await page.user.type(screen.getByLabelText("Who"), "Norway");
    await page.user.selectOptions(screen.getByLabelText("Form"), "word for word");
    await page.user.selectOptions(screen.getByLabelText("How it is said"), "denied");
    await page.user.click(screen.getByRole("button", { name: /^Save/u }));
    await waitFor(() => expect(firstClaim(page)?.stance).toBe("denied"));
    expect(firstClaim(page)?.chain).toMatchObject([{ speakers: ["norway"], form: "direct" }]);
  });

  test("Esc closes it, what was typed stays as a draft with a mark, and can be discarded", async () => {
    const page = await openForm();
    await retype(page, "Title (English)", "Half a tit");
    await page.user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    await waitFor(() => expect(chosenRow()).toHaveFocus());
    await page.user.keyboard("j");
    await waitFor(() => expect(rows()[0]).toHaveTextContent("Edited, not saved"));
    await page.user.keyboard("ke");
    expect(screen.getByLabelText("Title (English)")).toHaveValue("Half a tit");
    await page.user.click(screen.getByRole("button", { name: "Discard what was typed" }));
    expect(rows()[0]).not.toHaveTextContent("Edited, not saved");
  });

  test("a draft outlives the page; saving ends it", async () => {
    const page = await openForm();
    await retype(page, "Title (English)", "Half a title");
    cleanup();
    const again = await openForm();
    await waitFor(() => expect(rows()[0]).toHaveTextContent("Edited, not saved"));
    expect(screen.getByLabelText("Title (English)")).toHaveValue("Half a title");
    await again.user.click(screen.getByRole("button", { name: /^Save/u }));
    await waitFor(() => expect(rows()[0]).toHaveTextContent("Half a title"));
    expect(Object.keys(window.localStorage).filter(isTyped)).toEqual([]);
  });

  test("what stands in its place in the storage is no draft", async () => {
    window.localStorage.setItem("dateline:typed:mine:checking:x", '{"titles":3}');
    window.localStorage.setItem("dateline:typed:mine:checking:y", "{");
    await openForm();
    expect(screen.queryByText("Edited, not saved")).toBeNull();
  });

  test("what could not be saved stays in the form", async () => {
    const page = await openForm();
    await retype(page, "Title (English)", "Ministers meet");
    page.refuseNext("failed");
    await page.user.click(screen.getByRole("button", { name: /^Save/u }));
    await waitFor(() => expect(status()).toHaveTextContent("Not saved."));
    expect(screen.getByLabelText("Title (English)")).toHaveValue("Ministers meet");
  });
});
