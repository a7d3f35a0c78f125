/** What is said of an archive, a collection too large to be held whole, in English. */
export const enArchive = {
  archive: {
    opening: "Opening the archive …",
    reading: "Reading the archive",
    progress: "{{events, number}} of {{ofEvents, number}} events, {{bytes}} of {{ofBytes}}",
    progressOfEvents: "{{events, number}} of {{ofEvents, number}} events, {{bytes}} read",
    stop: "Stop",
    stopReading: "Stop reading the archive",
    searching: "Reading the words of {{done, number}} of {{of, number}} events",
    searchingLabel: "Preparing the search",
    stopped_one:
      "Reading has ended: {{events, number}} of {{count, number}} event is here. What is missing is in no count.",
    stopped_other:
      "Reading has ended: {{events, number}} of {{count, number}} events are here. What is missing is in no count.",
    lost: "Reading the archive broke off. What is shown stays, but nothing more can be asked until it is read again.",
    again: "Read it again",
    filesLeft_one: "{{count}} more file is read when its days come into view.",
    filesLeft_other: "{{count, number}} more files are read when their days come into view.",
    missing_one: "{{count, number}} event of the archive is missing. Everything else works.",
    missing_other: "{{count, number}} events of the archive are missing. Everything else works.",
    doubtful_one: "There is {{count}} note about the file; no event is missing for it.",
    doubtful_other:
      "There are {{count, number}} notes about the file; no event is missing for them.",
    faulty_one: "Something of the archive could not be read. Everything else works.",
    faulty_other:
      "{{count, number}} things of the archive could not be read. Everything else works.",
    notes_one: "{{count}} note about the file",
    notes_other: "{{count, number}} notes about the file",
    notesShort_one: "{{count}} note",
    notesShort_other: "{{count, number}} notes",
    notesTitle: "Notes about the file",
    problemHelp:
      "Load the page again. If it stays so, tell whoever offers the file: the report says which errors it has.",
    notesClose: "Close the notes",
    searchingNow: "Searching …",
    searchFailed: "The search failed. Nothing else is lost: search again, or load the page again.",
    concerns_one: "It concerns {{count, number}} event.",
    concerns_other: "It concerns {{count, number}} events.",
    problem: {
      truncated: "the file ends too early ({{detail}}); what stands before that is here",
      "part-unreadable": "a part could not be read ({{detail}}); the other parts are here",
      "file-missing": "the file {{detail}}, which the manifest names, could not be fetched",
      "column-type": "the column {{detail}} has a type that can’t be read; it was left out",
      "bad-date": "something in {{detail}} is no date; such events count as undated",
      "bad-value": "something in {{detail}} could not be read; it counts as empty there",
      unsorted: "{{detail}} isn’t sorted by time; it was sorted here, which takes longer",
      "whole-file": "the server sends no parts of files; all of {{detail}} was fetched",
      "unknown-actor": "an actor is part of {{detail}}, which the file doesn’t have",
      lost: "reading the archive broke off ({{detail}}); nothing more can be asked of it until it is read again",
      texts:
        "what some events are called could not be read ({{detail}}); numbers stand in for their titles",
      "same-id":
        "several events have the id {{detail}}; an address that names it opens only one of them",
      loop: "an actor is part of itself ({{detail}}); the loop was cut",
    },
    untitled: "its title is being read",
    rest_one: "{{count}} other",
    rest_other: "{{count, number}} others",
    cluster_one: "{{count, number}} event, {{days}}: {{kinds}}",
    cluster_other: "{{count, number}} events, {{days}}: {{kinds}}",
    clusterBefore_one: "{{count, number}} event that begins earlier, {{days}}: {{kinds}}",
    clusterBefore_other: "{{count, number}} events that begin earlier, {{days}}: {{kinds}}",
    undatedAll_one: "{{count}} event in the list",
    undatedAll_other: "All {{count, number}} in the list",
    eventLoading: "Reading the event …",
    eventFailed:
      "The event could not be read. The others are still here. Is the server still there?",
    fault: {
      title: "The archive could not be opened",
      "not-found":
        "The server has no such file ({{detail}}), or doesn’t give it out. Check the address.",
      unreachable:
        "The file could not be reached. Is the server running, and does it allow other pages to read it?",
      "not-parquet":
        "This is neither a Parquet file, nor a manifest of such files, nor a Dateline data file. Check the address.",
      "not-json":
        "The file is no valid JSON, or is cut off: line {{line}}, column {{column}}. Look at this place, or at what stands right before it.",
      frame:
        "This is a Dateline data file, but its field “{{detail}}” is missing or has the wrong form. Ask whoever offers the file.",
      "cut-off":
        "The file ends too early, or its table of contents, which stands at the end, is damaged. Perhaps its download was cut off, or the file has changed meanwhile: try again.",
      columns:
        "The file lacks columns that a timeline needs: {{detail}}. It has to have a title and a date. Tables of other kinds can be imported.",
      manifest:
        "The manifest can’t be used: {{detail}} is missing or has the wrong form. Ask whoever offers it.",
      empty: "The file has no events. Check the address.",
      "too-large":
        "The file is too large. No more than 30 million events can be shown, 4 million in one row group, and only small files where a server sends no parts. Take fewer events, or ask for a server that sends parts.",
      "part-missing": "The part of Dateline that reads archives could not be loaded.",
      codec:
        "The file is compressed in a way that can’t be read here: {{detail}}. It has to be written once more, with Snappy or ZSTD.",
      unexpected:
        "The archive could not be shown, for a reason that should not exist. Trying again may help.",
    },
  },
};
