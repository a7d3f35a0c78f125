import type { Grammar } from "../../grammar.ts";
import { GERMAN_ACTORS } from "./actors/lexicon.ts";
import { GERMAN_SPEECH } from "./attribution/read-german.ts";
import { GERMAN_EVENTS } from "./events/language.ts";
import { GERMAN_TIME } from "./time/rules.ts";

export const GERMAN: Grammar = {
  lang: "de",
  time: GERMAN_TIME,
  speech: GERMAN_SPEECH,
  actors: GERMAN_ACTORS,
  events: GERMAN_EVENTS,
};
