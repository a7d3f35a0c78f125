/** German words of grammar: what may begin a noun phrase, and what never belongs to one. */
import { wordSet } from "../../../word-set.ts";

export const DETERMINERS = wordSet(
  `der die das dem den des ein eine einer eines einem einen
  kein keine keiner keines keinem keinen dieser diese dieses diesem diesen
  jener jene jenes jenem jenen jeder jede jedes jedem jeden
  sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren
  unser unsere unserer unseres unserem unseren mein meine meiner dein deine
  mehrere mehrerer mehreren viele vieler vielen einige einiger einigen beide beider beiden
  alle aller allen manche mancher manchen zahlreiche zahlreicher zahlreichen
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
  verschiedene verschiedener verschiedenen andere anderer anderen deren dessen`,
);

/** Forms that no nominative has: a phrase that begins with one isn't a subject. */
export const OBLIQUE = wordSet(
  `dem den des einem einen eines keinem keinen diesem diesen dieses jenem jenen
  seinem seinen seines ihrem ihren ihres ihm ihn ihnen uns mich dich mir dir
  unserem unseren jedem jeden allen deren dessen`,
);

export const PRONOUNS = wordSet(
  "er sie es wir ich man dieser diese dieses jener jene beide alle viele",
);

export const PREPOSITIONS = wordSet(
  `in im ins an am ans auf aufs bei beim mit von vom zu zum zur aus nach vor seit bis für fürs durch
  durchs gegen ohne um über unter hinter neben zwischen wegen trotz während innerhalb außerhalb
  anlässlich angesichts aufgrund mithilfe gegenüber laut gemäß entgegen seitens hinsichtlich
  bezüglich infolge mittels statt anstatt entlang binnen samt nebst per pro via außer dank zwecks
  zugunsten zulasten namens`,
);

/** A preposition that carries a phrase further: "ein Sprecher von ...", "der Ausschuss für ...". */
export const LINKING = wordSet("von vom für beim");

export const GENITIVES = wordSet(
  "des der eines einer dieses dieser seines seiner ihres ihrer deren unseres unserer",
);

export const COORDINATORS = wordSet("und sowie oder &");

/** Words that open a subordinate clause and send its verb to the end. */
export const SUBORDINATORS = wordSet(
  `dass daß ob weil da wenn falls nachdem bevor ehe während obwohl obgleich wie als indem sodass
  damit sofern solange sobald seit seitdem bis wobei wodurch womit wofür wozu worauf worin wonach
  woraufhin weshalb weswegen wo wer was wen wem wann warum wieso welche welcher welches welchen
  welchem inwiefern inwieweit wohingegen zumal`,
);

/** After a comma, the content of something said: "…, dass", "…, ob", "…, wie". */
export const COMPLEMENTIZERS = wordSet(
  "dass daß ob wie wann warum wieso weshalb wer was wo wen wem inwiefern inwieweit welche welcher welches welchen",
);

export const RELATIVES = wordSet(
  "der die das dem den des deren dessen denen welcher welche welches",
);

/** Short words that stand round a verb and between it and its subject. */
export const ADVERBS = wordSet(
  `sich es auch noch nun jetzt heute gestern vorgestern bereits schon zudem außerdem ferner weiter
  weiterhin jedoch aber dagegen hingegen allerdings dann danach daraufhin dabei dazu damals zuvor
  zunächst später abends morgens mittags kürzlich unterdessen inzwischen indes indessen
  derweil ebenfalls ebenso gleichzeitig zugleich erneut wieder nochmals erst nur nicht wörtlich
  offiziell öffentlich schriftlich mehrfach wiederholt immer stets einst mittlerweile schließlich
  dennoch trotzdem also denn doch etwa so ausdrücklich deshalb daher deswegen darum zwar hierzu
  hier dort da darin darüber davon daran darauf damit vorher nachher selbst sogar vielmehr
  offenbar angeblich übrigens sinngemäß relativierend abschließend anschließend erstmals
  einmal`,
);

/** Words with which a fronted part of the clause begins that is not its subject. */
export const FRONTED = wordSet(`so dies das hierzu dazu als`);

export const AUXILIARIES = wordSet(
  `hat habe haben hatte hatten hätte hätten ist sind war waren sei seien
  wird werden wurde wurden werde würde würden`,
);

export const PASSIVE = wordSet(
  "wird werden wurde wurden werde würde würden worden ist sind war waren sei seien wäre wären",
);

export const MODALS = wordSet(
  `will wollen wollte wollten kann können konnte konnten muss müssen musste mussten soll sollen
  sollte sollten möchte möchten darf dürfen durfte durften mag mochte mochten
  möge mögen könne müsse solle dürfe wolle könnte könnten müsste müssten dürfte dürften`,
);

/** Lower-case parts of names: "Ursula von der Leyen", "Usama bin Ladin". */
export const NAME_PARTICLES = wordSet("von van de del di da la le el al bin ibn zu dos du");

const DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag".split(" ");

/** A phrase that ends in one is a time. */
export const TIMES: ReadonlySet<string> = new Set([
  ...DAYS.flatMap((day) => [
    day,
    `${day}abend`,
    `${day}morgen`,
    `${day}nachmittag`,
    `${day}mittag`,
  ]),
  ...wordSet(
    `abend morgen nachmittag mittag vormittag nacht uhr januar februar märz april mai juni juli august
    september oktober november dezember jahr jahre jahren woche wochen monat monaten tag tage tagen
    ende anfang mitte zeit`,
  ),
]);
