import type { ArchiveChoices } from "#src/archive/questions.ts";

/** Nothing is chosen: everything is left. */
export const CHOICES: ArchiveChoices = {
  actors: [],
  match: "any",
  kinds: [],
  sources: [],
  speakers: [],
  sayings: [],
  q: "",
};
