/** English words for meetings, visits and agreements. */
import type { EventRule } from "#src/extract/events/event-language.ts";

export const MEETING_RULES: readonly EventRule[] = [
  {
    id: "meeting-words",
    type: "meeting",
    verbs: "meet:met:met host greet",
    nouns: "meeting/s summit encounter",
    needs: "pair",
    finds: [
      {
        text: "Chile’s president, Juan Rivas, [met] Norway’s minister Paula Berg.",
        gives: "meeting",
      },
    ],
    refuses: ["Norway met its target.", "The meeting was postponed."],
  },
  {
    id: "call-words",
    type: "call",
    verbs: "phone telephone",
    nouns: "call phone-call telephone-call phonecall",
    phrases: ["by telephone", "by phone", "on the phone"],
    needs: "pair",
    finds: [{ text: "After a [call] with Chile, Norway announced a response.", gives: "call" }],
    refuses: ["The call was ignored."],
  },
  {
    id: "talks-words",
    type: "talks",
    verbs: "negotiate confer consult",
    nouns: "talks negotiations consultations conference",
    needs: "pair",
    finds: [{ text: "Chile [negotiated] with Norway about fishing.", gives: "talks" }],
    refuses: ["Talks were not planned."],
  },
  {
    id: "speak-words",
    type: "talks",
    verbs: "speak:spoke:spoken talk",
    needs: "together",
    finds: [{ text: "Chile [spoke] with Norway about fishing.", gives: "talks" }],
    refuses: ["Norway spoke of some progress."],
  },
  {
    id: "visit-words",
    type: "visit",
    verbs: "visit tour",
    nouns: "visit/s trip stay",
    needs: "agent",
    finds: [{ text: "Chile’s president, Juan Rivas, [visited] Norway.", gives: "visit" }],
    refuses: ["The museum was rarely visited."],
  },
  {
    id: "journey-words",
    type: "visit",
    verbs:
      "travel arrive fly:flew:flown go:went:gone come:came:come return stay head leave:left:left",
    needs: "destination",
    finds: [{ text: "Juan Rivas [travelled] to Norway on Monday.", gives: "visit" }],
    refuses: ["Norway came to another conclusion."],
  },
  {
    id: "carried-words",
    type: "visit",
    verbs: "take:took:taken bring:brought:brought",
    needs: "carried",
    finds: [{ text: "The tour [took] Juan Rivas to Norway.", gives: "visit" }],
    refuses: ["Norway took Chile by surprise."],
  },
  {
    id: "law-words",
    type: "decision",
    verbs: "sign",
    needs: "law",
    finds: [{ text: "Paula Berg [signed] a law.", gives: "decision" }],
    refuses: ["Chile and Norway signed a treaty."],
  },
  {
    id: "agreement-words",
    type: "agreement",
    verbs: "sign agree ratify conclude initial",
    needs: "agent",
    finds: [
      { text: "Chile and Norway [signed] a treaty.", gives: "agreement" },
      { text: "Norway [agreed] on a ceasefire with Chile.", gives: "agreement" },
    ],
    refuses: ["The treaty between Norway and Chile is still in force."],
  },
  {
    id: "conclude-words",
    type: "agreement",
    verbs: "reach strike:struck:struck make:made:made seal broker",
    needs: "agreement",
    finds: [{ text: "Chile and Norway [reached] an agreement.", gives: "agreement" }],
    refuses: ["Norway reached the coast."],
  },
];
