import { screen } from "@testing-library/react";
import { useRef, useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { dayFromIso } from "#src/domain/calendar.ts";
import type { Lang } from "#src/domain/model.ts";
import { SearchField } from "#src/features/search/SearchField.tsx";
import { lendBrowser } from "#tests/support/browser.ts";
import { show } from "#tests/support/render.tsx";

const searched = vi.fn<(q: string, begins: boolean) => void>();
const went = vi.fn<(window: { readonly from: number; readonly to: number }) => void>();
const left = vi.fn<() => void>();

/** The field with the search that it changes. */
function Searching({ first = "", lang = "en" }: { first?: string; lang?: Lang }) {
  const [q, setQ] = useState(first);
  const input = useRef<HTMLInputElement>(null);
  return (
    <SearchField
      q={q}
      lang={lang}
      brief={false}
      field={input}
      onText={(text, begins) => {
        searched(text, begins);
        setQ(text);
      }}
      onDate={went}
      onLeave={left}
    />
  );
}

beforeEach(() => {
  vi.clearAllMocks();
  lendBrowser();
});

const field = () => screen.getByRole("searchbox", { name: "Search events, or go to a date" });
const days = (from: string, to: string) => ({ from: dayFromIso(from), to: dayFromIso(to) });

describe("a text", () => {
  it("filters while it is typed; its first letter begins a step of its own", async () => {
    const user = await show(<Searching />);
    await user.type(field(), "kim");
    expect(searched.mock.calls).toEqual([
      ["k", true],
      ["ki", false],
      ["kim", false],
    ]);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("goes nowhere on Enter", async () => {
    const user = await show(<Searching />);
    await user.type(field(), "kim{Enter}");
    expect(went).not.toHaveBeenCalled();
  });

  it("that the link brought stands in the field", async () => {
    await show(<Searching first="treaty" />);
    expect(field()).toHaveValue("treaty");
  });
});

describe("a date", () => {
  it.each([
    ["August 2024", "2024-08-01", "2024-08-31", "Go to August 2024"],
    ["12.7.2025", "2025-07-12", "2025-07-12", "Go to 12 July 2025"],
  ])("%s is offered as a place to go to, and Enter goes there", async (text, from, to, words) => {
    const user = await show(<Searching />);
    await user.type(field(), text);
    expect(screen.getByRole("button", { name: new RegExp(`${words}$`, "u") })).toBeVisible();
    expect(field()).toHaveAccessibleDescription(new RegExp(words, "u"));
    await user.keyboard("{Enter}");
    // typing has made a step already: going there is the same step
    expect(went).toHaveBeenCalledExactlyOnceWith(days(from, to), false);
  });

  it("filters nothing once it is one", async () => {
    const user = await show(<Searching />);
    await user.type(field(), "August 2024");
    expect(searched).toHaveBeenLastCalledWith("", false);
  });

  it("that is pasted whole is a step of its own", async () => {
    const user = await show(<Searching />);
    await user.click(field());
    await user.paste("August 2024");
    await user.keyboard("{Enter}");
    expect(went).toHaveBeenCalledExactlyOnceWith(days("2024-08-01", "2024-08-31"), true);
  });

  it("can be clicked as well", async () => {
    const user = await show(<Searching lang="de" />, "de");
    await user.type(screen.getByRole("searchbox"), "12. Juli 2025");
    await user.click(screen.getByRole("button", { name: /Gehe zu 12\. Juli 2025/u }));
    expect(went).toHaveBeenCalledExactlyOnceWith(days("2025-07-12", "2025-07-12"), false);
  });
});

describe("Escape", () => {
  it("clears the text first, and leaves an empty field", async () => {
    const user = await show(<Searching first="treaty" />);
    await user.click(field());
    await user.keyboard("{Escape}");
    expect(field()).toHaveValue("");
    expect(left).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(left).toHaveBeenCalledOnce();
  });

  it("takes a date back too", async () => {
    const user = await show(<Searching />);
    await user.type(field(), "12.7.2025{Escape}");
    expect(field()).toHaveValue("");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});

it("its keys reach nothing else on the page", async () => {
  const page = vi.fn<() => void>();
  const user = await show(<Searching />);
  document.body.addEventListener("keydown", page);
  await user.type(field(), "0+{ArrowLeft}{Escape}");
  document.body.removeEventListener("keydown", page);
  expect(page).not.toHaveBeenCalled();
});
