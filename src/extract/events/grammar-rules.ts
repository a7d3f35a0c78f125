/**
 * Rules that rest on the shape of a sentence and not on a list of words. Each example says in which
 * language it is, since these rules are of no one language.
 */
import type { ReadLang } from "../article.ts";
import type { Example, Rule } from "../rule.ts";

export interface GrammarRule extends Omit<Rule, "finds" | "refuses"> {
  /** `gives` is the type of the claim */
  readonly finds: readonly (Example & { readonly lang: ReadLang })[];
  readonly refuses: readonly { readonly lang: ReadLang; readonly text: string }[];
}

export const TERM_OF_OFFICE: GrammarRule = {
  id: "term-of-office",
  finds: [
    {
      lang: "de",
      text: "Juan Rivas, der bis Mai 2029 Außenminister war, reiste nach Norwegen.",
      gives: "term-of-office",
    },
    {
      lang: "en",
      text: "Juan Rivas, who was foreign minister until May 2029, travelled to Norway.",
      gives: "term-of-office",
    },
  ],
  refuses: [{ lang: "de", text: "Außenminister Juan Rivas reiste bis Mai 2029 durch Norwegen." }],
};

export const ALLIANCE: GrammarRule = {
  id: "alliance",
  finds: [
    { lang: "de", text: "Norwegen ist einer der engsten Verbündeten Chiles.", gives: "state" },
    { lang: "en", text: "Norway is one of Chile’s closest allies.", gives: "state" },
  ],
  refuses: [{ lang: "de", text: "Norwegen sucht Verbündete in Chile." }],
};

export const ATTRIBUTED_WORDS: GrammarRule = {
  id: "attributed-words",
  finds: [
    { lang: "de", text: "Die Lage sei ernst, so Paula Berg.", gives: "statement" },
    { lang: "en", text: "According to Paula Berg, the situation is serious.", gives: "statement" },
  ],
  refuses: [{ lang: "de", text: "Die Lage ist ernst." }],
};

export const EARLIER_ONE: GrammarRule = {
  id: "earlier-one-implied",
  finds: [
    {
      lang: "de",
      text: "Juan Rivas kam zum zweiten Mal in weniger als drei Monaten nach Norwegen.",
      gives: "visit",
    },
  ],
  refuses: [{ lang: "de", text: "Juan Rivas kam am Montag nach Norwegen." }],
};

export const DATED_CLAUSE: GrammarRule = {
  id: "dated-clause",
  finds: [
    { lang: "de", text: "Im Mai 2029 scheiterte die Messe.", gives: "happening" },
    { lang: "en", text: "The fair collapsed in May 2029.", gives: "happening" },
  ],
  refuses: [
    { lang: "de", text: "Die Messe ist beliebt." },
    { lang: "en", text: "The fair is popular." },
  ],
};

export const GRAMMAR_RULES: readonly GrammarRule[] = [
  TERM_OF_OFFICE,
  ALLIANCE,
  ATTRIBUTED_WORDS,
  EARLIER_ONE,
  DATED_CLAUSE,
];
