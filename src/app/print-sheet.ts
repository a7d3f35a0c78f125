import "./print-page.css";

/** A document that is printed in the place of the page, until what is returned takes it away again. */
export function putSheet(...content: readonly Node[]): () => void {
  const page = document.documentElement;
  const sheet = document.createElement("div");
  sheet.className = "print-page";
  sheet.append(...content);
  document.body.append(sheet);
  page.toggleAttribute("data-printing", true);
  return () => {
    sheet.remove();
    page.toggleAttribute("data-printing", false);
  };
}

/** A picture as an element of the page. */
export function pictureElement(svg: string): Element {
  return new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
}
