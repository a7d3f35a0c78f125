import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { copyOfOwn } from "#src/data/copy-collection.ts";
import { keepTyped, typedTexts } from "#src/data/typed-texts.ts";
import type { Lang } from "#src/domain/model.ts";
import { CollectionsDialog } from "#src/features/collections/CollectionsDialog.tsx";
import type { CopyShown } from "#src/features/collections/collection-acts.ts";
import { LibraryError, type LibraryFault } from "#src/library/library.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { show } from "#tests/support/render.tsx";
import { makeWorkshop, type MadeWorkshop } from "#tests/support/workshop.tsx";
import { article, TITLE } from "#tests/library/made-up.ts";

const opened = vi.fn<(id: string | undefined) => void>();
const closed = vi.fn<() => void>();
const importing = vi.fn<() => void>();

beforeEach(() => {
  vi.clearAllMocks();
  lendBrowser();
});

interface Asked {
  readonly shown?: string | null;
  readonly copy?: CopyShown;
  readonly lang?: Lang;
}

async function open(made: MadeWorkshop, { shown = null, copy, lang = "en" }: Asked = {}) {
  const user = await show(
    <made.Wrapper>
      <CollectionsDialog
        shown={shown}
        lang={lang}
        copy={copy}
        onImport={importing}
        onOpen={opened}
        onClose={closed}
      />
    </made.Wrapper>,
    lang,
  );
  return user;
}

const rows = () =>
  within(screen.getByRole("list", { name: "Collections" })).getAllByRole("listitem");
const press = (name: string | RegExp) => screen.getByRole("button", { name });

async function withOne() {
  const made = await makeWorkshop();
  const { id } = await made.library.create(TITLE, undefined);
  await made.library.putArticles(id, () => [article("a"), article("b", { order: 1 })]);
  return { ...made, id };
}

test("lists the bundled collection and one's own, with what is in them", async () => {
  const made = await withOne();
  const user = await open(made);
  expect(await screen.findByText(/^2 articles · changed/u)).toBeVisible();
  expect(rows().map((row) => row.getAttribute("aria-current"))).toEqual(["true", null]);
  await user.click(press("Harbour strike"));
  expect(opened).toHaveBeenLastCalledWith(made.id);
  await user.click(press("The bundled collection"));
  expect(opened).toHaveBeenLastCalledWith(undefined);
});

test("imported events are counted beside articles, and named before they are deleted", async () => {
  const made = await makeWorkshop();
  const base = { events: Array.from({ length: 1200 }) };
  await made.library.create({ ...TITLE, title: { en: "Ferries" } }, base);
  const { id } = await made.library.create(TITLE, base);
  await made.library.putArticles(id, () => [article("a")]);
  const user = await open(made);
  expect(await screen.findByText(/^1,200 events, imported · changed/u)).toBeVisible();
  expect(await screen.findByText(/^1,200 events, imported · 1 article · changed/u)).toBeVisible();
  await user.click(press("Delete “Ferries”"));
  const question = screen.getByRole("group", { name: "Delete “Ferries”?" });
  expect(question).toHaveTextContent(/1,200 events go for good\. This deletes everything/u);
});

test("says what a collection is where there is none", async () => {
  await open(await makeWorkshop());
  expect(await screen.findByText(/^You have none of your own yet\. One is made of/u)).toBeVisible();
});

test("an empty one is made by keys alone, and opened", async () => {
  const made = await makeWorkshop();
  const user = await open(made, { lang: "de" });
  press("Neue Sammlung").focus();
  await user.keyboard("{Enter}");
  expect(screen.getByLabelText("Name der neuen Sammlung")).toHaveFocus();
  await user.keyboard("Hafenstreik{Enter}");
  await waitFor(() => expect(opened).toHaveBeenCalledExactlyOnceWith("hafenstreik"));
  expect((await made.library.collections())[0]?.title).toEqual({ de: "Hafenstreik" });
});

test("Esc leaves the name and keeps the dialog, with the focus where it was", async () => {
  const user = await open(await makeWorkshop());
  await user.click(press("New collection"));
  await user.keyboard("{Escape}");
  expect(screen.queryByLabelText("Name of the new collection")).not.toBeInTheDocument();
  expect(press("New collection")).toHaveFocus();
  expect(closed).not.toHaveBeenCalled();
});

test("what is shown is copied, under a name that says so in each of its languages", async () => {
  const made = await makeWorkshop();
  const both = { title: { de: "Hafen", en: "Harbour" }, sides: [] };
  const { id } = await made.library.create(both, undefined);
  const user = await open(made, {
    shown: id,
    copy: (library, titled) => copyOfOwn(library, id, titled),
  });
  await user.click(press("Copy this collection"));
  await waitFor(() => expect(opened).toHaveBeenCalledOnce());
  const titles = (await made.library.collections()).map(({ title }) => title);
  expect(titles).toContainEqual({ de: "Hafen (Kopie)", en: "Harbour (copy)" });
});

test("renaming is told, and the focus goes back", async () => {
  const user = await open(await withOne());
  await user.click(await screen.findByRole("button", { name: "Rename “Harbour strike”" }));
  await user.clear(screen.getByLabelText("Name"));
  await user.keyboard("Cranes{Enter}");
  expect(await screen.findByRole("button", { name: "Cranes" })).toBeVisible();
  expect(await screen.findByText("It is called “Cranes” now.")).toBeVisible();
  await waitFor(() => expect(press("Rename “Cranes”")).toHaveFocus());
});

