/** German words for what is said, announced, confirmed, reported and published. */
import type { EventRule } from "#src/extract/events/event-language.ts";
import { wordSet } from "#src/extract/word-set.ts";

export const SPEECH_RULES: readonly EventRule[] = [
  {
    id: "report-words",
    type: "report",
    verbs: "berichten melden",
    needs: "media",
    finds: [
      {
        text: "Das Treffen fand statt, [berichtete] die Nachrichtenagentur Nordia.",
        gives: "report",
      },
    ],
    refuses: ["Norwegen meldete sich nicht."],
  },
  {
    id: "statement-words",
    type: "statement",
    verbs:
      "betonen unterstreichen loben preisen kritisieren verurteilen fordern verlangen warnen drohen versichern zu|sichern zu|sagen äußern bekräftigen hin|weisen an|deuten vor|werfen beschuldigen antworten begrüßen bedauern danken gratulieren appellieren auf|rufen an|bieten ab|lehnen behaupten beteuern versprechen geloben übermitteln deutlich|machen klar|machen klar|stellen würdigen mahnen beklagen rügen aus|sprechen klagen bezeichnen durch|blicken plädieren vor|schlagen rechtfertigen verteidigen nennen ergänzen bitten meinen glauben befürchten fürchten beschweren kommentieren twittern erläutern",
    needs: "agent",
    finds: [
      { text: "Chiles Präsident Juan Rivas [lobte] Norwegen.", gives: "statement" },
      { text: "Norwegen [unterstrich] seine Unterstützung für Chile.", gives: "statement" },
    ],
    refuses: [
      "Das Lob blieb aus.",
      "Norwegen äußerte sich dazu nicht.",
      "Norwegen hat sich dazu nicht geäußert.",
    ],
  },
  {
    id: "saying-words",
    type: "statement",
    neutral: true,
    verbs: "sagen erklären mit|teilen schreiben an|geben berichten",
    needs: "agent",
    finds: [{ text: "Man habe sich geeinigt, [erklärte] Norwegen.", gives: "statement" }],
    refuses: ["Das erklärt den Ausfall."],
  },
  {
    id: "speak-of-words",
    type: "statement",
    verbs: "sprechen",
    beside: wordSet("von vom"),
    needs: "agent",
    finds: [{ text: "Norwegen [sprach] von einem Erfolg.", gives: "statement" }],
    refuses: ["Norwegen sprach mit Chile über Fischerei."],
  },
  {
    id: "hope-words",
    type: "statement",
    verbs: "hoffen wünschen erwarten erhoffen",
    needs: "agent",
    stance: "hoped",
    finds: [{ text: "Norwegen [hofft] auf eine Antwort aus Chile.", gives: "statement" }],
    refuses: ["Die Lage ist besser als erhofft."],
  },
  {
    id: "denial-words",
    type: "statement",
    verbs: "dementieren bestreiten zurück|weisen leugnen",
    needs: "agent",
    stance: "denied",
    finds: [{ text: "Chile [wies] die Vorwürfe zurück.", gives: "statement" }],
    refuses: ["Der Weg wies nach Norden."],
  },
  {
    id: "left-open-words",
    type: "statement",
    verbs: "verweisen überlassen",
    phrases: ["offen ließ", "ließ offen", "offen gelassen"],
    needs: "agent",
    stance: "asked",
    finds: [{ text: "Norwegen [verwies] auf Chile.", gives: "statement" }],
    refuses: ["Das blieb dem Zufall überlassen."],
  },
  {
    id: "announcement-words",
    type: "announcement",
    verbs: "an|kündigen verkünden bekannt|geben",
    phrases: ["in aussicht", "bekannt gegeben"],
    needs: "agent",
    finds: [{ text: "Norwegen [kündigte] eine Reaktion an.", gives: "announcement" }],
    refuses: ["Der Mieter kündigte."],
  },
  {
    id: "confirmation-words",
    type: "confirmation",
    verbs: "bestätigen ein|räumen zu|geben",
    nouns: "bestätigung eingeständnis",
    needs: "agent",
    finds: [{ text: "Im Mai [bestätigte] Norwegen die Lieferung.", gives: "confirmation" }],
    refuses: ["Die Bestätigung fehlt."],
  },
  {
    id: "publication-words",
    type: "publication",
    verbs: "veröffentlichen verbreiten publizieren aus|strahlen frei|geben vor|legen",
    nouns: "veröffentlichung",
    needs: "agent",
    finds: [{ text: "Norwegens Regierung [veröffentlichte] ein Video.", gives: "publication" }],
    refuses: ["Das Gerücht machte die Runde."],
  },
];
