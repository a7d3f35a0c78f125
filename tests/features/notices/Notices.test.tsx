import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Notices } from "#src/features/notices/Notices.tsx";
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

describe("what a link had wrong", () => {
  it("is said with the parameter and the value", async () => {
    await show(<Notices address={[unknown]} records={[]} />);
    expect(screen.getByRole("status", { name: "Notices" })).toHaveTextContent(
      "This collection has no “gone”, which the link names as “event”. It was ignored.",
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
    expect(screen.getByText(/treaty-1/u)).toHaveTextContent(
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
    const records = within(screen.getByRole("group")).getAllByRole("listitem", { hidden: true });
    expect(records).toHaveLength(2);
  });

  it("is named once where one record has the same fault twice", async () => {
    await show(<Notices address={[]} records={[leftOut, leftOut]} />);
    expect(screen.getByText(/^1 record .* was left out/u)).toBeVisible();
    expect(screen.getAllByText(/treaty-1/u)).toHaveLength(1);
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
    "no-evidence",
  ];
  it.each(REASONS)("%s has words that name the detail, in both languages", async (reason) => {
    for (const lang of ["en", "de"] as const) {
      await show(<Notices address={[]} records={[{ ...leftOut, reason }]} />, lang);
    }
    for (const words of screen.getAllByText(/treaty-1/u)) {
      expect(words).toHaveTextContent(/2024-13/u);
      expect(words).not.toHaveTextContent("notice.reason");
    }
  });
});

it("can be dismissed, and comes back when something else is wrong", async () => {
  const user = await show(<Notices address={[unknown]} records={[]} />);
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("status")).not.toBeInTheDocument();
});

it("says nothing where nothing is wrong", async () => {
  await show(<Notices address={[]} records={[]} />);
  expect(screen.queryByRole("status")).not.toBeInTheDocument();
});
