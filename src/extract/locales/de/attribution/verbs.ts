/**
 * German verbs of saying, thinking and asking, with what they can frame. A line is "letters: verbs";
 * a verb is its infinitive, with "|" after a part that leaves it ("mit|teilen"), as `readVerb` has it.
 */
import {
  type FormTable,
  type Forms,
  formsOf,
  type SayingVerb,
  stanceOf,
  takesOf,
} from "../../../attribution/verbs.ts";
import { readVerb } from "../verb-forms.ts";

const LINES = `
cq: sagen erklären
cq: melden berichten äußern behaupten betonen versichern beteuern argumentieren kommentieren
cq: mit|teilen hinzu|fügen an|merken aus|führen ergänzen unterstreichen bemerken erwähnen
cq: schreiben sprechen
cq: an|geben bekannt|geben zu|geben
cq: wieder|geben verlauten präzisieren erläutern erzählen schildern
cq: entgegnen erwidern antworten kontern ein|räumen zu|stimmen gestehen
cq: meinen urteilen resümieren bilanzieren schlussfolgern folgern verlautbaren
cq: begründen beklagen bemängeln monieren spotten scherzen höhnen lachen jubeln witzeln
cq: rufen schreien flüstern zitieren verkünden twittern posten
cq: hervor|heben heraus|streichen heraus|stellen
cq: fest|stellen klar|stellen dar|legen dar|stellen fort|fahren bestätigen
cq: prognostizieren spekulieren mutmaßen schätzen vermuten glauben denken
cq: befürchten fürchten bezweifeln zweifeln mahnen appellieren insistieren bekräftigen
c: zeigen ergeben besagen
cq: heißen
cq: deutlich|machen klar|machen wissen|lassen durchblicken|lassen
cq: verlauten|lassen erkennen|lassen
c: übermitteln aus|sprechen
cqr: kritisieren loben beschreiben
c: hervor|gehen an|deuten wissen wähnen signalisieren bekunden suggerieren enthüllen offenbaren:offenbarte:offenbart
c: heraus|finden ein|gestehen nach|weisen
c: beweisen belegen erfahren erkennen
c: lauten
cq: an|nehmen ein|wenden
c: erinnern vor|rechnen vor|halten aus|gehen berufen
c: hin|weisen fest|halten überzeugen verweisen
c: vertreten aus|sagen unterstellen
c: demonstrieren verdeutlichen
cqrF: fragen nach|fragen an|fragen
cF: rätseln
czqrH: hoffen
cH: wünschen erhoffen
czH: erwarten
czqrA: an|kündigen versprechen geloben
cqzA: zu|sagen zu|sichern garantieren schwören
cz: beschließen planen beabsichtigen vereinbaren an|bieten
czrA: vor|schlagen
z: verpflichten einigen
cqr: warnen
czqr: fordern verlangen
zr: auf|fordern an|mahnen auf|rufen drängen
czq: raten drohen bitten an|drohen
czr: empfehlen erwägen
zA: weigern
czrD: bestreiten leugnen
cqD: ab|streiten verneinen widersprechen
crD: dementieren zurück|weisen aus|schließen
crD: ab|lehnen
cr: begrüßen beanstanden bedauern verurteilen befürworten an|prangern rügen
cr: vor|werfen werten
r: rechnen würdigen attackieren
zr: beschuldigen bezichtigen
z: an|weisen überlegen
c: aus|rechnen errechnen
l: bezeichnen nennen titulieren charakterisieren bewerten ein|stufen
l: vergleichen
`;

/** Every form of every verb, in lower case. */
export const FORMS: Forms = formsOf(LINES, addVerb);

function addVerb(table: FormTable, letters: string, entry: string): void {
  const { particle, infinitive, stem, present, past, participle } = readVerb(entry);
  const verb: SayingVerb = {
    lemma: particle + infinitive,
    stance: stanceOf(letters),
    takes: takesOf(letters),
    ...(particle === "" ? {} : { particle }),
  };
  const pastPlural = past.endsWith("e") ? `${past}n` : `${past}en`;
  for (const form of [present, infinitive, past, pastPlural, `${stem}e`]) {
    table.add(form, { verb, form: "finite" });
    if (particle !== "") table.add(particle + form, { verb, form: "joined" });
  }
  table.add(particle + participle, { verb, form: "participle" });
  table.add(particle + infinitive, { verb, form: "infinitive" });
  if (particle !== "") table.add(`${particle}zu${infinitive}`, { verb, form: "infinitive" });
}
