import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { useOpenedOriginal } from "#src/app/use-opened-original.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import { ArticlePane } from "#src/features/article/ArticlePane.tsx";
import { LibraryError } from "#src/library/library.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { article, collectionFrom, passageOf } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";
import { makeWorkshop, type MadeWorkshop } from "#tests/support/workshop.tsx";

const PRINTED = [["Anna kam am Montag.", "Bert blieb daheim."]];
const paper = article(
  "paper",
  { en: [["On Monday came Anna.", "At home stayed Bert."]] },
  { original: PRINTED },
);
const collection = collectionFrom({
  sources: [paper],
  events: [{ id: "arrival", claims: [{ passages: [passageOf(paper, "On Monday came Anna.")] }] }],
});
const SHELF: Shelf = { of: "data", address: "https://read.example/timeline.json" };
const COPY = PRINTED.flat().join(" ");

function Page({ shelf }: { shelf: Shelf }) {
  const { opened, notKept, open, forget } = useOpenedOriginal(shelf, paper, collection);
  return (
    <ArticlePane
      edge={undefined}
      source={paper}
      collection={collection}
      lang="en"
      selected={undefined}
      onEvent={() => undefined}
      onBack={() => undefined}
      opened={opened}
      notKept={notKept}
      onOpened={open}
      onForget={forget}
      hrefOf={(id) => `?event=${id}`}
    />
  );
}

/** A visit of the page; an earlier one is over. */
function visit({ Wrapper, client }: MadeWorkshop, shelf = SHELF) {
  cleanup();
  client.clear();
  return show(
    <Wrapper>
      <Page shelf={shelf} />
    </Wrapper>,
  );
}

async function openCopy(made: MadeWorkshop) {
  const user = await visit(made);
  await user.click(screen.getByRole("button", { name: "Open the original" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByLabelText("Or paste the text"));
  await user.paste(COPY);
  await user.click(dialog.getByRole("button", { name: "Open" }));
  await copyShown();
  return user;
}

const copyShown = () => screen.findByText(/sentences stand in it unchanged/u);
const retoldShown = () => screen.getByText(/At home stayed Bert/u);

beforeEach(lendBrowser);

test("a copy that was opened is there again at the next visit", async () => {
  const made = await makeWorkshop();
  await openCopy(made);
  await waitFor(async () =>
    expect(await made.library.original(SHELF, "paper")).toMatchObject({ text: COPY }),
  );
  await visit(made);
  expect(await copyShown()).toHaveTextContent("2 of the article’s 2 sentences");
  expect(screen.getByRole("link", { name: /Anna kam am Montag/u })).toBeVisible();
});

test("and not in another collection", async () => {
  const made = await makeWorkshop();
  await openCopy(made);
  await visit(made, { of: "collection", id: "clippings" });
  expect(retoldShown()).toBeVisible();
});

test("the retold text can be read beside it, and the copy again without asking", async () => {
  const user = await openCopy(await makeWorkshop());
  await user.click(screen.getByRole("button", { name: "Back to the retold text" }));
  expect(retoldShown()).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Open the original" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(await copyShown()).toBeVisible();
});

test("a copy that is to be forgotten is gone from the library", async () => {
  const made = await makeWorkshop();
  const user = await openCopy(made);
  await user.click(screen.getByRole("button", { name: "Forget this copy" }));
  expect(await screen.findByText(/At home stayed Bert/u)).toBeVisible();
  await waitFor(async () => expect((await made.library.contents()).originals).toEqual([]));
  await user.click(screen.getByRole("button", { name: "Open the original" }));
  expect(await screen.findByRole("dialog")).toBeVisible();
});

test("where it can't be kept it is open all the same, and says so", async () => {
  const fault = { kind: "full", usage: undefined, quota: undefined } as const;
  const made = await makeWorkshop({
    library: () => ({ putOriginal: () => Promise.reject(new LibraryError(fault)) }),
  });
  await openCopy(made);
  expect(await screen.findByRole("alert")).toHaveTextContent(/refused to keep the copy/u);
});

test("a reader who has kept nothing is asked for nothing, and no library is opened", async () => {
  const made = await makeWorkshop();
  await visit(made);
  expect(retoldShown()).toBeVisible();
  expect(made.used().library).toBe(false);
});
