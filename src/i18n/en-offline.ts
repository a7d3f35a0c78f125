/** What is said of newer versions of the app, in English. */
export const enOffline = {
  update: {
    new: "A new version of Dateline is here.",
    busy: "Something isn’t finished yet, here or in another tab. Keep it or close it, then use the new version.",
    replaced:
      "The new version is in use by now; this page is still the earlier one. Load it again once you have finished here.",
    use: "Use it now",
    reload: "Load the page again",
    later: "Later",
  },
};
