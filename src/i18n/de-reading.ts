/** Was neben Ereignis, Artikel und Original steht, auf Deutsch. */
import type { enReading } from "./en-reading.ts";
import type { SameKeys } from "./same-keys.ts";

export const deReading: SameKeys<typeof enReading> = {
  event: {
    position: "Ereignis {{position}} von {{count}}",
    filteredOut: "Von den Filtern ausgeblendet",
    previous: "Voriges Ereignis",
    next: "Nächstes Ereignis",
    close: "Ereignis schließen",
    filterBy: "Nach {{name}} filtern",
    place: "Ort",
    sourcesSay: "Was die Quellen sagen",
    oneOrigin_one: "{{count}} Zeitung, ein Ursprung.",
    oneOrigin_other: "{{count}} Zeitungen, ein Ursprung.",
    oneOriginWhy:
      "{{papers}} drucken denselben Satz Wort für Wort, und keine Agentur ist dafür genannt: Das ist ein Zeuge, nicht mehrere.",
    noPassage: "Zu diesem Ereignis gehört keine Stelle einer Quelle.",
    passageLost:
      "Diese Worte stehen nicht mehr im Text der Quelle. Sie sind so gezeigt, wie sie gespeichert waren.",
    statedByPaper: "von der Zeitung festgestellt",
    article: "Artikel",
    saidVia: "Der Artikel hat es über: {{chain}}",
    readInArticle: "Im Artikel lesen",
    translatedQuote: "„{{words}}“ ist übersetzt; gedruckt war",
    cite: "Zitieren",
    cited: "Quellenangabe kopiert",
    copyLink: "Link zu diesem Ereignis kopieren",
    copied: "Link kopiert",
    copyByHand: "Der Browser hat das Kopieren verweigert. Von hier kopieren:",
  },
  evidence: {
    states: "stellt es fest",
    part: "Teil davon",
    background: "Hintergrund",
    implies: "setzt es voraus",
  },
  derivation: {
    label: "Wann, und woher man das weiß",
    undated: "Undatiert",
    undatedWhy:
      "Weder die Worte noch das Erscheinungsdatum ergeben einen Tag, einen Monat oder ein Jahr.",
    disputed: "Umstritten",
    disputedWhy: "Die Quellen nennen Daten, die einander ausschließen. Das Band umspannt sie alle.",
    vague: "Vage",
    editorsDate: "Angabe der Redaktion",
    notInArticles: "Nicht aus diesen Artikeln, sondern von",
    gloss: " („{{words}}“)",
    fromText_one: "{{papers}} schreibt <marked>{{words}}</marked>{{gloss}}.",
    fromText_other: "{{papers}} schreiben <marked>{{words}}</marked>{{gloss}}.",
    fromPublication_one:
      "{{papers}} schreibt <marked>{{words}}</marked>{{gloss}}. Erschienen ist das am {{published}}, also: {{date}}.",
    fromPublication_other:
      "{{papers}} schreiben <marked>{{words}}</marked>{{gloss}}. Erschienen ist das am {{published}}, also: {{date}}.",
    fromPublicationOnly_one: "Folgt aus dem Erscheinen von {{papers}} am {{published}}.",
    fromPublicationOnly_other: "Folgt aus dem Erscheinen von {{papers}} am {{published}}.",
    fromSourceOnly_one: "Das Datum, das {{papers}} angibt.",
    fromSourceOnly_other: "Das Datum, das {{papers}} angeben.",
    staysVague_one:
      "{{papers}} schreibt nur <marked>{{words}}</marked>{{gloss}}. So vage bleibt es.",
    staysVague_other:
      "{{papers}} schreiben nur <marked>{{words}}</marked>{{gloss}}. So vage bleibt es.",
    fromEvent_one:
      "<marked>{{words}}</marked>{{gloss}}, gezählt von der Redaktionsangabe zu: {{events}}.",
    fromEvent_other:
      "<marked>{{words}}</marked>{{gloss}}, gezählt von der Redaktionsangabe zu: {{events}}.",
    boundFromEvent: "<marked>{{words}}</marked>, gezählt von: {{events}}.",
    boundAfter_one: "Es war geschehen, als der Artikel vom {{published}} geschrieben wurde.",
    boundAfter_other: "Es war geschehen, als die Artikel vom {{published}} geschrieben wurden.",
    boundWords: "Die Worte <marked>{{words}}</marked> lassen keinen früheren Tag zu.",
  },
  note: { disagreement: "Widerspruch.", context: "Anmerkung." },
  reference: { stateMedia: "Staatsmedium" },
  source: { dayUnknown: "Erscheinungstag unbekannt" },
  link: { newTab: "({{host}}, öffnet in einem neuen Tab)" },
  article: {
    back: "Zurück zum Ereignis",
    close: "Artikel schließen",
    published: "Erschienen am {{day}}.",
    dayUnknown: "Der Erscheinungstag ist nicht bekannt: Wörter wie „gestern“ bleiben offen.",
    basis: {
      address: "Der Tag steht in der Adresse des Artikels.",
      metadata: "Der Tag steht in den Metadaten der Seite.",
      dateline: "Der Tag steht in der Ortszeile.",
      inferred: "Der Tag ist erschlossen.",
      given: "Den Tag hat angegeben, wer den Artikel hinzugefügt hat.",
    },
    retold:
      "In unseren eigenen Worten nacherzählt nach dem Artikel dieser Überschrift: seine Fakten, Zeitangaben und Zuschreibungen, nicht seine Sätze.",
    original: "Der Artikel, wie er gedruckt wurde.",
    atPublisher: "Das Original beim Verlag",
    openOriginal: "Original öffnen",
    noText: "Zu dieser Quelle hat die Sammlung keinen Text.",
    toEvent: "(zum Ereignis: {{title}})",
  },
  original: {
    title: "Original öffnen",
    why: "Wer den Artikel aus {{publisher}} selbst hat, kann ihn hier mit allen markierten Stellen lesen. Er bleibt im Speicher dieses Browsers, wird nirgendwohin gesendet und ist fort, sobald die Seite geschlossen wird.",
    file: "Eine Datei (Text, Markdown oder eine gespeicherte Seite)",
    paste: "Oder den Text einfügen",
    open: "Öffnen",
    reading: "Wird gelesen …",
    cancel: "Abbrechen",
    close: "Schließen",
    yours: "Deine Kopie des Originals.",
    recognised: "{{found}} der {{of}} Sätze des Artikels stehen unverändert darin.",
    byQuote_one: "{{count}} Stelle wurde nur an ihren zitierten Worten erkannt.",
    byQuote_other: "{{count}} Stellen wurden nur an ihren zitierten Worten erkannt.",
    backToRetold: "Zurück zur Nacherzählung",
    notFound: "In dieser Kopie nicht gefunden",
    refusal: {
      empty: "Erst eine Datei wählen oder den Text einfügen.",
      tooLarge: "Die Datei ist größer als 5 MB: Das ist kein einzelner Artikel.",
      unreadable: "Die Datei ließ sich nicht lesen. Vielleicht lässt sich ihr Text einfügen.",
      insecure:
        "Dieser Browser vergleicht Texte nur auf Seiten, die über https oder von diesem Rechner kommen. Nichts ist verloren: Der Text steht noch im Feld.",
      nothing: "Kein Satz des Artikels steht in diesem Text. Ist es derselbe Artikel?",
      tooFew:
        "Nur {{found}} von {{of}} Sätzen aus „{{headline}}“ stehen in diesem Text: weniger als die Hälfte, also gilt er nicht als dieser Artikel.",
    },
  },
  about: {
    title: "Über Quellen und Methode",
    close: "Schließen",
    sources: "Quellen",
    method: "Methode",
    events:
      "Jedes Ereignis beruht auf Stellen der Quellen. Wer eines öffnet, liest die Worte, die es feststellen, und wer es wie sagt.",
    dates:
      "Ein Datum ist so genau wie seine Worte, nie genauer. Was die Worte sagen, was aus dem Erscheinungsdatum folgt und was die Redaktion von anderswo ergänzt hat, bleibt getrennt: Gefüllte Formen stehen auf Text oder Erscheinen, hohle auf einer Angabe der Redaktion mit Beleg.",
    speakers:
      "Wer es sagt, steht von der Zeitung nach innen: Artikel, Agentur, Ministerium, Minister. Festgestellt, zitiert, berichtet, angekündigt, erhofft, bestritten und gefragt ist nicht dasselbe.",
    origin:
      "Gleicher Wortlaut in zwei Zeitungen ist ein Ursprung. Widersprüche stehen nebeneinander, keiner wird stillschweigend entschieden.",
    retold:
      "Die Artikel gehören ihren Verlagen. Hier sind sie in eigenen Worten nacherzählt, mit ihren Zeitangaben, Zuschreibungen und kurzen Zitaten; eine eigene Kopie des Originals lässt sich daneben öffnen und bleibt auf dem Rechner.",
  },
};
