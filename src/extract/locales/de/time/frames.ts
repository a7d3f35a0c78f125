/** What stands before and between German time words and makes them an end, a beginning or a span. */
import type { TimeFrames } from "../../../time/frames.ts";

export const GERMAN_FRAMES: TimeFrames = {
  at: /(?:^|[\s(])(?:(?:zuvor|bereits|schon|noch|erst)\s)?(?:am|im|in|an|zum|zu|um|gegen|während)(?:\s(?:de[mnr]|die|das|diese[mnr]?))?\s$/iu,
  until:
    /(?:^|[\s(])bis(?:\s(?:einschließlich|spätestens|mindestens))?(?:\s(?:zum|zur|zu|in\s(?:den|die|das)|ins|an(?:s|\sden)?))?\s$/iu,
  // "seit Beginn des Krieges im", "seit seiner Wahl am"
  since:
    /(?:^|[\s(])(?:[Ss]eit|[Aa]b)(?:\s(?:dem|der|den|diese[mnr])|(?<=eit)(?:\s(?:de[mrs]|seine[mr]|ihre[mr]|\p{Ll}+schen|\p{Lu}\p{L}+)){1,5}\s[ai]m)?\s$/u,
  before:
    /(?:^|[\s(])(?:(?<!\bnicht\s)vor(?:\sde[mnr])?|spätestens(?:\s(?:am|im|in|zum|an|ab)(?:\sde[mnr])?)?)\s$/iu,
  after:
    /(?:^|[\s(])(?:(?:nach|nicht\svor)(?:\sde[mnr])?|frühestens(?:\s(?:am|im|in|zum|an|ab)(?:\sde[mnr])?)?)\s$/iu,
  pluperfect: /(?<!\p{L})hatten?(?!\p{L})/iu,
  about:
    /(?:^|[\s(])(?:um(?:\sde[mn])?|(?:etwa|ungefähr|circa|ca\.|rund)(?:\s(?:am|im|um|zum)(?:\sde[mn])?)?)\s$/iu,
  opensSpan: /(?:^|[\s(])(?:vo[nm]|zwischen(?:\sde[mn])?|seit)(?:\s(?:der|dem))?\s$/iu,
  joinsSpan: /^\s?(?:bis|und|–|—|-|bis\s(?:zum|zur|einschließlich)|und\sde[mn])\s?$/iu,
  within:
    /(?:^|\s)(?:in|innerhalb(?:\s(?:von|der))?|binnen)(?:\s(?:weniger|knapp|nicht\seinmal)(?:\sals)?)?\s$/iu,
  ordinalBefore:
    /(?:^|[^\p{L}])(?:(?:zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn)te[nrsm]?|[2-9]\.)(?:\s\p{L}{2,40}){1,4}\s$/iu,
  vague:
    /(?:in\s(?:sehr\s)?(?:naher|nächster|absehbarer|ferner)\sZukunft|in\sZukunft|künftig|in\sder\s(?:jüngeren\s|jüngsten\s|nahen\s)?Vergangenheit|jüngst(?:e[nrsm]?)?|kürzlich|unlängst|neulich|vor\skurzem|zuletzt|schließlich|bald|demnächst|einst|damals)(?![\p{L}-])/giu,
};
