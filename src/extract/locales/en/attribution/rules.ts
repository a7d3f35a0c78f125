/** The rules that find English attributions, with sentences that prove them; `gives` is the speaker. */
import type { Rule } from "../../../rule.ts";

export const RULES: readonly Rule[] = [
  {
    id: "source-preposition",
    finds: [
      {
        text: "According to the harbour office, [two ferries were cancelled].",
        gives: "the harbour office",
      },
      { text: "[The roof was rotten], according to Eva Stone.", gives: "Eva Stone" },
    ],
    refuses: ["The words of the song were new."],
  },
  {
    id: "source-as",
    finds: [{ text: "As the museum confirmed, [the painting is a copy].", gives: "the museum" }],
    refuses: ["As the sun rose, the fog lifted."],
  },
  {
    id: "noun-clause",
    finds: [
      {
        text: "Norway's promise [to reopen the tunnel] was welcomed.",
        gives: "Norway's",
      },
      { text: "Asked [whether the deal was dead], she smiled.", gives: "" },
      { text: "Berg rejected claims [that the port was shut].", gives: "" },
    ],
    refuses: ["The question on the form was hard."],
  },
  {
    id: "clause-conjunction",
    finds: [
      { text: "The judge made clear [that the appeal came too late].", gives: "The judge" },
      { text: "Reporters asked [whether the bridge was safe].", gives: "Reporters" },
      {
        text: "Clara Berg, 54, who runs the port, told reporters [that it was shut].",
        gives: "Clara Berg",
      },
      {
        text: "The mayor, however, told the Evening Post [that it was shut].",
        gives: "The mayor",
      },
      {
        text: "They met on Friday, hours after a study showed [that the dam leaked].",
        gives: "a study",
      },
      { text: "After the mayor said [that it was safe], people went home.", gives: "the mayor" },
      { text: "The office said on Monday evening [that it was shut].", gives: "The office" },
      {
        text: "A U.S. envoy, speaking in Oslo, denied [that a boat was lost].",
        gives: "A U.S. envoy",
      },
    ],
    refuses: ["The wind was so strong that trees fell."],
  },
  {
    id: "clause-bare",
    finds: [
      { text: "The city says [the park will stay open].", gives: "The city" },
      {
        text: "Rita Moor told the board [she had seen nothing].",
        gives: "Rita Moor",
      },
      { text: "Police said [14 people were hurt].", gives: "Police" },
      { text: "OSLO, 5 May (Nordia) - Norway said [it had lost two boats].", gives: "Norway" },
      { text: "The mayor said [the storm brought no relief].", gives: "The mayor" },
      {
        text: "A clerk, who asked not to be named, said [the ferry had leaked].",
        gives: "A clerk",
      },
      { text: "The mayor, who said [he was ill], left the hall.", gives: "The mayor" },
    ],
    refuses: [
      "The report on Monday was long.",
      "Police found a body after neighbours had called.",
      "Norway has recalled its envoy since Mali expelled two officials.",
      "The lawyer maintained her calm and would go on.",
      "The office denied this, as its staff had been away.",
      "Berg, who has always denied the charges, embraced her son.",
    ],
  },
  {
    id: "clause-infinitive",
    finds: [
      { text: "The company pledged [to hire 40 people].", gives: "The company" },
      { text: "The council urged drivers [to stay at home].", gives: "The council" },
      { text: "A clerk, who asked [not to be named], was ill.", gives: "A clerk" },
    ],
    refuses: ["He left early to catch the train."],
  },
  {
    id: "clause-colon",
    finds: [{ text: "Mia Frost wrote: [“It will take time.”]", gives: "Mia Frost" }],
    refuses: ["There were three things on the table: a pen, a book and an apple."],
  },
  {
    id: "direct-framed",
    finds: [
      { text: "Clara Berg, asked whether she was ill, said [“I am fine”].", gives: "Clara Berg" },
      { text: "The coach said [“never again”], and left.", gives: "The coach" },
    ],
    refuses: ["He read “Summer Rain” twice."],
  },
  {
    id: "inquit",
    finds: [
      { text: "[“We are staying,”] said Clara Berg.", gives: "Clara Berg" },
      { text: "[The tunnel is safe], the ministry said on Friday.", gives: "the ministry" },
      { text: "[Norway, she added, had agreed].", gives: "she" },
      {
        text: "[“We are staying,”] its chair, Clara Berg, told Norwegian radio.",
        gives: "its chair",
      },
      {
        text: "[“We are staying,”] Clara Berg, head of the union, told Radio North.",
        gives: "Clara Berg",
      },
    ],
    refuses: [
      "While she spoke, a phone rang.",
      "In a letter published on Monday, the mayor warned against panic.",
    ],
  },
  {
    id: "hope-for",
    finds: [{ text: "The port hopes [for more freight].", gives: "The port" }],
    refuses: ["Hopes for rain faded."],
  },
  {
    id: "speech-act",
    finds: [
      { text: "[The minister condemned the raid].", gives: "The minister" },
      { text: "[The union rejected the offer].", gives: "The union" },
    ],
    refuses: ["The raid was condemned.", "The road was closed."],
  },
  {
    id: "direct-colon",
    finds: [{ text: "Ada Brink after the premiere: [“I am very happy.”]", gives: "Ada Brink" }],
    refuses: ["The film is called: “Fog”."],
  },
  {
    id: "direct-partial",
    finds: [{ text: "The senator called the plan [“quite absurd”].", gives: "The senator" }],
    refuses: ["The newspaper “The Herald” reported that a barn burned."],
  },
  {
    id: "direct-unframed",
    finds: [
      {
        text: "“We are tired,” said Jon Tor. [“But we will not give up.”]",
        gives: "Jon Tor",
      },
    ],
    refuses: ["She read the novel “The Wind by the Sea” in a night."],
  },
];
