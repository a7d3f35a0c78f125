/** German nouns of office and of institutions, by lemma and as the last part of a compound. */
import type { Head, HeadType } from "../../../actors/lexicon.ts";

/** Portfolios: the first part of "-minister" and "-ministerium". */
const FIELDS: Readonly<Record<string, string>> = {
  arbeits: "labour",
  außen: "foreign",
  bildungs: "education",
  digital: "digital",
  energie: "energy",
  finanz: "finance",
  gesundheits: "health",
  handels: "trade",
  innen: "interior",
  justiz: "justice",
  kultur: "culture",
  landwirtschafts: "agriculture",
  umwelt: "environment",
  verkehrs: "transport",
  verteidigungs: "defence",
  wirtschafts: "economy",
  entwicklungs: "development",
};

/**
 * Type, branch, words; a "+" marks an office that speaks for the state, a "-" a word that is the last part of
 * compounds too, whose first part only narrows the office.
 */
const NOUNS: readonly (readonly [HeadType, string, string])[] = [
  ["office", "president+", "-präsident staatspräsident bundespräsident"],
  ["office", "head-of-state+", "staatschef staatsoberhaupt machthaber diktator staatslenker"],
  ["office", "prime-minister+", "-ministerpräsident premierminister premier regierungschef"],
  ["office", "chancellor+", "-kanzler bundeskanzler"],
  ["office", "monarch+", "könig kaiser emir sultan"],
  ["office", "minister+", "minister"],
  ["office", "secretary-of-state+", "chefdiplomat"],
  ["office", "pope", "papst"],
  ["office", "spokesperson", "-sprecher"],
  ["office", "ambassador", "-botschafter"],
  ["office", "envoy", "-gesandter sondergesandter unterhändler"],
  ["office", "secretary", "-sekretär generalsekretär"],
  [
    "office",
    "general",
    "-general generalstabschef oberbefehlshaber armeechef oberst admiral hauptmann major leutnant commander kommandant",
  ],
  ["office", "leader", "-führer"],
  ["office", "governor", "gouverneur"],
  ["office", "mayor", "-bürgermeister oberbürgermeister"],
  ["office", "chair", "-vorsitzender -chef leiter -direktor -vorstand geschäftsführer intendant"],
  ["office", "deputy", "abgeordneter senator -politiker parlamentarier"],
  ["office", "adviser", "-berater -beauftragter"],
  ["office", "commissioner", "-kommissar"],
  ["office", "prince", "prinz kronprinz fürst"],
  ["office", "judge", "richter staatsanwalt generalstaatsanwalt anwalt"],
  [
    "office",
    "person",
    "autor -experte forscher historiker professor trainer regisseur schriftsteller schauspieler sänger analyst ökonom journalist aktivist oppositionsführer oppositioneller anführer kommandeur unternehmer milliardär vater mutter sohn tochter bruder schwester ehefrau ehemann herr frau",
  ],
  ["counterpart", "counterpart", "kollege kollegin amtskollege amtskollegin gegenüber amtsbruder"],
  [
    "forces",
    "forces",
    "-streitkräfte armee militär -truppen truppe -soldaten soldat luftwaffe marine heer streitmacht bodentruppen kampftruppen luftabwehr generalstab",
  ],
  ["media", "state-media", "staatsmedien staatsfernsehen staatsmedium staatssender"],
  [
    "authorities",
    "authorities",
    "-behörden -behörde behördenangaben behördenvertreter sicherheitsbehörden",
  ],
  ["government", "government", "-regierung bundesregierung führung staatsführung"],
  [
    "agency",
    "agency",
    "nachrichtenagentur staatsagentur -agentur sender fernsehsender rundfunksender zeitung tageszeitung wochenzeitung zeitschrift magazin nachrichtenmagazin nachrichtenportal portal boulevardblatt",
  ],
  ["party", "party", "partei regierungspartei oppositionspartei"],
  [
    "organisation",
    "organisation",
    "organisation menschenrechtsorganisation hilfsorganisation palästinenserorganisation terrororganisation miliz gruppe -verband -gewerkschaft institut denkfabrik universität bündnis allianz stiftung",
  ],
  [
    "organisation",
    "company",
    "tabellenführer -konzern -unternehmen firma autobauer zulieferer bank -hersteller fluggesellschaft reederei betreiber",
  ],
];

