/**
 * The rules by which German texts name actors, with their proof: the words in brackets must be found,
 * `gives` is the actor's id.
 */
import type { Rule } from "../../../rule.ts";

export const GERMAN_ACTOR_RULES: readonly Rule[] = [
  {
    id: "known-name",
    finds: [
      { text: "Gestern reiste [Mara Lindqvist] ab.", gives: "lindqvist" },
      { text: "Die Rede hielt [Sergei Worobiow] am Abend.", gives: "vorobyov" },
      { text: "Dem Vertrag stimmte [Finnland] zu.", gives: "finland" },
    ],
    refuses: ["Der finnische Winter war lang.", "Sie nahm die finnisch beschriftete Karte."],
  },
  {
    id: "country-name",
    finds: [{ text: "Den Vertrag hat [Portugal] unterschrieben.", gives: "portugal" }],
    refuses: ["Den Vertrag hat niemand unterschrieben."],
  },
  {
    id: "surname",
    finds: [
      {
        text: "Mara Lindqvist kam am Montag. Am Dienstag fuhr [Lindqvist] weiter.",
        gives: "lindqvist",
      },
      { text: "Lange redete [Worobjow] über den Handel.", gives: "vorobyov" },
      { text: "Präsident Jang kam. Lange redete [Jang] über den Handel.", gives: "jang" },
    ],
    refuses: [
      "In Lindqvists Laden gab es Brot.",
      "Mit Jang Yu Na kam niemand.",
      "Lange redete Jang über den Handel.",
    ],
  },
  {
    id: "capital-of-state",
    finds: [
      { text: "Mehr Geld verlangt [Helsinki] nicht.", gives: "finland" },
      { text: "Der Zug fuhr nach [Oslo].", gives: "norway" },
    ],
    refuses: ["Der Zug fuhr nach Bergen."],
  },
  {
    id: "compound",
    finds: [{ text: "Ein [Norwegen]-Besuch fiel aus.", gives: "norway" }],
    refuses: ["Ein Norwegen Besuch fiel aus."],
  },
  {
    id: "national-adjective",
    finds: [{ text: "Ein [norwegischer] Angriff blieb aus.", gives: "norway" }],
    refuses: ["Ein norwegischer Außenminister, Olav Brandt, war da."],
  },
  {
    id: "genitive-of-state",
    finds: [
      { text: "Auf [Norwegens] Vorschlag ging niemand ein.", gives: "norway" },
      { text: "Das Vorgehen der [Ukraine] ist bekannt.", gives: "ukraine" },
    ],
    refuses: ["In der Ukraine schneit es."],
  },
  {
    id: "office-before-name",
    finds: [
      { text: "Im Saal saß der finnische Minister [Paul Rask] allein.", gives: "paul-rask" },
      { text: "Es sprach Finnlands Ministerin, [Mara Lindqvist].", gives: "lindqvist" },
      { text: "Das meldete die Agentur [NNB] am Abend.", gives: "nnb" },
    ],
    refuses: ["Ein Minister ging, Mara Lindqvist blieb."],
  },
  {
    id: "office-after-name",
    finds: [{ text: "[Olav Brandt], der Außenminister Norwegens, blieb.", gives: "brandt" }],
    refuses: ["Olav Brandt, der den Außenminister kannte, blieb."],
  },
  {
    id: "office-of-state",
    finds: [
      { text: "Danach sprach die [finnische Außenministerin] lange.", gives: "lindqvist" },
      { text: "Danach sprach der [Präsident Südkoreas] lange.", gives: "jang" },
    ],
    refuses: ["Ein südkoreanischer Präsident spricht selten Dänisch."],
  },
  {
    id: "office-without-holder",
    finds: [{ text: "Danach sprach der [dänische Finanzminister] lange.", gives: "denmark" }],
    refuses: ["Danach sprach ein dänischer Abgeordneter lange."],
  },
  {
    id: "office-of-body",
    finds: [{ text: "Das sagte ein Mann. Der [Turm-Sprecher] schwieg.", gives: "tower" }],
    refuses: ["Der Sprecher schwieg."],
  },
  {
    id: "government-of-state",
    finds: [{ text: "Die [portugiesische Regierung] trat zurück.", gives: "portugal" }],
    refuses: ["Die Regierung trat zurück."],
  },
  {
    id: "ministry-of-state",
    finds: [
      { text: "Das teilte [Finnlands Außenministerium] mit.", gives: "fi-mfa" },
      {
        text: "Das teilte das [dänische Innenministerium] mit.",
        gives: "denmark-interior-ministry",
      },
    ],
    refuses: ["Das teilte ein Ministerium mit."],
  },
  {
    id: "ministry-again",
    finds: [
      {
        text: "Das finnische Außenministerium warnte. Das [Ministerium] nannte keinen Grund.",
        gives: "fi-mfa",
      },
    ],
    refuses: ["Das Ministerium nannte keinen Grund."],
  },
  {
    id: "forces-of-state",
    finds: [
      { text: "Dort übt die [finnische Armee] im Schnee.", gives: "fi-forces" },
      { text: "Dort üben die [Streitkräfte Finnlands] im Schnee.", gives: "fi-forces" },
      { text: "Dort üben [Soldaten aus Finnland] im Schnee.", gives: "fi-forces" },
      { text: "Dort übt die [dänische Luftwaffe] im Schnee.", gives: "denmark-armed-forces" },
    ],
    refuses: ["Dort übt die Armee im Schnee.", "Dort üben finnisch-norwegische Truppen."],
  },
  {
    id: "forces-sent",
    finds: [{ text: "Im Mai hatte Finnland [Soldaten] entsandt.", gives: "fi-forces" }],
    refuses: ["Im Mai hatte Finnland Soldaten begnadigt."],
  },
  {
    id: "forces-again",
    finds: [
      { text: "Die finnische Armee kam im Mai. Im Juni zog die [Armee] ab.", gives: "fi-forces" },
    ],
    refuses: ["Im Juni zog die Armee ab."],
  },
  {
    id: "media-of-state",
    finds: [{ text: "Darüber schwiegen [finnische Staatsmedien] lange.", gives: "fi-media" }],
    refuses: ["Darüber schwiegen Staatsmedien lange."],
  },
  {
    id: "media-in-context",
    finds: [{ text: "Mara Lindqvist ist [Staatsmedien] zufolge krank.", gives: "fi-media" }],
    refuses: ["Nach Angaben von Staatsmedien regnet es."],
  },
  {
    id: "authorities-of-state",
    finds: [{ text: "Die [finnischen Behörden] warnten.", gives: "fi-authorities" }],
    refuses: ["Die Behörden warnten."],
  },
  {
    id: "authorities-in-context",
    finds: [
      {
        text: "Im Norden Finnlands gab es nach [Behördenangaben] Schnee.",
        gives: "fi-authorities",
      },
    ],
    refuses: ["Nach Behördenangaben gab es Schnee."],
  },
  {
    id: "office-again",
    finds: [
      {
        text: "Außenminister Olav Brandt kam. Am Abend ging der [Außenminister] wieder.",
        gives: "brandt",
      },
    ],
    refuses: [
      "Am Abend ging der Außenminister wieder.",
      "Außenminister Olav Brandt traf Außenministerin Mara Lindqvist. Der Außenminister schwieg.",
    ],
  },
  {
    id: "counterpart",
    finds: [{ text: "Olav Brandt traf seine finnische [Kollegin] im Hafen.", gives: "lindqvist" }],
    refuses: ["Olav Brandt traf seine Kollegin im Hafen."],
  },
  {
    id: "company-again",
    finds: [
      {
        text: "Die Reederei Skuter spart. Das [Unternehmen] will Schiffe abgeben.",
        gives: "skuter",
      },
    ],
    refuses: [
      "Das Unternehmen will Schiffe abgeben.",
      "Die Gewerkschaft Hafenbund klagt. Das Unternehmen schweigt.",
      "Die Reederei Skuter und der Konzern Talfracht sparen. Das Unternehmen schweigt.",
    ],
  },
  {
    id: "pronoun",
    finds: [{ text: "Olav Brandt kam mit Mara Lindqvist. [Er] blieb kurz.", gives: "brandt" }],
    refuses: ["Olav Brandt und Mara Lindqvist kamen. Er blieb kurz.", "Er blieb kurz."],
  },
  {
    id: "proposed-person",
    finds: [
      { text: "Das sagte Ministerpräsident [Ole Tamm] am Montag.", gives: "ole-tamm" },
      { text: "[Ida Falk], die Bürgermeisterin der Stadt, kam später.", gives: "ida-falk" },
      { text: "So erklärte [Ida Falk] den Plan.", gives: "ida-falk" },
      { text: "Das schrieb der Rezensent [Ole Tamm] gestern.", gives: "ole-tamm" },
      { text: "Der Plan ist laut [Ida Falk] gut.", gives: "ida-falk" },
      { text: "Das sagte Anwohnerin [Ida Falk] gestern.", gives: "ida-falk" },
      { text: "Das sagte [Peter Paul Falk] gestern.", gives: "peter-paul-falk" },
    ],
    refuses: [
      "Sie spielen gegen den Tabellenführer Talberg.",
      "Das sagte der Ministerpräsident am Montag.",
      "So kam Milch und Brot auf den Tisch.",
    ],
  },
  {
    id: "proposed-organisation",
    finds: [
      { text: "Dazu rief die Gewerkschaft [Hafenbund] auf.", gives: "hafenbund" },
      { text: "Zuletzt kam die [QRS]. Der QRS-Vorsitzende blieb.", gives: "qrs" },
      { text: "Dagegen klagte die [Nordische Bahn] am Montag.", gives: "nordische-bahn" },
      {
        text: "Dazu riet das [Institut für Seenkunde] schon oft.",
        gives: "institut-fur-seenkunde",
      },
      { text: "Zuletzt entschied das [Amtsgericht Mirow] darüber.", gives: "amtsgericht-mirow" },
      {
        text: "Sie spielen gegen den Tabellenführer [Eintracht Talberg].",
        gives: "eintracht-talberg",
      },
      { text: "Gekauft hat sie die [Talberg AG] im Mai.", gives: "talberg-ag" },
      {
        text: "Der [Stadtrat von Talberg] tagte am Montag.",
        gives: "stadtrat-von-talberg",
      },
      {
        text: "Nach Angaben der [Polizei Talberg] war es Brandstiftung.",
        gives: "polizei-talberg",
      },
    ],
    refuses: [
      "Dazu rief die Gewerkschaft auf.",
      "Am Abend nahm die Polizei Verdächtige fest.",
      "Am Montag erfuhr der Stadtrat von Plänen für den Hafen.",
      "Der Stadtrat Müller kam spät.",
      "Dagegen klagte die nordische Bahn am Montag.",
      "Gegen ihn hat das Amtsgericht Haftbefehl erlassen.",
      "Dort verspricht sich der Konzern Ergebnisse.",
      "Mehr DNA fand niemand. Die DNA verschwand.",
    ],
  },
  {
    id: "proposed-media",
    finds: [
      { text: "Zuerst schrieb es die [Nordische Zeitung] am Abend.", gives: "nordische-zeitung" },
    ],
    refuses: ["Zuerst schrieb es die Zeitung am Abend."],
  },
  {
    id: "people-of-state",
    finds: [{ text: "Den Vertrag wollen die [Finnen] nicht.", gives: "finland" }],
    refuses: ["Zwei Finnen kamen zu spät.", "Das Haus der Finnen steht leer."],
  },
  {
    id: "proposed-agency",
    finds: [
      { text: "Das meldete die Nachrichtenagentur [Nordlicht] zuerst.", gives: "nordlicht" },
      { text: "Das meldete die Agentur [XQN] zuerst.", gives: "xqn" },
    ],
    refuses: ["Das meldete die Nachrichtenagentur zuerst."],
  },
];
