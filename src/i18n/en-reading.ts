/** What is said beside an event, an article and its original, in English. */
export const enReading = {
  event: {
    position: "Event {{position}} of {{count}}",
    filteredOut: "Left out by the filters",
    previous: "Previous event",
    next: "Next event",
    close: "Close the event",
    filterBy: "Filter by {{name}}",
    place: "Place",
    sourcesSay: "What the sources say",
    oneOrigin_one: "{{count}} paper, one origin.",
    oneOrigin_other: "{{count}} papers, one origin.",
    oneOriginWhy:
      "{{papers}} print the same sentence word for word, and no agency is named for it: that is one witness, not several.",
    noPassage: "No passage of a source belongs to this event.",
    passageLost:
      "These words are no longer in the text of the source. They are shown as they were stored.",
    statedByPaper: "stated by the paper",
    article: "article",
    saidVia: "The article has it through: {{chain}}",
    readInArticle: "Read it in the article",
    translatedQuote: "“{{words}}” is translated; printed was",
    cite: "Cite",
    cited: "Citation copied",
    copyLink: "Copy link to this event",
    copied: "Link copied",
    copyByHand: "Copying was refused by the browser. Copy it from here:",
  },
  evidence: {
    states: "states it",
    part: "part of it",
    background: "background",
    implies: "implies it",
  },
  derivation: {
    label: "When, and how that is known",
    undated: "Undated",
    undatedWhy: "Neither the words nor the publication date give a day, a month or a year.",
    disputed: "Disputed",
    disputedWhy: "The sources give dates that exclude each other. The band spans them all.",
    vague: "Vague",
    editorsDate: "Editor’s date",
    notInArticles: "Not in these articles; from",
    gloss: " (“{{words}}”)",
    fromText_one: "{{papers}} says <marked>{{words}}</marked>{{gloss}}.",
    fromText_other: "{{papers}} say <marked>{{words}}</marked>{{gloss}}.",
    fromPublication_one:
      "{{papers}} says <marked>{{words}}</marked>{{gloss}}. It appeared on {{published}}, so: {{date}}.",
    fromPublication_other:
      "{{papers}} say <marked>{{words}}</marked>{{gloss}}. They appeared on {{published}}, so: {{date}}.",
    fromPublicationOnly_one: "Follows from the publication of {{papers}} on {{published}}.",
    fromPublicationOnly_other: "Follows from the publication of {{papers}} on {{published}}.",
    fromSourceOnly_one: "The date that {{papers}} gives.",
    fromSourceOnly_other: "The date that {{papers}} give.",
    staysVague_one:
      "{{papers}} says only <marked>{{words}}</marked>{{gloss}}. It stays as vague as that.",
    staysVague_other:
      "{{papers}} say only <marked>{{words}}</marked>{{gloss}}. It stays as vague as that.",
    fromEvent_one:
      "<marked>{{words}}</marked>{{gloss}}, counted from the editor’s date of: {{events}}.",
    fromEvent_other:
      "<marked>{{words}}</marked>{{gloss}}, counted from the editor’s date of: {{events}}.",
    boundFromEvent: "<marked>{{words}}</marked>, counted from: {{events}}.",
    boundAfter_one: "It had happened when the article of {{published}} was written.",
    boundAfter_other: "It had happened when the articles of {{published}} were written.",
    boundWords: "The words <marked>{{words}}</marked> allow no earlier day.",
  },
  note: { disagreement: "Disagreement.", context: "Note." },
  reference: { stateMedia: "state media" },
  source: { dayUnknown: "publication day unknown" },
  link: { newTab: "({{host}}, opens in a new tab)" },
  article: {
    back: "Back to the event",
    close: "Close the article",
    published: "Published {{day}}.",
    dayUnknown: "The publication day is not known: words such as “yesterday” stay open.",
    basis: {
      address: "The day stands in the article’s address.",
      metadata: "The day stands in the page’s metadata.",
      dateline: "The day stands in the dateline.",
      inferred: "The day is inferred.",
      given: "The day was given by the person who added the article.",
    },
    retold:
      "Retold in our own words from the article of this headline: its facts, time words and attributions, not its sentences.",
    original: "The article as printed.",
    atPublisher: "The original at its publisher",
    openOriginal: "Open the original",
    noText: "This source has no text in the collection.",
    toEvent: "(to the event: {{title}})",
  },
  original: {
    title: "Open the original",
    why: "If you have a copy of the article in {{publisher}}, you can read it here with all passages marked. It stays in this browser’s memory, is sent nowhere, and is gone when you close the page.",
    file: "A file (text, Markdown, or a saved page)",
    paste: "Or paste the text",
    open: "Open",
    reading: "Reading …",
    cancel: "Cancel",
    close: "Close",
    yours: "Your copy of the original.",
    recognised: "{{found}} of the article’s {{of}} sentences stand in it unchanged.",
    byQuote_one: "{{count}} passage was found only by its quoted words.",
    byQuote_other: "{{count}} passages were found only by their quoted words.",
    backToRetold: "Back to the retold text",
    notFound: "Not found in this copy",
    refusal: {
      empty: "Choose a file or paste the text first.",
      tooLarge: "The file is larger than 5 MB: it is not a single article.",
      unreadable: "The file could not be read. Try to paste its text instead.",
      insecure:
        "This browser compares texts only on pages served over https or from this machine. Nothing was lost: the text is still in the field.",
      nothing: "None of the article’s sentences stand in this text. Is it the same article?",
      tooFew:
        "Only {{found}} of {{of}} sentences of “{{headline}}” stand in this text: less than half, so it is not taken for that article.",
    },
  },
  about: {
    title: "About the sources and the method",
    close: "Close",
    sources: "Sources",
    method: "Method",
    events:
      "Every event rests on passages of the sources. Open one to read the words that state it, who says so, and how.",
    dates:
      "A date is as precise as its words, never more. What the words say, what follows from the publication date, and what an editor added from elsewhere are kept apart: filled shapes stand on text or publication, hollow ones on an editor’s date with its reference.",
    speakers:
      "Who says so is shown from the paper inwards: article, agency, ministry, minister. Stated, quoted, reported, announced, hoped, denied and asked are different things.",
    origin:
      "The same wording in two papers is one origin. Contradictions stand side by side, and none is silently chosen.",
    retold:
      "The articles belong to their publishers. Here they are retold in our own words, with their time words, attributions and short quotes; your own copy of an original can be opened beside them, and stays on your machine.",
  },
};
