/**
 * Light or dark: the reader's choice, kept in this browser, else what the system asks for. A choice
 * stands on the root element; the style sheet alone decides what it means.
 */
export type Theme = "light" | "dark";

const KEY = "dateline.theme";

/** Storage may be refused (private mode): then the choice lasts as long as the page. */
function stored(): Theme | undefined {
  try {
    const value = window.localStorage.getItem(KEY);
    return value === "light" || value === "dark" ? value : undefined;
  } catch {
    return undefined;
  }
}

function systemTheme(): Theme {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The choice of an earlier visit, before the first paint. */
export function applyTheme(): void {
  const choice = stored();
  if (choice !== undefined) show(choice);
}

export function shownTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return (chosen ?? systemTheme()) === "dark" ? "dark" : "light";
}

export function toggleTheme(): void {
  const next: Theme = shownTheme() === "dark" ? "light" : "dark";
  show(next);
  try {
    window.localStorage.setItem(KEY, next);
  } catch {
    // nothing is lost but the memory of the choice
  }
}

/** The browser's own bars follow the page's paper. */
function show(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute("content", paper);
  }
}
