/** Boxes that ask the reader for something, and lines that lead to another story. */
import { examples, phraseOf, phrases, type AsideRule } from "./aside-rule.ts";

/** UTF-16 units */
const LONGEST_BOX = 600;

const LETTER = /\b(?:newsletter|newsletters|e-mail-briefing|morning briefing)\b/iu;
const LETTER_ASKS = [
  /\b(?:abonnieren|bestellen|anmelden|registrieren|eintragen|sign up|subscribe|register)\b/iu,
  /\b(?:kostenlos\p{L}{0,3}|kostenfrei\p{L}{0,3}|gratis|free)\b/iu,
  /\b(?:ihre?|ihren|dein\p{L}{0,2}|your|unser\p{L}{0,2}|our)\b/iu,
  /\b(?:postfach|inbox|jetzt|hier|here|now|täglich|daily|weekly)\b/iu,
];

const COOKIE = /\b(?:cookies?|tracking|browsers?-?einstellungen)\b/iu;
const COOKIE_ASKS =
  /\b(?:akzeptier\p{L}{0,3}|zustimm\p{L}{0,3}|einwilligung\p{L}{0,2}|datenschutz\p{L}{0,12}|ablehnen|wir (?:verwenden|nutzen|setzen)|(?:web)?seite (?:verwendet|nutzt|setzt)|accept|consent|privacy|we use|(?:web)?site uses|reject all)\b/iu;

const SUBSCRIBE =
  /^(?:sign up (?:here|now|for|to)\b|jetzt (?:weiterlesen|testen|abonnieren|abo)|weiterlesen mit|mit (?:einem )?abo|sie haben (?:bereits )?ein abo|bereits abonnent|subscribe (?:to|now|for)|already a subscriber|become a member|unterstützen sie|support our|exklusiv für abonnenten|dieser artikel ist nur für)\b/iu;

/** "Lesen Sie auch: Die Fähre fährt wieder" */
const LEADS_ON =
  /^\W{0,3}(?:lesen sie (?:auch|dazu|hier|mehr|weiter)|lies auch|mehr (?:dazu|zum thema|lesen)|auch interessant|siehe auch|hintergrund|passend dazu|zum thema|lesetipp|read (?:also|more|next|on)|also read|see also|related(?: story| article)?|more on this(?: story)?|don't miss|recommended)\s{0,2}(?:[:»>|→]|\s[-–—]\s)\s{0,2}\S/iu;

/** Headings of a list of other stories. */
const STRONG = phrases(
  "empfohlen|empfohlene artikel|empfohlene beiträge|empfehlungen|unsere empfehlungen|empfehlungen der redaktion|meistgelesen|meistgelesene artikel|" +
    "meist gelesen|am meisten gelesen|die meistgelesenen artikel|beliebt|beliebte artikel|beliebteste artikel|top-themen|top themen|aktuelle nachrichten|" +
    "neueste artikel|neueste nachrichten|neueste beiträge|das neueste|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge|" +
    "verwandte themen|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|das könnte ihnen auch gefallen|" +
    "auch spannend|mehr nachrichten|mehr artikel|mehr meldungen|mehr für sie|weitere nachrichten|weitere artikel|weitere meldungen|weitere beiträge|" +
    "weitere themen|weitere berichte|andere nachrichten|andere leser interessierten sich auch für|" +
    "recommended|recommended for you|recommended stories|recommended articles|recommended reading|related|related articles|related stories|" +
    "related content|related news|related posts|related topics|related coverage|most read|most popular|most viewed|popular|popular stories|trending|trending now|" +
    "top stories|latest|latest news|latest stories|more stories|more news|more articles|more headlines|other news|in other news|other stories|" +
    "you may also like|you might also like|you may be interested in|you might be interested in|up next|editors' picks|editor's picks|what to read next|from our partners|around the web|elsewhere",
);
/** Headings that also stand inside an article, over one link or two. */
const WEAK = phrases(
  "lesen sie auch|lesen sie dazu|lesen sie mehr|lesen sie mehr zum thema|lesen sie hier|lies auch|mehr zum thema|mehr zu diesem thema|mehr dazu|" +
    "auch interessant|siehe auch|zum thema|passend dazu|passend zum thema|lesetipp|lesetipps|links zum thema|" +
    "read also|also read|see also|read more|read next|more on this|more on this story|more on this topic|don't miss|further reading",
);
const MORE_FROM =
  /^(?:mehr (?:aus|von|über|zu|zum)|weitere (?:nachrichten|artikel|meldungen|themen|beiträge) (?:aus|von|zu|zum|über)|more (?:from|on|about|in)|latest (?:from|in|on)|neues (?:aus|zu))\s(?:\S{1,24}\s?){1,4}$/iu;

/** How much a heading promises that all that follows is other stories; `undefined` where it is none. */
export function teaserHeading(block: string): "strong" | "weak" | undefined {
  if (block.length > 70 || /[.!?]$/u.test(block)) return undefined;
  const phrase = phraseOf(block);
  if (STRONG.has(phrase)) return "strong";
  return WEAK.has(phrase) || MORE_FROM.test(block) ? "weak" : undefined;
}

export const BOX_RULES: readonly AsideRule[] = [
  {
    id: "newsletter",
    reason: "newsletter",
    finds: examples(
      "Newsletter",
      "Abonnieren Sie jetzt unseren kostenlosen Newsletter!",
      "Sign up for our daily newsletter and get the news in your inbox.",
    ),
    refuses: [
      "Der Newsletter der Partei nannte den Namen zuerst.",
      "She wrote about it in a newsletter in May.",
    ],
    matches: (block) =>
      block.length <= LONGEST_BOX &&
      LETTER.test(block) &&
      ((block.length <= 40 && !/[.!?]$/u.test(block)) ||
        LETTER_ASKS.filter((asks) => asks.test(block)).length >= 2),
  },
  {
    id: "cookie",
    reason: "cookie",
    finds: examples(
      "Wir verwenden Cookies, um unser Angebot zu verbessern.",
      "This website uses cookies. Accept all",
    ),
    refuses: ["Sie backte Cookies für das Schulfest.", "The court ruled on tracking in 2024."],
    matches: (block) =>
      block.length <= LONGEST_BOX && COOKIE.test(block) && COOKIE_ASKS.test(block),
  },
  {
    id: "subscription",
    reason: "advertisement",
    finds: examples(
      "Jetzt weiterlesen mit dem Digitalabo",
      "Already a subscriber? Log in",
      "Sign up here.",
    ),
    refuses: ["Die Zeitung verlor ein Abo.", "They subscribe to the idea."],
    matches: (block) => block.length <= 300 && SUBSCRIBE.test(block),
  },
  {
    id: "leads-on",
    reason: "teaser",
    finds: examples(
      "Lesen Sie auch: Die Fähre fährt wieder",
      "Mehr zum Thema – Streit um den Hafen",
      "Read more: Harbour reopens after storm",
    ),
    refuses: [
      "Lesen Sie das Buch nicht, sagte er.",
      "Read my lips: no new ferries",
      "Related cases are rare.",
    ],
    matches: (block) => block.length <= 250 && LEADS_ON.test(block),
  },
];
