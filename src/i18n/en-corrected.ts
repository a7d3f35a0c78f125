/** What was corrected since a collection was published, in English. */
export const enCorrected = {
  corrected: {
    title: "Corrections",
    on: "Corrected {{day}}.",
    undated: "unknown",
    line: {
      date: "“{{title}}”: the date was {{was}}, and is now {{is}}.",
      title: "“{{was}}” is now called “{{is}}”.",
      said: "“{{title}}”: who is involved, or what the sources say, was corrected.",
      removed: "“{{title}}” was taken out.",
    },
    event: {
      date: "The date was {{was}}, and is now {{is}}.",
      title: "It was called “{{was}}”.",
      said: "Who is involved, or what the sources say, was corrected.",
      removed: "It had been taken out.",
    },
  },
};
