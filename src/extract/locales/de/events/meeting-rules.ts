/** German words for meetings, visits and agreements. */
import type { EventRule } from "#src/extract/events/event-language.ts";

export const MEETING_RULES: readonly EventRule[] = [
  {
    id: "meeting-words",
    type: "meeting",
    verbs: "treffen zusammen|kommen zusammen|treffen begegnen empfangen",
    nouns: "treffen/s treffs gipfel zusammenkunft zusammenkünfte begegnung unterredung",
    needs: "pair",
    finds: [
      { text: "Norwegens Ministerin [traf] in Oslo den Präsidenten Chiles.", gives: "meeting" },
      { text: "Kanada und Chile kamen zu einem [Treffen] in Ottawa zusammen.", gives: "meeting" },
    ],
    refuses: [
      "Die Regierung Norwegens traf eine Abmachung.",
      "Der Sturm traf Norwegen.",
      "Norwegen hat das Treffen mit Chile abgesagt.",
      "Norwegen hat ein Treffen mit Chile in Aussicht gestellt.",
    ],
  },
  {
    id: "call-words",
    type: "call",
    verbs: "telefonieren",
    nouns: "telefonat/s/es/e telefongespräch/s/e anruf",
    phrases: ["am telefon"],
    needs: "pair",
    finds: [{ text: "Norwegen [telefonierte] am Montag mit Chile.", gives: "call" }],
    refuses: ["Das Telefonat wurde vertagt."],
  },
  {
    id: "talks-words",
    type: "talks",
    verbs: "verhandeln beraten konferieren tagen",
    nouns: "gespräch/s/e/en verhandlung/en unterhandlungen beratungen konsultationen konferenz",
    needs: "pair",
    finds: [{ text: "Chile [verhandelt] mit Norwegen über Fischerei.", gives: "talks" }],
    refuses: ["Norwegen wollte das nicht beraten."],
  },
  {
    id: "speak-words",
    type: "talks",
    verbs: "sprechen",
    needs: "together",
    finds: [{ text: "Chile [sprach] mit Norwegen über Fischerei.", gives: "talks" }],
    refuses: ["Norwegen sprach von einem Fortschritt."],
  },
  {
    id: "visit-words",
    type: "visit",
    verbs: "besuchen",
    nouns: "besuch/s/es/e/en reise visite staatsbesuch antrittsbesuch aufenthalt",
    phrases: ["zu besuch", "zu gast", "reise nach"],
    needs: "agent",
    finds: [{ text: "Chiles Präsident Juan Rivas [besuchte] Norwegen.", gives: "visit" }],
    refuses: ["Das Museum war gut besucht."],
  },
  {
    id: "journey-words",
    type: "visit",
    verbs:
      "reisen ein|treffen an|reisen fliegen auf|brechen kommen bleiben ab|reisen an|kommen weilen",
    needs: "destination",
    finds: [
      { text: "Chiles Präsident Juan Rivas [reiste] am Montag nach Norwegen.", gives: "visit" },
    ],
    refuses: ["Norwegen kam zu einem anderen Schluss."],
  },
  {
    id: "carried-words",
    type: "visit",
    verbs: "führen bringen",
    needs: "carried",
    finds: [{ text: "Die Tour [führte] Juan Rivas nach Norwegen.", gives: "visit" }],
    refuses: ["Norwegen führte Chile vor."],
  },
  {
    id: "law-words",
    type: "decision",
    verbs: "unterzeichnen unterschreiben",
    needs: "law",
    finds: [{ text: "Paula Berg [unterzeichnete] ein Gesetz.", gives: "decision" }],
    refuses: ["Chile und Norwegen unterzeichneten ein Abkommen."],
  },
  {
    id: "agreement-words",
    type: "agreement",
    verbs:
      "unterzeichnen unterschreiben vereinbaren ratifizieren besiegeln aus|handeln paraphieren",
    needs: "agent",
    finds: [
      { text: "Chile und Norwegen [unterzeichneten] ein Abkommen.", gives: "agreement" },
      { text: "Norwegen [vereinbarte] mit Chile eine Waffenruhe.", gives: "agreement" },
    ],
    refuses: ["Norwegens Abkommen mit Chile gilt noch."],
  },
  {
    id: "settle-words",
    type: "agreement",
    verbs: "einigen verständigen",
    needs: "reflexive",
    finds: [{ text: "Chile und Norwegen [einigten] sich auf eine Grenze.", gives: "agreement" }],
    refuses: ["Norwegen half einigen Familien."],
  },
  {
    id: "conclude-words",
    type: "agreement",
    verbs: "schließen ab|schließen treffen erzielen",
    needs: "agreement",
    finds: [{ text: "Chile und Norwegen haben einen Vertrag [geschlossen].", gives: "agreement" }],
    refuses: ["Norwegen hat die Grenze geschlossen."],
  },
];
