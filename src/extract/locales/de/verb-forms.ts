/** The forms of German verbs that can't be read off the infinitive, and the rules for the rest. */

/**
 * Strong and irregular verbs: infinitive, past, participle, and the present where the vowel changes in it.
 * A verb with an inseparable prefix follows the one that it is made of.
 */
const COMMON = linesOf(`beginnen begann begonnen
bieten bot geboten
bitten bat gebeten
bleiben blieb geblieben
brechen brach gebrochen bricht
bringen brachte gebracht
denken dachte gedacht
dringen drang gedrungen
fahren fuhr gefahren fährt
fallen fiel gefallen fällt
fangen fing gefangen fängt
finden fand gefunden
fliegen flog geflogen
geben gab gegeben gibt
gehen ging gegangen
gewinnen gewann gewonnen
greifen griff gegriffen
haben hatte gehabt hat
halten hielt gehalten hält
heben hob gehoben
heißen hieß geheißen
helfen half geholfen hilft
kennen kannte gekannt
kommen kam gekommen
lassen ließ gelassen lässt
laufen lief gelaufen läuft
nehmen nahm genommen nimmt
nennen nannte genannt
raten riet geraten rät
rufen rief gerufen
schießen schoss geschossen
schlagen schlug geschlagen schlägt
schließen schloss geschlossen
schreiben schrieb geschrieben
sehen sah gesehen sieht
sein war gewesen ist
sprechen sprach gesprochen spricht
stehen stand gestanden
sterben starb gestorben stirbt
stoßen stieß gestoßen stößt
streiten stritt gestritten
tragen trug getragen trägt
treffen traf getroffen trifft
treten trat getreten tritt
verlieren verlor verloren
weisen wies gewiesen
werfen warf geworfen wirft
wissen wusste gewusst weiß
ziehen zog gezogen`);

/** Those whose past is rare in the papers, or looks like another word. */
const RARER = linesOf(`empfehlen empfahl empfohlen empfiehlt
erwägen erwog erwogen
gleichen glich geglichen
preisen pries gepriesen
scheiden schied geschieden
schreien schrie geschrien
schwören schwor geschworen
streichen strich gestrichen
wenden wandte gewandt
werben warb geworben wirbt`);

function linesOf(text: string): readonly (readonly string[])[] {
  return text.split("\n").map((line) => line.split(" "));
}

const STRONG: ReadonlyMap<string, readonly string[]> = new Map(
  [...COMMON, ...RARER].map(([infinitive = "", ...forms]) => [infinitive, forms]),
);

/** "gab", "hatte" */
export const COMMON_PASTS: readonly string[] = COMMON.map(([, past = ""]) => past);

/** "strich", "warb" */
export const RARER_PASTS: readonly string[] = RARER.map(([, past = ""]) => past);

/** What stays on a verb in all its forms. */
export const PREFIX = /^(?:be|emp|ent|er|ge|hinter|miss|über|unter|ver|voll|wider|zer)/u;
const WITHOUT_GE = new RegExp(`${PREFIX.source}|ieren$`, "u");

/** A "t" can't stand right behind it: "rechnet". */
const NEEDS_E = /(?:[td]|ch[mn]|[^aeiouäöürlhmn][mn])$/u;

export interface GermanVerb {
  /** what leaves the verb, "an" of "ankündigen"; may be empty */
  readonly particle: string;
  /** without the particle, as the forms below */
  readonly infinitive: string;
  readonly stem: string;
  /** third person singular, as the past */
  readonly present: string;
  readonly past: string;
  readonly participle: string;
}

/**
 * Reads "reisen", or "an|kündigen" with the part that leaves it; "entsenden:entsandte:entsandt" has a past
 * and a participle of its own.
 */
export function readVerb(notation: string): GermanVerb {
  const [whole = "", ...stated] = notation.split(":");
  const [infinitive = "", particle = ""] = whole.split("|").toReversed();
  const [past, participle, present] = stated.length > 0 ? stated : strongForms(infinitive);
  const stem = infinitive.replace(/e?n$/u, "");
  const weak = stem + (NEEDS_E.test(stem) ? "et" : "t");
  return {
    particle,
    infinitive,
    stem,
    present: present ?? weak,
    past: past ?? `${weak}e`,
    participle: participle ?? (WITHOUT_GE.test(infinitive) ? weak : `ge${weak}`),
  };
}

/** Past, participle and present; none of a weak verb. */
function strongForms(infinitive: string): readonly string[] {
  const listed = STRONG.get(infinitive);
  if (listed !== undefined) return listed;
  const [prefix = ""] = PREFIX.exec(infinitive) ?? [];
  const simple = STRONG.get(infinitive.slice(prefix.length)) ?? [];
  return simple.map((form, at) => prefix + (at === 1 ? form.replace(/^ge/u, "") : form));
}
