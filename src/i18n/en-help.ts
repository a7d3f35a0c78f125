/** What the menu explains, in English: sources and method, keys, and the software inside. */
export const enHelp = {
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
  shortcuts: {
    title: "Keys",
    dismiss: "Close",
    where:
      "Single keys work while the timeline or the list has the focus. Ctrl+K searches from everywhere.",
    walk: "previous and next event",
    lanes: "lane above and below",
    open: "open the event",
    group: "in a large archive: zoom into the group",
    close: "close what is on top",
    zoom: "zoom in and out",
    pan: "move through time",
    fit: "fit all events",
    search: "search",
    help: "this list",
  },
  licences: {
    heading: "Software inside",
    show: "Show software and licences",
    intro:
      "Dateline is under the MIT licence. It contains other people’s work, all of which may be handed on. A bill of materials for machines (CycloneDX) lies beside it: {{file}}.",
    counted_one: "{{count}} package",
    counted_other: "{{count}} packages",
    noText: "The package encloses no text of its licence; it names this one.",
    loading: "Loading the list …",
    missing:
      "The list could not be loaded; everything else works. Try again later. It is written when the page is built, and lies beside it: {{file}}.",
  },
};