test("a name that can't be kept is still in its field", async () => {
  const made = await makeWorkshop({
    library: () => ({ rename: () => Promise.reject(new LibraryError({ kind: "silent" })) }),
  });
  await made.library.create(TITLE, undefined);
  const user = await open(made);
  await user.click(await screen.findByRole("button", { name: "Rename “Harbour strike”" }));
  await user.keyboard("Port strike{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /does not answer\..*latest change is not/u,
  );
  expect(screen.getByLabelText("Name")).toHaveValue("Port strike");
});

test("deleting names what goes, and keeps everything unless told otherwise", async () => {
  const made = await withOne();
  const user = await open(made);
  await user.click(await screen.findByRole("button", { name: "Delete “Harbour strike”" }));
  const question = screen.getByRole("group", { name: "Delete “Harbour strike”?" });
  expect(question).toHaveTextContent(/deletes 2 articles.*can’t be taken back/u);
  expect(question).toHaveTextContent(/doesn’t know whether you have a backup/u);
  expect(press("Keep it")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await made.library.collections()).toHaveLength(1);
  expect(press("Delete “Harbour strike”")).toHaveFocus();
});

test("deleted is gone, told, and the focus is not lost", async () => {
  const made = await withOne();
  const user = await open(made);
  await user.click(await screen.findByRole("button", { name: "Delete “Harbour strike”" }));
  await user.click(press("Delete for good"));
  expect(await screen.findByText("“Harbour strike” is deleted.")).toBeVisible();
  expect(rows()).toHaveLength(1);
  expect(await made.library.contents()).toMatchObject({ collections: [], originals: [] });
  expect(document.activeElement).not.toBe(document.body);
});

test("an article is taken out of the collection that is shown, once that is confirmed", async () => {
  const made = await withOne();
  const user = await open(made, { shown: made.id });
  await user.click(await screen.findByText("Articles in it", {}, { timeout: 5000 }));
  const [takeOut] = screen.getAllByRole("button", { name: "Take out “Cranes stand still”" });
  if (takeOut === undefined) throw new Error("there is no such button");
  await user.click(takeOut);
  await user.click(press("Keep it"));
  expect(await made.library.articleCount(made.id)).toBe(2);
  expect(takeOut).toHaveFocus();
  keepTyped(made.id, "checking", "a-s01-meeting-1", "half");
  await user.click(takeOut);
  await user.click(press("Take it out"));
  expect(await screen.findByText("“Cranes stand still” is taken out.")).toBeVisible();
  expect((await made.library.whole(made.id))?.articles.map(({ id }) => id)).toEqual(["b"]);
  expect(typedTexts(made.id, "checking").size).toBe(0);
  await waitFor(() => expect(screen.getByText(/^1 article ·/u)).toBeVisible());
});

test("what is kept and can't be read is named, and stays", async () => {
  const broken = { store: "collections", key: "broken", field: "title" };
  const made = await makeWorkshop({ library: () => ({ unread: () => Promise.resolve([broken]) }) });
  const user = await open(made);
  await user.click(await screen.findByText(/^1 collection or correction .* can't be read/u));
  expect(screen.getByText("broken")).toBeVisible();
});

test("says how much is used, and what the browser answers when it is asked to keep it", async () => {
  let persisted = false;
  const made = await makeWorkshop({
    library: () => ({
      usage: () => Promise.resolve({ used: 3_210_000, quota: 1_400_000_000, persisted }),
      persist: () => {
        persisted = true;
        return Promise.resolve(true);
      },
    }),
  });
  const user = await open(made);
  expect(await screen.findByText(/3\.2 MB of 1\.4 GB\..*may clear it/u)).toBeVisible();
  await user.click(press("Ask the browser to keep it"));
  expect(await screen.findByText(/^The browser agreed/u)).toBeVisible();
  expect(await screen.findByText(/has promised not to clear it/u)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Ask the browser/u })).not.toBeInTheDocument();
});

test("a refusal says what to do", async () => {
  const made = await makeWorkshop({
    library: () => ({ persist: () => Promise.resolve(false) }),
  });
  const user = await open(made);
  await user.click(await screen.findByRole("button", { name: "Ask the browser to keep it" }));
  expect(await screen.findByText(/^The browser said no\..*save a backup/u)).toBeVisible();
});

test.each<[LibraryFault, RegExp]>([
  [{ kind: "refused" }, /keeps nothing for this page.*use a normal window/u],
  [{ kind: "full", usage: undefined, quota: undefined }, /is full.*still there.*Make room/u],
  [{ kind: "full", usage: 5e6, quota: 6e6 }, /is full \(5 MB of 6 MB\)/u],
  [{ kind: "blocked" }, /older version of Dateline.*Close or reload that tab/u],
  [{ kind: "newer", version: 9 }, /newer version of Dateline\. Reload the page/u],
  [{ kind: "missing" }, /no longer here/u],
  [{ kind: "conflict", on: "claim" }, /Nothing was overwritten/u],
  [{ kind: "failed", detail: "UnknownError" }, /could not carry it out \(UnknownError\)/u],
])("a failure says what happened, what was kept and what to do: %j", async (fault, words) => {
  const made = await makeWorkshop({
    library: () => ({ create: () => Promise.reject(new LibraryError(fault)) }),
  });
  const user = await open(made);
  await user.click(press("New collection"));
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(words);
  // what was typed is still there
  expect(screen.getByLabelText("Name of the new collection")).toHaveValue("My articles");
});

test("a large one says how many events are in its file; more come out of files", async () => {
  const made = await makeWorkshop();
  await made.library.createLarge(TITLE, { bytes: new ArrayBuffer(2_000_000), events: 12_000 });
  const user = await open(made);
  expect(await screen.findByText(/^12,000 events in a file of 2.* · changed/u)).toBeVisible();
  await user.click(press("Import events from a file …"));
  expect(importing).toHaveBeenCalledOnce();
});
