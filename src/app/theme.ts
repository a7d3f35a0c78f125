/**
 * Light or dark: the reader's choice, kept in this browser, else what the system asks for. It stands on
 * the root element, so that the style sheet alone decides what it means.
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

/** Before the first paint, and whenever the system changes its mind while no choice was made. */
export function applyTheme(): void {
  const apply = () => {
    document.documentElement.dataset["theme"] = stored() ?? systemTheme();
  };
  apply();
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", apply);
}

export function toggleTheme(): void {
  const next: Theme = document.documentElement.dataset["theme"] === "dark" ? "light" : "dark";
  document.documentElement.dataset["theme"] = next;
  try {
    window.localStorage.setItem(KEY, next);
  } catch {
    // nothing is lost but the memory of the choice
  }
}
