import { webcrypto } from "node:crypto";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ArticlePane } from "#src/features/article/ArticlePane.tsx";
import { openOriginal, type OpenedOriginal } from "#src/features/article/opened-original.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { article, collectionFrom, passageOf, phraseIn } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";

/** A made-up article as printed, and as the collection retells it. */
const PRINTED = [
  ["Die Brücke bei Altdorf ist fertig.", "Anna eröffnete sie am 3. Mai.", "Es regnete."],
  ["Bert nannte sie „viel zu teuer“.", "Gekommen waren nur wenige."],
  ["Der Bau dauerte drei Jahre."],
];
const paper = article(
  "paper",
  {
    en: [
      ["Altdorf has its bridge.", "It was opened by Anna on 3 May.", "There was rain."],
      ["In Bert’s eyes it cost “much too much”.", "Few people came."],
      ["Three years of work went into it."],
    ],
  },
  { original: PRINTED, headline: "Neue Brücke" },
);
const quote = { exact: "viel zu teuer", phrase: phraseIn(paper, "much too much") };
const collection = collectionFrom({
  sources: [paper],
  events: [
    {
      id: "opening",
      title: { en: "The opening" },
      claims: [{ passages: [passageOf(paper, "It was opened by Anna on 3 May.")] }],
    },
    {
      id: "criticism",
      title: { en: "The criticism" },
      claims: [
        {
          passages: [passageOf(paper, "In Bert’s eyes it cost “much too much”.")],
          quotes: [quote],
        },
      ],
    },
  ],
});
const went = vi.fn<(id: string) => void>();

beforeEach(() => {
  vi.clearAllMocks();
  lendBrowser();
});

function Reading() {
  const [opened, setOpened] = useState<OpenedOriginal>();
  return (
    <ArticlePane
      edge={undefined}
      source={paper}
      collection={collection}
      lang="en"
      selected={undefined}
      onEvent={went}
      onBack={() => undefined}
      opened={opened}
      notKept={false}
      onOpened={setOpened}
      onForget={() => setOpened(undefined)}
      hrefOf={(id) => `?event=${id}`}
    />
  );
}

const textOf = (paragraphs: readonly (readonly string[])[]) =>
  paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");

async function asked() {
  const user = await show(<Reading />);
  await user.click(screen.getByRole("button", { name: "Open the original" }));
  return { user, dialog: within(await screen.findByRole("dialog", { name: "Open the original" })) };
}

/** Pastes a copy and opens it. */
async function paste(text: string) {
  const { user, dialog } = await asked();
  await user.click(dialog.getByLabelText("Or paste the text"));
  await user.paste(text);
  await user.click(dialog.getByRole("button", { name: "Open" }));
  return user;
}

const recognised = () => screen.findByText(/sentences stand in it unchanged/u);

