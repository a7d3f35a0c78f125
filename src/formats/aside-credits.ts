/** Who wrote, photographed and sent: bylines, author codes, captions and credits. */
import { isCredit } from "./agencies.ts";
import { examples, phraseOf, phrases, type AsideRule, wordsOf } from "./aside-rule.ts";

/** UTF-16 units: a caption is a sentence or two. */
const LONGEST_CAPTION = 350;

const AUTHOR_CODE =
  /^\(?\p{Lu}\.\s?[\p{L}'’-]{2,30}(?:\s[\p{L}'’-]{2,30})?-{2,3}\p{Lu}{2,8}\)?\.?$/u;

const BYLINE_START =
  /^(?:von|by|text|autor(?:in)?|author|bericht|ein bericht von|written by|reported by|reporting by|editing by)\b\s?:?\s/iu;
const BYLINE_WORD =
  /^(?:\p{Lu}[\p{L}'’.-]*|und|and|in|aus|from|for|für|der|die|das|den|de|del|da|di|van|von|zu|zur|al|el|bin|the|correspondent|staff)$/u;
const MOST_BYLINE_WORDS = 12;

/** At the end of a caption or alone; "Im Bild:" begins a sentence of the text. */
const CREDIT_LABEL =
  /(?:^|(?<!\bim)[\s/|([])(?:foto|fotos|bild|bilder|photo|photos|photograph|image|images|picture|grafik|illustration|symbolbild|archivbild|archivfoto|credit|bildquelle|fotoquelle|screenshot)s?\s?(?:credit|von|by)?\s?:\s?\S.{0,90}$/iu;
const COPYRIGHT_END = /(?:©|\([cC]\))\s?[\p{Lu}\d][^.!?©]{1,80}\)?\.?$/u;
const PHOTO_BY_END = /(?:\(|\[|\s)(?:foto|photo|image|picture)\s(?:von|by)\s[^.!?]{2,60}$/iu;
/** A photographer and an agency: "Anna Muster/AFP", "picture alliance/dpa". */
const SLASH_CREDIT =
  /\s\p{L}[\p{L} .-]{1,40}\/(?:AFP|dpa|AP|EPA|Reuters|Getty(?: Images)?|TASS|Xinhua|APA|Keystone|imago)\.?$/u;

/** "Image source, Anna Muster", "Image caption, The pier" */
const IMAGE_LABEL =
  /^(?:image|photo|picture|video|media|bild|foto)\s?(?:source|caption|credit|quelle)[,:]\s\S/iu;
/** "REUTERS/Anna Muster" */
const CREDIT_FIRST = /\s(?:REUTERS|AFP|AP|EPA|DPA)\/\p{Lu}[\p{L} .'’-]{2,40}$/u;
const IMAGE_AGENCIES = phrases(
  "getty|getty images|imago|imago images|picture alliance|shutterstock|istock|adobe stock|unsplash|epa|reuters|afp|ap|dpa|apa|keystone|alamy|pa media|pa images",
);

function isImageAgency(block: string): boolean {
  if (block.length > 60) return false;
  const names = block.toLowerCase().split(/\s?[/|,]\s?|\svia\s/u);
  return (
    names.some((name) => IMAGE_AGENCIES.has(name.trim())) &&
    /^\p{L}/u.test(block) &&
    !/[.!?:]$/u.test(block) &&
    names.length <= 4 &&
    (names.length > 1 || IMAGE_AGENCIES.has(phraseOf(block)))
  );
}

const POINTED =
  /\((?:l|r|m|li|re|links|rechts|mitte|vorn|hinten|oben|unten|left|right|center|centre|archivbild|archivfoto|archiv|symbolbild|symbolfoto|file photo|file|file picture|[2-9]\.\s?v\.\s?[lr]\.?)\.?\)/iu;

function isByline(block: string): boolean {
  const start = BYLINE_START.exec(block);
  if (start === null || block.length > 120 || /[!?]$|[^.\p{Lu}]\p{L}\.$/u.test(block)) return false;
  const words = wordsOf(block.slice(start[0].length));
  return (
    words.length > 0 &&
    words.length <= MOST_BYLINE_WORDS &&
    /^\p{Lu}/u.test(words[0] ?? "") &&
    words.every((word) => BYLINE_WORD.test(word))
  );
}

const CONTRIBUTED =
  /^\(?(?:additional reporting|reporting|writing|editing) by\s\p{Lu}|\bcontributed to this (?:report|story|article)\.?\)?$|^\(?mit (?:material|agenturmaterial|informationen) (?:von|der)\b|^mitarbeit:\s/iu;

const isSlashed = (block: string) => /^\(?\p{L}{2,8}(?:\/\p{L}{2,8}){1,3}\)?$/u.test(block);

/** The short names of editors, as they stand below a report: "kx/bml". */
const SHORT_NAMES =
  /^(?:\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}|\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}\))$/u;

export const CREDIT_RULES: readonly AsideRule[] = [
  {
    id: "author-code",
    reason: "author-code",
    finds: examples("(P.Muster--ABC)", "K. Beispiel--NNP", "(dpa)", "afp/mb", "kx/bml", "(kx/bml)"),
    refuses: ["(Das stimmt so nicht.)", "A. Muster geht", "Ja/Nein/Vielleicht"],
    matches: (block) =>
      AUTHOR_CODE.test(block) ||
      SHORT_NAMES.test(block) ||
      ((isSlashed(block) || /^\(.{2,24}\)$/u.test(block)) && isCredit(block)),
  },
  {
    id: "byline",
    reason: "byline",
    finds: examples(
      "von Redaktion",
      "Von Anna Muster und Karl Beispiel, Genf",
      "By Jane Example in Oslo",
      "Text: A. Muster",
      "Reporting by Jane Example in Oslo; editing by John Sample",
      "Karl Beispiel contributed to this report.",
    ),
    refuses: [
      "Von Bergen aus sieht man das Meer.",
      "By noon the harbour was empty",
      "Von heute an gilt Tempo 30",
    ],
    matches: (block) => isByline(block) || (block.length <= 250 && CONTRIBUTED.test(block)),
  },
  {
    id: "photo-credit",
    reason: "photo-credit",
    finds: examples(
      "Foto: © Anna Muster",
      "Die Fähre im Hafen. © AFP",
      "Der Bürgermeister beim Empfang / Foto: © STADT BEISPIEL/AFP",
      "The ferry leaves the harbour. Photo: Jane Example",
      "Ein Fischer am Kai. Anna Muster/dpa",
      "Image caption, The pier in May",
      "A man looks at the pier. REUTERS/Jane Example",
      "Getty Images",
      "Anna Muster/Getty Images",
    ),
    refuses: [
      "Das Foto zeigt eine Fähre.",
      "Der Rat tagt am Montag. Im Bild: der Saal des Rates.",
      "Er sagte, das Bild sei falsch: Niemand war dort.",
      "Das Zeichen © steht für das Urheberrecht.",
      "Die Agentur meldete es zuerst.",
    ],
    matches: (block) =>
      block.length <= LONGEST_CAPTION &&
      (CREDIT_LABEL.test(block) ||
        IMAGE_LABEL.test(block) ||
        CREDIT_FIRST.test(block) ||
        isImageAgency(block) ||
        COPYRIGHT_END.test(block) ||
        PHOTO_BY_END.test(block) ||
        SLASH_CREDIT.test(block)),
  },
  {
    id: "caption",
    reason: "caption",
    finds: examples(
      "Bürgermeisterin Muster (l.) und ihr Gast aus Oslo.",
      "The mayor (left) with her guest",
      "Die alte Brücke (Archivbild)",
    ),
    refuses: ["Sie bog (wie immer) nach links ab.", "He left (right after lunch)."],
    matches: (block) => block.length <= LONGEST_CAPTION && POINTED.test(block),
  },
];
