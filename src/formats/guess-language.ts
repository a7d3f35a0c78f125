/** Which language a text is in, as its commonest words show. */

/**
 * German and English have rules; the others are here so that they aren't taken for one of the two:
 * a Dutch text is a tenth English by its "is", "in" and "of".
 */
const COMMONEST: Readonly<Record<string, string>> = {
  de: "der die das und ist nicht ein eine einen einem einer eines den dem des in an so von mit zu zum zur für auf im am er sie es wir ich sich auch als aus bei nach vor über wird werden wurde wurden hat haben hatte hatten sind sei seien war waren dass wie oder aber noch um nur kann soll will seine seiner ihre ihrer durch gegen bis seit unter zwischen",
  en: "the and of to is not a an in that it i he she they we was were be been has have had with for on at by from as but or are which who will would said its his her their this these after before over under between against until since about into than also only can could should during",
  nl: "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft hebben werd worden wordt was door over tot ze hij deze die",
  fr: "le la les un une des du de et est en que qui dans pour par sur au aux avec il elle ils pas plus ce cette ses son sa se ne ou mais a été sont ont d l qu",
  es: "el la los las un una de del y es en que por para con se no su sus al como más o pero ha fue son lo le este esta a entre",
  it: "il lo la i gli le un una di del della dei che e è in per con non si da su al alla come più ma ha sono nel nella a o anche",
  pt: "o a os as um uma de do da dos das e é em que para com não se por no na ao como mais mas foi são ou seu sua pelo pela",
  sv: "och att det som en på är av för med den till inte har de ett om var han hon men från kan ska i vid efter",
  da: "og at det som en på er af for med den til ikke har de et om var han hun men fra kan skal i ved efter der blev",
  no: "og at det som en på er av for med den til ikke har de et om var han hun men fra kan skal i ved etter ble",
  pl: "i w na z się nie do że to jest o jak za od po przez dla są ale był była tym jego oraz",
  cs: "a v se na je že s z do o to k pro by jako za jsou byl ale po který podle",
  tr: "ve bir bu da de için ile olarak çok daha olan gibi ne ama o en kadar sonra",
};

const LEXICON: ReadonlyMap<string, readonly string[]> = languagesOfWords();

function languagesOfWords(): ReadonlyMap<string, readonly string[]> {
  const lexicon = new Map<string, string[]>();
  for (const [lang, list] of Object.entries(COMMONEST)) {
    for (const word of new Set(list.split(" "))) {
      const langs = lexicon.get(word);
      if (langs === undefined) lexicon.set(word, [lang]);
      else langs.push(lang);
    }
  }
  return lexicon;
}

/** UTF-16 units that are looked at; the same language holds for the rest. */
const LOOKED_AT = 20_000;
/** Fewer words show nothing. */
const FEWEST_WORDS = 6;
/** To say that a text is in none of the languages takes more. */
const FEWEST_WORDS_OF_OTHER = 20;
/** Of running German or English, 35 to 50 % are such words; of headlines, 10 to 20 %. */
const SMALLEST_SHARE = 0.1;
/** Letters without white space, as Chinese has them, that count as a word. */
const LETTERS_PER_WORD = 8;

/** BCP 47's word for a language that nobody has determined. */
export const UNDETERMINED = "und";

/** BCP 47; "und" for a language that isn't known here, `undefined` where too little is said. */
export function guessLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      // the parts of a compound name are no words: "Jong-un"
      .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const count = Math.max(words.length, letters / LETTERS_PER_WORD);
  if (count < FEWEST_WORDS) return undefined;
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const lang of LEXICON.get(word) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  }
  const [best] = [...hits].toSorted(([, a], [, b]) => b - a);
  if (best !== undefined && best[1] >= count * SMALLEST_SHARE) return best[0];
  return count < FEWEST_WORDS_OF_OTHER ? undefined : UNDETERMINED;
}

/** Whether there are rules for a language; not knowing the language is no reason to complain. */
export function isUnread(lang: string | undefined): boolean {
  return lang !== undefined && !/^(?:de|en)(?:-|$)/iu.test(lang);
}
