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
