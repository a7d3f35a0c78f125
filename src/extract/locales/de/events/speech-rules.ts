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
      "betonen unterstreichen:unterstrich:unterstrichen loben preisen:pries:gepriesen kritisieren verurteilen fordern verlangen warnen drohen versichern zu|sichern zu|sagen äußern bekräftigen hin|weisen:wies:gewiesen an|deuten vor|werfen:warf:geworfen:wirft beschuldigen antworten begrüßen bedauern danken gratulieren appellieren auf|rufen:rief:gerufen an|bieten:bot:geboten ab|lehnen behaupten beteuern versprechen:versprach:versprochen:verspricht geloben übermitteln deutlich|machen klar|machen klar|stellen würdigen mahnen beklagen rügen aus|sprechen:sprach:gesprochen:spricht klagen bezeichnen durch|blicken plädieren vor|schlagen:schlug:geschlagen:schlägt rechtfertigen verteidigen nennen:nannte:genannt ergänzen bitten:bat:gebeten meinen glauben befürchten fürchten beschweren kommentieren twittern erläutern",
    needs: "agent",
    finds: [
      { text: "Chiles Präsident Juan Rivas [lobte] Norwegen.", gives: "statement" },
      { text: "Norwegen [unterstrich] seine Unterstützung für Chile.", gives: "statement" },
    ],
    refuses: ["Das Lob blieb aus."],
  },
  {
    id: "saying-words",
    type: "statement",
    neutral: true,
    verbs:
      "sagen erklären mit|teilen schreiben:schrieb:geschrieben an|geben:gab:gegeben:gibt berichten",
    needs: "agent",
    finds: [{ text: "Man habe sich geeinigt, [erklärte] Norwegen.", gives: "statement" }],
    refuses: ["Das erklärt den Ausfall."],
  },
  {
    id: "speak-of-words",
    type: "statement",
    verbs: "sprechen:sprach:gesprochen:spricht",
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
    verbs: "dementieren bestreiten:bestritt:bestritten zurück|weisen:wies:gewiesen leugnen",
    needs: "agent",
    stance: "denied",
    finds: [{ text: "Chile [wies] die Vorwürfe zurück.", gives: "statement" }],
    refuses: ["Der Weg wies nach Norden."],
  },
  {
    id: "left-open-words",
    type: "statement",
    verbs: "verweisen:verwies:verwiesen überlassen:überließ:überlassen:überlässt",
    phrases: ["offen ließ", "ließ offen", "offen gelassen"],
    needs: "agent",
    stance: "asked",
    finds: [{ text: "Norwegen [verwies] auf Chile.", gives: "statement" }],
    refuses: ["Das blieb dem Zufall überlassen."],
  },
  {
    id: "announcement-words",
    type: "announcement",
    verbs: "an|kündigen verkünden bekannt|geben:gab:gegeben:gibt",
    phrases: ["in aussicht", "bekannt gegeben"],
    needs: "agent",
    finds: [{ text: "Norwegen [kündigte] eine Reaktion an.", gives: "announcement" }],
    refuses: ["Der Mieter kündigte."],
  },
  {
    id: "confirmation-words",
    type: "confirmation",
    verbs: "bestätigen ein|räumen zu|geben:gab:gegeben:gibt",
    nouns: "bestätigung eingeständnis",
    needs: "agent",
    finds: [{ text: "Im Mai [bestätigte] Norwegen die Lieferung.", gives: "confirmation" }],
    refuses: ["Die Bestätigung fehlt."],
  },
  {
    id: "publication-words",
    type: "publication",
    verbs:
      "veröffentlichen verbreiten publizieren aus|strahlen frei|geben:gab:gegeben:gibt vor|legen",
    nouns: "veröffentlichung",
    needs: "agent",
    finds: [{ text: "Norwegens Regierung [veröffentlichte] ein Video.", gives: "publication" }],
    refuses: ["Das Gerücht machte die Runde."],
  },
];
