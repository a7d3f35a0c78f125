import { screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { PublishDialog, type PublishedHere } from "#src/features/save/PublishDialog.tsx";
import { addSavingWords } from "#src/i18n/saving-words.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { article, collectionFrom, passageOf } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";

addSavingWords();
beforeEach(lendBrowser);

const COURIER = article("courier", { en: [["Bert met the dockers."]] });
const { dataset, records } = collectionFrom({
  sources: [COURIER],
  events: [
    { id: "meeting", claims: [{ passages: [passageOf(COURIER, "Bert met the dockers.")] }] },
  ],
});

const HERE: PublishedHere = {
  changed: 0,
  unchecked: 0,
  published: undefined,
  onPublished: () => Promise.resolve(),
};

function open(kept: PublishedHere | undefined, added = ["courier"]) {
  const toSave = {
    dataset,
    records,
    filtered: records,
    address: undefined,
    added: new Set(added),
  };
  const draw = () => Promise.reject(new Error("nothing is drawn"));
  return show(
    <PublishDialog toSave={toSave} kept={kept} lang="en" draw={draw} onClose={() => undefined} />,
  );
}

const method = () => screen.getByLabelText("How it was made");

test("what is no address is said by its field, which has the focus", async () => {
  const user = await open(undefined, []);
  const field = screen.getByLabelText("Address of the site, if you know it");
  await user.type(field, "our server");
  await user.click(screen.getByRole("button", { name: "Make the site" }));
  expect(field).toHaveFocus();
  expect(field).toBeInvalid();
  expect(screen.getByRole("alert")).toHaveTextContent(/^This is no address of a web site\./u);
  await user.clear(field);
  await user.type(field, "strike.example");
  expect(field).toBeValid();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test("the method says no more than is so: whether all is checked, and whether the words go along", async () => {
  const user = await open({ ...HERE, unchecked: 2 });
  expect(screen.getByText(/^2 proposals are not checked yet\./u)).toBeVisible();
  expect(method()).toHaveDisplayValue(/has not checked all of them yet\. .* are left out\./u);
  await user.click(screen.getByRole("checkbox"));
  expect(method()).toHaveDisplayValue(/Below each event stand the words/u);
  await user.clear(method());
  await user.type(method(), "By hand.");
  await user.click(screen.getByRole("checkbox"));
  expect(method()).toHaveDisplayValue("By hand.");
});

test("out of a file, nothing is said of articles", async () => {
  await open(HERE, []);
  expect(method()).toHaveDisplayValue(/^The events come from a data file\./u);
});

test("whoever publishes again goes on with what they wrote, in the same language", async () => {
  const texts = { title: "Strike", description: "Cranes.", address: "https://strike.example/" };
  const published = { first: 1, last: 1, events: [], corrections: [] };
  await open({ ...HERE, published: { ...published, texts: { lang: "en", ...texts } } });
  expect(screen.getByLabelText("Title")).toHaveValue("Strike");
  expect(screen.getByLabelText("What it is about")).toHaveValue("Cranes.");
  expect(method()).toHaveDisplayValue(/checked by an editor/u);
});

test("in another language the address alone is the same", async () => {
  const texts = { title: "Streik", description: "Kräne.", address: "https://strike.example/" };
  const published = { first: 1, last: 1, events: [], corrections: [] };
  await open({ ...HERE, published: { ...published, texts: { lang: "de", ...texts } } });
  expect(screen.getByLabelText("Title")).toHaveValue("A small collection");
  expect(screen.getByLabelText("Address of the site, if you know it")).toHaveValue(
    "https://strike.example/",
  );
});
