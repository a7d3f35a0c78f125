/** Adding with the library that keeps what is added: ids and kinship are those of the moment. */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { AddArticles } from "#src/features/add/AddArticles.tsx";
import type { OwnArticle, OwnCollection, WholeCollection } from "#src/domain/own-collection.ts";
import type { Library } from "#src/library/library.ts";
import { TITLE } from "#tests/library/made-up.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { show } from "#tests/support/render.tsx";
import { makeWorkshop } from "#tests/support/workshop.tsx";
import { BRIDGE, page } from "./adding.tsx";
import { madeDesk } from "./made-desk.ts";

beforeEach(() => {
  lendBrowser();
  window.localStorage.clear();
});

const NEWER = BRIDGE.replace("two hundred", "three hundred");
const OTHER = BRIDGE.replaceAll("bridge", "tunnel");

/** The dialog over a collection that stays as it was opened, as where opening it anew takes long. */
async function openOver(library: Library, collection: OwnCollection, shown: readonly OwnArticle[]) {
  const user = await show(
    <AddArticles
      collection={collection}
      articles={shown}
      shared={[]}
      lang="en"
      desk={madeDesk().desk}
      onAdd={(make) => library.putArticles(collection.id, make)}
      onClose={() => undefined}
      onCheck={() => undefined}
      onImport={() => undefined}
    />,
  );
  const dialog = within(await screen.findByRole("dialog"));
  const choose = (file: File) =>
    user.upload(dialog.getByLabelText("Choose files", { selector: "input" }), [file]);
  const add = async () => user.click(await dialog.findByRole("button", { name: "Add 1 article" }));
  return { user, dialog, choose, add };
}

async function setUp() {
  const { library } = await makeWorkshop();
  const collection = await library.create(TITLE, undefined);
  const whole = async (): Promise<WholeCollection> => {
    const found = await library.whole(collection.id);
    if (found === undefined) throw new Error("it is gone");
    return found;
  };
  const ids = async () => (await whole()).articles.map(({ id }) => id);
  return { library, collection, whole, ids };
}

/** An article that is there already. */
async function withBridge() {
  const made = await setUp();
  const { dialog, choose, add } = await openOver(made.library, made.collection, []);
  await choose(page());
  await add();
  await dialog.findByRole("heading", { name: "1 article added" });
  const [bridge] = (await made.whole()).articles;
  if (bridge === undefined) throw new Error("nothing was kept");
  cleanup();
  return { ...made, bridge };
}

test("a newer version takes the place of the one that is there", async () => {
  const { library, collection, bridge, whole, ids } = await withBridge();
  const { user, dialog, choose, add } = await openOver(library, collection, [bridge]);
  await choose(page(NEWER));
  await user.click(await dialog.findByRole("radio", { name: /newer version/u }));
  await add();
  expect(await dialog.findByRole("heading", { name: "1 article added" })).toBeVisible();
  expect(await ids()).toEqual([bridge.id]);
  expect((await whole()).articles[0]?.paragraphs.join(" ")).toContain("three hundred");
});

test("a version that another tab has put there meanwhile is not overwritten", async () => {
  const { library, collection, bridge, whole } = await withBridge();
  const { user, dialog, choose, add } = await openOver(library, collection, [bridge]);
  await choose(page(NEWER));
  await user.click(await dialog.findByRole("radio", { name: /newer version/u }));
  const theirs = { ...bridge, digest: "1".repeat(64), paragraphs: ["Of the other tab."] };
  await library.putArticles(collection.id, () => [theirs]);
  await add();
  expect(await dialog.findByText(/Nothing was overwritten/u)).toBeVisible();
  expect((await whole()).articles).toEqual([theirs]);
});

test("a second article of the same paper and day goes in before the first is shown", async () => {
  const { library, collection, ids } = await setUp();
  const { user, dialog, choose, add } = await openOver(library, collection, []);
  await choose(page());
  await add();
  await user.click(await dialog.findByRole("button", { name: "Add more" }));
  await choose(page(OTHER, "tunnel.html"));
  await add();
  await waitFor(async () =>
    expect(await ids()).toEqual(["morning-post-2025-07-12", "morning-post-2025-07-12-2"]),
  );
});

test("the same text again is known before the collection comes back with it", async () => {
  const { library, collection, ids } = await setUp();
  const { user, dialog, choose, add } = await openOver(library, collection, []);
  await choose(page());
  await add();
  await user.click(await dialog.findByRole("button", { name: "Add more" }));
  await choose(page(BRIDGE, "copy.html"));
  expect(await dialog.findByText(/in the collection already/u)).toBeVisible();
  expect(await ids()).toHaveLength(1);
});

test("the same text from another tab is left out, and that is said", async () => {
  const { library, collection, bridge, ids } = await withBridge();
  const { dialog, choose, add } = await openOver(library, collection, []);
  await choose(page(BRIDGE, "copy.html"));
  await add();
  expect(await dialog.findByText("1 text was left out: it is here already.")).toBeVisible();
  expect(await ids()).toEqual([bridge.id]);
});
