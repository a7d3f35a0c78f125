/** The rules that find German attributions, with sentences that prove them; `gives` is the speaker. */
import type { Rule } from "../../../rule.ts";

export const RULES: readonly Rule[] = [
  {
    id: "source-preposition",
    finds: [
      { text: "Laut Wetterdienst [bleibt der Süden trocken].", gives: "Wetterdienst" },
      {
        text: "[Der Pegel ist nach Angaben der Feuerwehr um zwei Meter gestiegen].",
        gives: "der Feuerwehr",
      },
      { text: "Nach Ansicht von Heike Lund [fehlt ein Plan].", gives: "Heike Lund" },
    ],
    refuses: ["Nach dem Konzert wurde es laut.", "Sie fuhr nach Angers weiter."],
  },
  {
    id: "source-postposition",
    finds: [
      {
        text: "[Der Fähre fehlten Medienberichten zufolge zwei Rettungsboote].",
        gives: "Medienberichten",
      },
      { text: "Der Polizei zufolge [war die Straße gesperrt].", gives: "Der Polizei" },
    ],
    refuses: ["Infolge des Sturms fiel der Strom aus."],
  },
  {
    id: "source-so",
    finds: [
      { text: "[Das Dach sei morsch], so die Gutachterin.", gives: "die Gutachterin" },
      {
        text: "[Der Umbau, so Bürgermeister Timm Voss, werde teurer].",
        gives: "Bürgermeister Timm Voss",
      },
    ],
    refuses: ["Der Fluss stieg, so dass die Brücke gesperrt wurde."],
  },
  {
    id: "source-wie",
    finds: [
      {
        text: "Wie das Museum mitteilte, [kamen im Mai 3000 Gäste].",
        gives: "das Museum",
      },
      { text: "[Die Werft ist verkauft], wie die Reederei bestätigte.", gives: "die Reederei" },
    ],
    refuses: ["Sie wusste nicht, wie der Hafen aussieht."],
  },
  {
    id: "source-relative",
    finds: [
      {
        text: "Es gibt Berichte, wonach [der Vertrag gekündigt wurde].",
        gives: "Berichte",
      },
    ],
    refuses: ["Der Vertrag hat eine Klausel, nach der beide Seiten zahlen."],
  },
  {
    id: "source-carried",
    finds: [
      {
        text: "Die Kommission legte ihren Bericht vor, sagte Olga Rehm. Demnach [fehlen 40 Lehrkräfte].",
        gives: "Olga Rehm",
      },
    ],
    refuses: ["Danach gingen alle nach Hause."],
  },
  {
    id: "noun-clause",
    finds: [
      {
        text: "Die Forderung der Gewerkschaft, [die Löhne zu erhöhen], blieb ohne Folgen.",
        gives: "der Gewerkschaft",
      },
      {
        text: "Der Verein widersprach dem Vorwurf, [er habe Geld verschwendet].",
        gives: "Der Verein",
      },
    ],
    refuses: ["Die Frage, die sie stellte, blieb offen."],
  },
  {
    id: "clause-conjunction",
    finds: [
      {
        text: "Die Richterin stellte klar, [dass der Antrag zu spät kam].",
        gives: "Die Richterin",
      },
      { text: "Er wollte wissen, wer komme, und fragte, [ob es regne].", gives: "Er" },
    ],
    refuses: ["Der Wind war so stark, dass Bäume umfielen."],
  },
  {
    id: "clause-verb-second",
    finds: [
      { text: "Die Stadt erklärte, [der Park bleibe offen].", gives: "Die Stadt" },
      { text: "Die Stadt sagte, [die Wege sollten breiter werden].", gives: "Die Stadt" },
      { text: "Der Trainer gab sich gelassen, [man habe Zeit].", gives: "Der Trainer" },
    ],
    refuses: ["Der Zug, der gestern ausfiel, fährt wieder."],
  },
  {
    id: "clause-infinitive",
    finds: [
      {
        text: "Die Reederei kündigte an, [zwei Schiffe zu verkaufen].",
        gives: "Die Reederei",
      },
      {
        text: "Der Senat hat die Betreiber aufgefordert, [den Lärm zu mindern].",
        gives: "Der Senat",
      },
    ],
    refuses: ["Er ging früh los, um den Zug zu erreichen."],
  },
  {
    id: "clause-colon",
    finds: [
      { text: "Petra Holm sagte dazu: [„Das wird dauern.“]", gives: "Petra Holm" },
      { text: "Der Verband warnte: [Die Lager seien leer].", gives: "Der Verband" },
      { text: "Der Verband verteidigte den Bau: [Er sei längst nötig].", gives: "Der Verband" },
    ],
    refuses: ["Auf dem Tisch lagen drei Dinge: ein Heft, ein Stift und ein Apfel."],
  },
  {
    id: "inquit",
    finds: [
      { text: "[„Wir bleiben hier“], sagte die Köchin.", gives: "die Köchin" },
      {
        text: "[Der Tunnel sei sicher], teilte das Bauamt am Freitag mit.",
        gives: "das Bauamt",
      },
      {
        text: "[Die Ernte sei gut], hieß es in einer Erklärung des Bauernverbands.",
        gives: "einer Erklärung des Bauernverbands",
      },
    ],
    refuses: ["Während sie sprach, klingelte ein Telefon."],
  },
  {
    id: "confirms-previous",
    finds: [
      {
        text: "[Das Bad schließt im Herbst.] Das bestätigte die Bürgermeisterin.",
        gives: "die Bürgermeisterin",
      },
    ],
    refuses: ["Das Bad schließt im Herbst. Das ist schade."],
  },
  {
    id: "hope-for",
    finds: [{ text: "Der Hafenbetreiber hofft [auf mehr Fracht].", gives: "Der Hafenbetreiber" }],
    refuses: ["Die Hoffnung auf Regen schwand."],
  },
  {
    id: "speech-act",
    finds: [
      {
        text: "[Die Ministerin verurteilte den Überfall].",
        gives: "Die Ministerin",
      },
      { text: "[Zuvor hatte der Rat den Entwurf gelobt].", gives: "der Rat" },
    ],
    refuses: ["Das Unglück forderte drei Todesopfer.", "Der Rat wird von allen gelobt."],
  },
  {
    id: "direct-colon",
    finds: [
      {
        text: "Regisseurin Ada Brink zur Premiere: [„Ich bin sehr froh.“]",
        gives: "Regisseurin Ada Brink",
      },
    ],
    refuses: ["Der Film heißt: „Nebel“."],
  },
  {
    id: "direct-partial",
    finds: [
      {
        text: "Der Minister nannte den Vorschlag [„völlig absurd“].",
        gives: "Der Minister",
      },
    ],
    refuses: ["Die Zeitung „Der Bote“ berichtete, dass es brannte."],
  },
  {
    id: "direct-unframed",
    finds: [
      {
        text: "„Wir sind müde“, sagte Jan Tors. [„Aber wir geben nicht auf.“]",
        gives: "Jan Tors",
      },
    ],
    refuses: ["Sie las den Roman „Der Wind am Meer“ in einer Nacht."],
  },
  {
    id: "free-indirect",
    finds: [
      {
        text: "Die Ärztin sagte, der Patient sei wach. [Er werde bald entlassen.]",
        gives: "Die Ärztin",
      },
      {
        text: "Laut Verlag ist das Buch fertig. [Es soll im Mai erscheinen.]",
        gives: "Verlag",
      },
    ],
    refuses: ["Die Ärztin kam um acht. Der Patient war wach."],
  },
];
