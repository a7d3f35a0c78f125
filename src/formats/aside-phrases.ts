/** Lines that a page says of itself, in its own fixed words. */
import { examples, phraseOf, phrases, wordsOf, type AsideRule } from "./aside-rule.ts";
import { isAddress } from "./imprint.ts";

const CONTROLS = phrases(
  "textgröße ändern|textgröße|schriftgröße|schriftgröße ändern|schrift vergrößern|artikel drucken|seite drucken|drucken|teilen|artikel teilen|" +
    "jetzt teilen|beitrag teilen|diesen artikel teilen|merken|artikel merken|kommentieren|kommentar schreiben|zur startseite|zum seitenanfang|" +
    "nach oben|vorlesen|artikel vorlesen|artikel anhören|anhören|link kopieren|speichern|zum inhalt springen|menü|menü öffnen|suche|suchen|" +
    "anmelden|einloggen|mehr anzeigen|mehr laden|weiterlesen|schließen|hören sie den artikel|lesezeichen setzen|als favorit speichern|" +
    "empfohlener redaktioneller inhalt|externer inhalt|externen inhalt anzeigen|video abspielen|bild vergrößern|feedback|fehler melden|" +
    "print|print this page|share|share this|share this article|share this story|share this page|listen|listen to this article|text size|change text size|" +
    "font size|save|save article|copy link|back to top|skip to content|skip to main content|menu|search|log in|sign in|show more|load more|" +
    "read more|continue reading|close|comments|leave a comment|play video|enlarge image|report an error|follow|follow us",
);

/** A row of buttons, run together when the page was copied. */
const BUTTONS = phrases(
  "teilen|drucken|mailen|kommentare|comments|merken|kommentieren|speichern|vorlesen|facebook|twitter|x|whatsapp|instagram|telegram|linkedin|pinterest|xing|reddit|" +
    "e-mail|email|mail|pocket|flipboard|bluesky|threads|messenger|copy|link|share|print|save|tweet|youtube|tiktok|rss|threema|pdf",
);

const ADVERTISEMENTS = phrases(
  "anzeige|anzeigen|werbung|advertisement|advertisements|advertising|sponsored|sponsored content|gesponsert|promoted|promoted content|" +
    "werbung überspringen|anzeige endet hier|article continues below advertisement|story continues below advertisement|advertisement continues below",
);

const LEGAL =
  /\b(?:all rights reserved|alle rechte vorbehalten|nutzungsbedingungen|terms of (?:use|service)|privacy policy|impressum|datenschutzerklärung|jede verwertung|may not be (?:published|reproduced|republished)|ohne (?:schriftliche )?genehmigung)\b|^our standards:\s|^\(?(?:©|\(c\)|copyright)\s/iu;

const FOLLOW =
  /^(?:folgen sie uns|folge uns|follow us|besuchen sie uns|find us|like us|download (?:our|the) \S{0,20} ?app|laden sie (?:unsere|die) \S{0,20} ?app)\b/iu;

const READING_TIME =
  /^(?:lesezeit|lesedauer|reading time)\b.{0,30}$|^\d{1,3}\s?(?:min(?:ute[ns]?|\.)?\s)(?:read|lesezeit|lesedauer)$|^\d{1,4}\s(?:kommentare?|comments?|shares|likes)$|^(?:kommentare|comments)\s?\(?\d{1,4}\)?$/iu;

const PAGER =
  /^(?:artikel|seite|bild|foto|teil|page|article|photo|image|picture|slide|part|story|video)\s\d{1,4}\s?(?:von|of|aus|\/)\s?\d{1,4}$|^\d{1,3}\s?\/\s?\d{1,3}$|^(?:nächst|vorherig|vorig)e[rs]? (?:artikel|seite|beitrag|bild)$|^(?:next|previous) (?:article|page|story|post)$/iu;

const BREADCRUMBS = /^[^.!?>›»]{2,40}(?:\s?[>›»]\s?[^.!?>›»]{2,60}){1,6}$/u;
const TAGS =
  /^(?:themen|schlagworte|schlagwörter|stichworte|stichwörter|tags|topics|filed under|kategorien?|categor(?:y|ies)|ressort|rubrik)\s?:\s?\S.{0,200}$/iu;

/** UTF-16 units */
const LONGEST_LABEL = 90;

function isButtons(block: string): boolean {
  if (block.length > LONGEST_LABEL) return false;
  // "KommentareDrucken", where the page's style parts them
  const parted = block.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
  const words = wordsOf(parted.toLowerCase());
  return words.length > 0 && words.length <= 14 && words.every((word) => BUTTONS.has(word));
}

export const PHRASE_RULES: readonly AsideRule[] = [
  {
    id: "address",
    reason: "navigation",
    finds: examples("https://example.org/2025/07/12/ferry", "Quelle: https://example.org/faehre"),
    refuses: ["Mehr unter https://example.org/faehre", "example.org"],
    matches: isAddress,
  },
  {
    id: "page-control",
    reason: "page-control",
    finds: examples(
      "Textgröße ändern:",
      "Teilen Drucken Mailen",
      "KommentareDrucken",
      "Share this article",
      "Lesezeit: 4 Minuten",
      "3 min read",
      "12 Kommentare",
      "Folgen Sie uns auf Mastodon",
    ),
    refuses: [
      "Wir teilen.",
      "Die Textgröße im Vertrag war winzig.",
      "Drucken lernte sie in Mainz",
      "Shares in the company fell sharply.",
    ],
    matches: (block) =>
      (CONTROLS.has(phraseOf(block)) && !/[.!?]$/u.test(block)) ||
      (isButtons(block) && !/[.!?]$/u.test(block)) ||
      READING_TIME.test(block) ||
      (FOLLOW.test(block) && block.length <= 160),
  },
  {
    id: "pager",
    reason: "pager",
    finds: examples("Artikel 3 von 5", "Page 2 of 7", "1/12", "Nächster Artikel"),
    refuses: [
      "Artikel 5 von 1949 gilt bis heute.",
      "Seite an Seite",
      "Page turners of the year",
      "Artikel 3 des Vertrags",
    ],
    matches: (block) => PAGER.test(block),
  },
  {
    id: "advertisement",
    reason: "advertisement",
    finds: examples("Anzeige", "- Advertisement -", "Story continues below advertisement"),
    refuses: ["Die Anzeige ging am Montag ein.", "Anzeige gegen Minister"],
    matches: (block) => ADVERTISEMENTS.has(phraseOf(block)),
  },
  {
    id: "legal",
    reason: "legal",
    finds: examples(
      "© 2025 Beispiel Verlag GmbH. Alle Rechte vorbehalten.",
      "Copyright 2025 Example Media",
      "This material may not be published or broadcast.",
    ),
    refuses: ["Das Gericht sprach ihm das Recht zu.", "Sie hat alle Rechte am Roman."],
    matches: (block) => block.length <= 400 && LEGAL.test(block),
  },
  {
    id: "breadcrumbs",
    reason: "navigation",
    finds: examples(
      "Startseite > Politik > Ausland",
      "Home › World › Asia",
      "Themen: Hafen, Fähre, Norden",
    ),
    refuses: ["Er sagte: Der Hafen bleibt offen.", "Das Thema: eine Fähre im Norden"],
    matches: (block) =>
      (block.length <= LONGEST_LABEL * 2 && BREADCRUMBS.test(block)) || TAGS.test(block),
  },
];
