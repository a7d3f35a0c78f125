/** German words of grammar: what may begin a noun phrase, and what never belongs to one. */
import { wordSet } from "../../../word-set.ts";
import * as words from "../closed-classes.ts";

export const DETERMINERS = wordSet(
  `${words.DETERMINERS} keiner keines keinem keinen jene/r/s/m/n jede/r/s/m/n unser/e/er/es/em/en mein/e/er dein/e mehrerer mehreren viele/r/n einiger einigen beider aller allen manche/r/n zahlreiche/r/n zwei drei vier fünf sechs sieben acht neun zehn elf zwölf verschiedene/r/n andere/r/n deren dessen`,
);

/** Forms that no nominative has: a phrase that begins with one isn't a subject. */
export const OBLIQUE = wordSet(
  `${words.OBLIQUE}
  keinem keinen dieses jenem jenen seines ihres uns mich dich mir dir
  unserem unseren jedem jeden allen deren dessen`,
);

export const PRONOUNS = wordSet("er sie es wir ich man diese/r/s jene/r beide alle viele");

export const PREPOSITIONS = wordSet(
  `${words.PREPOSITIONS} ${words.RARER_PREPOSITIONS}
  durchs entgegen hinsichtlich bezüglich statt anstatt per pro via außer zwecks zugunsten zulasten
  namens`,
);

/** A preposition that carries a phrase further: "ein Sprecher von ...", "der Ausschuss für ...". */
export const LINKING = wordSet("von vom für beim");

export const GENITIVES = wordSet(`${words.GENITIVES} unseres unserer`);

export const COORDINATORS = wordSet("und sowie oder &");

/** Words that open a subordinate clause and send its verb to the end. */
export const SUBORDINATORS = wordSet(
  `${words.SUBORDINATORS} ${words.RELATIVE_ADVERBS} weshalb weswegen wer was wen wem wieso welche/r/s/n/m inwiefern inwieweit wohingegen`,
);

/** After a comma, the content of something said: "…, dass", "…, ob", "…, wie". */
export const COMPLEMENTIZERS = wordSet(
  "dass daß ob wie wann warum wieso weshalb wer was wo wen wem inwiefern inwieweit welche/r/s/n",
);

export const RELATIVES = wordSet(`${words.RELATIVES} des`);

/** Short words that stand round a verb and between it and its subject. */
export const ADVERBS = wordSet(
  `sich es auch noch nun jetzt heute gestern vorgestern bereits schon zudem außerdem ferner weiter weiterhin jedoch aber dagegen hingegen allerdings dann danach daraufhin dabei dazu damals zuvor zunächst später abends morgens mittags kürzlich unterdessen inzwischen indes indessen derweil ebenfalls ebenso gleichzeitig zugleich erneut wieder nochmals erst nur nicht wörtlich offiziell öffentlich schriftlich mehrfach wiederholt immer stets einst mittlerweile schließlich dennoch trotzdem also denn doch etwa so ausdrücklich deshalb daher deswegen darum zwar hierzu hier dort da darin darüber davon daran darauf damit vorher nachher selbst sogar vielmehr offenbar angeblich übrigens sinngemäß relativierend abschließend anschließend erstmals einmal`,
);

/** Words with which a fronted part of the clause begins that is not its subject. */
export const FRONTED = wordSet(`so dies das hierzu dazu als`);

export const AUXILIARIES = wordSet(`${words.HAVE} ${words.BE} ${words.BECOME}`);

export const PASSIVE = wordSet(`${words.BECOME} ${words.BE} worden wäre wären`);

export const MODALS = wordSet(
  `${words.MODALS} konnte/n musste/n durfte/n mochte/n mögen müssten dürften`,
);

/** Lower-case parts of names: "Ursula von der Leyen", "Usama bin Ladin". */
export const NAME_PARTICLES = wordSet(`${words.NAME_PARTICLES} del la le dos`);

/** A phrase that ends in one is a time. */
export const TIMES: ReadonlySet<string> = new Set([
  ...words.WEEKDAYS.split(" ").flatMap((day) => [
    day,
    `${day}abend`,
    `${day}morgen`,
    `${day}nachmittag`,
    `${day}mittag`,
  ]),
  ...wordSet(
    `${words.MONTHS} abend morgen nachmittag mittag vormittag nacht uhr jahr/e/en woche/n monat/en tag/e/en ende anfang mitte zeit`,
  ),
]);
