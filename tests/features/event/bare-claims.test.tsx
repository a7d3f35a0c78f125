import { screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { EventPane } from "#src/features/event/EventPane.tsx";
import { article, collectionFrom, dated, type ClaimParts } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";

const paper = article(
  "paper",
  { en: [["In May Anna signed."]] },
  { publisher: "Morning Post", headline: "What was signed", url: "https://post.example/signed" },
);

/** An event of a row without a text: its claim has no passage. */
async function open(claim: ClaimParts): Promise<HTMLElement> {
  const { dataset, records } = collectionFrom({
    sources: [paper],
    events: [{ id: "signing", claims: [claim] }],
  });
  const [record] = records;
  if (record === undefined) throw new Error("the event is not valid");
  const nothing = vi.fn<() => void>();
  await show(
    <EventPane
      edge={undefined}
      record={record}
      dataset={dataset}
      lang="en"
      position={1}
      count={1}
      focusToken={0}
      actions={{
        onPrevious: nothing,
        onNext: nothing,
        onClose: nothing,
        onActor: nothing,
        onKind: nothing,
        onArticle: nothing,
      }}
    />,
  );
  return screen.getByRole("region", { name: "What the sources say" });
}

it("a row without a text names its source, with the way there, and says that no words belong to it", async () => {
  const said = await open({ when: { text: dated("2024-05-03", { uses: [{ source: "paper" }] }) } });
  expect(within(said).getByText("Morning Post")).toBeVisible();
  expect(within(said).getByRole("link", { name: /What was signed/u })).toHaveAttribute(
    "href",
    "https://post.example/signed",
  );
  expect(said).toHaveTextContent("No passage of a source belongs to this event.");
  expect(screen.getByText(/The date given by/u)).toHaveTextContent(
    "The date given by Morning Post.",
  );
});

it("who says so is told of a row, too", async () => {
  const said = await open({ chain: [{ speakers: ["wire"], form: "indirect" }] });
  expect(said).toHaveTextContent("reported");
  expect(said).toHaveTextContent("The Wire");
});

it("a date that comes from no source is the collection's", async () => {
  await open({ when: { text: dated("2024-05-03") } });
  expect(screen.getByText("The date given by the collection.")).toBeVisible();
});
