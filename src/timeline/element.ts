/** Elements filled with text: the only way text from data gets into the picture. */

/** A div with our class name and, where given, this text. */
export function block(className: string, text?: string): HTMLDivElement {
  const element = document.createElement("div");
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A span with our class name and this text. */
export function inline(className: string, text: string): HTMLSpanElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

/** Sets custom properties or other style properties by name. */
export function style(
  element: HTMLElement | SVGElement,
  values: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
}

/** Sets style properties; one that has its value already is left alone. */
export function writer(element: HTMLElement): (name: string, value: string) => void {
  const written = new Map<string, string>();
  return (name, value) => {
    if (written.get(name) === value) return;
    written.set(name, value);
    style(element, { [name]: value });
  };
}

/** Sets an attribute; one that has its value already is left alone. */
export function setTo(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

/** Says of an option which of how many it is, as the keys walk them; nothing where that isn't known. */
export function setPosition(option: Element, at: number | undefined, count: number): void {
  if (at === undefined) {
    option.removeAttribute("aria-posinset");
    option.removeAttribute("aria-setsize");
    return;
  }
  setTo(option, "aria-posinset", String(at));
  setTo(option, "aria-setsize", String(count));
}

/** Sets the text of an element that holds nothing else. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