const ORGANISATIONS: ReadonlySet<string> = new Set(["agentur", "behörde"]);

interface Noun {
  readonly type: HeadType;
  readonly branch: string;
  readonly high: boolean;
}

const nouns = new Map<string, Noun>();
const lastParts: string[] = [];
for (const [type, branch, words] of NOUNS) {
  const noun = { type, branch: branch.replace("+", ""), high: branch.endsWith("+") };
  for (const marked of words.split(" ")) {
    const word = marked.replace("-", "");
    nouns.set(word, noun);
    if (marked !== word) lastParts.push(word);
  }
}
// a "Vizeministerpräsident" is no "präsident"
lastParts.sort((a, b) => b.length - a.length);

/** Inflection, in the order in which it is taken off: what is taken and what is put there. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["", ""],
  ["innen", ""],
  ["in", ""],
  ["s", ""],
  ["es", ""],
  ["en", ""],
  ["n", ""],
  ["n", "r"],
  ["en", "er"],
  ["e", "er"],
  ["em", "er"],
  ["e", ""],
];

const FEMININE = /(?:in|innen|kollegin|mutter|tochter|schwester|frau)$/u;
const PLURAL = new Set(["streitkräfte", "truppen", "soldaten", "staatsmedien", "behörden"]);

/** Of one word, whatever its inflection; `undefined` where it is no such noun. */
export function germanHead(word: string): Head | undefined {
  const lower = word.toLowerCase();
  for (const [ending, instead] of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const lemma = lower.slice(0, lower.length - ending.length) + instead;
    const noun = nounOf(lemma);
    if (noun === undefined) continue;
    return {
      ...noun,
      female: FEMININE.test(lower) && (ending.startsWith("in") || !lower.endsWith("in")),
      plural: PLURAL.has(lemma),
      length: 1,
    };
  }
  return undefined;
}

function nounOf(lemma: string): (Noun & Pick<Head, "before" | "base">) | undefined {
  const listed = nouns.get(lemma);
  if (listed !== undefined) return listed;
  return ministryOf(lemma) ?? compoundOf(lemma);
}

function ministryOf(lemma: string): Noun | undefined {
  if (lemma.endsWith("ministerium")) {
    const field = fieldOf(lemma.slice(0, -"ministerium".length));
    return {
      type: "ministry",
      branch: field === "" ? "ministry" : `${field}-ministry`,
      high: true,
    };
  }
  if (!lemma.endsWith("minister")) return undefined;
  const field = fieldOf(lemma.slice(0, -"minister".length));
  return { type: "office", branch: field === "" ? "minister" : `${field}-minister`, high: true };
}

function fieldOf(first: string): string {
  const plain = first.replace(/^(?:bundes|vize|ex)/u, "");
  return FIELDS[plain] ?? plain;
}

function compoundOf(lemma: string): (Noun & Pick<Head, "before" | "base">) | undefined {
  const last = lastParts.find((part) => lemma.endsWith(part) && lemma.length > part.length + 1);
  const noun = last === undefined ? undefined : nouns.get(last);
  if (last === undefined || noun === undefined) return undefined;
  const before = lemma.slice(0, lemma.length - last.length);
  const branch = noun.type === "office" ? lemma : noun.branch;
  // of agencies only those of news pass on what others say
  const isNews = last === "agentur" && /^(?:presse|bild)/u.test(before);
  const type = ORGANISATIONS.has(last) && !isNews ? "organisation" : noun.type;
  return { type, branch, high: false, before, base: noun.branch };
}
