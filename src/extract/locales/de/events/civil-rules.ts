/** German words for offices, protests, decisions and states. */
import type { EventRule } from "#src/extract/events/event-language.ts";

export const CIVIL_RULES: readonly EventRule[] = [
  {
    id: "appointment-words",
    type: "appointment",
    verbs:
      "ernennen entlassen zurück|treten ab|setzen vereidigen nominieren wieder|wählen ab|berufen beauftragen",
    nouns: "ernennung rücktritt entlassung vereidigung wiederwahl amtseinführung",
    needs: "agent",
    finds: [{ text: "Norwegen [ernannte] Paula Berg zur Botschafterin.", gives: "appointment" }],
    refuses: ["Norwegen setzte den Rotstift an."],
  },
  {
    id: "protest-words",
    type: "protest",
    verbs: "demonstrieren protestieren streiken",
    nouns: "demonstration/en protest/e/en kundgebung/en streik/s",
    finds: [{ text: "Hunderte [demonstrierten] in Chile.", gives: "protest" }],
    refuses: ["Norwegen demonstrierte nichts dergleichen."],
  },
  {
    id: "decision-words",
    type: "decision",
    verbs:
      "beschließen verhängen verabschieden billigen genehmigen verdoppeln verbieten auf|heben kürzen ein|führen ab|stimmen zu|stimmen entscheiden entziehen aus|setzen stoppen untersagen verlängern an|ordnen streichen",
    nouns: "beschluss/es beschlüsse abstimmung",
    needs: "agent",
    finds: [{ text: "Norwegen [verhängte] Sanktionen gegen Chile.", gives: "decision" }],
    refuses: ["Über den Beschluss ist nichts bekannt."],
  },
  {
    id: "leadership-words",
    type: "term-of-office",
    verbs: "führen leiten regieren an|führen",
    needs: "term",
    finds: [{ text: "Paula Berg [führt] Norwegen seit 2029.", gives: "term-of-office" }],
    refuses: ["Paula Berg führte Norwegen aus der Krise."],
  },
  {
    id: "contains-clause",
    type: "state",
    verbs: "enthalten umfassen beinhalten gehören vor|sehen",
    needs: "clause",
    finds: [
      { text: "Der Vertrag zwischen Norwegen und Chile [enthält] eine Klausel.", gives: "state" },
    ],
    refuses: ["Das Buch enthält Bilder aus Norwegen."],
  },
];
