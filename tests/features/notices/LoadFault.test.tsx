import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ConfirmHost } from "#src/features/notices/ConfirmHost.tsx";
import { LoadFault } from "#src/features/notices/LoadFault.tsx";
import { show } from "#tests/support/render.tsx";

const url = "https://read.example/<b>timeline</b>.json";
const nothing = () => undefined;

describe("why the file can't be shown", () => {
  it.each([
    [{ kind: "not-found", status: 404 }, /no such file \(status 404\)/u],
    [{ kind: "unreachable" }, /could not be reached/u],
    [{ kind: "empty" }, /is empty/u],
    [
      { kind: "not-json", line: 3, column: 8, truncated: false },
      /not valid JSON: line 3, column 8/u,
    ],
    [
      { kind: "not-json", line: 90, column: 2, truncated: true },
      /ends too early, at line 90, column 2/u,
    ],
    [{ kind: "frame", field: "events" }, /no Dateline file: the field events/u],
    [{ kind: "address" }, /Only http and https/u],
    [undefined, /should not exist/u],
  ] as const)("%j", async (fault, words) => {
    await show(<LoadFault fault={fault} url={url} onRetry={nothing} onBundled={undefined} />);
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent(words);
    expect(alert).toHaveTextContent(url);
  });
});

it("offers to try again, and the bundled collection where another one failed", async () => {
  const retry = vi.fn<() => void>();
  const bundled = vi.fn<() => void>();
  const user = await show(
    <LoadFault fault={{ kind: "empty" }} url={url} onRetry={retry} onBundled={bundled} />,
    "de",
  );
  const [again, own] = screen.getAllByRole("button");
  if (again === undefined || own === undefined) throw new Error("two ways on");
  await user.click(again);
  expect([retry.mock.calls.length, bundled.mock.calls.length]).toEqual([1, 0]);
  await user.click(own);
  expect(bundled).toHaveBeenCalledOnce();
});

it("the bundled collection is no way out of its own failure", async () => {
  await show(
    <LoadFault fault={{ kind: "empty" }} url={url} onRetry={nothing} onBundled={undefined} />,
  );
  await screen.findByRole("button", { name: "Copy report" });
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
    "Try again",
    "Copy report",
  ]);
});

it("another host is named before anything is asked of it", async () => {
  const confirm = vi.fn<() => void>();
  const user = await show(
    <ConfirmHost host="other.example" url={url} onConfirm={confirm} onRefuse={nothing} />,
  );
  expect(
    screen.getByRole("alertdialog", { name: "Load a timeline from other.example?" }),
  ).toBeVisible();
  expect(confirm).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Load from other.example" }));
  expect(confirm).toHaveBeenCalledOnce();
});
