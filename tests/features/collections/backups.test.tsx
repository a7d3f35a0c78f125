import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { CollectionsDialog } from "#src/features/collections/CollectionsDialog.tsx";
import { MissingCollection } from "#src/features/collections/MissingCollection.tsx";
import { backupOf, backupText } from "#src/library/backup.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { show } from "#tests/support/render.tsx";
import { makeWorkshop, type MadeWorkshop } from "#tests/support/workshop.tsx";
import { article, TITLE } from "#tests/library/made-up.ts";

const saved: Blob[] = [];
const bundled = vi.fn<() => void>();
const others = vi.fn<() => void>();

beforeEach(() => {
  vi.clearAllMocks();
  lendBrowser();
  saved.length = 0;
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return "#backup";
      },
      revokeObjectURL: () => undefined,
    }),
  );
});

const open = (made: MadeWorkshop) =>
  show(
    <made.Wrapper>
      <CollectionsDialog
        shown={null}
        lang="en"
        copy={undefined}
        onImport={() => undefined}
        onOpen={() => undefined}
        onClose={() => undefined}
      />
    </made.Wrapper>,
  );

async function withOne() {
  const made = await makeWorkshop();
  const { id } = await made.library.create(TITLE, undefined);
  await made.library.putArticles(id, () => [article("a")]);
  return { ...made, id };
}

const file = (text: string) => new File([text], "backup.json", { type: "application/json" });
const backupField = () => screen.getByLabelText("Backup file");

test("a backup, deleting and restoring give the same collection", async () => {
  const made = await withOne();
  const before = await made.library.whole(made.id);
  const user = await open(made);
  await user.click(await screen.findByRole("button", { name: "Back up “Harbour strike”" }));
  expect(
    await screen.findByText(
      "The backup was handed to the browser as dateline-harbour-strike.json.",
    ),
  ).toBeVisible();
  const text = (await saved[0]?.text()) ?? "";
  await made.library.remove(made.id);
  await user.upload(backupField(), file(text));
  expect(await screen.findByText("1 collection was restored: “Harbour strike”.")).toBeVisible();
  expect(await made.library.whole(made.id)).toEqual(before);
});

test("what no backup can hold is counted, and reported by number alone", async () => {
  const problem = { store: "decisions", key: "quillfeather", field: "decision" } as const;
  const made = await makeWorkshop({
    library: (whole) => ({
      contents: async () => ({ ...(await whole.contents()), problems: [problem] }),
    }),
  });
  await made.library.create(TITLE, undefined);
  const user = await open(made);
  await user.click(await screen.findByRole("button", { name: "Back up “Harbour strike”" }));
  const said = await screen.findByText(/^The backup was handed .* and is not in it\. /u);
  expect(said).toHaveTextContent("DL-413");
  await user.click(await within(said).findByRole("button", { name: "Copy report" }));
  const report = await navigator.clipboard.readText();
  expect(report).toMatch(/^DL-413 kept\.unread\n {2}found: 1\n$/mu);
});

test("one that is there just so stays alone", async () => {
  const made = await withOne();
  const text = backupText(await backupOf(made.library));
  const user = await open(made);
  await user.upload(backupField(), file(text));
  expect(await screen.findByText(/^“Harbour strike” is here already/u)).toBeVisible();
  expect(await made.library.collections()).toHaveLength(1);
});

test("one that has changed since stays, and both addresses are told", async () => {
  const made = await withOne();
  const text = backupText(await backupOf(made.library));
  await made.library.rename(made.id, {
    title: { en: "Harbour strike" },
    description: { en: "New" },
  });
  const user = await open(made);
  await user.upload(backupField(), file(text));
  expect(
    await screen.findByText(/^“harbour-strike” was there already and stays.*“harbour-strike-2”/u),
  ).toBeVisible();
  expect(await made.library.collections()).toHaveLength(2);
  // two of one name are told apart
  expect(screen.getByText(/ · harbour-strike$/u)).toBeVisible();
  expect(screen.getByText(/ · harbour-strike-2$/u)).toBeVisible();
});

test.each([
  ["", /^The file is empty\. Nothing was changed\. Choose another/u],
  ["{", /ends in the middle, at line 1/u],
  ["[oops]", /not valid JSON \(line 1, column 2\)/u],
  ['{"format":"dateline/1"}', /^This file is no backup of Dateline\. Nothing was changed\./u],
  ['{"format":"dateline-backup/2"}', /newer version of Dateline \(format 2\)\. Reload the page/u],
  ['{"format":"dateline-backup/1","made":1}', /the field collections is missing/u],
])("a file that is no backup changes nothing, and says why: %s", async (text, words) => {
  const made = await withOne();
  const user = await open(made);
  await user.upload(backupField(), file(text));
  expect(await screen.findByText(words)).toBeVisible();
  expect(await made.library.collections()).toHaveLength(1);
});

test("bad records are named by their place, and the rest is restored", async () => {
  const made = await withOne();
  const { collections, ...rest } = await backupOf(made.library);
  await made.library.remove(made.id);
  const spoiled = { ...rest, collections: [{ collection: "none" }, ...collections] };
  const user = await open(made);
  await user.upload(backupField(), file(JSON.stringify(spoiled)));
  expect(await screen.findByText(/^1 record of the backup could not be read/u)).toBeVisible();
  expect(screen.getByText("collections[0]")).toBeInTheDocument();
  expect(await made.library.collections()).toHaveLength(1);
});

test("a link into a collection that isn't here says so, and every way on", async () => {
  const made = await withOne();
  const text = backupText(await backupOf(made.library));
  await made.library.remove(made.id);
  const user = await show(
    <made.Wrapper>
      <MissingCollection id={made.id} lang="en" onCollections={others} onBundled={bundled} />
    </made.Wrapper>,
  );
  const title = screen.getByRole("heading", { name: "This collection is not on this machine" });
  expect(title).toHaveFocus();
  expect(screen.getByRole("main")).toHaveTextContent(
    /“harbour-strike”.*stay in the browser that they were made in/u,
  );
  expect(screen.getByRole("main")).toHaveTextContent(/ask them for a backup file.*“data=”/u);
  await user.click(screen.getByRole("button", { name: "Your collections" }));
  expect(others).toHaveBeenCalledOnce();
  await user.click(screen.getByRole("button", { name: "Open the bundled collection" }));
  expect(bundled).toHaveBeenCalledOnce();
  await user.upload(backupField(), file(text));
  await waitFor(async () => expect(await made.library.whole(made.id)).toBeDefined());
});
