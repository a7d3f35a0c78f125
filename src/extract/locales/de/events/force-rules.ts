/** German words for fighting, its victims, troops and arms. */
import type { EventRule } from "#src/extract/events/event-language.ts";

export const FORCE_RULES: readonly EventRule[] = [
  {
    id: "attack-words",
    type: "attack",
    verbs:
      "an|greifen:griff:gegriffen attackieren bombardieren beschießen:beschoss:beschossen überfallen:überfiel:überfallen:überfällt versenken ab|schießen:schoss:geschossen ab|feuern",
    nouns:
      "angriff angriffs angriffe angriffen angriffes attacke attacken beschuss beschusses bombardement bombardierung überfall anschlag anschlags anschläge anschlägen luftschlag luftschläge luftschlägen",
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
    verbs: "ein|nehmen:nahm:genommen:nimmt erobern besetzen",
    needs: "conquest",
    finds: [{ text: "Norwegen [eroberte] im Mai eine Stadt.", gives: "offensive" }],
    refuses: ["Norwegen besetzte das Amt neu."],
  },
  {
    id: "offensive-words",
    type: "offensive",
    verbs: "vor|rücken ein|marschieren vor|stoßen:stieß:gestoßen ein|dringen:drang:gedrungen",
    nouns:
      "offensive offensiven gegenoffensive vormarsch vormarsches einmarsch einmarsches invasion bodenoffensive",
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
    verbs:
      "zurück|gewinnen:gewann:gewonnen wieder|gewinnen:gewann:gewonnen zurück|nehmen:nahm:genommen:nimmt",
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
    nouns: "todesopfer todesopfern todesopfers tote toten verletzte verletzten",
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
    verbs: "um|kommen:kam:gekommen",
    undergone: "verb",
    finds: [{ text: "In Chile [kamen] vier Menschen um.", gives: "casualties" }],
    refuses: ["In Chile kamen vier Menschen an."],
  },
  {
    id: "death-words",
    type: "casualties",
    verbs: "sterben:starb:gestorben:stirbt",
    needs: "number",
    undergone: "verb",
    finds: [{ text: "In Chile [starben] vier Menschen.", gives: "casualties" }],
    refuses: ["Er starb nach schwerer Krankheit in Norwegen."],
  },
  {
    id: "deployment-words",
    type: "deployment",
    verbs:
      "entsenden:entsandte:entsandt entsenden:entsendete:entsendet schicken verlegen stationieren ab|ziehen:zog:gezogen mobilisieren ein|setzen kommen:kam:gekommen auf|bieten:bot:geboten",
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
    nouns: "lieferung lieferungen waffenlieferung waffenlieferungen",
    needs: "giver",
    finds: [{ text: "Norwegen [lieferte] Raketen an Chile.", gives: "delivery" }],
    refuses: ["Norwegen lieferte sich ein Rennen mit Chile."],
  },
  {
    id: "support-words",
    type: "support",
    verbs:
      "helfen:half:geholfen:hilft unterstützen bei|stehen:stand:gestanden bei|tragen:trug:getragen:trägt",
    needs: "pair",
    finds: [{ text: "Norwegen [half] Chile bei der Abwehr.", gives: "support" }],
    refuses: ["Das half wenig."],
  },
];
