/**
 * The German words of grammar that several steps know, each class written once. What a step adds to a
 * class stands with the step: they ask different things of the same words.
 */

export const DEFINITE_ARTICLES = "der die das dem den des";

/** Articles and words that stand in their place, as a noun phrase begins with them. */
export const DETERMINERS = `${DEFINITE_ARTICLES} ein/e/er/es/em/en kein/e diese/r/s/m/n sein/e/er/es/em/en ihr/e/er/es/em/en mehrere einige beide/n alle`;

/** Forms that no nominative has. */
export const OBLIQUE =
  "dem den des einem einen eines diesem diesen seinem seinen ihrem ihren ihm ihn ihnen";

export const GENITIVES = "der deren des einer eines dieser dieses seiner seines ihrer ihres";

export const PLACE_PREPOSITIONS =
  "in im ins bei beim aus nach vor bis durch um über innerhalb außerhalb entlang";

export const PREPOSITIONS = `${PLACE_PREPOSITIONS} an am ans auf mit von vom zu zum zur seit für gegen ohne unter hinter neben zwischen wegen trotz während angesichts mithilfe gegenüber laut seitens samt dank`;

/** Rarer ones, which lead no name of a place or a person. */
export const RARER_PREPOSITIONS =
  "aufs fürs anlässlich aufgrund gemäß infolge mittels binnen nebst";

export const SUBORDINATORS =
  "dass daß ob weil da wenn falls nachdem bevor ehe während obwohl obgleich wie als indem sodass damit sofern solange sobald seit seitdem bis wo wann warum zumal";

/** "womit", "wonach": a relative pronoun and its preposition. */
export const RELATIVE_ADVERBS = "wobei wodurch womit wofür wozu worauf worin wonach woraufhin";

export const RELATIVES = "der deren die das dem den denen dessen welche/r/s";

export const HAVE = "hat hatte/n habe/n hätte/n";

export const BE = "ist sind war/en sei/en";

/** "werden": what makes the passive, and the future. */
export const BECOME = "wird wurde/n werde/n würde/n";

export const MODALS =
  "will wollte/n kann muss soll/en/te/ten/e möchte/n darf mag möge könne/n müsse/n dürfe/n wolle/n könnte/n müsste dürfte";

export const NAME_PARTICLES = "von van de di da el al bin ibn zu du";

export const WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag";

export const MONTHS =
  "januar februar märz april mai juni juli august september oktober november dezember";
