import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { Modal } from "#src/ui/Modal.tsx";
import { lendBrowser } from "#tests/support/browser.ts";

beforeEach(() => {
  lendBrowser();
});

function openModal() {
  const onClose = vi.fn<() => void>();
  render(
    <Modal title="Files" closeLabel="Close" onClose={onClose}>
      <input type="file" aria-label="A file" />
    </Modal>,
  );
  const cancelled = (element: HTMLElement) =>
    fireEvent(element, createEvent("cancel", element, { bubbles: true, cancelable: true }));
  return { onClose, cancelled };
}

it("stays when nothing was chosen in a file field within", () => {
  const { onClose, cancelled } = openModal();
  cancelled(screen.getByLabelText("A file"));
  expect(onClose).not.toHaveBeenCalled();
});

it("asks for its end when the browser cancels the dialog itself", () => {
  const { onClose, cancelled } = openModal();
  cancelled(screen.getByRole("dialog"));
  expect(onClose).toHaveBeenCalledOnce();
});
