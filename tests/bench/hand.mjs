// @ts-check
/**
 * A hand on mouse and wheel: it moves on by the clock, whether the page follows or not. Its events go
 * through the browser's own input, and their answers are waited for only at the end.
 */

const STEP_MS = 16;
const CTRL = 2;

/** @typedef {{ x: number, y: number }} Point */

/**
 * @typedef {{
 *   drag: (from: Point, to: Point, duration: number) => Promise<void>,
 *   turn: (at: Point, notches: number, pixels: number, pause: number) => Promise<void>,
 *   rest: (timeout: number) => Promise<void>,
 * }} Hand
 * @param {import("@playwright/test").CDPSession} session
 * @returns {Hand}
 */
export function handOn(session) {
  /** @type {Promise<unknown>[]} */
  let answers = [];
  /**
   * @param {"mousePressed" | "mouseReleased" | "mouseMoved" | "mouseWheel"} type
   * @param {Point} point
   * @param {object} [more]
   */
  const send = (type, point, more = {}) => {
    const answer = session.send("Input.dispatchMouseEvent", { type, ...point, ...more });
    // a page that is closed meanwhile answers no more
    answers.push(answer.catch(() => undefined));
  };
  return {
    drag: async (from, to, duration) => {
      const steps = Math.max(1, Math.round(duration / STEP_MS));
      send("mouseMoved", from);
      send("mousePressed", from, { button: "left", buttons: 1, clickCount: 1 });
      await paced(steps, STEP_MS, (step) => {
        const part = (step + 1) / steps;
        const point = {
          x: from.x + (to.x - from.x) * part,
          y: from.y + (to.y - from.y) * part,
        };
        send("mouseMoved", point, { button: "left", buttons: 1 });
      });
      send("mouseReleased", to, { button: "left", buttons: 0, clickCount: 1 });
    },
    turn: async (at, notches, pixels, pause) => {
      send("mouseMoved", at);
      await paced(notches, pause, () => {
        send("mouseWheel", at, { deltaX: 0, deltaY: pixels, modifiers: CTRL });
      });
    },
    rest: async (timeout) => {
      const waited = answers;
      answers = [];
      await Promise.race([Promise.all(waited), after(timeout)]);
    },
  };
}

/**
 * @param {number} steps
 * @param {number} pause
 * @param {(step: number) => void} act
 */
async function paced(steps, pause, act) {
  const begun = performance.now();
  for (let step = 0; step < steps; step += 1) {
    act(step);
    // a step that came late doesn't make the next ones late
    await after(Math.max(0, begun + (step + 1) * pause - performance.now()));
  }
}

/**
 * @param {number} milliseconds
 * @returns {Promise<void>}
 */
export function after(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(() => resolve(), milliseconds);
  });
}
