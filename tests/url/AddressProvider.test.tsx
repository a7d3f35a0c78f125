import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NuqsAdapter } from "nuqs/adapters/react";
import { beforeEach, expect, test, vi } from "vitest";
import { AddressProvider } from "#src/url/AddressProvider.tsx";
import { useAddress, useChangeAddress } from "#src/url/use-address.ts";

function Reading({ onDraw }: { onDraw: () => void }) {
  onDraw();
  return <p>{useAddress().reading.address.actors.join(" ")}</p>;
}

function Changing({ onDraw }: { onDraw: () => void }) {
  onDraw();
  const change = useChangeAddress();
  return (
    <button type="button" onClick={() => change({ actors: ["anna"] }, "push")}>
      Anna
    </button>
  );
}

beforeEach(() => window.history.replaceState(null, "", "/"));

test("a change is drawn at once and only once, by those who read the address; then the bar is written", async () => {
  const reading = vi.fn<() => void>();
  const changing = vi.fn<() => void>();
  render(
    <NuqsAdapter>
      <AddressProvider onWritten={() => undefined}>
        <Reading onDraw={reading} />
        <Changing onDraw={changing} />
      </AddressProvider>
    </NuqsAdapter>,
  );
  reading.mockClear();
  changing.mockClear();
  fireEvent.click(screen.getByRole("button", { name: "Anna" }));
  expect(screen.getByText("anna")).toBeVisible();
  await waitFor(() => expect(window.location.search).toBe("?actor=anna"));
  expect(reading).toHaveBeenCalledOnce();
  expect(changing).not.toHaveBeenCalled();
});
