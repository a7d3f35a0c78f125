/** English words for offices, protests, decisions and states. */
import type { EventRule } from "#src/extract/events/event-language.ts";

export const CIVIL_RULES: readonly EventRule[] = [
  {
    id: "appointment-words",
    type: "appointment",
    verbs:
      "appoint nominate resign sack fire|as dismiss|as inaugurate re-elect oust quit:quit:quit step|down swear|in:swore:sworn",
    nouns: "appointment resignation inauguration dismissal",
    needs: "agent",
    finds: [{ text: "Norway [appointed] Paula Berg ambassador.", gives: "appointment" }],
    refuses: ["Norway missed the appointment."],
  },
  {
    id: "protest-words",
    type: "protest",
    verbs: "demonstrate protest rally",
    nouns: "demonstration/s protest/s rally rallies",
    finds: [{ text: "Hundreds [protested] in Chile.", gives: "protest" }],
    refuses: ["Norway demonstrated nothing of the kind."],
  },
  {
    id: "decision-words",
    type: "decision",
    verbs:
      "decide impose adopt approve ban double lift vote introduce suspend halt cancel revoke extend freeze:froze:frozen scrap overturn",
    nouns: "decision vote",
    needs: "agent",
    finds: [{ text: "Norway [imposed] sanctions on Chile.", gives: "decision" }],
    refuses: ["Nothing is known of the decision."],
  },
  {
    id: "law-words",
    type: "decision",
    verbs: "pass",
    needs: "law",
    finds: [{ text: "Norway [passed] a law on Monday.", gives: "decision" }],
    refuses: ["Norway passed the test."],
  },
  {
    id: "leadership-words",
    type: "term-of-office",
    verbs: "lead:led:led head govern rule run:ran:run chair",
    needs: "term",
    finds: [{ text: "Paula Berg has [led] Norway since 2029.", gives: "term-of-office" }],
    refuses: ["Paula Berg led Norway out of the crisis."],
  },
  {
    id: "contains-clause",
    type: "state",
    verbs: "include contain comprise",
    needs: "clause",
    finds: [
      {
        text: "The treaty between Norway and Chile [includes] a clause on defence.",
        gives: "state",
      },
    ],
    refuses: ["The book contains pictures from Norway."],
  },
];
