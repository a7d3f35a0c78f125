/** English words for fighting, its victims, troops and arms. */
import type { EventRule } from "#src/extract/events/event-language.ts";

export const FORCE_RULES: readonly EventRule[] = [
  {
    id: "attack-words",
    type: "attack",
    verbs:
      "attack bomb bombard shell raid strike:struck:struck ambush storm shoot|down:shot:shot sink:sank:sunk fire",
    nouns:
      "attack attacks strike strikes airstrike airstrikes raid raids bombardment shelling assault bombing bombings",
    needs: "fighter",
    finds: [
      { text: "Norway [attacked] Chile during the night.", gives: "attack" },
      { text: "Norway kept up its [attacks] on Chile.", gives: "attack" },
    ],
    refuses: ["Paula Berg attacked Chile in a speech."],
  },
  {
    id: "destruction-words",
    type: "attack",
    verbs: "destroy hit:hit:hit damage",
    needs: "violence",
    finds: [{ text: "Norwegian aircraft were [destroyed] in the attack.", gives: "attack" }],
    refuses: ["A fire destroyed houses in Norway."],
  },
  {
    id: "conquest-words",
    type: "offensive",
    verbs: "capture seize occupy overrun:overran:overrun",
    needs: "conquest",
    finds: [{ text: "Norway [captured] a town in May.", gives: "offensive" }],
    refuses: ["Norway seized the chance."],
  },
  {
    id: "offensive-words",
    type: "offensive",
    verbs: "invade advance",
    nouns:
      "offensive offensives counteroffensive counter-offensive invasion incursion advance push",
    needs: "agent",
    finds: [{ text: "Norway [invaded] Chile in May.", gives: "offensive" }],
    refuses: ["The advert was offensive."],
  },
  {
    id: "recapture-words",
    type: "recapture",
    verbs: "recapture retake:retook:retaken liberate reconquer",
    nouns: "recapture liberation",
    needs: "agent",
    finds: [{ text: "Norway [recaptured] the town.", gives: "recapture" }],
    refuses: ["The money was returned."],
  },
  {
    id: "regain-words",
    type: "recapture",
    verbs: "regain win|back:won:won take|back:took:taken",
    needs: "area",
    finds: [{ text: "Norway [regained] control of the region.", gives: "recapture" }],
    refuses: ["Norway regained some trust."],
  },
  {
    id: "casualty-words",
    type: "casualties",
    verbs: "kill injure wound murder assassinate",
    nouns: "casualties deaths fatalities victims",
    phrases: ["lost their lives", "lost his life", "lost her life"],
    undergone: "phrase",
    finds: [
      { text: "Three soldiers of Norway were [killed].", gives: "casualties" },
      { text: "A guard was [injured].", gives: "casualties" },
      { text: "Two people [lost their lives].", gives: "casualties" },
    ],
    refuses: [
      "The rule was not harmed by Norway.",
      "The bill was killed.",
      "Two people might be injured.",
    ],
  },
  {
    id: "death-words",
    type: "casualties",
    verbs: "die:died:died",
    needs: "number",
    undergone: "verb",
    finds: [{ text: "Four people [died] in Chile.", gives: "casualties" }],
    refuses: ["He died of an illness in Norway."],
  },
  {
    id: "deployment-words",
    type: "deployment",
    verbs:
      "send:sent:sent deploy dispatch station mobilise mobilize withdraw:withdrew:withdrawn redeploy",
    nouns: "deployment deployments mobilisation mobilization withdrawal",
    needs: "troops",
    finds: [{ text: "Norway [sent] hundreds of soldiers to Chile.", gives: "deployment" }],
    refuses: ["Norway sent Chile a letter."],
  },
  {
    id: "delivery-words",
    type: "delivery",
    verbs: "deliver supply ship:shipped:shipped",
    nouns: "delivery deliveries shipment shipments",
    needs: "giver",
    finds: [{ text: "Norway [supplied] Chile with rockets.", gives: "delivery" }],
    refuses: ["The supply was short."],
  },
  {
    id: "support-words",
    type: "support",
    verbs: "help support aid assist back",
    needs: "pair",
    finds: [{ text: "Norway [helped] Chile with the defence.", gives: "support" }],
    refuses: ["That helped little."],
  },
];
