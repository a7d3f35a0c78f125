import type { enArchive } from "./en-archive.ts";
import type { SameKeys } from "./same-keys.ts";

/** Was über ein Archiv gesagt wird, eine Sammlung, die zu groß ist, um ganz gehalten zu werden. */
export const deArchive: SameKeys<typeof enArchive> = {
  archive: {
    opening: "Das Archiv wird geöffnet …",
    reading: "Das Archiv wird gelesen",
    progress: "{{events, number}} von {{ofEvents, number}} Ereignissen, {{bytes}} von {{ofBytes}}",
    progressOfEvents: "{{events, number}} von {{ofEvents, number}} Ereignissen, {{bytes}} gelesen",
    stop: "Anhalten",
    stopReading: "Das Lesen des Archivs anhalten",
    searching: "Die Wörter von {{done, number}} der {{of, number}} Ereignisse sind gelesen",
    searchingLabel: "Die Suche wird vorbereitet",
    stopped_one:
      "Das Lesen ist zu Ende: {{events, number}} von {{count, number}} Ereignis ist da. Was fehlt, ist nirgends mitgezählt.",
    stopped_other:
      "Das Lesen ist zu Ende: {{events, number}} von {{count, number}} Ereignissen sind da. Was fehlt, ist nirgends mitgezählt.",
    lost: "Das Lesen des Archivs ist abgebrochen. Was zu sehen ist, bleibt, doch mehr ist erst zu erfahren, wenn es noch einmal gelesen wird.",
    again: "Noch einmal lesen",
    filesLeft_one: "{{count}} weitere Datei wird gelesen, wenn ihre Tage ins Bild kommen.",
    filesLeft_other:
      "{{count, number}} weitere Dateien werden gelesen, wenn ihre Tage ins Bild kommen.",
    missing_one: "{{count, number}} Ereignis des Archivs fehlt. Alles andere funktioniert.",
    missing_other: "{{count, number}} Ereignisse des Archivs fehlen. Alles andere funktioniert.",
    doubtful_one: "Zur Datei gibt es {{count}} Hinweis; deswegen fehlt kein Ereignis.",
    doubtful_other: "Zur Datei gibt es {{count, number}} Hinweise; deswegen fehlt kein Ereignis.",
    faulty_one: "Etwas vom Archiv konnte nicht gelesen werden. Alles andere funktioniert.",
    faulty_other:
      "{{count, number}} Teile des Archivs konnten nicht gelesen werden. Alles andere funktioniert.",
    notes_one: "{{count}} Hinweis zur Datei",
    notes_other: "{{count, number}} Hinweise zur Datei",
    notesShort_one: "{{count}} Hinweis",
    notesShort_other: "{{count, number}} Hinweise",
    notesTitle: "Hinweise zur Datei",
    problemHelp:
      "Laden Sie die Seite neu. Bleibt es dabei, sagen Sie es, wer die Datei anbietet: Der Bericht nennt ihre Fehler.",
    notesClose: "Hinweise schließen",
    searchingNow: "Wird gesucht …",
    searchFailed:
      "Die Suche ist gescheitert. Sonst ist nichts verloren: Suchen Sie noch einmal, oder laden Sie die Seite neu.",
    concerns_one: "Es betrifft {{count, number}} Ereignis.",
    concerns_other: "Es betrifft {{count, number}} Ereignisse.",
    problem: {
      truncated: "die Datei endet zu früh ({{detail}}); was davor steht, ist da",
      "part-unreadable":
        "ein Teil konnte nicht gelesen werden ({{detail}}); die anderen Teile sind da",
      "file-missing": "die Datei {{detail}}, die das Verzeichnis nennt, konnte nicht geholt werden",
      "column-type":
        "die Spalte {{detail}} ist von einer Art, die nicht gelesen werden kann; sie wurde weggelassen",
      "bad-date":
        "in {{detail}} steht etwas, das kein Datum ist; solche Ereignisse sind ohne Datum",
      "bad-value": "in {{detail}} konnte etwas nicht gelesen werden; dort zählt es als leer",
      unsorted:
        "{{detail}} ist nicht nach der Zeit geordnet; die Datei wurde hier geordnet, das dauert länger",
      "whole-file": "der Server schickt keine Teile von Dateien; {{detail}} wurde im Ganzen geholt",
      "unknown-actor": "ein Akteur gehört zu {{detail}}, das die Datei nicht hat",
      lost: "das Lesen des Archivs ist abgebrochen ({{detail}}); bis es noch einmal gelesen wird, ist nichts mehr zu erfahren",
      texts:
        "wie manche Ereignisse heißen, konnte nicht gelesen werden ({{detail}}); statt der Titel stehen Nummern da",
      "same-id":
        "mehrere Ereignisse haben die Kennung {{detail}}; eine Adresse mit ihr öffnet nur eines davon",
      loop: "ein Akteur ist Teil seiner selbst ({{detail}}); der Kreis wurde aufgetrennt",
    },
    untitled: "sein Titel wird gelesen",
    rest_one: "{{count}} weiterer",
    rest_other: "{{count, number}} weitere",
    cluster_one: "{{count, number}} Ereignis, {{days}}: {{kinds}}",
    cluster_other: "{{count, number}} Ereignisse, {{days}}: {{kinds}}",
    clusterBefore_one: "{{count, number}} Ereignis, das früher beginnt, {{days}}: {{kinds}}",
    clusterBefore_other: "{{count, number}} Ereignisse, die früher beginnen, {{days}}: {{kinds}}",
    undatedAll_one: "{{count}} Ereignis in der Liste",
    undatedAll_other: "Alle {{count, number}} in der Liste",
    eventLoading: "Das Ereignis wird gelesen …",
    eventFailed:
      "Das Ereignis konnte nicht gelesen werden. Die anderen sind noch da. Ist der Server noch da?",
    fault: {
      title: "Das Archiv konnte nicht geöffnet werden",
      "not-found":
        "Der Server hat keine solche Datei ({{detail}}) oder gibt sie nicht heraus. Prüfen Sie die Adresse.",
      unreachable:
        "Die Datei war nicht zu erreichen. Läuft der Server, und erlaubt er anderen Seiten, sie zu lesen?",
      "not-parquet":
        "Das ist weder eine Parquet-Datei noch ein Verzeichnis solcher Dateien noch eine Datendatei von Dateline. Prüfen Sie die Adresse.",
      "not-json":
        "Die Datei ist kein gültiges JSON oder bricht ab: Zeile {{line}}, Spalte {{column}}. Sehen Sie an dieser Stelle nach, oder an dem, was gleich davor steht.",
      frame:
        "Das ist eine Datendatei von Dateline, aber ihr Feld „{{detail}}“ fehlt oder hat die falsche Form. Fragen Sie, wer die Datei anbietet.",
      "cut-off":
        "Die Datei endet zu früh, oder ihr Inhaltsverzeichnis, das am Ende steht, ist beschädigt. Vielleicht brach das Herunterladen ab, oder die Datei wurde inzwischen geändert: Versuchen Sie es noch einmal.",
      columns:
        "Der Datei fehlen Spalten, die ein Zeitstrahl braucht: {{detail}}. Titel und Datum müssen da sein. Tabellen anderer Art lassen sich importieren.",
      manifest:
        "Das Verzeichnis ist nicht zu gebrauchen: {{detail}} fehlt oder hat die falsche Form. Fragen Sie, wer es anbietet.",
      empty: "Die Datei enthält keine Ereignisse. Prüfen Sie die Adresse.",
      "too-large":
        "Die Datei ist zu groß. Mehr als 30 Millionen Ereignisse, oder 4 Millionen in einer Zeilengruppe, lassen sich nicht zeigen, und wo ein Server keine Teile schickt, nur kleine Dateien. Nehmen Sie weniger Ereignisse, oder einen Server, der Teile schickt.",
      "part-missing": "Der Teil von Dateline, der Archive liest, ließ sich nicht laden.",
      codec:
        "Die Datei ist auf eine Weise gepackt, die hier nicht gelesen werden kann: {{detail}}. Sie muss noch einmal geschrieben werden, mit Snappy oder ZSTD.",
      unexpected:
        "Das Archiv konnte nicht gezeigt werden, aus einem Grund, den es nicht geben sollte. Vielleicht hilft ein neuer Versuch.",
    },
  },
};
