/** German words for elections, courts, strikes, companies and disasters. */
import type { EventRule } from "#src/extract/events/event-language.ts";
import { wordSet } from "#src/extract/word-set.ts";

export const PUBLIC_RULES: readonly EventRule[] = [
  {
    id: "arrest-words",
    type: "arrest",
    verbs: "fest|nehmen verhaften inhaftieren",
    nouns: "festnahme/n verhaftung/en",
    finds: [{ text: "In Chile wurden am Montag zwei Männer [festgenommen].", gives: "arrest" }],
    refuses: ["Norwegen nahm den Vorschlag an."],
  },
  {
    id: "verdict-words",
    type: "verdict",
    verbs: "frei|sprechen",
    nouns: "urteil/s/e freispruch schuldspruch verurteilung",
    finds: [{ text: "In Chile wurde der Fahrer [freigesprochen].", gives: "verdict" }],
    refuses: ["Norwegen sprach in Chile vor."],
  },
  {
    id: "sentence-words",
    type: "verdict",
    verbs: "verurteilen an|klagen",
    needs: "court",
    finds: [{ text: "Juan Rivas wurde zu einer Geldstrafe [verurteilt].", gives: "verdict" }],
    refuses: ["Norwegen verurteilte den Angriff auf Chile."],
  },
  {
    id: "election-words",
    type: "election",
    verbs: "wählen",
    nouns:
      "wahl/en parlamentswahl präsidentschaftswahl bundestagswahl landtagswahl kommunalwahl europawahl präsidentenwahl stichwahl neuwahl/en referendum volksabstimmung",
    needs: "agent",
    finds: [{ text: "Norwegen [wählte] Paula Berg zur Präsidentin.", gives: "election" }],
    refuses: ["Der Name war gut gewählt."],
  },
  {
    id: "election-result-words",
    type: "election",
    verbs: "gewinnen verlieren",
    needs: "named",
    finds: [{ text: "Juan Rivas [gewann] die Wahl in Chile.", gives: "election" }],
    refuses: ["Juan Rivas gewann in Chile Zeit."],
  },
  {
    id: "walkout-words",
    type: "protest",
    verbs: "nieder|legen gehen",
    beside: wordSet("arbeit straße/n barrikaden"),
    finds: [{ text: "In Chile [legten] 900 Lehrer die Arbeit nieder.", gives: "protest" }],
    refuses: ["In Chile legte der Minister sein Amt nieder."],
  },
  {
    id: "takeover-words",
    type: "takeover",
    verbs: "fusionieren auf|kaufen",
    nouns: "übernahme fusion firmenübernahme zusammenschluss",
    needs: "agent",
    finds: [{ text: "Chile [kaufte] im Mai eine Werft auf.", gives: "takeover" }],
    refuses: ["Das Wort Fusion steht im Titel."],
  },
  {
    id: "office-change-words",
    type: "appointment",
    verbs: "übernehmen nieder|legen berufen machen ab|geben",
    needs: "office",
    finds: [{ text: "Im Mai [übernahm] Paula Berg das Amt.", gives: "appointment" }],
    refuses: ["Im Mai übernahm Paula Berg die Kosten."],
  },
  {
    id: "purchase-words",
    type: "takeover",
    verbs: "übernehmen kaufen erwerben",
    needs: "company",
    finds: [{ text: "Die Firma Nordholz AG [kaufte] die Firma Fjordbau AG.", gives: "takeover" }],
    refuses: ["Norwegen kaufte Holz in Chile."],
  },
  {
    id: "disaster-words",
    type: "disaster",
    verbs:
      "ab|stürzen entgleisen kentern explodieren kollidieren verunglücken ein|stürzen zusammen|stoßen",
    nouns:
      "absturz unglück/s unfall/s erdbeben beben nachbeben explosion überschwemmung/en erdrutsch brand großbrand lawine hochwasser vulkanausbruch",
    finds: [{ text: "In Chile [entgleiste] am Montag ein Zug.", gives: "disaster" }],
    refuses: ["Die Kurse brachen in Chile ein."],
  },
  {
    id: "disaster-strikes-words",
    type: "disaster",
    verbs: "erschüttern treffen heim|suchen verwüsten verschütten zerstören beschädigen",
    needs: "named",
    finds: [{ text: "Ein Erdbeben [erschütterte] am Montag Chile.", gives: "disaster" }],
    refuses: ["Der Vorwurf erschütterte Norwegen."],
  },
];
