/** What the menu explains, in German: sources and method, keys, and the software inside. */
export const deHelp = {
  about: {
    title: "Über Quellen und Methode",
    close: "Schließen",
    sources: "Quellen",
    method: "Methode",
    events:
      "Jedes Ereignis beruht auf Stellen der Quellen. Wer eines öffnet, liest die Worte, die es belegen, und wer es wie sagt.",
    dates:
      "Ein Datum ist so genau wie seine Worte, nie genauer. Was die Worte sagen, was aus dem Erscheinungsdatum folgt und was wir von anderswo ergänzt haben, bleibt getrennt: Gefüllte Formen stehen auf Text oder Erscheinen, hohle auf einem Datum, das wir mit Beleg ergänzt haben.",
    speakers:
      "Wer es sagt, steht von der Zeitung nach innen: Artikel, Agentur, Ministerium, Minister. Festgestellt, zitiert, berichtet, angekündigt, erhofft, bestritten und gefragt ist nicht dasselbe.",
    origin:
      "Gleicher Wortlaut in zwei Zeitungen ist ein Ursprung. Widersprüche stehen nebeneinander, keiner wird stillschweigend entschieden.",
    retold:
      "Die Artikel gehören ihren Verlagen. Hier sind sie in eigenen Worten nacherzählt, mit ihren Zeitangaben, Zuschreibungen und kurzen Zitaten; eine eigene Kopie des Originals lässt sich daneben öffnen und bleibt auf dem Rechner.",
  },
  shortcuts: {
    title: "Tastenkürzel",
    dismiss: "Schließen",
    where:
      "Einzelne Tasten wirken, solange Zeitstrahl oder Liste den Fokus haben. Strg+K sucht von überall.",
    walk: "voriges und nächstes Ereignis",
    lanes: "Spur darüber und darunter",
    open: "Ereignis öffnen",
    group: "in großen Archiven: in die Gruppe hineinzoomen",
    close: "schließen, was obenauf liegt",
    zoom: "vergrößern und verkleinern",
    pan: "durch die Zeit bewegen",
    fit: "alle Ereignisse zeigen",
    search: "suchen",
    help: "diese Liste",
  },
  licences: {
    heading: "Software darin",
    show: "Software und Lizenzen zeigen",
    intro:
      "Dateline steht unter der MIT-Lizenz. Es enthält die Arbeit anderer; alles davon darf weitergegeben werden. Eine Stückliste für Maschinen (CycloneDX) liegt daneben: {{file}}.",
    counted_one: "{{count}} Paket",
    counted_other: "{{count}} Pakete",
    noText: "Das Paket legt keinen Lizenztext bei; es nennt diese Lizenz.",
    loading: "Liste wird geladen …",
    missing:
      "Die Liste ließ sich nicht laden; alles andere geht. Versuchen Sie es später. Sie entsteht beim Bauen der Seite und liegt neben ihr: {{file}}.",
  },
};
