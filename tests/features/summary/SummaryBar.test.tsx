import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { EmptyState } from "#src/features/summary/EmptyState.tsx";
import { SummaryBar } from "#src/features/summary/SummaryBar.tsx";
import { show } from "#tests/support/render.tsx";

const inView = { certain: 12, possible: 3, undated: 2, outside: 0 };
const nothing = () => undefined;

it.each([
  ["en", 23, "23 events"],
  ["en", 1, "1 event"],
  ["en", 0, "0 events"],
  ["de", 23, "23 Ereignisse"],
  ["de", 1, "1 Ereignis"],
] as const)(
  "says in %s how many there are, in a live region of its own: %i",
  async (lang, count, words) => {
    await show(<SummaryBar count={count} inView={inView} chosen={[]} onClear={nothing} />, lang);
    expect(screen.getByRole("status")).toHaveTextContent(new RegExp(`^${words}$`, "u"));
  },
);

it("says beside the live region, which is not to speak while panning, what is in view", async () => {
  await show(<SummaryBar count={23} inView={inView} chosen={[]} onClear={nothing} />);
  const words = screen.getByText("in view: 12 certain, 3 possible, 2 undated");
  expect(screen.getByRole("status")).not.toContainElement(words);
});

it("does not give the old count for an answer while another is awaited", async () => {
  const old = { count: 23, inView, chosen: [], onClear: nothing, isOld: true };
  await show(<SummaryBar {...old} />);
  expect(screen.getByRole("status")).toHaveAttribute("aria-busy", "true");
  await show(<SummaryBar {...old} instead="Searching …" />);
  expect(screen.getAllByRole("status")[1]).toHaveTextContent(/^Searching …$/u);
});

it("a note stands in the line of what is in view", async () => {
  const note = <button type="button">1 note</button>;
  await show(<SummaryBar count={3} inView={inView} chosen={[]} note={note} onClear={nothing} />);
  const line = screen.getByText(/^in view/u).parentElement;
  expect(line).toContainElement(screen.getByRole("button", { name: "1 note" }));
});

it("each choice is a chip that takes itself back, and all are cleared at once", async () => {
  const remove = vi.fn<() => void>();
  const clear = vi.fn<() => void>();
  const chosen = [
    { key: "a", label: "Anna", removeLabel: "Remove Anna", remove },
    { key: "b", label: "Bert", removeLabel: "Remove Bert", remove: nothing },
  ];
  const user = await show(
    <SummaryBar count={3} inView={undefined} chosen={chosen} onClear={clear} />,
  );
  expect(screen.getByRole("list", { name: "Chosen filters" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove Anna" }));
  expect(remove).toHaveBeenCalledOnce();
  await user.click(screen.getByRole("button", { name: "Clear all" }));
  expect(clear).toHaveBeenCalledOnce();
});

it("without choices there is nothing to clear", async () => {
  await show(<SummaryBar count={3} inView={undefined} chosen={[]} onClear={nothing} />);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

it("an empty view says why, and offers the way out", async () => {
  const take = vi.fn<() => void>();
  const label = "Remove Anna to see 7 events";
  const user = await show(<EmptyState reason="Anna and Fighting" wayOut={{ label, take }} />);
  expect(screen.getByText("No event matches Anna and Fighting.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: label }));
  expect(take).toHaveBeenCalledOnce();
});

it("an empty collection is said to be one", async () => {
  await show(<EmptyState reason="" wayOut={undefined} />);
  expect(screen.getByText("There are no events in this collection.")).toBeVisible();
});
