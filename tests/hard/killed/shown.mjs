// @ts-check
/**
 * What a page shows as saved, told at the moment at which it stands in the document: before anybody
 * could have seen it, and before the browser is killed.
 */

/**
 * `card`: a row says that its claim is accepted, rejected or open again. `kept`: after so many keys that
 * decide, the sign says "Saved". `articles`: these headlines are said to be added. `imported`: this
 * collection is said to be there.
 * @typedef {{ of: "card", claim: string, state: string }
 *   | { of: "kept", keys: number }
 *   | { of: "articles", headlines: string[] }
 *   | { of: "imported", words: string }} Shown
 */

/**
 * Tells of every page of the context, from its next navigation on.
 * @param {import("@playwright/test").BrowserContext} context
 * @param {(shown: Shown) => void} onShown
 */
export async function watchShown(context, onShown) {
  await context.exposeBinding("tellShown", (_, shown) => onShown(shown));
  await context.addInitScript(watchPage);
}

/** Runs in the page. */
function watchPage() {
  /** @type {Map<string, string>} */
  const said = new Map();
  let keys = 0;
  /** @type {(key: string, value: string, shown: object) => void} */
  const tell = (key, value, shown) => {
    if (said.get(key) === value) return;
    said.set(key, value);
    Reflect.get(window, "tellShown")(shown);
  };
  const look = () => {
    for (const row of document.querySelectorAll(".card-row[data-claim]")) {
      const claim = row.getAttribute("data-claim") ?? "";
      const state = row.getAttribute("data-state") ?? "";
      tell(`card ${claim}`, state, { of: "card", claim, state });
    }
    const added = [...document.querySelectorAll(".add-added li > span:first-child")];
    const headlines = added.map(({ textContent }) => textContent ?? "");
    if (headlines.length > 0) {
      tell("articles", headlines.join("\n"), { of: "articles", headlines });
    }
    const words = document.querySelector(".import-done")?.textContent ?? "";
    if (words !== "") tell("imported", words, { of: "imported", words });
  };
  // what the sign says two frames later, it says of all keys until now
  const sign = () => {
    const until = keys;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const state = document.querySelector(".check-saving")?.getAttribute("data-state");
        if (state === "saved") tell("kept", String(until), { of: "kept", keys: until });
      }),
    );
  };
  new MutationObserver(() => {
    look();
    sign();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  window.addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "a" || key === "x") keys += 1;
      sign();
    },
    { capture: true },
  );
}
