import type { Grammar } from "../../grammar.ts";
import { ENGLISH_ACTORS } from "./actors/lexicon.ts";
import { ENGLISH_SPEECH } from "./attribution/read-english.ts";
import { ENGLISH_EVENTS } from "./events/language.ts";
import { ENGLISH_TIME } from "./time/rules.ts";

export const ENGLISH: Grammar = {
  lang: "en",
  time: ENGLISH_TIME,
  speech: ENGLISH_SPEECH,
  actors: ENGLISH_ACTORS,
  events: ENGLISH_EVENTS,
};
