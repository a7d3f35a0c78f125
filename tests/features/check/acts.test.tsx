import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { lendBrowser } from "#tests/support/browser.ts";
import { chosenRow, openCheck, ownArticle, rows, status, wholeOf, type Page } from "./checking.tsx";

const PAPER = ownArticle("paper", [
  "On 3 March 2024 the ministers of Norway and Finland met in Oslo. They signed a treaty on fishing on 4 March 2024.",
  "The prime minister of Finland visited Stockholm in August 2023. Gulls cried over the harbour.",
]);
const WHOLE = wholeOf([PAPER]);
const TWICE = ownArticle("once", [
  "On 3 March 2024 the ministers of Norway and Finland met in Oslo twice.",
]);

beforeEach(() => lendBrowser());

const passage = (page: Page, n = 0) => page.checked().cards[n]?.claim.passages[0]?.exact;

describe("the ends of a passage", () => {
  test("move word by word with the brackets, and it is said", async () => {
    const page = await openCheck(WHOLE);
    await page.user.keyboard("]]");
    await waitFor(() => expect(passage(page)).toMatch(/^March 2024 the ministers/u));
    await waitFor(() =>
      expect(status()).toHaveTextContent("The passage begins at “March 2024 the”."),
    );
    await page.user.keyboard("{{{{");
    await waitFor(() => expect(passage(page)).toMatch(/Finland met$/u));
    await waitFor(() =>
      expect(status()).toHaveTextContent("The passage ends with “and Finland met”."),
    );
    expect(page.checked().problems).toEqual([]);
  });

  test("move with the arrow keys on their handles", async () => {
    const page = await openCheck(WHOLE);
    const handle = screen.getByRole("slider", { name: "Beginning of the passage" });
    expect(handle).toHaveAttribute("aria-valuetext", "On");
    handle.focus();
    await page.user.keyboard("{ArrowRight}");
    await waitFor(() => expect(passage(page)).toMatch(/^3 March/u));
    expect(screen.getByRole("slider", { name: "Beginning of the passage" })).toHaveFocus();
    expect(screen.getByRole("slider", { name: "Beginning of the passage" })).toHaveAttribute(
      "aria-valuetext",
      "3",
    );
  });
});

describe("without dragging: buttons for the ends of a passage", () => {
  const WORDS = {
    en: {
      group: "Ends of the passage",
      forward: "beginning of the passage a word to the right",
      back: "end of the passage a word to the left",
      said: "The passage ends with “met in Oslo”.",
    },
    de: {
      group: "Anfang und Ende der Stelle",
      forward: "Anfang der Stelle ein Wort nach rechts",
      back: "Ende der Stelle ein Wort nach links",
      said: "Die Stelle endet mit „met in Oslo“.",
    },
  } as const;
  for (const lang of ["en", "de"] as const) {
    test(`a press moves one by a word, keeps the focus and is said, ${lang}`, async () => {
      const words = WORDS[lang];
      const page = await openCheck(wholeOf([TWICE]), { lang });
      const group = within(screen.getByRole("group", { name: words.group }));
      await page.user.click(group.getByRole("button", { name: words.forward }));
      await waitFor(() => expect(passage(page)).toMatch(/^3 March/u));
      const back = group.getByRole("button", { name: words.back });
      await page.user.click(back);
      await waitFor(() => expect(status()).toHaveTextContent(words.said));
      expect(passage(page)).toMatch(/met in Oslo$/u);
      expect(back).toHaveFocus();
    });
  }

  test("one that can go no further says so, and changes nothing", async () => {
    const page = await openCheck(WHOLE);
    const name = "beginning of the passage a word to the left";
    const left = screen.getByRole("button", { name });
    expect(left).toHaveAttribute("aria-disabled", "true");
    await page.user.click(left);
    expect(status()).toHaveTextContent("The passage can’t go further there.");
    expect(page.decisions().claims.size).toBe(0);
    await page.user.keyboard("]");
    await waitFor(() => expect(left).toHaveAttribute("aria-disabled", "false"));
  });

  test("they make room while words are marked", async () => {
    const page = await openCheck(WHOLE);
    await page.user.keyboard("m");
    expect(screen.queryByRole("group", { name: "Ends of the passage" })).toBeNull();
    await page.user.keyboard("{Escape}");
    expect(screen.getByRole("group", { name: "Ends of the passage" })).toBeVisible();
  });
});

