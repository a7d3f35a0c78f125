/** Die eigenen Sammlungen, auf Deutsch. */
import type { enCollections } from "./en-collections.ts";
import type { SameKeys } from "./same-keys.ts";

export const deCollections: SameKeys<typeof enCollections> = {
  collections: {
    title: "Sammlungen",
    close: "Schließen",
    bundled: "Die mitgelieferte Sammlung",
    shown: "wird gezeigt",
    none: "Noch haben Sie keine eigene. Eine Sammlung entsteht aus Artikeln oder aus Ereignissen in einer Datei. Sie bleibt in diesem Browser, und nichts davon wird irgendwohin gesendet.",
    articles_one: "{{count}} Artikel",
    articles_other: "{{count}} Artikel",
    added_one: "eine Kopie mit {{count}} eigenem Artikel",
    added_other: "eine Kopie mit {{count}} eigenen Artikeln",
    imported_one: "{{count, number}} Ereignis, importiert",
    imported_other: "{{count, number}} Ereignisse, importiert",
    large_one: "{{count, number}} Ereignis in einer Datei von {{size}}",
    large_other: "{{count, number}} Ereignisse in einer Datei von {{size}}",
    changed: "geändert {{when}}",
    rename: "Umbenennen",
    renameOne: "„{{title}}“ umbenennen",
    back: "Sichern",
    backOne: "„{{title}}“ sichern",
    remove: "Löschen",
    removeOne: "„{{title}}“ löschen",
    name: "Name",
    save: "Speichern",
    cancel: "Abbrechen",
    newOne: "Neue Sammlung",
    newName: "Name der neuen Sammlung",
    create: "Anlegen",
    import: "Ereignisse aus einer Datei importieren …",
    copy: "Diese Sammlung kopieren",
    copyWhy:
      "Eine Kopie von dem, was gerade zu sehen ist, zum Prüfen, Berichtigen und Ergänzen. Das Original bleibt, wie es ist.",
    copyTitle: "{{title}} (Kopie)",
    nameless: "Meine Artikel",
    takeOut: {
      title: "Artikel darin",
      act: "Entfernen",
      one: "„{{headline}}“ entfernen",
      goes: "Der Artikel geht, mit allem, was dazu entschieden wurde. Das lässt sich nicht zurücknehmen.",
      yes: "Ja, entfernen",
      done: "„{{headline}}“ ist entfernt.",
    },
    confirm: {
      title: "„{{title}}“ löschen?",
      goesEvents_one: "{{count, number}} Ereignis geht endgültig verloren.",
      goesEvents_other: "{{count, number}} Ereignisse gehen endgültig verloren.",
      goesAll:
        "Gelöscht werden alle Entscheidungen darin und die dafür geöffneten Originale. Das lässt sich nicht zurücknehmen.",
      goes_one:
        "Gelöscht werden {{count}} Artikel, alles, was dazu entschieden wurde, und die dafür geöffneten Originale. Das lässt sich nicht zurücknehmen.",
      goes_other:
        "Gelöscht werden {{count}} Artikel, alles, was dazu entschieden wurde, und die dafür geöffneten Originale. Das lässt sich nicht zurücknehmen.",
      backup: "Ob es eine Sicherung davon gibt, weiß Dateline nicht.",
      first: "Erst eine Sicherung speichern",
      yes: "Endgültig löschen",
      no: "Behalten",
    },
    said: {
      created: "„{{title}}“ wurde angelegt.",
      copied: "„{{title}}“ wurde angelegt, mit allem, was im Original stand.",
      renamed: "Der Name ist jetzt „{{title}}“.",
      removed: "„{{title}}“ ist gelöscht.",
      backedUp: "Die Sicherung wurde dem Browser als {{file}} übergeben.",
      size: "Sie ist {{size}} groß.",
      notInIt_one: "{{count}} Eintrag war nicht lesbar und fehlt darin. Er bleibt gespeichert.",
      notInIt_other:
        "{{count}} Einträge waren nicht lesbar und fehlen darin. Sie bleiben gespeichert.",
    },
    keeping: {
      title: "Aufbewahren",
      used: "Von Dateline in diesem Browser belegt: {{used}} von {{quota}}.",
      usedUnknown: "Dieser Browser verrät nicht, wie viel Platz belegt ist.",
      persisted: "Der Browser hat zugesagt, bei Platzmangel nichts davon zu löschen.",
      notPersisted:
        "Bei Platzmangel darf der Browser alles löschen. Einer Sicherung kann das nicht passieren.",
      ask: "Den Browser um Aufbewahrung bitten",
      granted: "Der Browser hat zugesagt: Von sich aus löscht er die Sammlungen nicht.",
      refused:
        "Der Browser hat abgelehnt. Viele stimmen später zu, wenn die Seite öfter benutzt wird oder ein Lesezeichen hat. Bis dahin hilft es, ab und zu eine Sicherung zu speichern.",
      all: "Alles sichern",
      restore: "Sicherung einspielen",
    },
    restore: {
      file: "Sicherungsdatei",
      restored_one: "{{count}} Sammlung ist wieder da: {{titles}}.",
      restored_other: "{{count}} Sammlungen sind wieder da: {{titles}}.",
      already_one: "{{titles}} ist schon da, genau wie in der Sicherung. Nichts wurde geändert.",
      already_other: "{{titles}} sind schon da, genau wie in der Sicherung. Nichts wurde geändert.",
      nothing: "In der Sicherung stand nichts, was einzuspielen wäre.",
      renamed: "„{{from}}“ gab es schon und bleibt. Die eingespielte hat die Adresse „{{to}}“.",
      corrections_one: "Die Berichtigungen zu {{count}} Datei sind wieder da.",
      corrections_other: "Die Berichtigungen zu {{count}} Dateien sind wieder da.",
      kept_one: "{{count}} Berichtigung ist anders als die hiesige. Die hiesige bleibt.",
      kept_other: "{{count}} Berichtigungen sind anders als die hiesigen. Die hiesigen bleiben.",
      leftOutHelp:
        "Alles andere ist da. Bewahren Sie die Sicherung auf, und holen Sie eine andere zurück, wenn Sie eine haben.",
      leftOut_one: "{{count}} Eintrag der Sicherung war nicht lesbar und wurde ausgelassen.",
      leftOut_other: "{{count}} Einträge der Sicherung waren nicht lesbar und wurden ausgelassen.",
      stopped: "Nicht eingespielt: {{ids}}.",
      reason: {
        shape: "das Feld {{detail}} fehlt oder hat die falsche Form",
        "duplicate-id": "{{detail}} steht zweimal darin; das erste gilt",
        "unknown-collection": "die Sammlung {{detail}} ist nicht in der Sicherung",
      },
      fault: {
        frame:
          "Das ist keine vollständige Sicherung: Das Feld {{field}} fehlt oder hat die falsche Form. Nichts wurde geändert. Wählen Sie eine andere Sicherung.",
        "not-json":
          "Das ist keine Sicherung: Die Datei ist kein gültiges JSON (Zeile {{line}}, Spalte {{column}}). Nichts wurde geändert. Wählen Sie eine andere Datei.",
        cut: "Die Sicherung bricht mittendrin ab, in Zeile {{line}}. Wahrscheinlich wurde sie nicht vollständig gespeichert oder kopiert. Nichts wurde geändert. Kopieren Sie sie noch einmal, oder wählen Sie eine andere.",
        empty: "Die Datei ist leer. Nichts wurde geändert. Wählen Sie eine andere Sicherung.",
        "not-a-backup":
          "Diese Datei ist keine Sicherung von Dateline. Nichts wurde geändert. Wählen Sie eine andere Datei; Ereignisse anderer Programme lassen sich importieren.",
        newer:
          "Diese Sicherung stammt von einer neueren Version von Dateline (Format {{version}}). Laden Sie die Seite neu, um die neueste zu bekommen, und versuchen Sie es noch einmal. Nichts wurde geändert.",
        unreadable:
          "Die Datei ließ sich nicht lesen. Nichts wurde geändert. Wählen Sie sie noch einmal.",
      },
    },
    missing: {
      title: "Diese Sammlung ist nicht auf diesem Gerät",
      what: "Der Link nennt die Sammlung „{{id}}“. Sammlungen bleiben in dem Browser, in dem sie entstanden sind: Sie werden nirgendwohin gesendet, und ein Link nimmt sie nicht mit.",
      yours:
        "Ist es Ihre eigene, öffnen Sie den Link in dem Browser, in dem sie entstanden ist, oder spielen Sie hier ihre Sicherung ein.",
      others:
        "Kam der Link von jemand anderem, bitten Sie dort um eine Sicherungsdatei oder um die Adresse einer veröffentlichten Datei. In einem solchen Link steht „data=“.",
      yourOthers: "Ihre Sammlungen",
    },
    lost: {
      title: "Die Ereignisse dieser Sammlung sind nicht mehr da",
      what: "Dieser Browser führt „{{title}}“ noch auf, hat aber die Datei mit den Ereignissen nicht mehr. Browser dürfen löschen, was Seiten aufbewahren: wenn der Platz knapp wird, oder wenn jemand die Daten dieser Seite löscht.",
      ways: "Gibt es eine Sicherung davon, spielen Sie sie hier ein. Sonst importieren Sie noch einmal die Datei, aus der die Ereignisse kamen. Der leere Eintrag lässt sich unter „Ihre Sammlungen“ löschen.",
    },
    empty: {
      words: "In dieser Sammlung ist noch nichts.",
      why: "Sobald Sie Artikel hinzufügen, werden hier deren Ereignisse vorgeschlagen, und Sie entscheiden über jedes.",
      add: "Artikel hinzufügen",
    },
    where: {
      title: "Artikel hinzufügen",
      ask: "Diese Sammlung lässt sich nicht ändern. Wohin soll Ihr Artikel?",
      existing: "In „{{title}}“",
      copy: "In eine Kopie dieser Sammlung",
      fresh: "In eine neue Sammlung",
    },
    opening: "Die Artikel werden gelesen …",
    openingOf: "Die Artikel werden gelesen: {{done}} von {{count}} …",
    unreadHere_one:
      "{{count}} Sammlung oder Korrektur, die hier aufbewahrt ist, ist nicht lesbar. Sie bleibt gespeichert, und eine neuere Version kann sie vielleicht lesen.",
    unreadHere_other:
      "{{count}} Sammlungen oder Korrekturen, die hier aufbewahrt sind, sind nicht lesbar. Sie bleiben gespeichert, und eine neuere Version kann sie vielleicht lesen.",
    unread_one:
      "{{count}} Eintrag dieser Sammlung war nicht lesbar und fehlt hier. Er bleibt gespeichert, und eine neuere Version kann ihn vielleicht lesen.",
    unread_other:
      "{{count}} Einträge dieser Sammlung waren nicht lesbar und fehlen hier. Sie bleiben gespeichert, und eine neuere Version kann sie vielleicht lesen.",
    stale:
      "Zu sehen ist die Sammlung, wie sie vor einem Augenblick war: Sie lässt sich nicht neu lesen. Was seitdem gespeichert wurde, ist sicher.",
    conflict:
      "Ein anderer Tab hat hierüber inzwischen entschieden. Zu sehen ist jetzt dessen Entscheidung; Ihre eigene wurde nicht gespeichert.",
    fault: {
      title: "Ihre Sammlungen lassen sich nicht öffnen",
      refused:
        "Dieser Browser bewahrt für diese Seite nichts auf: Vielleicht ist das Fenster privat, oder Websitedaten sind abgeschaltet. Lesen geht wie immer. Um Sammlungen aufzubewahren, nehmen Sie ein normales Fenster, oder erlauben Sie Websitedaten für diese Seite.",
      full: "Der Speicher dieses Browsers ist voll. Was vorher gespeichert war, ist noch da; die letzte Änderung nicht. Schaffen Sie auf diesem Gerät Platz, oder sichern und löschen Sie eine Sammlung; versuchen Sie es dann noch einmal.",
      fullOf:
        "Der Speicher dieses Browsers ist voll ({{used}} von {{quota}}). Was vorher gespeichert war, ist noch da; die letzte Änderung nicht. Schaffen Sie auf diesem Gerät Platz, oder sichern und löschen Sie eine Sammlung; versuchen Sie es dann noch einmal.",
      blocked:
        "Ein anderer Tab mit einer älteren Version von Dateline hält die Sammlungen offen. Schließen Sie diesen Tab, oder laden Sie ihn neu, und versuchen Sie es dann noch einmal. Nichts ist verloren.",
      newer:
        "Diese Sammlungen hat eine neuere Version von Dateline gespeichert. Laden Sie die Seite neu, um sie zu bekommen. Nichts ist verloren.",
      conflict:
        "Ein anderer Tab hat das inzwischen geändert. Nichts wurde überschrieben; bitte sehen Sie es sich noch einmal an.",
      missing:
        "Diese Sammlung ist nicht mehr hier. Vielleicht hat ein anderer Tab sie gelöscht. Die anderen sind noch da; eine Sicherung von ihr lässt sich zurückholen.",
      silent:
        "Der Speicher dieses Browsers antwortet nicht. Was vorher gespeichert war, ist noch da; die letzte Änderung nicht. Versuchen Sie es noch einmal; hilft das nicht, schließen Sie den Browser, und öffnen Sie ihn wieder.",
      unsure:
        "Der Speicher dieses Browsers hat nicht gemeldet, ob die letzte Änderung aufbewahrt ist. Was vorher gespeichert war, ist noch da. Laden Sie die Seite neu, und sehen Sie nach, ob die Änderung da ist, bevor Sie sie noch einmal machen.",
      failed:
        "Der Browser konnte es nicht ausführen ({{detail}}). Was vorher gespeichert war, ist noch da. Versuchen Sie es noch einmal, oder laden Sie die Seite neu.",
      crashed:
        "Der Teil, der die Artikel liest, ist stehen geblieben. Der Sammlung ist nichts passiert. Versuchen Sie es noch einmal.",
      hangs:
        "Der Teil, der die Artikel liest, antwortet nicht. Der Sammlung ist nichts passiert. Versuchen Sie es noch einmal.",
      version:
        "Die Seite besteht aus zwei Versionen. Bitte laden Sie sie neu. Der Sammlung ist nichts passiert.",
      "part-missing":
        "Der Teil von Dateline, der die Artikel liest, ließ sich nicht laden. Der Sammlung ist nichts passiert.",
      unavailable:
        "Dieser Browser kann den Teil, der die Artikel liest, nicht starten. Der Sammlung ist nichts passiert. Laden Sie die Seite neu, oder nehmen Sie einen anderen Browser.",
      retry: "Noch einmal versuchen",
      reload: "Seite neu laden",
    },
  },
};
