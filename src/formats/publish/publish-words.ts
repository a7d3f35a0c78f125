/** The words of the pages that are published beside the app, in their own language. */
import type { Lang } from "#src/domain/model.ts";

export interface PublishWords {
  readonly open: string;
  readonly changed: string;
  readonly method: string;
  readonly corrections: string;
  readonly events: string;
  readonly sources: string;
  readonly madeWith: string;
  /** on a page that was opened as a file */
  readonly fromFile: readonly string[];
  readonly fromFileRead: string;
  /** the same, where the events are too many for the page that needs no server */
  readonly fromFileAbout: string;
  /** before a link to the file that holds them */
  readonly largeData: string;
  readonly readme: readonly string[];
}

export const PUBLISH_WORDS: Readonly<Record<Lang, PublishWords>> = {
  de: {
    open: "Den Zeitstrahl öffnen",
    changed: "Letzte Änderung",
    method: "Wie er entstanden ist",
    corrections: "Berichtigungen",
    events: "Alle Ereignisse",
    sources: "Quellen",
    madeWith: "Gemacht mit Dateline",
    fromFile: [
      "Dieser Zeitstrahl braucht einen Webserver: Aus einer Datei heraus lassen Browser ihn nicht laufen.",
      "Legen Sie den ganzen Ordner auf einen Webserver, oder starten Sie darin einen, etwa mit „python3 -m http.server“, und öffnen Sie dann http://localhost:8000.",
    ],
    fromFileRead: "Alle Ereignisse mit ihren Quellen lassen sich hier auch so lesen",
    fromFileAbout: "Was er zeigt und woher es stammt, lässt sich hier auch so lesen",
    largeData: "Alle Ereignisse als Datei (Apache Parquet)",
    readme: [
      "Dieser Ordner ist eine fertige Website. Es braucht kein Programm auf dem Server.",
      "So kommt sie ins Netz: Laden Sie alle Dateien und Ordner, so wie sie sind, in einen Ordner Ihres Webservers. index.html ist der Zeitstrahl, start.html eine Seite, die ihn vorstellt.",
      "So probieren Sie sie aus: Öffnen Sie in diesem Ordner eine Kommandozeile und geben Sie ein: python3 -m http.server. Dann steht sie unter http://localhost:8000. Mit einem Doppelklick auf index.html geht es nicht; start.html lässt sich auch so lesen.",
      "So betten Sie sie in eine andere Seite ein (tragen Sie Ihre Adresse ein):",
    ],
  },
  en: {
    open: "Open the timeline",
    changed: "Last change",
    method: "How it was made",
    corrections: "Corrections",
    events: "All events",
    sources: "Sources",
    madeWith: "Made with Dateline",
    fromFile: [
      "This timeline needs a web server: browsers don’t run it from a file.",
      "Put the whole folder on a web server, or start one in it, for example with “python3 -m http.server”, and then open http://localhost:8000.",
    ],
    fromFileRead: "All events with their sources can be read here all the same",
    fromFileAbout: "What it shows, and where that is from, can be read here all the same",
    largeData: "All events as a file (Apache Parquet)",
    readme: [
      "This folder is a web site, ready to be used. The server needs no program.",
      "To put it on the web: upload all files and folders as they are to a folder of your web server. index.html is the timeline, start.html a page that introduces it.",
      "To try it: open a command line in this folder and enter: python3 -m http.server. Then it is at http://localhost:8000. A double click on index.html does not work; start.html can be read that way too.",
      "To embed it in another page (put your address in):",
    ],
  },
};
