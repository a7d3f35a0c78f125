import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Lang } from "#src/domain/model.ts";
import { EventPane, type EventPaneActions } from "#src/features/event/EventPane.tsx";
import {
  article,
  collectionFrom,
  dated,
  editorsDate,
  passageOf,
  phraseIn,
  type EventParts,
  type Parts,
} from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";

const paper = article(
  "paper",
  {
    en: [["In May Anna signed.", "“Well done”, said Bert."]],
    de: [["Im Mai unterschrieb Anna.", "„Gut so“, sagte Bert."]],
  },
  { publisher: "Morgenblatt", headline: "Anna unterschreibt" },
);

function actionsOf() {
  const none = () => undefined;
  return {
    onPrevious: vi.fn<() => void>(none),
    onNext: vi.fn<() => void>(none),
    onClose: vi.fn<() => void>(none),
    onActor: vi.fn<EventPaneActions["onActor"]>(none),
    onKind: vi.fn<EventPaneActions["onKind"]>(none),
    onArticle: vi.fn<EventPaneActions["onArticle"]>(none),
  };
}

/** Opens the event in a collection of these parts. */
async function open(
  event: Partial<EventParts>,
  { lang = "en", ...parts }: Parts & { lang?: Lang } = {},
) {
  const whole = { id: "signing", ...event };
  const { dataset, byId } = collectionFrom({
    sources: [paper],
    ...parts,
    events: [whole, ...(parts.events ?? [])],
  });
  const record = byId.get(whole.id);
  if (record === undefined) throw new Error("the event is not valid");
  const actions = actionsOf();
  const user = await show(
    <EventPane
      edge={undefined}
      record={record}
      dataset={dataset}
      lang={lang}
      position={2}
      count={9}
      focusToken={0}
      actions={actions}
    />,
    lang,
  );
  return { user, actions };
}

const passage = passageOf(paper, "In May Anna signed.");
const german = passageOf(paper, "Im Mai unterschrieb Anna.", "de");

it("is a complementary region named by the title, and says where it stands among the events", async () => {
  await open({ title: { en: "The signing" } });
  const pane = screen.getByRole("complementary", { name: "The signing" });
  expect(within(pane).getByText("Event 2 of 9")).toBeVisible();
});

it("names the language of a title that the reader's language lacks", async () => {
  await open({ title: { de: "Die Unterschrift" } });
  const title = screen.getByRole("heading", { level: 2 });
  expect(title).toHaveTextContent("Die Unterschrift");
  expect(title).toHaveTextContent("German");
  expect(screen.getByText("Die Unterschrift")).toHaveAttribute("lang", "de");
});

