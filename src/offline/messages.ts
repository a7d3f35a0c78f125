/** What a page and the worker that serves its files say to each other, always with a port for the answer. */

/** To a worker that waits: take over from the one before. */
export const USE = "dateline: use this version";
/** To a page: may it be loaded anew now? */
export const ASK = "dateline: may this page be loaded anew?";
/** The answer where something would be lost; also the worker's, where a page has said so. */
export const BUSY = "busy";
export const FREE = "free";
