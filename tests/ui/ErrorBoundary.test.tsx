import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { ErrorBoundary } from "#src/ui/ErrorBoundary.tsx";

function Broken(): never {
  throw new Error("broken while drawing");
}

it("a fault while drawing takes down only what is inside", () => {
  // React prints what it caught
  const printed = vi.spyOn(console, "error").mockReturnValue();
  render(
    <>
      <p>beside it</p>
      <ErrorBoundary fallback={<p>in its place</p>}>
        <Broken />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByText("beside it")).toBeVisible();
  expect(screen.getByText("in its place")).toBeVisible();
  expect(printed).toHaveBeenCalled();
});

it("what does not fail is shown as it is", () => {
  render(<ErrorBoundary fallback={<p>in its place</p>}>whole</ErrorBoundary>);
  expect(screen.getByText("whole")).toBeVisible();
  expect(screen.queryByText("in its place")).toBeNull();
});
