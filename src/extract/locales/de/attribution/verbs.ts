/**
 * German verbs of saying, thinking and asking, with what they can frame. A line is "letters: verbs";
 * a verb is its infinitive, with "|" after a part that leaves it ("mit|teilen"), and the present,
 * past and participle of a strong one ("sprechen/spricht/sprach/gesprochen").
 */
import {
  type FormTable,
  type Forms,
  formsOf,
  type SayingVerb,
  stanceOf,
  takesOf,
} from "../../../attribution/verbs.ts";

const LINES = `
cq: sagen erklären
cq: melden berichten äußern behaupten betonen versichern beteuern argumentieren kommentieren
cq: mit|teilen hinzu|fügen an|merken aus|führen ergänzen unterstreichen bemerken erwähnen
cq: schreiben/schreibt/schrieb/geschrieben sprechen/spricht/sprach/gesprochen
cq: an|geben/gibt/gab/gegeben bekannt|geben/gibt/gab/gegeben zu|geben/gibt/gab/gegeben
cq: wieder|geben/gibt/gab/gegeben verlauten präzisieren erläutern erzählen schildern
cq: entgegnen erwidern antworten kontern ein|räumen zu|stimmen gestehen/gesteht/gestand/gestanden
cq: meinen urteilen resümieren bilanzieren schlussfolgern folgern verlautbaren
cq: begründen beklagen bemängeln monieren spotten scherzen höhnen lachen jubeln witzeln
cq: rufen/ruft/rief/gerufen schreien/schreit/schrie/geschrien flüstern zitieren verkünden twittern posten
cq: hervor|heben/hebt/hob/gehoben heraus|streichen/streicht/strich/gestrichen heraus|stellen
cq: fest|stellen klar|stellen dar|legen dar|stellen fort|fahren/fährt/fuhr/gefahren bestätigen
cq: prognostizieren spekulieren mutmaßen schätzen vermuten glauben denken/denkt/dachte/gedacht
cq: befürchten fürchten bezweifeln zweifeln mahnen appellieren insistieren bekräftigen
c: zeigen ergeben/ergibt/ergab/ergeben besagen
cq: heißen/heißt/hieß/geheißen
cq: deutlich|machen klar|machen wissen|lassen/lässt/ließ/gelassen durchblicken|lassen/lässt/ließ/gelassen
cq: verlauten|lassen/lässt/ließ/gelassen erkennen|lassen/lässt/ließ/gelassen
c: übermitteln aus|sprechen/spricht/sprach/gesprochen
cqr: kritisieren loben beschreiben/beschreibt/beschrieb/beschrieben
c: hervor|gehen/geht/ging/gegangen an|deuten wissen/weiß/wusste/gewusst wähnen signalisieren bekunden suggerieren enthüllen offenbaren
c: heraus|finden/findet/fand/gefunden ein|gestehen/gesteht/gestand/gestanden nach|weisen/weist/wies/gewiesen
c: beweisen/beweist/bewies/bewiesen belegen erfahren/erfährt/erfuhr/erfahren erkennen/erkennt/erkannte/erkannt
c: lauten
cq: an|nehmen/nimmt/nahm/genommen ein|wenden/wendet/wandte/gewandt
c: erinnern vor|rechnen vor|halten/hält/hielt/gehalten aus|gehen/geht/ging/gegangen berufen/beruft/berief/berufen
c: hin|weisen/weist/wies/gewiesen fest|halten/hält/hielt/gehalten überzeugen verweisen/verweist/verwies/verwiesen
c: vertreten/vertritt/vertrat/vertreten aus|sagen unterstellen
c: demonstrieren verdeutlichen
cqrF: fragen nach|fragen an|fragen
cF: rätseln
czqrH: hoffen
cH: wünschen/wünscht/wünschte/gewünscht erhoffen
czH: erwarten
czqrA: an|kündigen versprechen/verspricht/versprach/versprochen geloben
cqzA: zu|sagen zu|sichern garantieren schwören/schwört/schwor/geschworen
cz: beschließen/beschließt/beschloss/beschlossen planen beabsichtigen vereinbaren an|bieten/bietet/bot/geboten
czrA: vor|schlagen/schlägt/schlug/geschlagen
z: verpflichten einigen
cqr: warnen
czqr: fordern verlangen
zr: auf|fordern an|mahnen auf|rufen/ruft/rief/gerufen drängen
czq: raten/rät/riet/geraten drohen bitten/bittet/bat/gebeten an|drohen
czr: empfehlen/empfiehlt/empfahl/empfohlen erwägen/erwägt/erwog/erwogen
zA: weigern
czrD: bestreiten/bestreitet/bestritt/bestritten leugnen
cqD: ab|streiten/streitet/stritt/gestritten verneinen widersprechen/widerspricht/widersprach/widersprochen
crD: dementieren zurück|weisen/weist/wies/gewiesen aus|schließen/schließt/schloss/geschlossen
crD: ab|lehnen
cr: begrüßen beanstanden bedauern verurteilen befürworten an|prangern rügen
cr: vor|werfen/wirft/warf/geworfen werten
r: rechnen würdigen attackieren
zr: beschuldigen bezichtigen
z: an|weisen/weist/wies/gewiesen überlegen
c: aus|rechnen errechnen
l: bezeichnen nennen/nennt/nannte/genannt titulieren charakterisieren bewerten ein|stufen
l: vergleichen/vergleicht/verglich/verglichen
`;

const INSEPARABLE = /^(?:be|er|ver|ent|zer|ge|miss|wider|unter|über|voll)|ieren$/u;

/** Every form of every verb, in lower case. */
export const FORMS: Forms = formsOf(LINES, addVerb);

interface Principal {
  readonly infinitive: string;
  readonly present: string;
  readonly past: string;
  readonly participle: string;
}

function addVerb(table: FormTable, letters: string, entry: string): void {
  const [head = "", ...strong] = entry.split("/");
  const [particle, infinitive] = head.includes("|") ? head.split("|") : ["", head];
  if (particle === undefined || infinitive === undefined) return;
  const verb: SayingVerb = {
    lemma: particle + infinitive,
    stance: stanceOf(letters),
    takes: takesOf(letters),
    ...(particle === "" ? {} : { particle }),
  };
  const parts = principalOf(infinitive, strong);
  for (const form of finiteForms(parts)) {
    table.add(form, { verb, form: "finite" });
    if (particle !== "") table.add(particle + form, { verb, form: "joined" });
  }
  table.add(particle + parts.participle, { verb, form: "participle" });
  table.add(particle + infinitive, { verb, form: "infinitive" });
  if (particle !== "") table.add(`${particle}zu${infinitive}`, { verb, form: "infinitive" });
}

function principalOf(infinitive: string, strong: readonly string[]): Principal {
  const stem = stemOf(infinitive);
  const link = /[dt]$|(?:[bdfgkpt]|ch)[mn]$/u.test(stem) ? "e" : "";
  const prefix = INSEPARABLE.test(infinitive) ? "" : "ge";
  const [present, past, participle] = strong;
  return {
    infinitive,
    present: present ?? stem + link + "t",
    past: past ?? stem + link + "te",
    participle: participle ?? prefix + stem + link + "t",
  };
}

function stemOf(infinitive: string): string {
  return infinitive.endsWith("en") ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
}

/** Third persons of present, past and present subjunctive. */
function finiteForms({ infinitive, present, past }: Principal): readonly string[] {
  const pastPlural = past.endsWith("e") ? `${past}n` : `${past}en`;
  return [present, infinitive, past, pastPlural, `${stemOf(infinitive)}e`];
}
