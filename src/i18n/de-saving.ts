/** Speichern, Teilen und Veröffentlichen auf Deutsch, mit denselben Schlüsseln wie `en-saving.ts`. */
import type { enSaving } from "./en-saving.ts";
import type { SameKeys } from "./same-keys.ts";

export const deSaving: SameKeys<typeof enSaving> = {
  save: {
    title: "Speichern als …",
    close: "Speichern schließen",
    what: "Welche Ereignisse",
    all_one: "Das eine Ereignis",
    all_other: "Alle {{count, number}} Ereignisse",
    filtered_one: "Das {{count}} Ereignis, das die Filter übrig lassen",
    filtered_other: "Die {{count, number}} Ereignisse, die die Filter übrig lassen",
    format: "Format",
    formats: {
      json: "Dateline (JSON)",
      parquet: "Dateline (Parquet)",
      csv: "Tabelle (CSV)",
      timelinejs: "TimelineJS (JSON)",
      "timelinejs-sheet": "TimelineJS (Tabelle, CSV)",
      icalendar: "Kalender (iCalendar)",
      "json-ld": "Verknüpfte Daten (JSON-LD)",
      annotations: "Textstellen (Web Annotations)",
      markdown: "Text mit Fußnoten (Markdown)",
    },
    about: {
      json: "Alles, so dass es sich hier wieder öffnen lässt.",
      parquet:
        "Alles, auf wenig Platz: für große Sammlungen und für Werkzeuge, die Daten auswerten.",
      csv: "Eine Zeile für jedes Ereignis: für Tabellenprogramme.",
      timelinejs: "Für TimelineJS, das ein Bild nach dem anderen zeigt.",
      "timelinejs-sheet": "Die Spalten, die TimelineJS aus einer veröffentlichten Tabelle liest.",
      icalendar: "Ganztägige Ereignisse für einen Kalender.",
      "json-ld": "Ereignisse und Aussagen, wie schema.org sie beschreibt: für Suchmaschinen.",
      annotations:
        "Jede Textstelle mit ihrem Ort in der Quelle, wie das W3C Anmerkungen beschreibt.",
      markdown: "Ein Text zum Lesen und Drucken, mit den Textstellen als Fußnoten.",
    },
    rights: "Ich habe das Recht, die Texte meiner Artikel zu veröffentlichen",
    withoutTexts_one:
      "Ein Artikel ist Ihrer: Sein Text und seine Textstellen bleiben hier. Wer es sagt, geht mit.",
    withoutTexts_other:
      "{{count}} Artikel sind Ihre: Ihre Texte und Textstellen bleiben hier. Wer es sagt, geht mit.",
    lossesTitle: "Was dieses Format nicht aufnehmen kann",
    noLoss: "In diesem Format geht nichts verloren.",
    loss: "{{what}} ({{events, number}} von {{all, number}} Ereignissen)",
    losses: {
      undated: "Ereignisse ohne Datum",
      "without-passage": "Ereignisse ohne Textstelle",
      "far-years": "Ereignisse, deren Jahr zu fern liegt",
      "open-ends": "die Seite, nach der ihre Zeit offen ist",
      "uncertain-dates": "wie unsicher das Datum ist",
      "clock-times": "die Uhrzeit",
      bounds: "was ihre Zeit nur eingrenzt",
      layers: "ob das Datum im Text steht, errechnet ist oder von der Redaktion stammt",
      passages: "die Textstellen, die es sagen",
      chain: "wer es sagt",
      stance: "wie es gesagt wird",
      evidence: "ob eine Textstelle es aussagt oder nur nahelegt oder den Hintergrund gibt",
      sources: "die Quellen",
      actors: "wer beteiligt ist",
      roles: "in welcher Rolle jemand beteiligt ist",
      places: "der Ort",
      kinds: "die Art",
      labels: "der kurze Titel",
      notes: "die Anmerkungen",
      "other-languages": "die anderen Sprachen",
      texts: "die ganzen Texte der Quellen",
      "mark-up": "spitze Klammern und Entitäten, die viele Programme für Auszeichnungen halten",
    },
    save: "Speichern",
    saving: "Die Datei wird geschrieben …",
    saved: "Gespeichert als {{file}}.",
    failed:
      "Die Datei konnte nicht geschrieben werden. Nichts ist verloren. Versuchen Sie es noch einmal, oder wählen Sie ein anderes Format.",
    empty: "Es bleibt kein Ereignis, das gespeichert werden könnte.",
    archive: {
      reading: "Das Archiv wird noch gelesen. Mitnehmen lässt es sich, sobald alles davon da ist.",
      filesLeft_one:
        "Eine seiner Dateien ist nicht gelesen, weil ihre Zeit nicht zu sehen war: Sie wird fehlen.",
      filesLeft_other:
        "{{count, number}} seiner Dateien sind nicht gelesen, weil ihre Zeit nicht zu sehen war: Sie werden fehlen.",
      readAll: "Alle Dateien lesen",
      itself: "Das ist die Datei selbst, Byte für Byte.",
      tooMany:
        "Dieses Format ist für bis zu {{most, number}} Ereignisse: Programme, die es öffnen, halten alles auf einmal. Filtern Sie, oder wählen Sie eine Tabelle oder Parquet.",
      mayLose:
        "Zum Zählen müssten alle Ereignisse gelesen werden; darum steht hier alles, was verloren gehen kann. Die Zahlen folgen, sobald gespeichert ist.",
      progress: "{{done, number}} von {{of, number}} Ereignissen",
      stop: "Anhalten",
      stopped: "Angehalten. Nichts wurde gespeichert.",
      unread_one:
        "Ein Ereignis war nicht zu lesen und ist nicht darin. Laden Sie die Seite neu, und speichern Sie noch einmal.",
      unread_other:
        "{{count, number}} Ereignisse waren nicht zu lesen und sind nicht darin. Laden Sie die Seite neu, und speichern Sie noch einmal.",
    },
    picture: {
      title: "Ein Bild des Zeitstrahls, wie er zu sehen ist",
      svg: "Als SVG speichern",
      png: "Als PNG speichern",
      print: "Drucken oder als PDF speichern",
      printing: "Was gedruckt wird, wird zusammengestellt …",
      chosen: "Ausgewählt: {{choices}}",
      sources_one: "{{count, number}} Quelle",
      sources_other: "{{count, number}} Quellen",
      leftOut_one:
        "Ein weiteres Ereignis ist nicht gedruckt. „Speichern als …“ hat alle, als Tabelle oder als Text mit Fußnoten.",
      leftOut_other:
        "{{count, number}} weitere Ereignisse sind nicht gedruckt. „Speichern als …“ hat alle, als Tabelle oder als Text mit Fußnoten.",
    },
  },
  share: {
    title: "Teilen",
    close: "Teilen schließen",
    link: "Link zu dieser Ansicht",
    linkHere:
      "Diese Sammlung ist nur auf diesem Gerät: Anderswo findet der Link nichts. „Veröffentlichen“ macht eine Website daraus.",
    copyLink: "Link kopieren",
    linkCopied: "Link kopiert.",
    citation: "Zitierangabe",
    copyCitation: "Als Zitierangabe kopieren",
    citationCopied: "Zitierangabe kopiert.",
    sources_one: "Quelle",
    sources_other: "Quellen",
    retrieved: "abgerufen am {{day}}",
    originals: "Der Wortlaut im Original",
  },
  publish: {
    title: "Veröffentlichen",
    close: "Veröffentlichen schließen",
    about:
      "Macht aus dieser Sammlung eine Website, als Zip: den Zeitstrahl, eine Seite, die ihn vorstellt, und alle Ereignisse. Nichts wird hochgeladen: Sie legen sie dorthin, wo Sie wollen.",
    fields: {
      title: "Titel",
      description: "Worum es geht",
      method: "Wie er entstanden ist",
      address: "Adresse der Website, falls bekannt",
    },
    addressWhy: "Mit ihr zeigen andere Seiten ein Bild neben einem Link. Sie kann leer bleiben.",
    addressFault:
      "Das ist keine Adresse einer Website. Sie sieht so aus: https://example.org/zeitstrahl. Oder lassen Sie das Feld leer.",
    method: {
      checked:
        "Die Ereignisse hat ein Programm in den Artikeln gefunden, und eine Redaktion hat sie geprüft.",
      unchecked:
        "Die Ereignisse hat ein Programm in den Artikeln gefunden; noch hat eine Redaktion nicht alle geprüft.",
      words: "Unter jedem Ereignis stehen die Worte, auf denen es beruht, mit ihrer Quelle.",
      sources: "Jedes Ereignis nennt seine Quelle; ihr Wortlaut ist nicht dabei.",
      dates: "Ein Datum ist nie genauer als die Quelle.",
    },
    unchecked_one:
      "Ein Vorschlag ist noch nicht geprüft. Er geht so mit, wie das Programm ihn gefunden hat.",
    unchecked_other:
      "{{count, number}} Vorschläge sind noch nicht geprüft. Sie gehen so mit, wie das Programm sie gefunden hat.",
    largeMethod:
      "Die Ereignisse stammen aus einer Datendatei. Jedes sagt, welche Quelle es angibt. Ein Datum ist nie genauer als die Quelle.",
    makingEvents: "Die Ereignisse werden geschrieben …",
    largeEvents_one: "Ein Ereignis, {{days}}: Der Zeitstrahl zeigt es.",
    largeEvents_other: "{{count, number}} Ereignisse, {{days}}: Der Zeitstrahl zeigt sie.",
    make: "Website herstellen",
    making: "Die Website wird hergestellt …",
    failed:
      "Die Website konnte nicht hergestellt werden. Die Sammlung ist, wie sie war. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
    next: "Was jetzt zu tun ist",
    upload:
      "Entpacken Sie das Zip, und laden Sie alles davon in einen Ordner Ihres Webservers. README.txt darin sagt Schritt für Schritt, wie.",
    embed: "So betten Sie ihn in eine andere Seite ein",
    embedNowhere: "Setzen Sie an die Stelle von {{address}} die Adresse Ihrer Website.",
    copyEmbed: "Diese Zeilen kopieren",
    embedCopied: "Kopiert.",
  },
};
