/** German words for offices, protests, decisions and states. */
import type { EventRule } from "#src/extract/events/event-language.ts";

export const CIVIL_RULES: readonly EventRule[] = [
  {
    id: "appointment-words",
    type: "appointment",
    verbs:
      "ernennen:ernannte:ernannt entlassen:entließ:entlassen:entlässt zurück|treten:trat:getreten:tritt ab|setzen vereidigen nominieren wieder|wählen ab|berufen:berief:berufen beauftragen",
    nouns: "ernennung rücktritt entlassung vereidigung wiederwahl amtseinführung",
    needs: "agent",
    finds: [{ text: "Norwegen [ernannte] Paula Berg zur Botschafterin.", gives: "appointment" }],
    refuses: ["Norwegen setzte den Rotstift an."],
  },
  {
    id: "protest-words",
    type: "protest",
    verbs: "demonstrieren protestieren streiken",
    nouns:
      "demonstration demonstrationen protest proteste protesten kundgebung kundgebungen streik streiks",
    finds: [{ text: "Hunderte [demonstrierten] in Chile.", gives: "protest" }],
    refuses: ["Norwegen demonstrierte nichts dergleichen."],
  },
  {
    id: "decision-words",
    type: "decision",
    verbs:
      "beschließen:beschloss:beschlossen verhängen verabschieden billigen genehmigen verdoppeln verbieten:verbot:verboten auf|heben:hob:gehoben kürzen ein|führen ab|stimmen zu|stimmen entscheiden:entschied:entschieden entziehen:entzog:entzogen aus|setzen stoppen untersagen verlängern an|ordnen streichen:strich:gestrichen",
    nouns: "beschluss beschlusses beschlüsse abstimmung",
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
    verbs:
      "enthalten:enthielt:enthalten:enthält umfassen beinhalten gehören vor|sehen:sah:gesehen:sieht",
    needs: "clause",
    finds: [
      { text: "Der Vertrag zwischen Norwegen und Chile [enthält] eine Klausel.", gives: "state" },
    ],
    refuses: ["Das Buch enthält Bilder aus Norwegen."],
  },
];
