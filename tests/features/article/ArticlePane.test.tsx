import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang, Source } from "#src/domain/model.ts";
import { ArticlePane } from "#src/features/article/ArticlePane.tsx";
import { lendBrowser } from "#tests/support/browser.ts";
import { article, collectionFrom, passageOf } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";

const paper = article(
  "paper",
  {
    en: [["Anna came.", "Bert left."], ["Nobody stayed."]],
    de: [["Anna kam.", "Bert ging."], ["Niemand blieb."]],
  },
  { publisher: "Morgenblatt", headline: "Anna kommt, Bert geht" },
);
const collection = collectionFrom({
  sources: [paper],
  events: [
    { id: "arrival", claims: [{ passages: [passageOf(paper, "Anna came.")] }] },
    {
      id: "change",
      claims: [
        { passages: [passageOf(paper, "Anna came.")] },
        { passages: [passageOf(paper, "Bert left.")] },
      ],
    },
  ],
});

const went = vi.fn<(id: string) => void>();
const back = vi.fn<() => void>();

beforeEach(() => {
  vi.clearAllMocks();
  lendBrowser();
});

interface Opening {
  readonly source?: Source;
  readonly from?: Collection;
  readonly lang?: Lang;
  readonly selected?: string;
}

function open({ source = paper, from = collection, lang = "en", selected }: Opening = {}) {
  return show(
    <ArticlePane
      edge={undefined}
      source={source}
      collection={from}
      lang={lang}
      selected={selected}
      onEvent={went}
      onBack={back}
      opened={undefined}
      notKept={false}
      onOpened={() => undefined}
      onForget={() => undefined}
      hrefOf={(id) => `?event=${id}`}
    />,
    lang,
  );
}

const pane = () => screen.getByRole("complementary", { name: "Anna kommt, Bert geht" });

it("is named by the headline in its own language, and takes the focus there", async () => {
  await open();
  const headline = within(pane()).getByRole("heading", { level: 2 });
  expect(headline).toHaveAttribute("lang", "de");
  expect(headline).toHaveFocus();
});

it("says plainly that it is retold, from what, and links to the original", async () => {
  await open();
  expect(pane()).toHaveTextContent("Morgenblatt");
  expect(pane()).toHaveTextContent(/Retold in our own words from the article under this headline/u);
  const link = screen.getByRole("link", { name: /The original at its publisher/u });
  expect(link).toHaveAttribute("href", "https://paper.example/article");
  expect(link).toHaveAttribute("rel", "noopener noreferrer");
});

describe("how the day is known", () => {
  it("stands beside it", async () => {
    await open();
    expect(pane()).toHaveTextContent(
      "Published on 5 June 2025. The day stands in the article’s address.",
    );
  });

  it.each([
    ["2025-06", "en", "Published in June 2025."],
    ["2025-06", "de", "Erschienen im Juni 2025."],
    ["2025-06-05~", "de", "Erschienen um den 5. Juni 2025."],
    ["2025-06-05", "de", "Erschienen am 5. Juni 2025."],
  ] as const)("as precisely as it is known: %s in %s", async (edtf, lang, words) => {
    await open({ lang, source: { ...paper, published: { edtf, basis: "inferred" } } });
    expect(pane()).toHaveTextContent(words);
  });

  it("by a note where there is one", async () => {
    const note = { en: "The page says Thursday." };
    await open({
      source: { ...paper, published: { edtf: "2025-06-05", basis: "inferred", note } },
    });
    expect(pane()).toHaveTextContent("The page says Thursday.");
  });

  it("or that it is not known", async () => {
    const { published: _, ...undated } = paper;
    await open({ source: undated });
    expect(pane()).toHaveTextContent(/publication day is not known/u);
  });
});

describe("the text", () => {
  it("comes in the reader's language, whole", async () => {
    await open({ lang: "de" });
    expect(pane()).toHaveTextContent("Anna kam. Bert ging.");
    expect(screen.getByText("Niemand blieb.")).toBeVisible();
  });

  it("comes in the language there is, which is named", async () => {
    const german = article("paper", { de: [["Anna kam."]] }, { headline: paper.headline });
    await open({ source: german, from: collectionFrom({ sources: [german], events: [] }) });
    expect(pane()).toHaveTextContent("Anna kam.");
    expect(screen.getByText("German")).toBeVisible();
  });

  it("may be missing, and then the pane says so", async () => {
    await open({ source: { ...paper, texts: [] } });
    expect(screen.getByText("This source has no text in the collection.")).toBeVisible();
  });

  it("with HTML in it is that text", async () => {
    const evil = "<img src=x onerror=alert(1)><b>x</b>";
    const spiked = article(
      "paper",
      { en: [[evil]] },
      { headline: paper.headline, publisher: evil },
    );
    await open({ source: spiked, from: collectionFrom({ sources: [spiked], events: [] }) });
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    expect(screen.getAllByText(evil)).toHaveLength(2);
  });
});

describe("every passage is a way to its event", () => {
  it("by its link, which can be copied and leads there with a click", async () => {
    const user = await open();
    const link = screen.getByRole("link", {
      name: /Bert left\.\s*\(to the event: Title of change\)/u,
    });
    expect(link).toHaveAttribute("href", "?event=change");
    await user.click(link);
    expect(went).toHaveBeenCalledExactlyOnceWith("change");
  });

  it("where several events rest on it, by a link for each", async () => {
    const user = await open();
    await user.click(
      screen.getByRole("link", { name: /Anna came\.\s*\(to the event: Title of arrival\)/u }),
    );
    await user.click(screen.getByRole("link", { name: "Also in the event: Title of change" }));
    expect(went.mock.calls).toEqual([["arrival"], ["change"]]);
  });

  it("and those of the open event are lit", async () => {
    await open({ selected: "change" });
    const lit = screen.getAllByRole("link", { current: true }).map((link) => link.textContent);
    expect(lit).toEqual([
      "Anna came. (to the event: Title of change)",
      "Bert left. (to the event: Title of change)",
    ]);
  });

  it("what belongs to no event is plain text", async () => {
    await open();
    expect(screen.queryByRole("link", { name: /Nobody stayed/u })).not.toBeInTheDocument();
  });
});

it("the way back leads to the event where one is open, else closes the article", async () => {
  const user = await open({ selected: "arrival" });
  await user.click(screen.getByRole("button", { name: /Back to the event/u }));
  expect(back).toHaveBeenCalledOnce();
});

it("without an open event the article is closed", async () => {
  const user = await open();
  await user.click(screen.getByRole("button", { name: /Close the article/u }));
  expect(back).toHaveBeenCalledOnce();
});
