import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import type { ListRow } from "#src/archive/questions.ts";
import { ArchiveList } from "#src/features/list/ArchiveList.tsx";
import type { AskRows } from "#src/features/list/row-pages.ts";
import type { Lang } from "#src/domain/model.ts";
import { i18n } from "#src/i18n/i18n.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { lendHeights } from "#tests/support/layout.ts";
import { show } from "#tests/support/render.tsx";

const rowOf = (n: number, more: Partial<ListRow> = {}): ListRow => ({
  position: n,
  kind: "fighting",
  bounds: undefined,
  layer: "text",
  text: {
    id: `event-${String(n)}`,
    title: { en: `Title of ${String(n)}` },
    edtf: "2024-08-06",
    passages: 1,
  },
  presence: undefined,
  actors: ["anna", "bert"],
  sources: 3,
  ...more,
});

/** Answers at once. */
const asking =
  (count: number, row: (n: number) => ListRow = rowOf): AskRows<ListRow> =>
  (first, wanted) => {
    const rows = Array.from({ length: Math.min(wanted, count - first) }, (_, n) => row(first + n));
    return Promise.resolve({ count, rows });
  };

beforeEach(() => {
  lendBrowser();
  lendHeights({ seen: 600, row: 60 });
});

function list(ask: AskRows<ListRow>, more: { subject?: string; lang?: Lang } = {}) {
  return (
    <ArchiveList
      ask={ask}
      expected={1_000_000}
      groups={[]}
      subject={more.subject ?? ""}
      selected={undefined}
      selectedAt={undefined}
      actorName={(id) => id.toUpperCase()}
      lang={more.lang ?? "en"}
      takesFocus={false}
      onOpen={() => undefined}
      onFind={() => undefined}
    />
  );
}

it("words what the archive answers", async () => {
  await show(list(asking(5)));
  const event = await screen.findByRole("button", { name: /Title of 1/u });
  expect(event).toHaveAccessibleName(/6 August 2024.*Fighting.*ANNA · BERT · 3 sources/u);
  expect(event.closest("li")).toHaveAttribute("aria-setsize", "5");
});

it("in German too, with the language of a title that has no other", async () => {
  await show(list(asking(5), { lang: "de" }), "de");
  const event = await screen.findByRole("button", { name: /Title of 1/u });
  expect(event).toHaveAccessibleName(/6\. August 2024.*Kämpfe.*Englisch.*3 Quellen/u);
});

it("says what is undated, by an editor, or only possibly in the window", async () => {
  const odd = (n: number) =>
    rowOf(
      n,
      [
        {
          text: { id: "undated", title: { en: "Undated one" }, passages: 1 },
          layer: "none" as const,
        },
        { layer: "editor" as const },
        { presence: "possible" as const },
      ][n],
    );
  await show(list(asking(3, odd)));
  expect(await screen.findByRole("button", { name: /^Undated\b.*Undated one/u })).toBeVisible();
  expect(screen.getByRole("button", { name: /Title of 1/u })).toHaveAccessibleName(
    /Editor’s date/u,
  );
  expect(screen.getByRole("button", { name: /Title of 2/u })).toHaveAccessibleName(/possibly/u);
});

it("has as many rows as are expected, until the archive says how many", async () => {
  const never: AskRows<ListRow> = () => new Promise(() => undefined);
  await show(list(never));
  expect(screen.getAllByRole("button", { name: "loading" })[0]?.closest("li")).toHaveAttribute(
    "aria-setsize",
    "1000000",
  );
});

it("what can't be read is said, and asked for again", async () => {
  let online = false;
  const ask: AskRows<ListRow> = (...asked) =>
    online ? asking(5)(...asked) : Promise.reject(new Error("no network"));
  const user = await show(list(ask));
  expect(await screen.findByRole("alert")).toHaveTextContent("Some rows could not be read.");
  online = true;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("button", { name: /Title of 1/u })).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

it("more of the same list leaves the reader where they are, another begins anew", async () => {
  await i18n.changeLanguage("en");
  const { rerender } = render(list(asking(1_000)));
  await screen.findByText("Title of 1");
  const scroller = screen.getByRole("list").closest<HTMLElement>(".long-scroller");
  if (scroller === null) throw new Error("no scroller");
  scroller.scrollTop = 30_000;
  fireEvent.scroll(scroller);
  const middle = await screen.findByText("Title of 455");
  rerender(list(asking(2_000)));
  await waitFor(() => expect(middle.closest("li")).toHaveAttribute("aria-setsize", "2000"));
  expect(middle).toBeVisible();
  rerender(list(asking(1_500), { subject: "other" }));
  expect(await screen.findByText("Title of 1")).toBeVisible();
});