describe("a pasted copy", () => {
  it("is shown in full, with every passage marked by its sentence", async () => {
    const user = await paste(textOf(PRINTED));
    expect(await recognised()).toHaveTextContent("6 of the article’s 6 sentences");
    expect(screen.getByText(/Gekommen waren nur wenige/u)).toBeVisible();
    await user.click(
      screen.getByRole("link", { name: /^Anna eröffnete sie am 3\. Mai\.\s*\(to/u }),
    );
    expect(went).toHaveBeenCalledExactlyOnceWith("opening");
    expect(
      screen.queryByRole("region", { name: "Not found in this copy" }),
    ).not.toBeInTheDocument();
  });

  it("may be wrapped, quoted and capitalised otherwise, and stand among other things", async () => {
    const printed = textOf(PRINTED)
      .replace("„viel zu teuer“", '"viel zu teuer"')
      .replace("Die Brücke", "DIE BRÜCKE")
      .replace("ist fertig", "ist\nfertig");
    await paste(`Startseite\n\n${printed}\n\nMehr aus der Region`);
    expect(await recognised()).toHaveTextContent("6 of the article’s 6 sentences");
  });

  it("finds an edited sentence by its quoted words", async () => {
    const edited = PRINTED.with(1, [
      "Für Bert ist sie „viel zu teuer“.",
      "Gekommen waren nur wenige.",
    ]);
    await paste(textOf(edited));
    expect(await screen.findByText(/1 passage was found only by its quoted words/u)).toBeVisible();
    expect(
      screen.getByRole("link", { name: /^viel zu teuer\s*\(to the event: The criticism\)/u }),
    ).toBeVisible();
  });

  it("lists what was removed from it, with the way to its event", async () => {
    const shortened = PRINTED.with(0, ["Die Brücke bei Altdorf ist fertig.", "Es regnete."]);
    const user = await paste(textOf(shortened));
    const missing = within(await screen.findByRole("region", { name: "Not found in this copy" }));
    expect(missing.getAllByRole("listitem")).toHaveLength(1);
    expect(missing.getByText("It was opened by Anna on 3 May.")).toBeVisible();
    await user.click(missing.getByRole("button", { name: "The opening" }));
    expect(went).toHaveBeenCalledWith("opening");
  });

  it("with half of the sentences is enough, and gives way to the retold text again", async () => {
    const user = await paste(textOf(PRINTED.slice(0, 1)));
    expect(await recognised()).toHaveTextContent("3 of the article’s 6 sentences");
    await user.click(screen.getByRole("button", { name: "Back to the retold text" }));
    expect(screen.getByText(/Three years of work/u)).toBeVisible();
  });
});

describe("a copy is refused, with the reason", () => {
  it("with fewer than half of the sentences", async () => {
    await paste(textOf(PRINTED.slice(1, 2)));
    expect(await screen.findByText(/^Only 2 of 6 sentences of “Neue Brücke”/u)).toBeVisible();
  });

  it("with none of them", async () => {
    await paste("Ein ganz anderer Text. Er sagt etwas anderes.");
    expect(await screen.findByText(/^None of the article’s sentences/u)).toBeVisible();
    expect(screen.getByLabelText("Or paste the text")).toHaveValue(
      "Ein ganz anderer Text. Er sagt etwas anderes.",
    );
  });

  it("where there is none", async () => {
    await paste("  ");
    expect(await screen.findByText("Choose a file or paste the text first.")).toBeVisible();
  });

  it("where the page can compare nothing", async () => {
    vi.stubGlobal("isSecureContext", false);
    await paste(textOf(PRINTED));
    expect(await screen.findByText(/only on pages served over https/u)).toBeVisible();
  });
});

describe("a text of more than a million characters", () => {
  const long = "Es regnete. ".repeat(100_000);

  it("is not compared where it is pasted", async () => {
    const { user, dialog } = await asked();
    fireEvent.change(dialog.getByLabelText("Or paste the text"), { target: { value: long } });
    await user.click(dialog.getByRole("button", { name: "Open" }));
    expect(await screen.findByText(/more than a million characters/u)).toBeVisible();
  });

  it("nor where a file has it", async () => {
    const { user, dialog } = await asked();
    const file = new File([long], "book.txt", { type: "text/plain" });
    await user.upload(dialog.getByLabelText(/^A file/u), file);
    expect(await screen.findByText(/more than a million characters/u)).toBeVisible();
    expect(dialog.getByLabelText("Or paste the text")).toHaveValue("");
  });
});

describe("while a copy is read", () => {
  /** A file whose content comes when the test says so. */
  function slowFile(text: string) {
    const file = new File([text], "copy.txt", { type: "text/plain" });
    let arrive = (): void => undefined;
    const content = new Promise<ArrayBuffer>((resolve) => {
      arrive = () => resolve(new TextEncoder().encode(text).buffer);
    });
    vi.spyOn(file, "arrayBuffer").mockReturnValue(content);
    return { file, arrive };
  }
  /** As long as it takes to open a copy as long: what was to come of an earlier one has come. */
  const afterAnotherOpening = () =>
    act(() => openOriginal(textOf(PRINTED), "de", collection, webcrypto.subtle));

  it("giving up opens nothing later", async () => {
    const { user, dialog } = await asked();
    const { file, arrive } = slowFile(textOf(PRINTED));
    await user.upload(dialog.getByLabelText(/^A file/u), file);
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    arrive();
    await afterAnotherOpening();
    expect(screen.queryByText(/sentences stand in it unchanged/u)).not.toBeInTheDocument();
  });

  it("a second file takes the place of the first, whichever arrives last", async () => {
    const { user, dialog } = await asked();
    const first = slowFile(textOf(PRINTED));
    const second = slowFile("Ein ganz anderer Text. Er sagt etwas anderes.");
    await user.upload(dialog.getByLabelText(/^A file/u), first.file);
    await user.upload(dialog.getByLabelText(/^A file/u), second.file);
    second.arrive();
    expect(await screen.findByText(/^None of the article’s sentences/u)).toBeVisible();
    first.arrive();
    await afterAnotherOpening();
    expect(screen.queryByText(/sentences stand in it unchanged/u)).not.toBeInTheDocument();
    expect(screen.getByText(/^None of the article’s sentences/u)).toBeVisible();
  });
});

describe("a file", () => {
  const choose = async (file: File) => {
    const { user, dialog } = await asked();
    await user.upload(dialog.getByLabelText(/^A file/u), file);
  };

  it("of plain text is opened at once", async () => {
    await choose(new File([textOf(PRINTED)], "copy.txt", { type: "text/plain" }));
    expect(await recognised()).toHaveTextContent("6 of the article’s 6 sentences");
  });

  it("in the older encoding of German pages", async () => {
    const bytes = Uint8Array.from(textOf(PRINTED).replace(/[„“]/gu, '"'), (letter) =>
      letter.charCodeAt(0),
    );
    await choose(new File([bytes], "copy.txt", { type: "text/plain" }));
    expect(await recognised()).toHaveTextContent("6 of the article’s 6 sentences");
  });

  it("that is a saved page is read by its paragraphs, and nothing in it runs", async () => {
    const body = PRINTED.map((sentences) => `<p>${sentences.join(" <b></b>")}</p>`).join("");
    const page = `<nav>Start</nav><script>document.title = "hacked"</script>${body}<img src=x onerror="document.title='hacked'">`;
    await choose(new File([page], "page.html", { type: "text/html" }));
    expect(await recognised()).toHaveTextContent("6 of the article’s 6 sentences");
    expect(document.title).not.toBe("hacked");
  });

  it("that is too large is not read", async () => {
    await choose(new File(["x".repeat(5_000_001)], "book.txt", { type: "text/plain" }));
    expect(await screen.findByText(/larger than 5 MB/u)).toBeVisible();
  });

  it("that can't be read says so", async () => {
    const file = new File(["x"], "copy.txt", { type: "text/plain" });
    vi.spyOn(file, "arrayBuffer").mockRejectedValue(new Error("gone"));
    await choose(file);
    expect(await screen.findByText(/could not be read/u)).toBeVisible();
  });
});

it("asking can be given up", async () => {
  const { user, dialog } = await asked();
  await user.click(dialog.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
});
