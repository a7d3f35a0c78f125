/** German words for the past, the present and the future that name no date: "derzeit", "bald". */
import { oneOf, words } from "../../../time/pattern.ts";
import type { TimeRule } from "../../../time/rule.ts";
import { vague } from "../../../time/say.ts";
import { UNIT, VAGUE_NUMBER } from "./lexicon.ts";

const NOW = [
  "jetzt",
  "derzeit",
  "zurzeit",
  "zur zeit(?! (?:der|des|von))",
  "momentan",
  "im moment",
  "gegenwärtig",
  "heutzutage",
  "diesen tagen",
  "diesem zeitpunkt",
  "dieser zeit",
  "dieser tage",
  "zur stunde",
  "heutige[nrsm]?(?! (?:mon|diens|mittwoch|donners|frei|sams|sonn))",
];

const PAST = [
  "damals",
  "kürzlich",
  "unlängst",
  "neulich",
  "vor kurzem",
  "vor kurzer zeit",
  "früher",
  "einst",
  "einstmals",
  "ehedem",
  "seinerzeit",
  "jüngst",
  "(?:der )?(?:(?:jüngste[rn]|jüngere[rn]|nähere[rn]) )?vergangenheit",
  "(?:letzter|jüngster|neuerer|neuester) zeit",
  "früheren zeiten",
  "vergangener zeiten",
  "der vergangenen zeit",
];

const FUTURE = [
  "bald",
  "demnächst",
  "in kürze",
  "(?:(?:sehr )?(?:naher|nächster|ferner|absehbarer) )?zukunft",
  "die zukunft",
  "der zukunft",
  "zukünftig",
  "in bälde",
];

export const GERMAN_VAGUE_RULES: readonly TimeRule[] = [
  {
    id: "present",
    needs: [
      "jetzt",
      "zeit",
      "moment",
      "gegenwärtig",
      "tagen",
      "tage",
      "stunde",
      "heutig",
      "zeitpunkt",
    ],
    pattern: words(`(?:${oneOf(NOW)})`),
    read: () => vague("PRESENT_REF"),
    finds: [{ text: "Er wohnt [derzeit] im Dorf.", gives: "PRESENT_REF" }],
    refuses: ["Die Jetztzeit ist laut."],
  },
  {
    id: "past",
    needs: [
      "damals",
      "lich",
      "unlängst",
      "kurze",
      "früher",
      "einst",
      "jüngst",
      "vergangen",
      "zeit",
    ],
    pattern: words(`(?:${oneOf(PAST)})`),
    read: ({ before, words: text }) =>
      // "drei Tage früher" is a step, "früher Abend" a part of the day
      /(?:noch|je|desto|umso|viel|tage?|wochen?|jahre?|monate?|minuten?|stunden?)\s$/iu.test(
        before,
      ) && /^früher/iu.test(text)
        ? undefined
        : vague("PAST_REF"),
    finds: [{ text: "Sie hat [kürzlich] gekündigt.", gives: "PAST_REF" }],
    refuses: ["Je früher, desto besser."],
  },
  {
    id: "future",
    needs: ["bald", "demnächst", "kürze", "zukunft", "zukünftig", "bälde"],
    pattern: words(`(?:${oneOf(FUTURE)})`),
    read: ({ words: text, before }) =>
      /^bald/iu.test(text) && /(?:so|sobald|möglichst)\s$/iu.test(before)
        ? undefined
        : vague("FUTURE_REF"),
    finds: [{ text: "Das Haus wird [demnächst] verkauft.", gives: "FUTURE_REF" }],
    refuses: ["Sobald er kommt, essen wir."],
  },
  {
    id: "soon-after",
    needs: ["später", "darauf", "danach", "folgezeit", "binnen", "kurze"],
    pattern: words(
      `(?:(?:wenig|kurz|bald|kurze zeit|einige zeit|geraume zeit|nur wenig) (?:später|darauf|danach)|(?:tage|wochen|monate|jahre) später|folgezeit|binnen kurze[mr](?: zeit)?)`,
    ),
    read: ({ before }) =>
      /(?:\d|[a-zäöüß]{2,}(?:ig|er)e|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|wenige|mehrere|einige|viele)\s$/iu.test(
        before,
      )
        ? undefined
        : vague("FUTURE_REF"),
    finds: [{ text: "Er ging, und [kurz darauf] kam sie.", gives: "FUTURE_REF" }],
    refuses: ["Später kam sie.", "Drei Tage später kam sie."],
  },
  {
    id: "some-units-later",
    needs: ["später", "darauf", "danach"],
    pattern: words(`${VAGUE_NUMBER} ${UNIT} (?:später|darauf|danach)`),
    read: () => vague("FUTURE_REF"),
    finds: [{ text: "[Wenige Tage später] war sie fort.", gives: "FUTURE_REF" }],
    refuses: ["Wenige Leute später."],
  },
  {
    id: "shortly-before",
    needs: ["zuvor", "davor"],
    pattern: words("(?:kurz|wenig|kurze zeit|lange) (?:zuvor|davor)"),
    read: () => vague("PAST_REF"),
    finds: [{ text: "Die Brücke war [kurz zuvor] gesprengt worden.", gives: "PAST_REF" }],
    refuses: ["Drei Tage zuvor schneite es."],
  },
];
