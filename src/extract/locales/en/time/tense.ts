/** English verb forms that tell the tense of a clause. */
import type { TenseForms } from "../../../time/tense.ts";
import { wordSet } from "../../../word-set.ts";

export const ENGLISH_TENSE: TenseForms = {
  past: wordSet(
    `was were had did said went came took gave saw knew fell flew began broke chose drew rose ran
    spoke threw wrote arose swore wore withdrew stole drove grew sank fled swept heard overthrew wasn't weren't hadn't didn't couldn't could would've`,
  ),
  perfect: wordSet("has have having hasn't haven't 've"),
  future: wordSet("will won't shall ll would may might must should to-be going expected"),
  present: wordSet(
    "is are am has have does do says goes meets plans begins starts opens ends runs faces takes comes returns kicks expires closes airs arrives begin start meet resumes hits turns leaves lapses",
  ),
  subjunctive: new Set(),
  plans: wordSet("scheduled expected due set planned slated likely poised"),
  others: wordSet(
    `hundred need indeed red used united need speed bed seed feed shed bred sacred wicked hatred
    aged beloved agreed-upon so-called`,
  ),
  beforeNoun: wordSet(
    "is are be been being gets the a an of in at on by for with from his her their its our my this that these those and some all no",
  ),
  // participles as well: after a form of "be" they are none, see `beforeNoun`
  nounsHaveCapitals: false,
  looksPast:
    /^(?:\p{Ll}{2,}ed|got|made|told|met|found|left|felt|became|brought|bought|built|caught|fought|held|kept|laid|led|lost|paid|put|sent|sat|sold|spent|stood|struck|taught|thought|won|shot|hit|sought)$/u,
  looksPresent: /^(?!)/u,
  participle:
    /^(?:\p{Ll}{2,}ed|been|gone|done|taken|given|made|told|met|seen|held|left|lost|won|said|become|begun|sent|built|paid|shown|known|led|put|broken|spoken|written|grown|killed|hit|set|spent|found|brought|fallen|chosen|struck|stolen|driven|thrown|drawn|frozen|swept|flown|withdrawn|beaten|heard|caught|shot|fought|kept)$/u,
};
