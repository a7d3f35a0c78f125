/** What is said of newer versions of the app, and of parts that don't come, in English. */
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
  missing: {
    title: "This part could not be loaded",
    renewed:
      "Dateline has been renewed on the server while this page was open, and this part of the earlier version is no longer there. Load the page again to go on. What you have saved stays.",
    unreachable:
      "The server doesn’t answer. What is open can still be used. Once there is a connection, load the page again.",
    unclear:
      "It didn’t arrive as it should, though the server answers. Load the page again. What you have saved stays.",
    busy: "Something isn’t finished yet. Keep it or close it, then load the page again.",
    asking: "Asking the server …",
    reload: "Load the page again",
    close: "Close",
  },
};
