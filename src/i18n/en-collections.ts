/** The reader's own collections, in English. */
export const enCollections = {
  collections: {
    title: "Collections",
    close: "Close",
    bundled: "The bundled collection",
    shown: "shown now",
    none: "You have none of your own yet. One is made of articles, or of events in a file. It stays in this browser, and nothing of it is sent anywhere.",
    articles_one: "{{count}} article",
    articles_other: "{{count}} articles",
    added_one: "a copy with {{count}} article of your own",
    added_other: "a copy with {{count}} articles of your own",
    imported_one: "{{count, number}} event, imported",
    imported_other: "{{count, number}} events, imported",
    large_one: "{{count, number}} event in a file of {{size}}",
    large_other: "{{count, number}} events in a file of {{size}}",
    changed: "changed {{when}}",
    rename: "Rename",
    renameOne: "Rename “{{title}}”",
    back: "Back up",
    backOne: "Back up “{{title}}”",
    remove: "Delete",
    removeOne: "Delete “{{title}}”",
    name: "Name",
    save: "Save",
    cancel: "Cancel",
    newOne: "New collection",
    newName: "Name of the new collection",
    create: "Create",
    import: "Import events from a file …",
    copy: "Copy this collection",
    copyWhy:
      "A copy of what you are looking at, which you can check, correct and add to. The original stays as it is.",
    copyTitle: "{{title}} (copy)",
    nameless: "My articles",
    takeOut: {
      title: "Articles in it",
      act: "Take out",
      one: "Take out “{{headline}}”",
      goes: "The article goes, with everything that you decided about it. It can’t be taken back.",
      yes: "Take it out",
      done: "“{{headline}}” is taken out.",
    },
    confirm: {
      title: "Delete “{{title}}”?",
      goesEvents_one: "{{count, number}} event goes for good.",
      goesEvents_other: "{{count, number}} events go for good.",
      goesAll:
        "This deletes everything that you decided in it, and the originals that you opened for it. It can’t be taken back.",
      goes_one:
        "This deletes {{count}} article, everything that you decided about it, and the originals that you opened for it. It can’t be taken back.",
      goes_other:
        "This deletes {{count}} articles, everything that you decided about them, and the originals that you opened for them. It can’t be taken back.",
      backup: "Dateline doesn’t know whether you have a backup of it.",
      first: "Save a backup first",
      yes: "Delete for good",
      no: "Keep it",
    },
    said: {
      created: "“{{title}}” was created.",
      copied: "“{{title}}” was created, with everything that stood in the original.",
      renamed: "It is called “{{title}}” now.",
      removed: "“{{title}}” is deleted.",
      backedUp: "The backup was handed to the browser as {{file}}.",
      size: "It is {{size}} large.",
      notInIt_one: "{{count}} record could not be read and is not in it. It stays stored.",
      notInIt_other: "{{count}} records could not be read and are not in it. They stay stored.",
    },
    keeping: {
      title: "Keeping",
      used: "Used by Dateline in this browser: {{used}} of {{quota}}.",
      usedUnknown: "This browser doesn’t say how much room is used.",
      persisted: "The browser has promised not to clear it when it runs short of room.",
      notPersisted:
        "The browser may clear it when it runs short of room. A backup is safe from that.",
      ask: "Ask the browser to keep it",
      granted: "The browser agreed: it won’t clear your collections by itself.",
      refused:
        "The browser said no. Many agree later, once a page is used more often or bookmarked. Until then, save a backup now and then.",
      all: "Back up everything",
      restore: "Restore a backup",
    },
    restore: {
      file: "Backup file",
      restored_one: "{{count}} collection was restored: {{titles}}.",
      restored_other: "{{count}} collections were restored: {{titles}}.",
      already_one: "{{titles}} is here already, just as in the backup. Nothing was changed.",
      already_other: "{{titles}} are here already, just as in the backup. Nothing was changed.",
      nothing: "There was nothing in the backup to restore.",
      renamed: "“{{from}}” was there already and stays. The restored one has the address “{{to}}”.",
      corrections_one: "Your corrections of {{count}} data file are back.",
      corrections_other: "Your corrections of {{count}} data files are back.",
      kept_one: "{{count}} correction differs from the one that you have here. Yours stays.",
      kept_other: "{{count}} corrections differ from those that you have here. Yours stay.",
      leftOutHelp:
        "Everything else is here. Keep the backup, and restore another one if you have it.",
      leftOut_one: "{{count}} record of the backup could not be read and was left out.",
      leftOut_other: "{{count}} records of the backup could not be read and were left out.",
      stopped: "Not restored: {{ids}}.",
      reason: {
        shape: "the field {{detail}} is missing or has the wrong form",
        "duplicate-id": "{{detail}} stands there twice; the first one counts",
        "unknown-collection": "the collection {{detail}} is not in the backup",
      },
      fault: {
        frame:
          "This is no complete backup: the field {{field}} is missing or has the wrong form. Nothing was changed. Choose another backup.",
        "not-json":
          "This is no backup: the file is not valid JSON (line {{line}}, column {{column}}). Nothing was changed. Choose another file.",
        cut: "The backup ends in the middle, at line {{line}}. It was probably not saved or copied completely. Nothing was changed. Copy it once more, or choose another backup.",
        empty: "The file is empty. Nothing was changed. Choose another backup.",
        "not-a-backup":
          "This file is no backup of Dateline. Nothing was changed. Choose another file; events of other programs can be imported.",
        newer:
          "This backup was made by a newer version of Dateline (format {{version}}). Reload the page to get the newest version, then try again. Nothing was changed.",
        unreadable: "The file could not be read. Nothing was changed. Choose it once more.",
      },
    },
    missing: {
      title: "This collection is not on this machine",
      what: "The link names the collection “{{id}}”. Collections stay in the browser that they were made in: they are not sent anywhere, and a link does not carry them.",
      yours:
        "If it is yours, open the link in the browser that you made it in, or restore its backup here.",
      others:
        "If somebody sent you the link, ask them for a backup file of it, or for the address of a published data file. Such a link has “data=” in it.",
      yourOthers: "Your collections",
    },
    lost: {
      title: "The events of this collection are no longer here",
      what: "This browser still lists “{{title}}”, but no longer holds the file with its events. Browsers may delete what pages keep when space runs out, or when somebody clears the data of this page.",
      ways: "If you have a backup of it, restore it here. Otherwise import the file again that the events came from. The empty entry can be deleted under “Your collections”.",
    },
    empty: {
      words: "There is nothing in this collection yet.",
      why: "Add articles: their events will be proposed here, and you decide on each.",
      add: "Add articles",
    },
    where: {
      title: "Add an article",
      ask: "This collection can’t be changed. Where shall your article go?",
      existing: "Into “{{title}}”",
      copy: "Into a copy of this collection",
      fresh: "Into a new collection",
    },
    opening: "Reading the articles …",
    openingOf: "Reading the articles: {{done}} of {{count}} …",
    unreadHere_one:
      "{{count}} collection or correction that is kept here can't be read. It stays stored, and a newer version may read it.",
    unreadHere_other:
      "{{count}} collections or corrections that are kept here can't be read. They stay stored, and a newer version may read them.",
    unread_one:
      "{{count}} record of this collection could not be read and is left out. It stays stored, and a newer version may read it.",
    unread_other:
      "{{count}} records of this collection could not be read and are left out. They stay stored, and a newer version may read them.",
    stale:
      "You see the collection as it was a moment ago: it can’t be read anew. What was saved since is safe.",
    conflict:
      "Another tab has decided on this in the meantime. You see its decision now; yours was not saved.",
    fault: {
      title: "Your collections can’t be opened",
      refused:
        "This browser keeps nothing for this page: perhaps the window is private, or site data is switched off. Reading works as always. To keep collections, use a normal window or allow site data for this page.",
      full: "The storage of this browser is full. What was saved before is still there; the latest change is not. Make room on this machine, or back up and delete a collection, then try again.",
      fullOf:
        "The storage of this browser is full ({{used}} of {{quota}}). What was saved before is still there; the latest change is not. Make room on this machine, or back up and delete a collection, then try again.",
      blocked:
        "Another tab with an older version of Dateline holds the collections open. Close or reload that tab, then try again. Nothing is lost.",
      newer:
        "These collections were saved by a newer version of Dateline. Reload the page to get it. Nothing is lost.",
      conflict:
        "Another tab has changed this in the meantime. Nothing was overwritten; look at it again.",
      missing:
        "This collection is no longer here. Perhaps another tab has deleted it. The others are still there; a backup of it can be restored.",
      silent:
        "The storage of this browser does not answer. What was saved before is still there; the latest change is not. Try again; if that does not help, close the browser and open it again.",
      unsure:
        "The storage of this browser has not said whether the latest change is kept. What was saved before is still there. Reload the page, and see whether the change is there before you make it again.",
      failed:
        "The browser could not carry it out ({{detail}}). What was saved before is still there. Try again, or reload the page.",
      crashed: "The part that reads the articles has stopped. Your collection is safe. Try again.",
      hangs:
        "The part that reads the articles does not answer. Your collection is safe. Try again.",
      version: "The page is of two versions. Reload it. Your collection is safe.",
      "part-missing":
        "The part of Dateline that reads the articles could not be loaded. Your collection is safe.",
      unavailable:
        "This browser can’t start the part that reads the articles. Your collection is safe. Reload the page, or try another browser.",
      retry: "Try again",
      reload: "Reload the page",
    },
  },
};
