// @ts-check
/**
 * What a browser is told to refuse, whatever the page's own code does. The page carries its policy itself;
 * a server that can send headers sends it too, and one for the workers, which follow their own answers.
 */

/** @param {readonly string[]} rules */
const policyOf = (rules) => rules.join("; ");

/**
 * Of the page. Data may come from one other origin, which is only known when its reader agrees: the page
 * takes all others back before it asks for anything (`src/app/reach.ts`). Who may embed it is for a server
 * to say. Pictures out of data: addresses are the icon, and the timeline on its way to a PNG.
 */
export const PAGE_POLICY = policyOf([
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' http: https:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
]);

/** Of whatever runs in a worker: it reads untrusted files, and asks nobody for anything. */
export const WORKER_POLICY = policyOf([
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]);

/** Of what answers the page without a network: it fetches the files of the app, and starts nothing. */
export const OFFLINE_POLICY = policyOf([
  "default-src 'none'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]);

/** Headers for an address of a site: "assets/" holds what workers are started from. */
export function headersFor(/** @type {string} */ path) {
  const policy = path.endsWith("/sw.js") ? OFFLINE_POLICY : PAGE_POLICY;
  return {
    "Content-Security-Policy": path.includes("/assets/") ? WORKER_POLICY : policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}
