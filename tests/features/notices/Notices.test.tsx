import { screen, within } from "@testing-library/react";
import { useState, type ComponentProps } from "react";
import { describe, expect, it, vi } from "vitest";
import { Notices as PageNotices } from "#src/features/notices/Notices.tsx";
import type { Problem, ProblemReason } from "#src/domain/problem.ts";
import type { AddressProblem } from "#src/url/address.ts";
import { show } from "#tests/support/render.tsx";

const leftOut: Problem = {
  place: "claims[3]",
  id: "treaty-1",
  reason: "bad-date",
  detail: "2024-13",
  leftOut: true,
};
const unknown: AddressProblem = { key: "event", value: "gone", reason: "unknown" };

function Notices(
  props: Omit<ComponentProps<typeof PageNotices>, "onDismiss"> & { onDismiss?: () => void },
) {
  return <PageNotices onDismiss={() => undefined} {...props} />;
}

describe("what a link had wrong", () => {
  it("is said with the parameter and the value", async () => {
    await show(<Notices address={[unknown]} records={[]} />);
    expect(screen.getByRole("region", { name: "Notices" })).toHaveTextContent(
      "This collection has no “gone”, which the link names as “event”. It was ignored; check the link.",
    );
  });

  it("is said of each value", async () => {
    const malformed: AddressProblem = { key: "view", value: "<b>map</b>", reason: "malformed" };
    await show(<Notices address={[unknown, malformed]} records={[]} />, "de");
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getByText(/„<b>map<\/b>“/u)).toBeVisible();
  });
});

describe("what the data file had wrong", () => {
  it("is counted, and named with its place and reason", async () => {
    const user = await show(<Notices address={[]} records={[leftOut]} />);
    await user.click(
      screen.getByText("1 record of the data file was left out. Everything else works."),
    );
    expect(await screen.findByText(/treaty-1/u)).toHaveTextContent(
      "claims[3] (treaty-1): “2024-13” is no EDTF date",
    );
  });

  it("is called doubtful where nothing was left out", async () => {
    const kept = { ...leftOut, reason: "passage-lost", leftOut: false } as const;
    await show(<Notices address={[]} records={[kept]} />);
    expect(screen.getByText("1 record of the data file needs a look.")).toBeVisible();
  });

  it("counts as left out only what was", async () => {
    const kept = {
      ...leftOut,
      place: "claims[4]",
      reason: "passage-lost",
      leftOut: false,
    } as const;
    await show(<Notices address={[]} records={[leftOut, kept]} />);
    expect(screen.getByText(/^1 record .* was left out/u)).toBeVisible();
    const records = await within(screen.getByRole("group")).findAllByRole("listitem", {
      hidden: true,
    });
    expect(records).toHaveLength(2);
  });

  it("is named once where one record has the same fault twice", async () => {
    await show(<Notices address={[]} records={[leftOut, leftOut]} />);
    expect(screen.getByText(/^1 record .* was left out/u)).toBeVisible();
    expect(await screen.findAllByText(/treaty-1/u)).toHaveLength(1);
  });

  const REASONS: readonly ProblemReason[] = [
    "shape",
    "duplicate-id",
    "bad-date",
    "unknown-actor",
    "unknown-source",
    "unknown-claim",
    "unknown-event",
    "passage-outside",
    "passage-changed",
    "passage-lost",
    "actor-loop",
    "actor-depth",
    "no-evidence",
  ];
  it("is named for a hundred records, and counted for the rest", async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => ({
      ...leftOut,
      id: `claim-${String(n)}`,
    }));
    const placed = many.map((problem, n) => ({ ...problem, place: `claims[${String(n)}]` }));
    await show(<Notices address={[]} records={placed} />);
    expect(screen.getByText(/^5000 records .* were left out/u)).toBeVisible();
    expect(await screen.findAllByText(/is no EDTF date/u)).toHaveLength(100);
    expect(screen.getByText("and 4900 more")).toBeInTheDocument();
  });

  it.each(REASONS)("%s has words that name the detail, in both languages", async (reason) => {
    for (const lang of ["en", "de"] as const) {
      await show(<Notices address={[]} records={[{ ...leftOut, reason }]} />, lang);
    }
    for (const words of await screen.findAllByText(/treaty-1/u)) {
      expect(words).toHaveTextContent(/2024-13/u);
      expect(words).not.toHaveTextContent("record.");
    }
  });
});

describe("dismissed", () => {
  /** A page whose button brings another link with the same faults, or with another one. */
  function Page({ onDismiss }: { onDismiss: () => void }) {
    const [address, setAddress] = useState([unknown]);
    const [records, setRecords] = useState<readonly Problem[]>([leftOut]);
    return (
      <>
        <Notices address={address} records={records} onDismiss={onDismiss} />
        <button type="button" onClick={() => setAddress(address.map((one) => ({ ...one })))}>
          pan
        </button>
        <button type="button" onClick={() => setAddress([{ ...unknown, value: "lost" }])}>
          follow
        </button>
        <button type="button" onClick={() => setRecords([...records])}>
          load
        </button>
      </>
    );
  }

  it("they are gone, also while the link changes elsewhere", async () => {
    const user = await show(<Page onDismiss={() => undefined} />);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "pan" }));
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
  });

  it.each(["follow", "load"])("they come back when something else is wrong: %s", async (name) => {
    const user = await show(<Page onDismiss={() => undefined} />);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    await user.click(screen.getByRole("button", { name }));
    expect(screen.getByRole("region")).toBeVisible();
  });

  it("they hand the focus on before they go", async () => {
    const dismissed = vi.fn<() => void>(() => screen.getByRole("button", { name: "load" }).focus());
    const user = await show(<Page onDismiss={dismissed} />);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(dismissed).toHaveBeenCalledOnce();
    expect(screen.getByRole("button", { name: "load" })).toHaveFocus();
  });
});

it("says nothing where nothing is wrong", async () => {
  await show(<Notices address={[]} records={[]} />);
  expect(screen.queryByRole("region")).not.toBeInTheDocument();
});
