import { fireEvent, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { OwnArticle } from "#src/domain/own-collection.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { BRIDGE, HARBOUR, openDialog, page, text } from "./adding.tsx";

beforeEach(() => {
  lendBrowser();
  window.localStorage.clear();
});

/** What a file of another size than its content would be. */
function large(name: string, size: number): File {
  const file = new File(["x"], name);
  Object.defineProperty(file, "size", { value: size });
  return file;
}

describe("files that are no articles", () => {
  it("are counted by kind in one line", async () => {
    const { dialog } = await openDialog();
    const pictures = Array.from({ length: 1200 }, (_, n) => new File(["x"], `${String(n)}.jpg`));
    const files = [...pictures, new File(["x"], "a.odt"), page()];
    fireEvent.change(dialog.getByLabelText("Choose a folder", { selector: "input" }), {
      target: { files },
    });
    expect(
      await dialog.findByText(
        "1,201 files are no articles: 1,200 pictures and 1 document in a format that isn’t read.",
      ),
    ).toBeVisible();
    expect(dialog.getByText(/once they are saved as \.docx/u)).toBeVisible();
    expect(await dialog.findByRole("heading", { name: "1 article read" })).toBeVisible();
  });

  it("are never opened where they are too large", async () => {
    const { dialog, choose, made } = await openDialog();
    const file = large("archive.txt", 200_000_000);
    await choose(file);
    expect(await dialog.findByText(/It has 200 MB; files of up to 20 MB are read/u)).toBeVisible();
    expect(made.read).toEqual([]);
  });

  it("say what they are instead, and can be taken off the list", async () => {
    const { user, dialog, choose, button } = await openDialog();
    await choose(
      new File(["\u0000\u0001\u0002\u0003".repeat(50)], "picture.txt"),
      new File(["{\\rtf1 words"], "letter.txt"),
    );
    expect(await dialog.findByRole("heading", { name: "2 texts could not be read" })).toBeVisible();
    expect(dialog.getByText(/It holds no text, whatever its name says/u)).toBeVisible();
    expect(dialog.getByText(/Files of this kind aren’t read/u)).toBeVisible();
    await user.click(button("Remove picture.txt from this list"));
    expect(dialog.getByRole("heading", { name: "1 text could not be read" })).toBeVisible();
  });

  it("can be tried again where the file was locked, or the reading broke off", async () => {
    const { user, dialog, choose, button, made } = await openDialog();
    made.break("crashed");
    await choose(page());
    expect(await dialog.findByText(/The reading broke off at this text/u)).toBeVisible();
    await user.click(button("Try bridge.html again"));
    expect(await dialog.findByRole("heading", { name: "1 article read" })).toBeVisible();
  });
});

describe("while files are read", () => {
  it("one that waits can be left out", async () => {
    const { user, dialog, choose, button, made } = await openDialog();
    made.hold();
    await choose(page(), text(), text("x", "note.txt"));
    expect(await dialog.findByText("0 of 3 read")).toBeVisible();
    await user.click(button("Don’t read note.txt"));
    expect(dialog.getByText("0 of 2 read")).toBeVisible();
    made.release();
    expect(await dialog.findByRole("heading", { name: "2 articles read" })).toBeVisible();
    expect(made.read).toEqual(["bridge.html", "harbour.txt"]);
  });

  it("the one in hand can be left out too, and the next is read", async () => {
    const { user, choose, card, button, made } = await openDialog();
    made.hold();
    await choose(page(), text());
    await user.click(button("Don’t read bridge.html"));
    made.release();
    await card("Minister opens the harbour");
    expect(made.read).toEqual(["harbour.txt"]);
  });

  it("all of it can be stopped, and nothing comes afterwards", async () => {
    const { user, dialog, choose, button, made } = await openDialog();
    made.hold();
    await choose(page(), text());
    await user.click(button("Stop reading"));
    made.release();
    expect(dialog.queryByRole("progressbar")).not.toBeInTheDocument();
    await waitFor(() =>
      expect(dialog.getByLabelText("Paste the text of an article")).toHaveFocus(),
    );
    expect(dialog.queryByRole("heading", { level: 4 })).not.toBeInTheDocument();
  });

  it("its beginning and its end are told, and not each file", async () => {
    const { dialog, choose, made } = await openDialog();
    made.hold();
    await choose(page(), new File(["\u0000".repeat(90)], "b.txt"));
    expect(await dialog.findByText("Reading 2 texts.")).toBeInTheDocument();
    made.release();
    expect(
      await dialog.findByText("Reading has ended: 1 article, 1 text could not be read."),
    ).toBeInTheDocument();
  });
});

/** The article as the collection has it after it was added once. */
async function kept(file: File): Promise<OwnArticle> {
  const first = await openDialog();
  await first.choose(file);
  await first.user.click(await first.dialog.findByRole("button", { name: "Add 1 article" }));
  await waitFor(() => expect(first.kept()).toHaveLength(1));
  const [article] = first.kept();
  if (article === undefined) throw new Error("nothing was added");
  first.unmount();
  return article;
}

describe("an article that is here already", () => {
  it("is left out unless somebody wants it twice", async () => {
    const bridge = await kept(page());
    const second = await openDialog({ articles: [bridge] });
    await second.choose(page(BRIDGE, "copy.html"));
    await second.card("The bridge is open");
    expect(
      second.dialog.getByText(
        "These words are in the collection already: “The bridge is open”, Morning Post.",
      ),
    ).toBeVisible();
    expect(second.dialog.getByRole("radio", { name: "Leave it out" })).toBeChecked();
    await second.user.click(second.dialog.getByRole("radio", { name: "Add it all the same" }));
    await second.user.click(second.button("Add 1 article"));
    await waitFor(() => expect(second.kept()).toHaveLength(1));
    expect(second.kept()[0]?.id).toBe(`${bridge.id}-2`);
  });

  it("is not taken for a copy of itself while it is being kept", async () => {
    const { user, dialog, choose, onAdd } = await openDialog({ comesBack: true });
    let finish = (): void => undefined;
    onAdd.mockImplementation(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    await choose(page());
    await user.click(await dialog.findByRole("button", { name: "Add 1 article" }));
    expect(dialog.getByRole("button", { name: "Adding …" })).toBeVisible();
    expect(dialog.queryByText(/in the collection already/u)).not.toBeInTheDocument();
    await user.click(dialog.getByRole("button", { name: "Adding …" }));
    expect(onAdd).toHaveBeenCalledOnce();
    finish();
    expect(await dialog.findByRole("heading", { name: "1 article added" })).toBeVisible();
  });

  it("left out, nothing is stored, and that is said", async () => {
    const bridge = await kept(page());
    const { user, dialog, choose, onAdd } = await openDialog({ articles: [bridge] });
    await choose(page(BRIDGE, "copy.html"));
    await user.click(await dialog.findByRole("button", { name: "Done" }));
    expect(await dialog.findByRole("heading", { name: "Nothing was added" })).toBeVisible();
    expect(dialog.getByText("1 text was left out: it is here already.")).toBeVisible();
    expect(onAdd).not.toHaveBeenCalled();
  });

  it("left out, nothing is lost by closing, and nothing is asked", async () => {
    const bridge = await kept(page());
    const { user, dialog, choose, onClose } = await openDialog({ articles: [bridge] });
    await choose(page(BRIDGE, "copy.html"));
    await dialog.findByRole("radio", { name: "Leave it out" });
    await user.click(dialog.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("is seen where it comes twice at once", async () => {
    const { dialog, choose } = await openDialog();
    await choose(page(), page(BRIDGE, "copy.html"));
    expect(
      await dialog.findByText("The same words came twice: see “The bridge is open”."),
    ).toBeVisible();
    expect(dialog.getByRole("button", { name: "Add 1 article" })).toBeVisible();
  });

  it("in a newer version takes its place where somebody says so", async () => {
    const bridge = await kept(page());
    const { user, dialog, choose, kept: given } = await openDialog({ articles: [bridge] });
    await choose(page(BRIDGE.replace("two hundred", "three hundred")));
    expect(await dialog.findByRole("radio", { name: /another article/u })).toBeChecked();
    await user.click(dialog.getByRole("radio", { name: /newer version/u }));
    await user.click(dialog.getByRole("button", { name: "Add 1 article" }));
    await waitFor(() => expect(given()).toMatchObject([{ id: bridge.id, order: bridge.order }]));
    expect(given()[0]?.digest).not.toBe(bridge.digest);
  });
});

it("an article never takes the id of a source that the collection was copied with", async () => {
  const {
    user,
    dialog,
    choose,
    kept: given,
  } = await openDialog({
    taken: ["morning-post-2025-07-12"],
  });
  await choose(page());
  await user.click(await dialog.findByRole("button", { name: "Add 1 article" }));
  await waitFor(() => expect(given()).toMatchObject([{ id: "morning-post-2025-07-12-2" }]));
});

it("the same wording in another paper is told as one origin", async () => {
  const harbour = await kept(
    page(BRIDGE.replaceAll("The bridge", "The harbour").replace("three years", "four years")),
  );
  const { user, dialog, choose } = await openDialog({
    articles: [harbour],
    shared: [{ sources: [harbour.id, "morning-post-2025-07-12-2"], share: 0.5, sentences: 1 }],
  });
  await choose(page(BRIDGE, "other.html"));
  await user.click(await dialog.findByRole("button", { name: "Add 1 article" }));
  expect(
    await dialog.findByText(
      "“The bridge is open” (Morning Post) and “The harbour is open” (Morning Post) share 1 sentence word for word (50% of the shorter one): one origin.",
    ),
  ).toBeVisible();
});

it("a text that was pasted outside its field joins what stands there", async () => {
  const { user, dialog } = await openDialog();
  const field = dialog.getByLabelText("Paste the text of an article");
  await user.type(field, "A line of my own.");
  await user.click(dialog.getByRole("heading", { name: "Add articles" }));
  await user.paste(HARBOUR);
  expect(field).toHaveValue(`A line of my own.\n\n${HARBOUR}`);
});
