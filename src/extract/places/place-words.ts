/** What finding places needs to know of a language. */
import type { ReadLang } from "../article.ts";

export type Compass =
  | "north"
  | "south"
  | "east"
  | "west"
  | "northeast"
  | "northwest"
  | "southeast"
  | "southwest"
  | "centre";

export interface PlaceWords {
  readonly lang: ReadLang;
  /** a noun of place before its name, and behind it */
  readonly before: RegExp;
  readonly behind: RegExp;
  /** of `behind`, what belongs to the name: "Gaza Strip" */
  readonly partOfName: RegExp;
  readonly locative: ReadonlySet<string>;
  readonly unknownAfter: ReadonlySet<string>;
  readonly notPlaces: ReadonlySet<string>;
  readonly looksCommon: RegExp;
  /** as a second word: "in Hanau Vertreter" is no place of two words */
  readonly looksCommonBehind: RegExp;
  readonly compass: ReadonlyMap<string, Compass>;
  /** of a compound: "Ostukraine" */
  readonly compassPrefix: RegExp;
  /** "of the country" */
  readonly country: ReadonlySet<string>;
}
