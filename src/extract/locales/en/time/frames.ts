/** What stands before and between English time words and makes them an end, a beginning or a span. */
import type { TimeFrames } from "../../../time/frames.ts";

export const ENGLISH_FRAMES: TimeFrames = {
  at: /(?:^|[\s(])(?:(?:earlier|late|early|later)\s)?(?:on|in|at|during|over|overnight\son)(?:\s(?:the|this))?\s$/iu,
  until: /(?:^|[\s(])(?:(?<!\bnot\s)until|till|up\s(?:to|until)|through)(?:\s(?:the|this))?\s$/iu,
  since: /(?:^|[\s(])(?:since|from|as\sof|starting(?:\s(?:on|in))?)(?:\s(?:the|this))?\s$/iu,
  before:
    /(?:^|[\s(])(?:(?<!\bnot\s)before|prior\sto|(?:no|not)\slater\sthan|by)(?:\s(?:the|this))?\s$/iu,
  after:
    /(?:^|[\s(])(?:after|following|(?:no|not)\searlier\sthan|not\s(?:before|until))(?:\s(?:the|this))?\s$/iu,
  about:
    /(?:^|[\s(])(?:(?:on|in)\s)?(?:or\s)?(?:around|about|circa|roughly|approximately)(?:\s(?:the|this))?\s$/iu,
  opensSpan: /(?:^|[\s(])(?:from|between)(?:\s(?:the|this))?\s$/iu,
  joinsSpan: /^\s?(?:to|and|until|till|through|–|—|-)(?:\sthe)?\s?$/iu,
  within:
    /(?:^|\s)(?:in|within|inside)(?:\s(?:less|under|just|barely)(?:\s(?:than|under|over))?)?\s$/iu,
  ordinalBefore:
    /(?:^|[^\p{L}])(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[2-9](?:nd|rd|th))(?:\s\p{L}{2,40}){1,4}\s$/iu,
  vague:
    /(?:in\sthe\s(?:very\s)?(?:near|foreseeable|distant)\sfuture|in\s(?:the\s)?future|in\sthe\s(?:recent\s|distant\s)?past|recent(?:ly)?|latest|lately|eventually|soon|shortly|formerly)(?![\p{L}-])/giu,
};
