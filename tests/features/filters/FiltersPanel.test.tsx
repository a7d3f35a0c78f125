import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { countFacets, select } from "#src/domain/select.ts";
import { FiltersPanel } from "#src/features/filters/FiltersPanel.tsx";
import type { Lang } from "#src/domain/model.ts";
import type { HistoryStep } from "#src/url/use-address.ts";
import { addressOf } from "#tests/support/address.ts";
import { ACTORS, article, collectionFrom, passageOf } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";

const paper = article("paper", { en: [["It was so."]] }, { publisher: "Morning Post" });
const collection = collectionFrom({
  sources: [paper],
  actors: [
    ...ACTORS,
    { id: "lavrov", kind: "person", name: { en: "Lavrov", de: "Lawrow" }, aliases: ["Лавров"] },
  ],
  events: [
    { id: "anna-alone", kind: "meeting", claims: [{ actors: ["anna"] }] },
    { id: "both", kind: "meeting", claims: [{ actors: ["anna", "bert"] }] },
    { id: "bert-alone", kind: "fighting", claims: [{ actors: ["bert"] }] },
    {
      id: "nobody",
      kind: "troops",
      claims: [{ stance: "denied", passages: [passageOf(paper, "It was so.")] }],
    },
    {
      id: "talk",
      kind: "statement",
      claims: [{ actors: ["lavrov"], chain: [{ speakers: ["wire"], form: "indirect" }] }],
    },
  ],
});

const steps: HistoryStep[] = [];

/** The panel with the address that it changes, and what is left of the events. */
function Filtering({ query = "", lang = "en" }: { query?: string; lang?: Lang }) {
  const [address, setAddress] = useState(addressOf(query).address);
  const choices = { ...address, found: undefined };
  return (
    <>
      <FiltersPanel
        collection={collection}
        counts={countFacets(collection.records, choices)}
        address={address}
        lang={lang}
        change={(change, step) => {
          steps.push(step);
          setAddress({ ...address, ...change });
        }}
      />
      <output>
        {select(collection.records, choices)
          .map(({ event }) => event.id)
          .join(" ")}
      </output>
    </>
  );
}

const box = (name: string) => screen.getByRole("checkbox", { name });
const shown = () => screen.getByRole("status").textContent;

it("stands as a region with a checkbox per actor that acts somewhere, and one for nobody", async () => {
  await show(<Filtering />);
  const actors = within(screen.getByRole("region", { name: "Filters" })).getByRole("group", {
    name: "Actors",
  });
  const names = ["Northland", "Ministry", "Anna", "Southland", "Bert", "Lavrov", "None named"];
  expect(within(actors).getAllByRole("checkbox")).toEqual(names.map(box));
});

it("speaks German", async () => {
  await show(<Filtering lang="de" />, "de");
  expect(screen.getByRole("region", { name: "Filter" })).toBeVisible();
  expect(box("Nordland")).toHaveAccessibleDescription("2 Ereignisse");
  expect(box("Niemand genannt")).toHaveAccessibleDescription("1 Ereignis");
});

describe("choosing an actor", () => {
  it("leaves the events of all that is part of it, as a step that Back undoes", async () => {
    steps.length = 0;
    const user = await show(<Filtering />);
    await user.click(box("Northland"));
    expect(shown()).toBe("anna-alone both");
    expect(steps).toEqual(["push"]);
    await user.click(box("Northland"));
    expect(shown()).toBe("anna-alone bert-alone both nobody talk");
  });

  it("changes no other actor's count under any, and narrows it under all", async () => {
    const user = await show(<Filtering />);
    await user.click(box("Anna"));
    expect(box("Bert")).toHaveAccessibleDescription("2 events");
    await user.click(screen.getByRole("radio", { name: "all of them" }));
    expect(box("Bert")).toHaveAccessibleDescription("1 event");
    await user.click(box("Bert"));
    expect(shown()).toBe("both");
  });

  it("can be for those that name nobody", async () => {
    const user = await show(<Filtering />);
    await user.click(box("None named"));
    expect(shown()).toBe("nobody");
  });
});

it("the counts follow the other facets", async () => {
  const user = await show(<Filtering />);
  await user.click(box("Fighting"));
  expect(box("Anna")).toHaveAccessibleDescription("0 events");
  expect(box("Bert")).toHaveAccessibleDescription("1 event");
  expect(box("Meetings and visits")).toHaveAccessibleDescription("2 events");
  await user.click(box("Meetings and visits"));
  expect(shown()).toBe("anna-alone bert-alone both");
});

it("what the link has chosen is checked, also where it is folded away at first", async () => {
  await show(<Filtering query="actor=anna&kind=meeting&source=paper&speaker=own&stance=denied" />);
  const names = ["Anna", "Meetings and visits", "Morning Post", "The paper itself", "denied"];
  for (const name of names) expect(box(name)).toBeChecked();
  expect(box("Bert")).not.toBeChecked();
});

it("who says so and how it is said are chosen like everything else", async () => {
  const user = await show(<Filtering />);
  await user.click(screen.getByText("Who says so"));
  await user.click(box("The Wire"));
  expect(shown()).toBe("talk");
  await user.click(box("The Wire"));
  await user.click(screen.getByText("How it is said"));
  await user.click(box("denied"));
  expect(shown()).toBe("nobody");
});

describe("finding an actor", () => {
  it.each(["Lawrow", "lavr", "Лавров"])("by %s", async (text) => {
    const user = await show(<Filtering />);
    await user.type(screen.getByRole("searchbox", { name: "Find an actor" }), text);
    const actors = screen.getByRole("group", { name: "Actors" });
    expect(within(actors).getAllByRole("checkbox")).toEqual([box("Lavrov")]);
  });

  it("keeps what they are part of in sight", async () => {
    const user = await show(<Filtering />);
    await user.type(screen.getByRole("searchbox", { name: "Find an actor" }), "ann");
    expect(box("Northland")).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: "Bert" })).not.toBeInTheDocument();
  });

  it("says so where nobody answers to the name, and changes no filter", async () => {
    const user = await show(<Filtering query="actor=anna" />);
    await user.type(screen.getByRole("searchbox", { name: "Find an actor" }), "Zorro");
    expect(screen.getByText("No actor matches “Zorro”.")).toBeVisible();
    expect(shown()).toBe("anna-alone both");
  });
});