describe("marking what was missed", () => {
  test("by keys: m, arrows, Shift and arrows, a digit for the kind, Enter", async () => {
    const page = await openCheck(WHOLE);
    const before = page.checked().cards.length;
    await page.user.keyboard("m");
    const text = screen.getByRole("application");
    expect(text).toHaveFocus();
    await page.user.keyboard("{ArrowDown}{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    await page.user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(screen.getByText(/Chosen: “Gulls cried”/u)).toBeVisible();
    await page.user.keyboard("6{Enter}");
    await waitFor(() => expect(page.checked().cards).toHaveLength(before + 1));
    const added = page.checked().cards.at(-1);
    expect(added).toMatchObject({ state: "added", kind: "other" });
    expect(added?.claim.passages[0]?.exact).toBe("Gulls cried");
    await waitFor(() => expect(page.address().claim).toBe(added?.claim.id));
    await waitFor(() => expect(status()).toHaveTextContent("Added: “Gulls cried”."));
    // its form is open where it says when it was
    await waitFor(() =>
      expect(screen.getByRole("radio", { name: /^As it stands/u })).toHaveFocus(),
    );
    await page.user.keyboard("{Escape}");
    await waitFor(() => expect(chosenRow()).toHaveFocus());
  });

  test("a date in its sentence is offered, and taken only when it is asked for", async () => {
    const gulls = ownArticle("gulls", ["Gulls cried over the harbour on 3 May 2024."]);
    const page = await openCheck(wholeOf([gulls]));
    await page.user.keyboard("m{Home}{Shift>}{ArrowRight}{/Shift}{Enter}");
    const offer = await screen.findByRole("button", { name: "Take 3 May 2024 (“on 3 May 2024”)" });
    const added = () => page.checked().cards.find(({ state }) => state === "added")?.claim;
    expect(added()?.when).toBeUndefined();
    await page.user.click(offer);
    await page.user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(added()?.when?.text).toMatchObject({
        edtf: "2024-05-03",
        words: { en: { exact: "on 3 May 2024" } },
      }),
    );
    expect(page.checked().problems).toEqual([]);
  });

  test("no words are chosen until somebody chooses them", async () => {
    const page = await openCheck(WHOLE);
    await page.user.keyboard("m{Enter}");
    expect(screen.getByText("No words chosen yet")).toBeVisible();
    expect(screen.getByRole("button", { name: /^Add$/u })).toBeDisabled();
    expect(page.decisions().claims.size).toBe(0);
    await page.user.keyboard("{ArrowRight}");
    expect(screen.getByText(/Chosen: “On”/u)).toBeVisible();
  });

  test("pressed twice, Enter adds the words once", async () => {
    const page = await openCheck(WHOLE);
    const release = page.holdNext();
    await page.user.keyboard("m{Shift>}{ArrowRight}{/Shift}{Enter}{Enter}");
    release();
    await waitFor(() => expect(status()).toHaveTextContent("Added:"));
    expect(page.decisions().claims.size).toBe(1);
    expect(page.decisions().events.size).toBe(1);
  });

  test("words that could not be kept are marked still", async () => {
    const page = await openCheck(WHOLE);
    page.refuseNext("failed");
    await page.user.keyboard("m{Shift>}{ArrowRight}{/Shift}{Enter}");
    await waitFor(() => expect(status()).toHaveTextContent("Not saved."));
    await waitFor(() => expect(screen.getByRole("application")).toHaveFocus());
    expect(screen.getByText(/Chosen: “On 3”/u)).toBeVisible();
    await page.user.keyboard("{Enter}");
    await waitFor(() => expect(page.decisions().claims.size).toBe(1));
  });

  test("Esc leaves it, and changes nothing", async () => {
    const page = await openCheck(WHOLE);
    await page.user.keyboard("m{Shift>}{ArrowRight}{/Shift}{Escape}");
    expect(screen.queryByRole("application")).toBeNull();
    await waitFor(() => expect(chosenRow()).toHaveFocus());
    expect(page.decisions().claims.size).toBe(0);
  });

  test("what was added can be taken out again with x", async () => {
    const page = await openCheck(WHOLE);
    await page.user.keyboard("m{Shift>}{ArrowRight}{/Shift}{Enter}");
    await waitFor(() => expect(page.decisions().claims.size).toBe(1));
    await waitFor(() => expect(chosenRow()).toHaveTextContent("added by you"));
    await waitFor(() => expect(screen.getByRole("form")).toBeVisible());
    await page.user.keyboard("{Escape}x");
    await waitFor(() => expect(page.decisions().claims.size).toBe(0));
  });
});

