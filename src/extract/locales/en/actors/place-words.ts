/** How English says where: nouns of place, parts by the compass, words that only look like a place. */
import type { PlaceWords } from "../../../places/place-words.ts";
import { wordSet } from "../../../word-set.ts";

export const ENGLISH_PLACES: PlaceWords = {
  lang: "en",
  /** "the city of X", "the region of X" */
  before: /^(?:region|province|city|town|village|district|state|island|port|oblast|area|suburb)$/u,
  /** "Kursk region" */
  behind:
    /^(?:region|province|oblast|district|county|prefecture|peninsula|strip|valley|city|state)$/u,
  partOfName: /^(?:peninsula|strip|valley|city)$/u,
  locative: wordSet("in at from to near around across inside outside"),
  unknownAfter: wordSet("in near outside"),
  notPlaces: wordSet(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i spring summer autumn winter fall english german french russian spanish chinese christmas easter ramadan congress parliament mr mrs ms dr god world war covid euros dollars",
  ),
  looksCommon: /^$/u,
  looksCommonBehind: /^$/u,
  compass: new Map([
    ["north", "north"],
    ["south", "south"],
    ["east", "east"],
    ["west", "west"],
    ["northeast", "northeast"],
    ["northwest", "northwest"],
    ["southeast", "southeast"],
    ["southwest", "southwest"],
    ["northern", "north"],
    ["southern", "south"],
    ["eastern", "east"],
    ["western", "west"],
    ["northeastern", "northeast"],
    ["northwestern", "northwest"],
    ["southeastern", "southeast"],
    ["southwestern", "southwest"],
    ["central", "centre"],
  ]),
  compassPrefix: /^(?!)/u,
  country: wordSet("country"),
};