describe("its buttons and chips", () => {
  it("walk on, close, and filter by kind and actor", async () => {
    const { user, actions } = await open({ kind: "agreement", claims: [{ actors: ["anna"] }] });
    await user.click(screen.getByRole("button", { name: "Previous event" }));
    await user.click(screen.getByRole("button", { name: "Next event" }));
    await user.click(screen.getByRole("button", { name: "Close the event" }));
    expect(
      [actions.onPrevious, actions.onNext, actions.onClose].map((f) => f.mock.calls.length),
    ).toEqual([1, 1, 1]);
    await user.click(screen.getByRole("button", { name: "Filter by Anna" }));
    expect(actions.onActor).toHaveBeenCalledWith("anna");
    await user.click(screen.getByRole("button", { name: "Filter by Agreement" }));
    expect(actions.onKind).toHaveBeenCalledWith("agreement");
  });

  it("copy the link, and a citation of the source", async () => {
    const { user } = await open({ claims: [{ passages: [passage] }] });
    await user.click(screen.getByRole("button", { name: "Cite" }));
    expect(await navigator.clipboard.readText()).toBe(
      "Morgenblatt: “Anna unterschreibt”, 5 June 2025. https://paper.example/article",
    );
    expect(screen.getByText("Citation copied")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Copy link to this event" }));
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
  });

  it("show what to copy where the browser refuses", async () => {
    const { user } = await open({});
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(screen.getByRole("button", { name: "Copy link to this event" }));
    expect(screen.getByLabelText(/Copying was refused/u)).toHaveValue(window.location.href);
  });
});

describe("what the sources say", () => {
  it("each passage stands with its paper, its day, and the way into the article", async () => {
    const { user, actions } = await open({ claims: [{ passages: [passage] }] });
    const block = screen.getByRole("article", { name: "Morgenblatt" });
    expect(block).toHaveTextContent("5 June 2025");
    expect(block).toHaveTextContent("stated by the paper");
    expect(within(block).getByRole("blockquote")).toHaveTextContent("In May Anna signed.");
    await user.click(within(block).getByRole("button", { name: /Read it in the article/u }));
    expect(actions.onArticle).toHaveBeenCalledWith(
      "paper",
      expect.objectContaining({ paragraph: 0, start: 0 }),
    );
  });

  it("comes in the reader's language, else in the one there is, which is then named", async () => {
    await open({ claims: [{ passages: [german, passage] }] });
    expect(screen.getByRole("blockquote")).toHaveAttribute("lang", "en");
  });

  it("is marked as German where the reader reads English and it stands in German only", async () => {
    await open({ claims: [{ passages: [german] }] });
    expect(screen.getByRole("blockquote")).toHaveAttribute("lang", "de");
    expect(screen.getByRole("blockquote")).toHaveTextContent("German");
  });

  it("what states it comes first, and the rest says what it is", async () => {
    const second = passageOf(paper, "“Well done”, said Bert.");
    await open({
      claims: [{ as: "background", passages: [passage] }, { passages: [second] }],
    });
    const [first, last] = screen.getAllByRole("article");
    expect(first).toHaveTextContent("said Bert");
    expect(last).toHaveTextContent("background");
  });

  it("the chain reads from the article inwards", async () => {
    const chain = [
      { speakers: ["wire"], form: "indirect" as const },
      { speakers: ["ministry", "bert"], form: "direct" as const },
    ];
    await open({ claims: [{ passages: [passage], chain }] });
    expect(screen.getByText("article ← The Wire ← Ministry and Bert")).toBeVisible();
    expect(
      screen.getByText("The article has it through: The Wire, Ministry and Bert"),
    ).toBeInTheDocument();
    expect(screen.getByText("quoted")).toBeVisible();
  });

  it("a translated quote says so, with the printed words beside it", async () => {
    const quote = {
      exact: "Gut so",
      phrase: { ...phraseIn(paper, "Well done"), ...phraseIn(paper, "Gut so", "de") },
    };
    const said = { quotes: [quote], passages: [passageOf(paper, "“Well done”, said Bert.")] };
    await open({ claims: [said] });
    expect(screen.getByText(/“Well done” is translated; in the original:/u)).toHaveTextContent(
      "Gut so",
    );
    expect(screen.getByText("Gut so")).toHaveAttribute("lang", "de");
  });

  it("a quote that is read as it was printed is not called translated", async () => {
    const quote = { exact: "Gut so", phrase: phraseIn(paper, "Gut so", "de") };
    const said = { quotes: [quote], passages: [passageOf(paper, "„Gut so“, sagte Bert.", "de")] };
    await open({ claims: [said] }, { lang: "de" });
    expect(screen.queryByText(/übersetzt/u)).not.toBeInTheDocument();
  });

  it("its time words and its quotes are marked", async () => {
    const when = { text: dated("XXXX-05", { words: phraseIn(paper, "In May") }) };
    await open({ claims: [{ passages: [passage], when }] });
    expect(within(screen.getByRole("blockquote")).getByRole("mark")).toHaveTextContent("In May");
  });

  it("a passage that is lost is shown as it was stored, and said to be lost", async () => {
    const lost = { ...passage, exact: "In June Bert left." };
    await open({ claims: [{ passages: [lost] }] });
    expect(screen.getByRole("blockquote")).toHaveTextContent("In June Bert left.");
    expect(screen.getByRole("note")).toHaveTextContent(/no longer in the text/u);
  });

  it("the same sentence in two papers is one origin", async () => {
    const same = { original: [["Anna unterschrieb."]] };
    const one = article("one", { en: [["She signed."]] }, { ...same, publisher: "Morgenblatt" });
    const two = article("two", { en: [["It was signed."]] }, { ...same, publisher: "Abendblatt" });
    const claims = [
      { passages: [passageOf(one, "She signed.")] },
      { passages: [passageOf(two, "It was signed.")] },
    ];
    await open({ claims }, { sources: [one, two] });
    expect(screen.getByText("Two papers, one origin.")).toBeVisible();
    expect(screen.getByText(/Morgenblatt and Abendblatt print the same wording/u)).toBeVisible();
  });

  it("an event without any passage says so", async () => {
    await open({});
    expect(screen.getByText("No passage of a source belongs to this event.")).toBeVisible();
  });

  it("a disagreement stands beside it, with its reference", async () => {
    const text = { en: "Others deny it." };
    const { reference } = editorsDate("2024");
    await open({
      notes: [{ about: "disagreement", text, reference: { ...reference, stateMedia: true } }],
    });
    const note = screen.getByText("Others deny it.").closest("li");
    expect(note).toHaveTextContent("Disagreement.");
    expect(note).toHaveTextContent("state media");
    expect(screen.getByRole("link", { name: /Register/u })).toHaveAttribute("href", reference.url);
  });
});

it("HTML in any text is shown as that text", async () => {
  const evil = "<img src=x onerror=alert(1)><i>x</i>";
  const spiked = article("spiked", { en: [[evil]] }, { publisher: evil, headline: evil });
  const words = phraseIn(spiked, evil);
  const claims = [
    {
      passages: [passageOf(spiked, evil)],
      place: { name: { en: evil } },
      when: { text: dated("2024", { words }), published: dated("2024-05", { words }) },
    },
  ];
  const notes = [{ about: "context" as const, text: { en: evil } }];
  await open({ title: { en: evil }, summary: { en: evil }, notes, claims }, { sources: [spiked] });
  const pane = screen.getByRole("complementary", { name: evil });
  expect(within(pane).queryByRole("img")).not.toBeInTheDocument();
  expect(pane.querySelector("i")).not.toBeInTheDocument();
  const said = within(pane).getAllByText((_, element) => element?.tagName === "DD");
  for (const row of said) expect(row).toHaveTextContent(`In the words of ${evil}: ${evil}`);
});

it("a title of ten thousand letters is shown whole", async () => {
  const title = "long ".repeat(2_000).trim();
  await open({ title: { en: title } });
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(title);
});
