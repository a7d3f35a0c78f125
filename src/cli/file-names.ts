/** The files of a collection, relative to its folder. */
export const ACTORS_FILE = "actors.json";
export const REVIEW_FILE = "review.json";
export const TIMELINE_FILE = "timeline.json";