describe("what a claim is to an event", () => {
  const other = (page: Page) => page.checked().cards[1];

  test("p makes it part of another event, found by typing", async () => {
    const page = await openCheck(WHOLE);
    const target = other(page)?.events[0]?.id ?? "";
    const title = page.checked().dataset.events.find(({ id }) => id === target)?.title["en"] ?? "";
    await page.user.keyboard("p");
    const form = screen.getByRole("form", { name: "Which event is it part of?" });
    await page.user.type(within(form).getByLabelText("Find an event"), title.slice(0, 6));
    // nothing is chosen for the editor
    await page.user.keyboard("{Enter}");
    expect(within(form).getByRole("button", { name: "Choose" })).toBeDisabled();
    await page.user.keyboard("{Tab} {Enter}");
    await waitFor(() =>
      expect(page.checked().cards[0]?.events).toEqual([{ id: target, as: "part" }]),
    );
    await waitFor(() => expect(status()).toHaveTextContent(`It is part of “${title}” now.`));
    await waitFor(() => expect(chosenRow()).toHaveFocus());
    await page.user.keyboard("i");
    await waitFor(() => expect(page.checked().cards[0]?.events[0]?.as).toBe("states"));
  });

  test("b makes it background, of no event at that", async () => {
    const page = await openCheck(WHOLE);
    await page.user.keyboard("b");
    await page.user.click(screen.getByLabelText("None: just background"));
    await page.user.keyboard("{Enter}");
    await waitFor(() => expect(page.checked().cards[0]?.events).toEqual([]));
    expect(screen.getByText(/background: no event of its own/u)).toBeVisible();
  });

  test("o joins two events, s splits them again", async () => {
    const page = await openCheck(WHOLE);
    const mine = page.checked().cards[0]?.events[0]?.id;
    await page.user.keyboard("o{Tab} {Enter}");
    await waitFor(() => {
      const joined = page.checked().dataset.events.find(({ id }) => id === mine);
      expect(joined?.evidence).toHaveLength(2);
    });
    await page.user.keyboard("s");
    await waitFor(() =>
      expect(page.checked().dataset.events.every(({ evidence }) => evidence.length === 1)).toBe(
        true,
      ),
    );
    await page.user.keyboard("s");
    await waitFor(() => expect(status()).toHaveTextContent("Nothing to change."));
  });
});

test("what is usual in new material is noted on the card, and is no reason to look twice", async () => {
  const page = await openCheck(WHOLE);
  expect(screen.getByRole("list", { name: "Notes" })).toHaveTextContent(
    "An actor is named that no list knows.",
  );
  expect(screen.getAllByText(/takes part, proposed/u)[0]).toBeVisible();
  expect(rows()[0]).not.toHaveAccessibleName(/Look twice/u);
  await page.user.selectOptions(screen.getByLabelText("Show"), "Doubtful");
  expect(screen.getByText("Nothing doubtful is left in this article.")).toBeVisible();
});

test("a time that gives no date is a reason to look twice", async () => {
  await openCheck(
    wholeOf([ownArticle("vague", ["Recently the ministers of Norway and Finland met in Oslo."])]),
  );
  expect(screen.getByRole("list", { name: "Look twice" })).toHaveTextContent(
    "The time words give no date",
  );
  expect(rows()[0]).toHaveAccessibleName(/Look twice/u);
});

test("the article in German, the interface in German", async () => {
  const german = ownArticle(
    "blatt",
    ["Die Minister Norwegens und Finnlands trafen sich am 3. März 2024 in Oslo."],
    { lang: "de", headline: "Minister in Oslo" },
  );
  const page = await openCheck(wholeOf([german]), { lang: "de" });
  await page.user.keyboard("a");
  await waitFor(() =>
    expect(status()).toHaveTextContent("Angenommen. Nichts mehr offen: Alles ist entschieden."),
  );
});

test("where all is decided, the timeline is the next step", async () => {
  const page = await openCheck(WHOLE);
  await page.user.selectOptions(screen.getByLabelText("Show"), "Open");
  chosenRow()?.focus();
  for (const _ of rows()) await page.user.keyboard("a");
  await screen.findByText("Everything in this article is decided.");
  // the last one stays, to be looked at or taken back
  expect(rows()).toHaveLength(1);
  await page.user.click(
    screen.getAllByRole("button", { name: "Show the timeline" })[0] ?? document.body,
  );
  expect(page.shown).toEqual(["timeline"]);
});
