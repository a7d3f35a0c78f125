import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { LibraryError } from "#src/library/library.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { BRIDGE, HARBOUR, openDialog, page, text } from "./adding.tsx";

beforeEach(() => {
  lendBrowser();
  window.localStorage.clear();
});

describe("a pasted text", () => {
  it("is asked about only what it doesn't say, and kept with the answers", async () => {
    const { user, dialog, paste, card, button, kept, fill } = await openDialog();
    await paste(HARBOUR);
    const harbour = await card("Minister opens the harbour");
    expect(harbour.queryByLabelText("Language")).not.toBeInTheDocument();
    expect(harbour.queryByLabelText("Headline")).not.toBeInTheDocument();
    await fill(harbour.getByLabelText("Publisher"), "Harbour Post");
    await fill(harbour.getByLabelText("Day of publication"), "12.7.2025");
    expect(harbour.getByText("Saturday 12 July 2025")).toBeVisible();
    await user.click(button("Add 1 article"));
    expect(await dialog.findByRole("heading", { name: "1 article added" })).toHaveFocus();
    expect(kept()).toMatchObject([
      {
        id: "harbour-post-2025-07-12",
        publisher: "Harbour Post",
        headline: "Minister opens the harbour",
        lang: "en",
        published: { edtf: "2025-07-12", basis: "given" },
        order: 1,
      },
    ]);
    expect(kept()[0]?.paragraphs).toHaveLength(2);
  });

  it("leaves its field when it has been read, and the focus is on what came of it", async () => {
    const { dialog, paste } = await openDialog();
    await paste(HARBOUR);
    await waitFor(() =>
      expect(dialog.getByRole("heading", { name: "1 article read" })).toHaveFocus(),
    );
    expect(dialog.getByLabelText("Paste the text of an article")).toHaveValue("");
  });

  it("stays in its field where it is no article, and is told why", async () => {
    const { dialog, paste } = await openDialog();
    await paste("Foto: dpa");
    expect(await dialog.findByText(/No article was found in it/u)).toBeVisible();
    expect(dialog.getByLabelText("Paste the text of an article")).toHaveValue("Foto: dpa");
  });

  it("is missed where there is none", async () => {
    const { dialog, button, user } = await openDialog();
    await user.click(button("Read this text"));
    expect(dialog.getByText("Paste a text first.")).toBeVisible();
  });

  it("may have a day that nobody knows", async () => {
    const { user, paste, card, button, kept, fill } = await openDialog();
    await paste(HARBOUR);
    const harbour = await card("Minister opens the harbour");
    expect(harbour.getByText(/words such as “yesterday” stay open/u)).toBeVisible();
    await fill(harbour.getByLabelText("Publisher"), "Harbour Post");
    await user.click(button("Add 1 article"));
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).not.toHaveProperty("published");
  });

  it("reaches its field wherever it is pasted", async () => {
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole("heading", { name: "Add articles" }));
    await user.paste(HARBOUR);
    expect(dialog.getByLabelText("Paste the text of an article")).toHaveValue(HARBOUR);
  });
});

describe("a saved page", () => {
  it("says by itself who published it, and when: nothing is asked", async () => {
    const { user, dialog, choose, card, button, kept } = await openDialog();
    await choose(page());
    const bridge = await card("The bridge is open");
    expect(
      bridge.getByText(/^Morning Post · published 12 July 2025 · English · \d+ words/u),
    ).toBeVisible();
    expect(bridge.queryByRole("textbox")).not.toBeInTheDocument();
    await user.click(button("Add 1 article"));
    await dialog.findByRole("heading", { name: "1 article added" });
    expect(kept()).toMatchObject([
      { publisher: "Morning Post", published: { edtf: "2025-07-12", basis: "metadata" } },
    ]);
  });

  it("can be changed in everything all the same", async () => {
    const { user, choose, card, button, kept, fill } = await openDialog();
    await choose(page());
    const bridge = await card("The bridge is open");
    await user.click(bridge.getByRole("button", { name: "Change details" }));
    expect(bridge.getByLabelText("Day of publication")).toHaveAccessibleDescription(
      /from the metadata: 12 July 2025/u,
    );
    await fill(bridge.getByLabelText("Headline"), "Altdorf has a bridge");
    await user.selectOptions(bridge.getByLabelText("Language"), "German");
    await user.click(button("Add 1 article"));
    await waitFor(() =>
      expect(kept()).toMatchObject([{ headline: "Altdorf has a bridge", lang: "de" }]),
    );
  });

  it("shows what was set aside, and why", async () => {
    const { user, choose, card } = await openDialog();
    await choose(page());
    const bridge = await card("The bridge is open");
    await user.click(bridge.getByText("1 piece set aside as no part of the article"));
    expect(await bridge.findByText(/The bridge in the rain/u)).toBeVisible();
    expect(bridge.getByText(/credit of a picture/u)).toBeVisible();
  });

  it("with two days says which counts, and lets the other be taken", async () => {
    const { user, choose, card, button, kept } = await openDialog();
    const markup = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-07-14"}</script>`;
    await choose(page(BRIDGE.replace("<title>", `${markup}<title>`)));
    const bridge = await card("The bridge is open");
    expect(
      bridge.getByText(/14 July 2025 counts, since it stands in the page’s details/u),
    ).toBeVisible();
    await user.click(bridge.getByRole("button", { name: "Use 12 July 2025" }));
    await user.click(button("Add 1 article"));
    await waitFor(() => expect(kept()).toMatchObject([{ published: { edtf: "2025-07-12" } }]));
  });
});

