/** Wie Artikel hinzukommen, auf Deutsch. */
import type { enAdding } from "./en-adding.ts";
import type { SameKeys } from "./same-keys.ts";

export const deAdding: SameKeys<typeof enAdding> = {
  adding: {
    title: "Artikel hinzufügen",
    close: "Schließen",
    into: "Die Artikel kommen in „{{collection}}“ und bleiben in diesem Browser. Nichts wird irgendwohin geschickt.",
    paste: {
      label: "Text eines Artikels einfügen",
      hint: "Ein Artikel nach dem anderen; mit Überschrift und Tag, falls vorhanden.",
      read: "Diesen Text lesen",
      reading: "Wird gelesen …",
      empty: "Fügen Sie zuerst einen Text ein.",
    },
    choose: {
      label: "Oder Dateien nehmen",
      files: "Dateien wählen",
      folder: "Ordner wählen",
      hint: "Text, Markdown, gespeicherte Webseiten, Word (.docx) und PDF mit Text darin. Sie können sie auch irgendwo auf dieser Seite fallen lassen.",
    },
    drop: "Hier fallen lassen, um sie zu lesen",
    isBack:
      "Was Sie eingegeben hatten, bevor die Seite geschlossen wurde, ist wieder da. Wählen Sie Ihre Dateien noch einmal.",
    looking: "In Ihrer Auswahl wird nach Artikeln gesucht …",
    cut: "Es gibt mehr Dateien oder tiefere Ordner, als angesehen wurden. Wählen Sie den Ordner, in dem die Artikel liegen.",
    others_one: "{{count, number}} Datei ist kein Artikel: {{kinds}}.",
    others_other: "{{count, number}} Dateien sind keine Artikel: {{kinds}}.",
    other: {
      picture_one: "{{count, number}} Bild",
      picture_other: "{{count, number}} Bilder",
      film_one: "{{count, number}} Film",
      film_other: "{{count, number}} Filme",
      sound_one: "{{count, number}} Tonaufnahme",
      sound_other: "{{count, number}} Tonaufnahmen",
      archive_one: "{{count, number}} Archiv",
      archive_other: "{{count, number}} Archive",
      table_one: "{{count, number}} Tabelle",
      table_other: "{{count, number}} Tabellen",
      document_one: "{{count, number}} Dokument in einem Format, das nicht gelesen wird",
      document_other: "{{count, number}} Dokumente in Formaten, die nicht gelesen werden",
      mail_one: "{{count, number}} E-Mail",
      mail_other: "{{count, number}} E-Mails",
      program_one: "{{count, number}} Programmdatei",
      program_other: "{{count, number}} Programmdateien",
      "page-part_one": "{{count, number}} Teil einer gespeicherten Seite",
      "page-part_other": "{{count, number}} Teile gespeicherter Seiten",
      hidden_one: "{{count, number}} versteckte Datei",
      hidden_other: "{{count, number}} versteckte Dateien",
      empty_one: "{{count, number}} leere Datei",
      empty_other: "{{count, number}} leere Dateien",
      other_one: "{{count, number}} andere Datei",
      other_other: "{{count, number}} andere Dateien",
    },
    events: {
      what: "{{name}} ist kein Artikel, vielleicht aber eine Tabelle mit Ereignissen.",
      act: "Die Ereignisse importieren",
    },
    saveAs:
      "Dokumente können gelesen werden, sobald sie als .docx, .pdf oder .txt gespeichert sind.",
    tooMany_one:
      "{{count, number}} weitere Datei wurde nicht genommen: {{most}} werden auf einmal gelesen. Wählen Sie sie danach noch einmal.",
    tooMany_other:
      "{{count, number}} weitere Dateien wurden nicht genommen: {{most}} werden auf einmal gelesen. Wählen Sie sie danach noch einmal.",
    progress: {
      label: "Gelesene Artikel",
      state: "{{done, number}} von {{count, number}} gelesen",
      started_one: "{{count, number}} Text wird gelesen.",
      started_other: "{{count, number}} Texte werden gelesen.",
      quarter: "{{done, number}} von {{count, number}} Texten gelesen.",
      ended: "Das Lesen ist zu Ende: {{articles}}, {{refused}}.",
      articles_one: "{{count, number}} Artikel",
      articles_other: "{{count, number}} Artikel",
      refused_zero: "nichts abgelehnt",
      refused_one: "{{count, number}} Text ließ sich nicht lesen",
      refused_other: "{{count, number}} Texte ließen sich nicht lesen",
      waits: "wartet",
      file: "{{name}} wird gelesen",
      stopAll: "Lesen beenden",
      stop: "{{name}} nicht lesen",
    },
    pasted: "Eingefügter Text",
    refused: {
      heading_one: "{{count, number}} Text ließ sich nicht lesen",
      heading_other: "{{count, number}} Texte ließen sich nicht lesen",
      kept: "Die anderen Texte und Ihre Dateien sind, wie sie waren.",
      again: "Noch einmal versuchen",
      againName: "{{name}} noch einmal versuchen",
      dismiss: "Entfernen",
      dismissName: "{{name}} aus dieser Liste entfernen",
      "too-large":
        "Das ist länger als jeder Artikel. Nehmen Sie den Artikel heraus, oder fügen Sie seinen Text ein.",
      "too-large-size":
        "Die Datei hat {{size}}; gelesen werden Dateien bis {{most}}. Nehmen Sie den Artikel heraus, oder fügen Sie seinen Text ein.",
      binary:
        "Darin steht kein Text, was auch immer der Name sagt. Wählen Sie eine andere Datei, oder fügen Sie den Text ein.",
      "unknown-format":
        "Dateien dieser Art werden nicht gelesen. Speichern Sie sie als .docx, .pdf oder .txt, oder fügen Sie den Text ein.",
      empty: "Darin steht nichts. Wählen Sie eine andere Datei, oder fügen Sie den Text ein.",
      "no-article":
        "Darin fand sich kein Artikel, nur Überschriften, Menüs oder Hinweise. Fügen Sie den Text des Artikels selbst ein.",
      "broken-docx":
        "Diese Word-Datei ist beschädigt oder mit einem Kennwort gesperrt. Öffnen und speichern Sie sie in Word noch einmal, oder fügen Sie ihren Text ein.",
      "docx-bomb":
        "Diese Word-Datei enthielte ausgepackt weit mehr als jeder Artikel; sie wurde deshalb nicht geöffnet. Fügen Sie stattdessen den Text ein.",
      "broken-pdf":
        "Dieses PDF ist beschädigt. Öffnen Sie es in einem anderen Programm und kopieren Sie den Text, oder speichern Sie es neu.",
      "pdf-encrypted":
        "Dieses PDF ist mit einem Kennwort gesperrt. Speichern Sie es ohne, oder kopieren Sie seinen Text.",
      "pdf-without-text":
        "Dieses PDF enthält Bilder von Seiten und keinen Text. Es braucht zuerst eine Texterkennung.",
      internal:
        "Das Lesen schlug fehl, aus einem Grund, den es nicht geben sollte. Fügen Sie stattdessen den Text ein.",
      gone: "Die Datei ließ sich nicht öffnen: Sie wurde seit Ihrer Wahl verschoben, geändert oder gesperrt. Wählen Sie sie noch einmal.",
      "worker-crashed":
        "Das Lesen brach bei diesem Text ab. Versuchen Sie es noch einmal, oder fügen Sie seinen Text ein.",
      "worker-hangs":
        "Das Lesen dieses Textes dauerte zu lange und wurde beendet. Versuchen Sie es noch einmal, oder fügen Sie nur den Artikel ein.",
      "worker-version":
        "Dateline wurde erneuert, seit diese Seite geöffnet ist. Sichern Sie, was Sie hier haben, und laden Sie dann die Seite neu.",
      "worker-part-missing":
        "Der Teil von Dateline, der solche Texte liest, ließ sich nicht laden.",
      "worker-unavailable":
        "Dieser Browser lässt die Seite nicht im Hintergrund lesen. Laden Sie die Seite neu, oder nehmen Sie einen anderen Browser.",
    },
    drafts: {
      heading_one: "{{count, number}} Artikel gelesen",
      heading_other: "{{count, number}} Artikel gelesen",
    },
    words_one: "{{count, number}} Wort",
    words_other: "{{count, number}} Wörter",
    publishedOn: "erschienen: {{day}}",
    dayUnknown: "Tag unbekannt",
    note: {
      encoding:
        "Manche Buchstaben können falsch sein: Die Datei mischt zwei Kodierungen. Sehen Sie sich unten den Text an.",
      days: "Der Text nennt verschiedene Tage. Es gilt: {{won}}, denn der Tag steht {{basis}}:",
      day: "{{day}}, {{basis}}",
      useDay: "{{day}} nehmen",
      impossible:
        "Als Tag steht da „{{detail}}“; den gibt es in keinem Kalender. Tragen Sie den richtigen ein.",
      unread:
        "Dateline findet Ereignisse in deutschen und englischen Texten. In diesem findet es keine; Sie können sie selbst markieren.",
    },
    same: {
      kept: "Diese Worte sind schon in der Sammlung: „{{headline}}“, {{publisher}}.",
      twin: "Dieselben Worte kamen zweimal: siehe „{{headline}}“.",
      leaveOut: "Weglassen",
      add: "Trotzdem hinzufügen",
    },
    version: {
      found:
        "Die Sammlung hat einen anderen Text von derselben Stelle: „{{headline}}“, {{publisher}}.",
      replace:
        "Das ist eine neuere Fassung und tritt an ihre Stelle. Was Sie entschieden haben, bleibt.",
      add: "Das ist ein anderer Artikel.",
    },
    field: {
      legend: "Über „{{headline}}“",
      headline: "Überschrift",
      publisher: "Erschienen bei",
      published: "Tag des Erscheinens",
      lang: "Sprache",
    },
    basis: {
      made: "an diesem Tag entstand die Datei: {{found}}",
      "json-ld": "aus den Angaben der Seite für Suchmaschinen: {{found}}",
      meta: "aus den Metadaten: {{found}}",
      time: "von der Seite: {{found}}",
      dateline: "aus der Datumszeile: {{found}}",
      address: "aus der Adresse: {{found}}",
      given: "angegeben: {{found}}",
      file: "in der Datei genannt: {{found}}",
      words: "an den Wörtern erkannt",
      "first-words": "aus den ersten Worten gebildet",
      host: "aus der Adresse: {{found}}",
    },
    basisName: {
      made: "in der Datei als Tag ihrer Entstehung",
      "json-ld": "in den Angaben der Seite für Suchmaschinen",
      meta: "in den Metadaten",
      time: "auf der Seite bei der Überschrift",
      dateline: "in der Datumszeile",
      address: "in der Adresse",
      given: "wo Sie ihn angegeben haben",
    },
    day: {
      hint: "Etwa 12. Juli 2025 oder 12.7.2025. Lassen Sie das Feld leer, wenn niemand den Tag kennt.",
      unknown: "Etwa 12. Juli 2025. Solange er unbekannt ist, bleiben Wörter wie „gestern“ offen.",
      notWhole: "{{day}}: Ohne den Tag bleiben Wörter wie „gestern“ offen.",
    },
    language: { other: "eine andere Sprache, oder unbekannt" },
    forAll_one: "Auch für den anderen Artikel ohne diese Angabe",
    forAll_other: "Auch für die {{count, number}} anderen Artikel ohne diese Angabe",
    forAllDone_one: "Für {{count, number}} anderen Artikel übernommen.",
    forAllDone_other: "Für {{count, number}} andere Artikel übernommen.",
    missing: {
      headline: "Geben Sie ihm eine Überschrift.",
      publisher: "Nennen Sie, wo er erschienen ist. Wenn es niemand weiß, schreiben Sie das.",
      published:
        "Diesen Tag hat kein Kalender. Schreiben Sie 12. Juli 2025 oder 12.7.2025, oder lassen Sie das Feld leer.",
    },
    change: "Angaben ändern",
    text: "Der Text, wie er gelesen wurde",
    aside_one: "{{count, number}} Stück, das nicht zum Artikel gehört",
    aside_other: "{{count, number}} Stücke, die nicht zum Artikel gehören",
    asideReason: {
      "photo-credit": "Bildnachweis",
      caption: "Bildunterschrift",
      "page-control": "Bedienung der Seite",
      pager: "Seitenzahl",
      "author-code": "Kürzel",
      newsletter: "Newsletter",
      teaser: "Hinweis auf einen anderen Artikel",
      "repeated-headline": "noch einmal die Überschrift",
      byline: "Autorenzeile",
      legal: "Rechtlicher Hinweis",
      cookie: "Cookie-Hinweis",
      advertisement: "Anzeige",
      navigation: "Menü",
      subheading: "Zwischenüberschrift",
      "date-line": "Zeile mit dem Tag",
      "front-matter": "Angaben am Kopf der Datei",
    },
    remove: "Nicht hinzufügen",
    removeName: "„{{headline}}“ nicht hinzufügen",
    add_one: "{{count, number}} Artikel hinzufügen",
    add_other: "{{count, number}} Artikel hinzufügen",
    adding: "Wird hinzugefügt …",
    nothing: "Davon kommt nichts hinzu: Alles ist schon da.",
    incomplete_one:
      "Bei {{count, number}} Artikel fehlt etwas, oder es stimmt nicht. Es ist oben gekennzeichnet.",
    incomplete_other:
      "Bei {{count, number}} Artikeln fehlt etwas, oder es stimmt nicht. Es ist oben gekennzeichnet.",
    notKept:
      "Die Artikel wurden nicht gespeichert. Alles, was Sie eingegeben haben, ist noch hier.",
    done: {
      heading_zero: "Es kam nichts hinzu",
      heading_one: "{{count, number}} Artikel hinzugefügt",
      heading_other: "{{count, number}} Artikel hinzugefügt",
      leftOut_one: "{{count, number}} Text wurde weggelassen: Er ist schon da.",
      leftOut_other: "{{count, number}} Texte wurden weggelassen: Sie sind schon da.",
      proposals_one: "{{count, number}} Vorschlag prüfen",
      proposals_other: "{{count, number}} Vorschläge prüfen",
      check: "Die Vorschläge prüfen",
      noProposals:
        "Es wurden keine Ereignisse darin gefunden. Sie können sie im Text selbst markieren.",
      origin_one:
        "{{one}} und {{other}} haben {{count, number}} Satz wörtlich gemeinsam ({{share}} des kürzeren): ein Ursprung.",
      origin_other:
        "{{one}} und {{other}} haben {{count, number}} Sätze wörtlich gemeinsam ({{share}} des kürzeren): ein Ursprung.",
      articleOf: "„{{headline}}“ ({{publisher}})",
      more: "Weitere hinzufügen",
      finish: "Fertig",
    },
    discard: {
      title: "Schließen, ohne hinzuzufügen?",
      close: "Zurück",
      why_one:
        "{{count, number}} Text, den Sie hierhergebracht haben, ist noch nicht hinzugefügt. Beim Schließen geht verloren, was Sie dazu eingegeben haben; Ihre Datei bleibt, wie sie ist.",
      why_other:
        "{{count, number}} Texte, die Sie hierhergebracht haben, sind noch nicht hinzugefügt. Beim Schließen geht verloren, was Sie dazu eingegeben haben; Ihre Dateien bleiben, wie sie sind.",
      confirm: "Schließen und verwerfen",
      stay: "Weiter hinzufügen",
    },
  },
};
