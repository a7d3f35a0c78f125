// @ts-check
/** Articles of any length for the benchmarks, of our own sentences, and input made to slow a reader down. */

const SENTENCES = {
  de: [
    "Der Außenminister von Norland traf am Dienstag in Hafenstadt seine Kollegin Ida Brandt.",
    "Beide Seiten hätten sich auf eine Waffenruhe bis Ende März 2026 geeinigt, hieß es in einer Erklärung.",
    "Nach Angaben der Polizei wurden in der Nacht zum Mittwoch drei Menschen verletzt.",
    "„Wir werden im Herbst weiter liefern“, sagte Ministerpräsident Karl Olsen vor Journalisten.",
    "Das Land hatte bereits im August 2024 rund 2.000 Soldaten in die Grenzregion entsandt.",
    "Olsen wies Berichte zurück, wonach der Vertrag seit Jahren nicht mehr eingehalten werde.",
    "Am 3. Juni soll das Parlament über den Haushalt entscheiden, der 12,5 Milliarden Kronen umfasst.",
    "Vor zwei Wochen demonstrierten Tausende gegen die Pläne, die Brandt als „unumgänglich“ bezeichnete.",
    "Ob die Gespräche fortgesetzt werden, blieb zunächst offen.",
  ],
  en: [
    "The foreign minister of Norland met her counterpart Karl Olsen in Port Hale on Tuesday.",
    "Both sides agreed on a ceasefire until the end of March 2026, according to a joint statement.",
    "Police said three people were injured in the early hours of Wednesday.",
    '"We will keep delivering in the autumn," Prime Minister Ida Brandt told reporters.',
    "The country had sent about 2,000 soldiers to the border region as early as August 2024.",
    "Brandt denied reports that the treaty had not been honoured for years.",
    "Parliament is expected to decide on the budget of 12.5 billion crowns on 3 June.",
    "Two weeks ago thousands protested against the plans, which Olsen called unavoidable.",
    "It remained unclear whether the talks would go on.",
  ],
};

const SENTENCES_IN_A_PARAGRAPH = 3;

/**
 * Paragraphs of at least so many UTF-16 units in all; the names and numbers in them change, so that
 * nothing repeats word for word.
 * @param {"de" | "en"} lang
 * @param {number} length
 * @returns {string[]}
 */
export function inventedParagraphs(lang, length) {
  const sentences = SENTENCES[lang];
  const paragraphs = [];
  let made = 0;
  for (let count = 0; made < length; count += SENTENCES_IN_A_PARAGRAPH) {
    const own = Array.from({ length: SENTENCES_IN_A_PARAGRAPH }, (_, index) =>
      varied(sentences[(count + index) % sentences.length] ?? "", count + index),
    ).join(" ");
    paragraphs.push(own);
    made += own.length + 2;
  }
  return paragraphs;
}

/**
 * @param {string} sentence
 * @param {number} seed
 */
function varied(sentence, seed) {
  return sentence
    .replace(/2\d{3}/u, String(1950 + (seed % 90)))
    .replace(/Olsen/u, ["Olsen", "Lindgren", "Marek", "Tarvas", "Quist"][seed % 5] ?? "");
}

/** What rules see most of where they are slowest: long runs of what a pattern might try at every place. */
export const ADVERSARIAL = {
  digits: "1234567890",
  "1.1.1.": "1.1.",
  "12-12-": "12-",
  spaces: " ",
  "line breaks": "\n",
  "opening quotes": "„",
  "straight quotes": '"',
  "nested quotes": "„Er sagte: ‚“",
  brackets: "(",
  "closing brackets": ")",
  capitals: "A",
  "Capital Words": "Wort Namen ",
  "am am am": "am ",
  "the the the": "the ",
  "von der von der": "von der ",
  "und und und": "und ",
  "ein Tag ein Tag": "ein Tag ",
  "in two in two": "in two ",
  commas: "a, ",
  hyphens: "a-",
  "full stops": ". ",
  abbreviations: "Dr. ",
  combining: "a\u0308\u0301",
  "soft hyphens": "a\u00ad",
  surrogates: "\u{1F600}",
  "lone surrogates": "\uD83D",
  "right to left": "שלום ",
  "sagte, sagte": "sagte, ",
  "said that said that": "said that ",
  "Minister Minister": "Minister ",
  "dass er, dass er": "dass er, ",
};

/**
 * @param {string} unit
 * @param {number} length
 */
export function repeated(unit, length) {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/**
 * All of it by chance, in runs of some hundred, the same for the same seed.
 * @param {number} seed
 * @param {number} length
 */
export function mixed(seed, length) {
  const units = [...Object.values(ADVERSARIAL), ...SENTENCES.de, ...SENTENCES.en];
  let state = seed;
  /** @param {number} below */
  const chance = (below) => {
    // the generator of Numerical Recipes
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  let text = "";
  while (text.length < length) text += (units[chance(units.length)] ?? "").repeat(1 + chance(200));
  return text.slice(0, length);
}
