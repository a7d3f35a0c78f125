// @ts-check
/** What watches a page from inside while it is measured: when something is drawn, and frame by frame. */

/**
 * `drawn` selects what the first picture consists of, `picture` where it is, `items` what the widget
 * holds.
 * @typedef {{ drawn: string, picture: string, items: string }} Looking
 * @typedef {{
 *   seenAt: number | undefined,
 *   mostItems: number,
 *   startFrames: () => void,
 *   stopFrames: () => number[],
 *   settled: (quiet: number, timeout: number) => Promise<Settled | undefined>,
 * }} Probe
 * `begun` is from the reader's last input to the frame with the first change of the picture, `took` to
 * that with the last; `at` is when that was, in milliseconds since the page began.
 * @typedef {{ begun: number, took: number, at: number }} Settled
 */

/**
 * Runs in the page, from its beginning.
 * @param {Looking} looking
 */
export function installProbe({ drawn, picture, items }) {
  /** @type {number[] | undefined} */
  let frames;
  let frameBefore = 0;
  let changed = false;
  let changedAt = 0;
  let shownAt = 0;
  let begunAt = 0;
  let inputAt = 0;

  /** @type {Probe} */
  const probe = {
    seenAt: undefined,
    mostItems: 0,
    startFrames: () => {
      frames = [];
      frameBefore = 0;
    },
    stopFrames: () => {
      const seen = frames ?? [];
      frames = undefined;
      return seen;
    },
    settled: async (quiet, timeout) => {
      const begun = performance.now();
      const isOver = () =>
        shownAt > inputAt && performance.now() - Math.max(changedAt, inputAt) > quiet;
      while (!isOver()) {
        if (performance.now() - begun > timeout) return undefined;
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        });
      }
      return { begun: begunAt - inputAt, took: shownAt - inputAt, at: shownAt };
    },
  };

  // Resized in every frame that is watched: it is told so after all that the frame changes and lays out.
  const last = document.createElement("div");
  last.style.cssText = "position:fixed;contain:strict;inset:0 auto auto 0;width:1px;height:1px";
  new ResizeObserver(() => {
    if (!changed) return;
    changed = false;
    shownAt = performance.now();
    if (begunAt <= inputAt) begunAt = shownAt;
  }).observe(last);
  document.addEventListener("DOMContentLoaded", () => {
    // in a shadow, where its own changes are not seen from outside
    const host = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(last);
    document.body.append(host);
  });

  const observer = new MutationObserver((records) => {
    const isInPicture = (/** @type {Node} */ node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(picture) instanceof Element;
    if (!records.some(({ target }) => isInPicture(target))) return;
    changed = true;
    changedAt = performance.now();
  });
  const whatever = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, whatever);

  /** @param {Element} element */
  const isDrawn = (element) => {
    const { width, height } = element.getBoundingClientRect();
    const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return width > 0 && height > 0 && visible;
  };
  const look = () => {
    const found = document.querySelectorAll(drawn);
    // where thousands are found, the first few are enough to tell
    if ([...found].slice(0, 200).some(isDrawn)) {
      requestAnimationFrame(() => {
        probe.seenAt = performance.now();
      });
    } else requestAnimationFrame(look);
  };

  // a worker that tells of an index that is whole
  window.Worker = class extends Worker {
    /** @param {ConstructorParameters<typeof Worker>} given */
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        if (data?.change?.phase === "complete") performance.mark("bench:whole-index");
      });
    }
  };

  let number = 0;
  /** @param {number} now */
  const onFrame = (now) => {
    if (frames === undefined) last.style.width = last.style.width === "1px" ? "2px" : "1px";
    else if (frameBefore > 0) frames.push(now - frameBefore);
    frameBefore = now;
    // counting takes some time too
    number += 1;
    if (number % 6 === 0) {
      probe.mostItems = Math.max(probe.mostItems, document.querySelectorAll(items).length);
    }
    requestAnimationFrame(onFrame);
  };

  // a checkbox tells a click, and what follows from it, which is later
  const note = (/** @type {Event} */ { type, target, timeStamp }) => {
    const isTyped = !(target instanceof HTMLInputElement && target.type === "checkbox");
    if (type === "click" || isTyped) inputAt = timeStamp;
  };
  window.addEventListener("click", note, { capture: true, passive: true });
  window.addEventListener("input", note, { capture: true, passive: true });
  requestAnimationFrame(look);
  requestAnimationFrame(onFrame);
  Reflect.set(window, "benchProbe", probe);
}

/**
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<number[]>}
 */
export function stopFrames(page) {
  return page.evaluate(() => {
    /** @type {Probe} */
    const probe = Reflect.get(window, "benchProbe");
    return probe.stopFrames();
  });
}

/**
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<void>}
 */
export function startFrames(page) {
  return page.evaluate(() => {
    /** @type {Probe} */
    const probe = Reflect.get(window, "benchProbe");
    probe.startFrames();
  });
}

/**
 * Waits until the picture has changed after the last input, and then not for `quiet` milliseconds.
 * @param {import("@playwright/test").Page} page
 * @param {number} quiet
 * @param {number} timeout
 * @returns {Promise<Settled | undefined>}
 */
export function settled(page, quiet, timeout) {
  return page.evaluate(
    (times) => {
      /** @type {Probe} */
      const probe = Reflect.get(window, "benchProbe");
      return probe.settled(times.quiet, times.timeout);
    },
    { quiet, timeout },
  );
}

/**
 * Milliseconds from navigation to the first picture; undefined where there was none in time.
 * @param {import("@playwright/test").Page} page
 * @param {number} timeout
 * @returns {Promise<number | undefined>}
 */
export async function firstPicture(page, timeout) {
  const seen = () => {
    /** @type {Probe} */
    const probe = Reflect.get(window, "benchProbe");
    return probe.seenAt;
  };
  try {
    const handle = await page.waitForFunction(seen, undefined, { timeout });
    return Number(await handle.jsonValue());
  } catch {
    return undefined;
  }
}

/**
 * The most items that the widget held so far, looked at ten times a second.
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<number>}
 */
export function mostItems(page) {
  return page.evaluate(() => {
    /** @type {Probe} */
    const probe = Reflect.get(window, "benchProbe");
    return probe.mostItems;
  });
}
