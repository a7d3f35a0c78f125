/** English words of grammar: what may begin a noun phrase, and what ends one. */
import { wordSet } from "../../../word-set.ts";

export const DETERMINERS = wordSet(
  `the a an this that these those its his her their our my your no some several many most both all
  each every any another`,
);

export const PRONOUNS = wordSet("he she it they we i who");

export const LINKING = wordSet("of and for & in at from");

export const PREPOSITIONS = wordSet(
  `in on at by with from to of for about after before during since until against between under over
  into through amid among following despite without within via per as than like near around`,
);

export const COMPLEMENTIZERS = wordSet("that whether if how why when where what who");

export const ADVERBS = wordSet(
  `also later earlier then now today yesterday however meanwhile again already still only just
  recently previously repeatedly publicly officially further not never even soon reportedly
  separately initially finally once ever has have had is was are were be been being`,
);

export const AUXILIARIES = wordSet("has have had is was are were will would be been being to");

const CONJUNCTIONS = wordSet(
  "and or but because while although though so if unless as when whereas",
);

/** A noun phrase without more ends before these. Verbs are left to the caller. */
export const NOT_IN_PHRASE: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...COMPLEMENTIZERS,
  ...ADVERBS,
  ...AUXILIARIES,
  ...CONJUNCTIONS,
  ...wordSet(
    `him them us me there here which whom whose can could may might must shall should do does did
    said says told tells added adds announced announces declared declares insisted insists argued
    confirmed confirms warned warns claimed stated denied denies vowed promised urged demanded
    expressed voiced reported explained wrote called asked replied stressed noted hopes hoped
    on monday tuesday wednesday thursday friday saturday sunday last this next`,
  ),
]);

/** Before a quotation: it is a name or a title, not speech. */
export const NAMING = wordSet(
  `film movie book novel song album band series show play opera magazine newspaper ship yacht titled
  entitled named nicknamed dubbed motto slogan codenamed exhibition game programme`,
);

/** A word that may be the finite verb of a clause without "that". */
export const FINITE =
  /^(?:(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|wo|ca)(?:n['’]t)?|remains|wants|needs)$/u;
