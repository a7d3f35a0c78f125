/** Focuses the last such element of the button's fieldset, once what the button has changed is drawn. */
export function focusLastBeside(button: HTMLElement, selector: string): void {
  const fieldset = button.closest("fieldset");
  requestAnimationFrame(() => {
    const all = fieldset?.querySelectorAll<HTMLElement>(selector) ?? [];
    [...all].at(-1)?.focus();
  });
}
