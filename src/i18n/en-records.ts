/** What is wrong with a record of a data file, in English. */
export const enRecords = {
  recordHelp: "Whoever offers the file can mend it: the report names the places.",
  record: {
    shape: "the field {{detail}} is missing or has the wrong form",
    "duplicate-id": "the id {{detail}} is already taken",
    "bad-date": "“{{detail}}” is no EDTF date",
    "unknown-actor": "there is no actor {{detail}}",
    "unknown-source": "there is no source {{detail}}",
    "unknown-claim": "there is no claim {{detail}}; the rest of its evidence is kept",
    "unknown-event": "there is no event {{detail}} to count from",
    "passage-outside": "the passage “{{detail}}” lies outside its paragraph",
    "passage-changed": "the text has changed; the passage “{{detail}}” was found in another place",
    "passage-lost": "the passage “{{detail}}” is no longer in the text",
    "actor-loop": "the actor is part of itself ({{detail}}); the loop was cut",
    "actor-depth":
      "it is part of {{detail}}, at the end of too long a line of actors; the line was cut there",
    "no-evidence": "nothing is left that states it: the claim {{detail}} is missing",
  },
};
