/** German words for fighting, its victims, troops and arms. */
import type { EventRule } from "#src/extract/events/event-language.ts";

export const FORCE_RULES: readonly EventRule[] = [
  {
    id: "attack-words",
    type: "attack",
    verbs:
      "an|greifen attackieren bombardieren beschießen überfallen versenken ab|schießen ab|feuern",
    nouns:
      "angriff/s/e/en/es attacke/n beschuss/es bombardement bombardierung überfall anschlag/s anschläge/n luftschlag luftschläge/n",
    needs: "fighter",
    finds: [
      { text: "Norwegen [griff] in der Nacht Chile an.", gives: "attack" },
      {
        text: "Bei einem norwegischen [Drohnenangriff] wurden Flugzeuge zerstört.",
        gives: "attack",
      },
    ],
    refuses: ["Norwegen griff die Idee auf.", "Paula Berg griff Chile scharf an."],
  },
  {
    id: "destruction-words",
    type: "attack",
    verbs: "zerstören beschädigen sprengen",
    needs: "violence",
    finds: [{ text: "Norwegische Drohnen [zerstörten] drei Häuser.", gives: "attack" }],
    refuses: ["Ein Brand zerstörte Häuser in Norwegen."],
  },
  {
    id: "conquest-words",
    type: "offensive",
    verbs: "ein|nehmen erobern besetzen",
    needs: "conquest",
    finds: [{ text: "Norwegen [eroberte] im Mai eine Stadt.", gives: "offensive" }],
    refuses: ["Norwegen besetzte das Amt neu."],
  },
  {
    id: "offensive-words",
    type: "offensive",
    verbs: "vor|rücken ein|marschieren vor|stoßen ein|dringen",
    nouns: "offensive/n gegenoffensive vormarsch/es einmarsch/es invasion bodenoffensive",
    needs: "agent",
    finds: [{ text: "Norwegen begann im Mai eine [Offensive] gegen Chile.", gives: "offensive" }],
    refuses: ["Die Werbeoffensive war teuer."],
  },
  {
    id: "recapture-words",
    type: "recapture",
    verbs: "zurück|erobern wieder|erobern rück|erobern befreien",
    nouns: "rückeroberung wiedereroberung befreiung",
    needs: "agent",
    finds: [{ text: "Norwegen hat die Stadt [zurückerobert].", gives: "recapture" }],
    refuses: ["Das Geld wurde zurückgezahlt."],
  },
  {
    id: "regain-words",
    type: "recapture",
    verbs: "zurück|gewinnen wieder|gewinnen zurück|nehmen",
    needs: "area",
    finds: [{ text: "Norwegen [gewann] das Gebiet wieder zurück.", gives: "recapture" }],
    refuses: ["Norwegen gewann Vertrauen zurück."],
  },
  {
    id: "casualty-words",
    type: "casualties",
    verbs: "töten verletzen verwunden ermorden",
    phrases: ["ums leben"],
    undergone: "phrase",
    nouns: "todesopfer/n/s tote/n verletzte/n",
    finds: [
      { text: "Drei Soldaten Norwegens wurden [getötet].", gives: "casualties" },
      { text: "Eine Frau wurde schwer [verletzt].", gives: "casualties" },
      { text: "In Chile kamen vier Menschen [ums Leben].", gives: "casualties" },
      { text: "Dabei kamen zwei Menschen [ums Leben].", gives: "casualties" },
    ],
    refuses: ["Norwegen verletzte die Regeln nicht.", "Damit wurde eine Regel verletzt."],
  },
  {
    id: "fate-words",
    type: "casualties",
    verbs: "um|kommen",
    undergone: "verb",
    finds: [{ text: "In Chile [kamen] vier Menschen um.", gives: "casualties" }],
    refuses: ["In Chile kamen vier Menschen an."],
  },
  {
    id: "death-words",
    type: "casualties",
    verbs: "sterben",
    needs: "number",
    undergone: "verb",
    finds: [{ text: "In Chile [starben] vier Menschen.", gives: "casualties" }],
    refuses: ["Er starb nach schwerer Krankheit in Norwegen."],
  },
  {
    id: "deployment-words",
    type: "deployment",
    verbs:
      "entsenden:entsandte:entsandt entsenden:entsendete:entsendet schicken verlegen stationieren ab|ziehen mobilisieren ein|setzen kommen auf|bieten",
    nouns:
      "entsendung truppenentsendung truppenverlegung stationierung truppenabzug abzug mobilmachung",
    needs: "troops",
    finds: [{ text: "Norwegen [schickte] Hunderte Soldaten nach Chile.", gives: "deployment" }],
    refuses: ["Norwegen schickte Chile einen Brief."],
  },
  {
    id: "delivery-words",
    type: "delivery",
    verbs: "liefern aus|liefern bereit|stellen",
    nouns: "lieferung/en waffenlieferung/en",
    needs: "giver",
    finds: [{ text: "Norwegen [lieferte] Raketen an Chile.", gives: "delivery" }],
    refuses: ["Norwegen lieferte sich ein Rennen mit Chile."],
  },
  {
    id: "support-words",
    type: "support",
    verbs: "helfen unterstützen bei|stehen bei|tragen",
    needs: "pair",
    finds: [{ text: "Norwegen [half] Chile bei der Abwehr.", gives: "support" }],
    refuses: ["Das half wenig."],
  },
];
