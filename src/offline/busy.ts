/** Whether loading the page anew would take something away from its reader. */

const TYPING = "input, textarea, select, [contenteditable]";

/** A form and a dialog are there as long as somebody is in the middle of something; `apart` is one that isn't. */
export function isBusy(page: Document = document, apart: Element | null = null): boolean {
  const { activeElement } = page;
  const begun = [...page.querySelectorAll("dialog[open], form")];
  return begun.some((one) => one !== apart) || activeElement?.matches(TYPING) === true;
}

/** What is decided in a review is kept at once; even so it is not interrupted from elsewhere. */
export function isChecking(search: string = location.search): boolean {
  return new URLSearchParams(search).get("view") === "check";
}
