/** What stands below every error, in English. */
export const enErrors = {
  report: {
    copy: "Copy report",
    copied: "Copied. It holds codes and numbers: no text, no title, no name of a file.",
    byHand: "The browser doesn’t allow it. Copy it from here:",
  },
};
