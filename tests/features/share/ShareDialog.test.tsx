import { screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { ShareDialog, type Shared } from "#src/features/share/ShareDialog.tsx";
import { addSavingWords } from "#src/i18n/saving-words.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { article, collectionFrom, dated, passageOf } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";

addSavingWords();
beforeEach(lendBrowser);

const RETOLD = article("herald", { en: [["Anna spoke of “a new beginning”."]] });
const RETOLD_TEXT = article(
  "courier",
  { en: [["Bert met the dockers in Easthaven."]] },
  { lang: "en" },
);
const PRINTED = {
  ...RETOLD_TEXT,
  texts: RETOLD_TEXT.texts.map((text) => ({ ...text, rendition: "original" as const })),
};

const { dataset, byId } = collectionFrom({
  sources: [RETOLD, PRINTED],
  events: [
    {
      id: "meeting",
      title: { en: "Bert meets the dockers" },
      claims: [
        { passages: [passageOf(PRINTED, "met the dockers")], when: { text: dated("2025-06-03") } },
        {
          passages: [passageOf(RETOLD, "Anna spoke of “a new beginning”.")],
          quotes: [{ exact: "ein neuer Anfang", phrase: {} }],
        },
      ],
    },
  ],
});

const open = (more: Partial<Shared> = {}) => {
  const record = byId.get("meeting");
  if (record === undefined) throw new Error("no event");
  const shared = { title: dataset.title, isHere: false, event: { record, dataset }, ...more };
  return show(<ShareDialog shared={shared} lang="en" onClose={() => undefined} />);
};

test("the address of the view is copied", async () => {
  const user = await open();
  await user.click(screen.getByRole("button", { name: "Copy link" }));
  expect(screen.getByText("Link copied.")).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(window.location.href);
});

test("a citation names event, date, collection, sources, address and day", async () => {
  await open();
  const citation = screen.getByLabelText<HTMLTextAreaElement>("Citation").value;
  expect(citation).toMatch(
    /^“Bert meets the dockers” \(3 June 2025\)\. A small collection \(Dateline\)\. Sources: /u,
  );
  expect(citation).toContain("Paper courier: “Headline of courier”, 5 June 2025");
  expect(citation).toMatch(/ http:\/\/localhost\S* \(retrieved on \d{1,2} \p{L}+ \d{4}\)\.$/u);
});

test("without an open event it names the collection", async () => {
  await open({ event: undefined });
  const citation = screen.getByLabelText<HTMLTextAreaElement>("Citation").value;
  expect(citation).toMatch(/^A small collection \(Dateline\)\. http/u);
});

test("the words of the event are linked to where they were printed: of a retold text its quotes", async () => {
  await open();
  const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(hrefs).toEqual([
    "https://courier.example/article#:~:text=met%20the%20dockers,-in",
    "https://herald.example/article#:~:text=ein%20neuer%20Anfang",
  ]);
  expect(screen.getByRole("link", { name: /Paper courier courier\.example/u })).toHaveAttribute(
    "target",
    "_blank",
  );
});

test("a link to a collection of this machine says that it is of no use elsewhere", async () => {
  await open({ isHere: true });
  expect(screen.getByText(/on this machine only/u)).toBeVisible();
});
