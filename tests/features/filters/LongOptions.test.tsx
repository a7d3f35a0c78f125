import { act, fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { NONE_NAMED, type Actor } from "#src/domain/model.ts";
import { ActorFacet } from "#src/features/filters/ActorFacet.tsx";
import { FacetList, FoldedFacetList } from "#src/features/filters/FacetList.tsx";
import { lendBrowser } from "#tests/support/browser.ts";
import { lendHeights, lendSizes } from "#tests/support/layout.ts";
import { show } from "#tests/support/render.tsx";

const COUNT = 2_000;

/** Northland with every tenth of two thousand; the others are part of nothing. */
const actors = new Map<string, Actor>();
actors.set("north", { id: "north", kind: "state", name: { en: "Northland" }, aliases: [] });
for (let n = 0; n < COUNT; n += 1) {
  actors.set(`a${String(n)}`, {
    id: `a${String(n)}`,
    kind: "person",
    name: { en: `Person ${String(n)}` },
    aliases: [],
    ...(n % 10 === 0 ? { partOf: "north" } : {}),
  });
}
const totalOf = (id: string) => (id === "north" ? COUNT : COUNT - Number(id.slice(1)));
const countOf = (id: string) => (id === NONE_NAMED ? 7 : totalOf(id));

function Actors({ chosen: first = [] }: { chosen?: readonly string[] }) {
  const [chosen, setChosen] = useState(first);
  return (
    <>
      <ActorFacet
        actors={actors}
        sides={["north"]}
        totalOf={totalOf}
        countOf={countOf}
        chosen={chosen}
        match="any"
        lang="en"
        onChoose={setChosen}
        onMatch={() => undefined}
      />
      <output>{chosen.join(" ")}</output>
    </>
  );
}

beforeEach(() => {
  lendBrowser();
  lendHeights({ seen: 120, row: 28 });
});

it("actors that are awaited have their room kept, until it shows how many there are", async () => {
  const facet = {
    sides: [],
    totalOf,
    countOf,
    chosen: [],
    match: "any" as const,
    lang: "en" as const,
    onChoose: () => undefined,
    onMatch: () => undefined,
  };
  const kept = () => document.querySelectorAll(".options-space-kept");
  await show(<ActorFacet {...facet} actors={new Map()} awaited />);
  expect(kept()).toHaveLength(1);
  await show(<ActorFacet {...facet} actors={new Map()} awaited={false} />);
  expect(kept()).toHaveLength(1);
});

const everybody = () => screen.findByRole("list", { name: "Actors" });
const box = (name: string, within_?: HTMLElement) =>
  (within_ === undefined ? screen : within(within_)).getByRole("checkbox", { name });
const chosen = () => screen.getByRole("status").textContent;

describe("thousands of actors", () => {
  it("are few in the document, and say where they stand among how many", async () => {
    await show(<Actors />);
    const items = within(await everybody()).getAllByRole("listitem");
    expect(items.length).toBeLessThan(60);
    expect(items[1]).toHaveAttribute("aria-posinset", "2");
    expect(items[1]).toHaveAttribute("aria-setsize", String(COUNT + 1));
    expect(items[1]).toHaveAttribute("aria-level", "2");
    expect(box("Northland")).toHaveAccessibleDescription("2,000 events");
  });

  it("are one tab stop that the arrow keys walk, and the space bar chooses", async () => {
    const user = await show(<Actors />);
    await everybody();
    await user.click(screen.getByRole("searchbox", { name: "Find an actor" }));
    await user.tab();
    await user.tab();
    expect(box("Northland")).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(box("Person 0")).toHaveFocus();
    await user.keyboard("{End}");
    expect(box("Person 1999")).toHaveFocus();
    await user.keyboard(" ");
    expect(chosen()).toBe("a1999");
    await user.keyboard("{Home}");
    expect(box("Northland")).toHaveFocus();
    await user.tab();
    expect(box("None named")).toHaveFocus();
  });

  it("those that are chosen stand above, and can be taken back there without losing the focus", async () => {
    const user = await show(<Actors chosen={["a500", "a42"]} />);
    const above = await screen.findByRole("list", { name: "Chosen: Actors" });
    expect(within(above).getAllByRole("checkbox")).toEqual([
      box("Person 500", above),
      box("Person 42", above),
    ]);
    await user.click(box("Person 500", above));
    expect(chosen()).toBe("a42");
    expect(box("Person 42", above)).toHaveFocus();
    await user.keyboard(" ");
    expect(chosen()).toBe("");
    expect(box("Northland")).toHaveFocus();
  });

  it("are found by name, with what they are part of", async () => {
    const user = await show(<Actors />);
    await everybody();
    await user.type(screen.getByRole("searchbox", { name: "Find an actor" }), "1990");
    const names = within(await everybody())
      .getAllByRole("listitem")
      .map((item) => item.querySelector(".counted-label")?.textContent);
    expect(names).toEqual(["Northland", "Person 1990"]);
    await user.type(screen.getByRole("searchbox", { name: "Find an actor" }), "x");
    expect(screen.getByText("No actor matches “1990x”.")).toBeVisible();
  });

  it("the last chosen one is taken back while nothing is found: the search has the focus", async () => {
    const user = await show(<Actors chosen={["a500"]} />);
    await everybody();
    const search = screen.getByRole("searchbox", { name: "Find an actor" });
    await user.type(search, "nobody");
    await user.click(await screen.findByRole("checkbox", { name: "Person 500" }));
    expect(chosen()).toBe("");
    expect(search).toHaveFocus();
  });

  it("an unknown one of the link can be taken back", async () => {
    const user = await show(<Actors chosen={["somebody"]} />);
    await user.click(await screen.findByRole("checkbox", { name: "somebody" }));
    expect(chosen()).toBe("");
  });
});

it("a choice draws its own box anew, and none of the others", async () => {
  const user = await show(<Actors chosen={["a500"]} />);
  const list = await everybody();
  const worded = vi.spyOn(Intl.PluralRules.prototype, "select");
  await user.click(box("Person 0", list));
  expect(chosen()).toBe("a500 a0");
  // the tab stop goes to it from another one, it is ticked, and one more stands above
  expect(worded).toHaveBeenCalledTimes(4);
});

it("rows that are scrolled to are measured when the page is laid out, not before", async () => {
  const measured = lendHeights({ seen: 120, row: 28 });
  const sizes = lendSizes();
  await show(<Actors />);
  const list = await everybody();
  const before = measured();
  const scroller = list.closest(".options-scroller");
  if (scroller === null) throw new Error("nothing scrolls");
  scroller.scrollTop = 28 * 300;
  fireEvent.scroll(scroller);
  expect(list.querySelector(`[data-row="300"]`)).toBeInTheDocument();
  expect(measured()).toBe(before);
  act(sizes.tell);
  expect(measured()).toBeGreaterThan(before);
});

describe("thousands of sources", () => {
  const options = Array.from({ length: 3_000 }, (_, n) => ({
    value: `s${String(n)}`,
    label: `Paper ${String(n)}`,
    title: `Headline number ${String(n)}`,
  }));

  function Sources({ folded = false }: { folded?: boolean }) {
    const [taken, setTaken] = useState<readonly string[]>([]);
    const Facet = folded ? FoldedFacetList : FacetList;
    return (
      <>
        <Facet
          heading="Sources"
          options={options}
          countOf={() => undefined}
          chosen={taken}
          onChoose={setTaken}
        />
        <output>{taken.join(" ")}</output>
      </>
    );
  }

  it("are searched by name and headline, and chosen", async () => {
    const user = await show(<Sources />);
    const list = await screen.findByRole("list", { name: "Sources" });
    expect(within(list).getAllByRole("listitem").length).toBeLessThan(60);
    await user.type(screen.getByRole("searchbox", { name: "Find in “Sources”" }), "headl 2718");
    await user.click(await screen.findByRole("checkbox", { name: "Paper 2718" }));
    expect(chosen()).toBe("s2718");
    await user.type(screen.getByRole("searchbox", { name: "Find in “Sources”" }), "x");
    expect(screen.getByText("Nothing matches “headl 2718x”.")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Paper 2718" }));
    expect(chosen()).toBe("");
  });

  it("are not there while they are folded away", async () => {
    const user = await show(<Sources folded />);
    expect(screen.queryByRole("searchbox", { hidden: true })).not.toBeInTheDocument();
    await user.click(screen.getByText("Sources"));
    expect(await screen.findByRole("checkbox", { name: "Paper 0" })).toBeVisible();
  });

  it("a count that is not known yet is not said", async () => {
    await show(<Sources />);
    expect(
      await screen.findByRole("checkbox", { name: "Paper 0" }),
    ).not.toHaveAccessibleDescription();
  });
});