describe("what is missing", () => {
  it("is marked, and the first of it has the focus", async () => {
    const { user, dialog, choose, card, button, onAdd, fill } = await openDialog();
    await choose(text(), page());
    const harbour = await card("Minister opens the harbour");
    await fill(harbour.getByLabelText("Day of publication"), "30.2.2025");
    await user.click(button("Add 2 articles"));
    expect(dialog.getByText("1 article needs attention. It is marked above.")).toBeVisible();
    await waitFor(() => expect(harbour.getByLabelText("Publisher")).toHaveFocus());
    expect(harbour.getByLabelText("Publisher")).toHaveAccessibleDescription(
      /Say who published it/u,
    );
    expect(harbour.getByLabelText("Day of publication")).toBeInvalid();
    expect(onAdd).not.toHaveBeenCalled();
  });

  it("is given once for all articles without a publisher", async () => {
    const { user, choose, card, button, kept, fill, dialog } = await openDialog();
    const other = HARBOUR.replace("Minister opens", "Mayor closes").replace("on Tuesday", "today");
    await choose(text(), text(other, "other.txt"), page());
    const harbour = await card("Minister opens the harbour");
    await fill(harbour.getByLabelText("Publisher"), "Harbour Post");
    await user.click(
      harbour.getByRole("button", { name: "Use for the other article without a publisher" }),
    );
    // it can't be done twice, and says that it is done
    expect(harbour.getByText("Taken over for 1 other article.")).toBeVisible();
    expect(harbour.getByLabelText("Publisher")).toHaveFocus();
    expect(dialog.queryByRole("button", { name: /without a publisher/u })).toBeNull();
    await user.click(button("Add 3 articles"));
    await waitFor(() => expect(kept()).toHaveLength(3));
    expect(kept().map(({ publisher }) => publisher)).toEqual([
      "Morning Post",
      "Harbour Post",
      "Harbour Post",
    ]);
    expect(new Set(kept().map(({ id }) => id)).size).toBe(3);
  });
});

describe("keeping that fails", () => {
  it("says why, and loses nothing that was typed", async () => {
    const { user, dialog, paste, card, button, onAdd, fill } = await openDialog();
    onAdd.mockRejectedValueOnce(
      new LibraryError({ kind: "full", usage: undefined, quota: undefined }),
    );
    await paste(HARBOUR);
    const harbour = await card("Minister opens the harbour");
    await fill(harbour.getByLabelText("Publisher"), "Harbour Post");
    await user.click(button("Add 1 article"));
    expect(await dialog.findByText(/storage of this browser is full/u)).toBeVisible();
    expect(harbour.getByLabelText("Publisher")).toHaveValue("Harbour Post");
    await user.click(button("Add 1 article"));
    expect(await dialog.findByRole("heading", { name: "1 article added" })).toBeVisible();
  });
});

describe("the end", () => {
  it("leads to the proposals of the first article", async () => {
    const { user, dialog, choose, button, onCheck } = await openDialog({ proposals: 3 });
    await choose(page());
    await user.click(await dialog.findByRole("button", { name: "Add 1 article" }));
    await dialog.findByRole("heading", { name: "1 article added" });
    await user.click(button("Check 3 proposals"));
    expect(onCheck).toHaveBeenCalledExactlyOnceWith("morning-post-2025-07-12");
  });

  it("gives back a clean dialog for more", async () => {
    const { user, dialog, choose, button, onClose } = await openDialog();
    await choose(page());
    await user.click(await dialog.findByRole("button", { name: "Add 1 article" }));
    await dialog.findByRole("heading", { name: "1 article added" });
    await user.click(button("Add more"));
    await waitFor(() =>
      expect(dialog.getByLabelText("Paste the text of an article")).toHaveFocus(),
    );
    expect(dialog.queryByRole("heading", { name: /read$/u })).not.toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("is asked about while something would be lost", async () => {
    const { user, dialog, choose, onClose } = await openDialog();
    await choose(page());
    await waitFor(() =>
      expect(dialog.getByRole("heading", { name: "1 article read" })).toHaveFocus(),
    );
    await user.keyboard("{Escape}");
    const question = within(screen.getByRole("dialog", { name: "Close without adding?" }));
    expect(question.getByRole("button", { name: "Go on adding" })).toHaveFocus();
    await user.click(question.getByRole("button", { name: "Go on adding" }));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(dialog.getByRole("heading", { name: "1 article read" }));
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Close and throw away" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

it("speaks German", async () => {
  const { dialog, user } = await openDialog({ lang: "de" });
  await user.upload(dialog.getByLabelText("Dateien wählen", { selector: "input" }), page());
  expect(await dialog.findByText(/erschienen: 12\. Juli 2025 · Englisch/u)).toBeVisible();
  expect(dialog.getByRole("button", { name: "1 Artikel hinzufügen" })).toBeVisible();
});
