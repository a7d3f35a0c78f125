/**
 * The rules by which English texts name actors, with their proof: the words in brackets must be found,
 * `gives` is the actor's id.
 */
import type { Rule } from "../../../rule.ts";

export const ENGLISH_ACTOR_RULES: readonly Rule[] = [
  {
    id: "known-name",
    finds: [
      { text: "Yesterday [Mara Lindqvist] left.", gives: "lindqvist" },
      { text: "The speech was given by [Sergei Vorobiov] at night.", gives: "vorobyov" },
    ],
    refuses: ["The Finnish winter was long.", "They all told us the same."],
  },
  {
    id: "country-name",
    finds: [{ text: "The treaty was signed by [Portugal] alone.", gives: "portugal" }],
    refuses: ["The treaty was signed by nobody, and us it did not bind."],
  },
  {
    id: "surname",
    finds: [
      { text: "Mara Lindqvist came on Monday. On Tuesday [Lindqvist] left.", gives: "lindqvist" },
      { text: "Then [Vorobyov] spoke about trade.", gives: "vorobyov" },
      { text: "President Jang came. Then [Jang] spoke about trade.", gives: "jang" },
    ],
    refuses: [
      "Then Jang Yu Na spoke about trade.",
      "Then Petra Jang spoke about trade.",
      "Then Jang spoke about trade.",
    ],
  },
  {
    id: "capital-of-state",
    finds: [
      { text: "More money is not what [Helsinki] wants.", gives: "finland" },
      { text: "The train went to [Oslo] at night.", gives: "norway" },
    ],
    refuses: ["The train went to Bergen at night."],
  },
  {
    id: "compound",
    finds: [{ text: "A [Norway]-led group met.", gives: "norway" }],
    refuses: ["A group led by Norway met."],
  },
  {
    id: "national-adjective",
    finds: [{ text: "A [Norwegian] attack never came.", gives: "norway" }],
    refuses: ["A Norwegian minister, Olav Brandt, was there."],
  },
  {
    id: "genitive-of-state",
    finds: [
      { text: "Nobody liked [Norway]’s proposal.", gives: "norway" },
      { text: "The actions of [Ukraine] are known.", gives: "ukraine" },
    ],
    refuses: ["It is snowing in Ukraine."],
  },
  {
    id: "office-before-name",
    finds: [
      { text: "In the hall sat Finnish minister [Paul Rask] alone.", gives: "paul-rask" },
      { text: "Finland’s foreign minister, [Mara Lindqvist], spoke.", gives: "lindqvist" },
      { text: "It was reported by the agency [NNB] at night.", gives: "nnb" },
    ],
    refuses: ["When the minister left, Mara Lindqvist stayed."],
  },
  {
    id: "office-after-name",
    finds: [{ text: "[Olav Brandt], the Norwegian foreign minister, stayed.", gives: "brandt" }],
    refuses: ["Olav Brandt, who knew the foreign minister, stayed."],
  },
  {
    id: "office-of-state",
    finds: [
      { text: "Then the [Finnish foreign minister] spoke at length.", gives: "lindqvist" },
      { text: "Then the [president of South Korea] spoke at length.", gives: "jang" },
    ],
    refuses: ["A South Korean president seldom speaks Danish."],
  },
  {
    id: "office-without-holder",
    finds: [{ text: "Then the [Danish finance minister] spoke.", gives: "denmark" }],
    refuses: ["Then a Danish lawmaker spoke.", "The foreign ministers of Denmark and Malta spoke."],
  },
  {
    id: "office-of-body",
    finds: [{ text: "The [Tower House spokesman] was silent.", gives: "tower" }],
    refuses: ["The spokesman was silent."],
  },
  {
    id: "government-of-state",
    finds: [
      { text: "The [Portuguese government] resigned.", gives: "portugal" },
      { text: "The [government in Lisbon] resigned.", gives: "portugal" },
    ],
    refuses: ["The government resigned."],
  },
  {
    id: "ministry-of-state",
    finds: [
      { text: "That is what [Finland’s foreign ministry] wrote.", gives: "fi-mfa" },
      { text: "The [Danish Ministry of Defence] wrote it.", gives: "denmark-defence-ministry" },
    ],
    refuses: ["A ministry wrote it."],
  },
  {
    id: "ministry-again",
    finds: [
      {
        text: "The Finnish Foreign Ministry warned. The [ministry] gave no reason.",
        gives: "fi-mfa",
      },
    ],
    refuses: ["The ministry gave no reason."],
  },
  {
    id: "forces-of-state",
    finds: [
      { text: "There the [Finnish army] trains in the snow.", gives: "fi-forces" },
      { text: "There [soldiers from Finland] train in the snow.", gives: "fi-forces" },
      { text: "There the [Danish air force] trains in the snow.", gives: "denmark-armed-forces" },
    ],
    refuses: ["There the army trains in the snow."],
  },
  {
    id: "forces-sent",
    finds: [{ text: "In May Finland sent 200 [soldiers] there.", gives: "fi-forces" }],
    refuses: ["In May Finland pardoned 200 soldiers there."],
  },
  {
    id: "forces-again",
    finds: [{ text: "The Finnish army came in May. In June the [army] left.", gives: "fi-forces" }],
    refuses: ["In June the army left."],
  },
  {
    id: "media-of-state",
    finds: [{ text: "There was silence in [Finnish state media] that day.", gives: "fi-media" }],
    refuses: ["There was silence in state media that day."],
  },
  {
    id: "media-in-context",
    finds: [{ text: "Mara Lindqvist is ill, [state media] say.", gives: "fi-media" }],
    refuses: ["It is raining, state media say."],
  },
  {
    id: "authorities-of-state",
    finds: [{ text: "The [Finnish authorities] warned.", gives: "fi-authorities" }],
    refuses: ["The authorities warned."],
  },
  {
    id: "authorities-in-context",
    finds: [
      {
        text: "It snowed in northern Finland, according to [authorities].",
        gives: "fi-authorities",
      },
    ],
    refuses: ["It snowed, according to authorities."],
  },
  {
    id: "office-again",
    finds: [
      {
        text: "Foreign minister Olav Brandt came. Later the [foreign minister] left.",
        gives: "brandt",
      },
    ],
    refuses: ["Later the foreign minister left."],
  },
  {
    id: "counterpart",
    finds: [{ text: "Olav Brandt met his Finnish [counterpart] at the port.", gives: "lindqvist" }],
    refuses: ["Olav Brandt met his counterpart at the port."],
  },
  {
    id: "company-again",
    finds: [
      { text: "The airline Skuter is saving. The [company] wants to sell ships.", gives: "skuter" },
    ],
    refuses: [
      "The company wants to sell ships.",
      "The union Hafenbund is suing. The company is silent.",
      "The airline Skuter met the carmaker Tanno. The company is silent.",
    ],
  },
  {
    id: "pronoun",
    finds: [{ text: "Olav Brandt came with Mara Lindqvist. [He] did not stay.", gives: "brandt" }],
    refuses: ["Olav Brandt and Mara Lindqvist came. He did not stay.", "He did not stay."],
  },
  {
    id: "proposed-person",
    finds: [
      { text: "On Monday Prime Minister [Ole Tamm] spoke.", gives: "ole-tamm" },
      { text: "[Ida Falk], the mayor of the town, came later.", gives: "ida-falk" },
      { text: "The plan is sound, [Ida Falk] said.", gives: "ida-falk" },
      { text: "It was won by the party of Ida Falk. “Good,” [Falk] said.", gives: "ida-falk" },
    ],
    refuses: ["On Monday the prime minister spoke."],
  },
  {
    id: "proposed-organisation",
    finds: [
      { text: "The call came from the airline [Skuter] itself.", gives: "skuter" },
      {
        text: "It was the [Northern Rescue Forces] who came.",
        gives: "northern-rescue-forces",
      },
      { text: "A loan came from the [Bank of Talberg] in May.", gives: "bank-of-talberg" },
      { text: "Nobody expected the liberal [QVD] to win.", gives: "qvd" },
      { text: "It was up to [Talberg city council] again.", gives: "talberg-city-council" },
      { text: "It was said by [Talberg police] on Monday.", gives: "talberg-police" },
      { text: "It was the [Sailors’ Union] again.", gives: "sailors-union" },
    ],
    refuses: [
      "The call came from the airline itself.",
      "In Talberg police are looking for him.",
      "Two police officers came. Mounted police were there.",
      "It was up to the city council again.",
      "It was the rescue forces who came.",
      "The SUV stopped. Then the SUV driver left.",
    ],
  },
  {
    id: "proposed-media",
    finds: [{ text: "It was first in the [Talberg Herald] today.", gives: "talberg-herald" }],
    refuses: ["It was first in the papers today."],
  },
  {
    id: "people-of-state",
    finds: [{ text: "Nobody asked the [Norwegians] about it.", gives: "norway" }],
    refuses: ["Two Norwegians were late."],
  },
  {
    id: "proposed-agency",
    finds: [
      { text: "It was first reported by the news agency [Norlys].", gives: "norlys" },
      { text: "It was first reported by the [Norlys] news agency.", gives: "norlys" },
    ],
    refuses: ["It was first reported by the news agency."],
  },
];
