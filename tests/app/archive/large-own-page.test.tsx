import { screen } from "@testing-library/react";
import { NuqsAdapter } from "nuqs/adapters/react";
import { expect, test, vi } from "vitest";
import { LargeOwnPage } from "#src/app/archive/LargeOwnPage.tsx";
import type { Lang } from "#src/domain/model.ts";
import { LibraryError, type Library } from "#src/library/library.ts";
import { AddressProvider } from "#src/url/AddressProvider.tsx";
import { TITLE } from "#tests/library/made-up.ts";
import { show } from "#tests/support/render.tsx";
import { makeWorkshop } from "#tests/support/workshop.tsx";
import { lendPage } from "./archive-page.tsx";

/** The page of a large collection out of a library of which one thing fails. */
async function open(file: Library["file"], lang: Lang = "en") {
  lendPage();
  const { Wrapper } = await makeWorkshop({ library: () => ({ file }) });
  const onDialog = vi.fn<(dialog: string | undefined) => void>();
  const user = await show(
    <Wrapper>
      <NuqsAdapter>
        <AddressProvider onWritten={() => undefined}>
          <LargeOwnPage
            id="ports"
            title={TITLE.title}
            lang={lang}
            dialog={undefined}
            onDialog={onDialog}
          />
        </AddressProvider>
      </NuqsAdapter>
    </Wrapper>,
    lang,
  );
  return { user, onDialog };
}

test("a collection whose file the browser has lost says so, and what can be done", async () => {
  const { user, onDialog } = await open(() => Promise.resolve(undefined));
  const name = "The events of this collection are no longer here";
  expect(await screen.findByRole("heading", { name })).toHaveFocus();
  expect(screen.getByText(/“Harbour strike”.*no longer holds the file/u)).toBeVisible();
  expect(screen.getByText(/restore it here\. Otherwise import the file again/u)).toBeVisible();
  expect(screen.getByRole("button", { name: "Restore a backup" })).toBeEnabled();
  await user.click(screen.getByRole("button", { name: "Your collections" }));
  expect(onDialog).toHaveBeenCalledExactlyOnceWith("collections");
});

test("it says so in German", async () => {
  await open(() => Promise.resolve(undefined), "de");
  const name = "Die Ereignisse dieser Sammlung sind nicht mehr da";
  expect(await screen.findByRole("heading", { name })).toBeVisible();
});

test("what keeps the library from answering is told in its own words, and can be tried again", async () => {
  const file = vi.fn<Library["file"]>(() => Promise.reject(new LibraryError({ kind: "blocked" })));
  const { user } = await open(file);
  expect(await screen.findByRole("alert")).toHaveTextContent(/Another tab with an older version/u);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(file).toHaveBeenCalledTimes(2);
});
