import { afterEach, expect, test } from "vitest";
import { isBusy, isChecking } from "#src/offline/busy.ts";

afterEach(() => {
  document.body.replaceChildren();
});

test.each([
  ["an open dialog", "<dialog open></dialog>"],
  ["a form", "<form></form>"],
])("%s is something that somebody is in the middle of", (_, html) => {
  expect(isBusy()).toBe(false);
  document.body.innerHTML = html;
  expect(isBusy()).toBe(true);
});

test.each(["<input>", "<textarea></textarea>", "<select></select>"])(
  "so is %s, as long as the keyboard is in it",
  (html) => {
    document.body.innerHTML = html;
    const [field] = document.body.children;
    expect(isBusy()).toBe(false);
    if (field instanceof HTMLElement) field.focus();
    expect(isBusy()).toBe(true);
  },
);

test("a closed dialog and a button are not", () => {
  document.body.innerHTML = "<dialog></dialog><button>Save</button>";
  document.querySelector("button")?.focus();
  expect(isBusy()).toBe(false);
});

test("a review is known by the address", () => {
  expect(isChecking("?collection=harbour&view=check")).toBe(true);
  expect(isChecking("?collection=check")).toBe(false);
});
