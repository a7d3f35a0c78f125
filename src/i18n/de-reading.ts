/** Was neben Ereignis, Artikel und Original steht, auf Deutsch. */
import type { enReading } from "./en-reading.ts";
import type { SameKeys } from "./same-keys.ts";

export const deReading: SameKeys<typeof enReading> = {
  event: {
    position: "Ereignis {{position, number}} von {{count, number}}",
    filteredOut: "Von den Filtern ausgeblendet",
    previous: "Voriges Ereignis",
    next: "Nächstes Ereignis",
    close: "Ereignis schließen",
    filterBy: "Nach {{name}} filtern",
    place: "Ort",
    about: "Betrifft",
    sourcesSay: "Was die Quellen sagen",
    oneOriginTwo: "Zwei Zeitungen, ein Ursprung.",
    oneOrigin_one: "{{count}} Zeitung, ein Ursprung.",
    oneOrigin_other: "{{count}} Zeitungen, ein Ursprung.",
    oneOriginNamed:
      "{{papers}} drucken denselben Wortlaut, weitergegeben von den unten Genannten: Das ist ein Zeuge, nicht mehrere.",
    oneOriginUnnamed:
      "{{papers}} drucken denselben Wortlaut, ohne dafür eine Agentur zu nennen: Das ist ein Zeuge, nicht mehrere.",
    noPassage: "Zu diesem Ereignis gehört keine Stelle einer Quelle.",
    passageLost:
      "Diese Worte stehen nicht mehr im Text der Quelle. Sie sind so gezeigt, wie sie gespeichert waren.",
    statedByPaper: "Die Zeitung selbst",
    article: "Artikel",
    saidVia: "Im Artikel weitergegeben über: {{chain}}",
    readInArticle: "Im Artikel lesen",
    notSaid: "Das steht da nicht",
    translatedQuote: "„{{words}}“ ist übersetzt; im Original:",
    inOriginal: "Im Original",
    cite: "Zitieren",
    cited: "Quellenangabe kopiert",
    copyLink: "Link zu diesem Ereignis kopieren",
    copied: "Link kopiert",
    copyByHand: "Der Browser hat das Kopieren verweigert. Kopieren Sie es von hier:",
  },
  evidence: {
    states: "nennt es",
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
    editorsDate: "ergänztes Datum",
    notInArticles: "Nicht aus diesen Artikeln; Beleg:",
    gloss: " („{{words}}“)",
    fromText: "Wortlaut bei <papers/>: <words/>.",
    fromPublication:
      "Wortlaut bei <papers/>: <words/>. Erschienen <published/>, daraus folgt: <date/>.",
    fromPublicationUndated:
      "Wortlaut bei <papers/>: <words/>. Der Erscheinungstag, von dem aus gezählt wurde, ist hier nicht vermerkt; gelesen als: <date/>.",
    fromPublicationOnly: "Folgt aus dem Erscheinen bei <papers/> <published/>.",
    fromPublicationOnlyUndated:
      "Folgt aus dem Erscheinungstag bei <papers/>, der hier nicht vermerkt ist.",
    fromCollection: "Das Datum steht so in der Sammlung.",
    fromSourceOnly: "Das Datum steht so bei <papers/>.",
    staysVague: "Wortlaut bei <papers/>: <words/>. Genauer wird es nicht.",
    fromEvent: "<words/>, bezogen auf: <events/>.",
    fromEventByEditor: "<words/>, bezogen auf: <events/> (ergänztes Datum).",
    fromEventOnly: "Folgt aus: <events/>.",
    fromEventOnlyByEditor: "Folgt aus: <events/> (ergänztes Datum).",
    bound: {
      notAfter: {
        words: "Die Worte <words/> lassen keinen späteren Tag zu.",
        wordsAndPublication:
          "Die Worte <words/> lassen keinen späteren Tag zu. Erschienen <published/>.",
        event: "Folgt aus: <events/>.",
        wordsAndEvent: "<words/>, bezogen auf: <events/>.",
        publication_one: "Der Artikel erschien <published/>; da war es schon geschehen.",
        publication_other: "Die Artikel erschienen <published/>; da war es schon geschehen.",
        publicationUndated: "Es war schon geschehen, als darüber geschrieben wurde.",
        report: "Der Bericht lässt keinen späteren Tag zu.",
      },
      notBefore: {
        words: "Die Worte <words/> lassen keinen früheren Tag zu.",
        wordsAndPublication:
          "Die Worte <words/> lassen keinen früheren Tag zu. Erschienen <published/>.",
        event: "Folgt aus: <events/>.",
        wordsAndEvent: "<words/>, bezogen auf: <events/>.",
        publication_one: "Der Artikel erschien <published/>; da war es noch nicht geschehen.",
        publication_other: "Die Artikel erschienen <published/>; da war es noch nicht geschehen.",
        publicationUndated: "Es war noch nicht geschehen, als darüber geschrieben wurde.",
        report: "Der Bericht lässt keinen früheren Tag zu.",
      },
    },
  },
  note: { disagreement: "Widerspruch.", context: "Anmerkung." },
  reference: { stateMedia: "Staatsmedium" },
  source: { dayUnknown: "Erscheinungstag unbekannt" },
  link: { newTab: "(öffnet in einem neuen Tab)" },
  article: {
    back: "Zurück zum Ereignis",
    close: "Artikel schließen",
    published: "Erschienen {{day}}.",
    dayUnknown: "Der Erscheinungstag ist nicht bekannt: Wörter wie „gestern“ bleiben offen.",
    basis: {
      address: "Der Tag steht in der Adresse des Artikels.",
      metadata: "Der Tag steht in den Metadaten der Seite.",
      dateline: "Der Tag steht in der Ortszeile.",
      inferred: "Der Tag ist erschlossen.",
      given: "Den Tag hat angegeben, wer den Artikel hinzugefügt hat.",
    },
    retold:
      "In unseren eigenen Worten nacherzählt nach dem Artikel mit dieser Überschrift: seine Fakten, Zeitangaben und Zuschreibungen, nicht seine Sätze.",
    original: "Der Artikel, wie er gedruckt wurde.",
    atPublisher: "Das Original beim Verlag",
    openOriginal: "Original öffnen",
    noText: "Zu dieser Quelle hat die Sammlung keinen Text.",
    toEvent: "(zum Ereignis: {{title}})",
    alsoEvent: "Auch im Ereignis: {{title}}",
  },
  original: {
    title: "Original öffnen",
    why: "Wer den Artikel aus {{publisher}} selbst hat, kann ihn hier mit allen markierten Stellen lesen. Er wird nirgendwohin gesendet. Dieser Browser bewahrt ihn auf, bis er ihn vergessen soll.",
    file: "Eine Datei (Text, Markdown oder eine gespeicherte Seite)",
    paste: "Oder den Text einfügen",
    open: "Öffnen",
    reading: "Wird gelesen …",
    cancel: "Abbrechen",
    close: "Schließen",
    yours: "Die eigene Kopie des Originals.",
    recognised: "{{found}} der {{of}} Sätze des Artikels stehen unverändert darin.",
    byQuote_one: "{{count}} Stelle wurde nur an ihren zitierten Worten erkannt.",
    byQuote_other: "{{count}} Stellen wurden nur an ihren zitierten Worten erkannt.",
    forget: "Diese Kopie vergessen",
    notKept:
      "Dieser Browser bewahrt die Kopie nicht auf: Vielleicht ist das Fenster privat oder sein Speicher voll. Sie bleibt offen, bis die Seite geschlossen wird.",
    backToRetold: "Zurück zur Nacherzählung",
    notFound: "In dieser Kopie nicht gefunden",
    refusal: {
      empty: "Wählen Sie zuerst eine Datei, oder fügen Sie den Text ein.",
      tooLarge:
        "Die Datei ist größer als 5 MB: Das ist kein einzelner Artikel. Fügen Sie den Text des Artikels ein.",
      tooLong:
        "Der Text hat mehr als eine Million Zeichen: Das ist kein einzelner Artikel. Lassen Sie nur den Artikel stehen.",
      unreadable: "Die Datei ließ sich nicht lesen. Vielleicht können Sie ihren Text einfügen.",
      insecure:
        "Dieser Browser vergleicht Texte nur auf Seiten, die über https oder von diesem Rechner kommen. Nichts ist verloren: Der Text steht noch im Feld.",
      nothing:
        "Kein Satz des Artikels steht in diesem Text. Ist es derselbe Artikel? Wenn nicht, nehmen Sie einen anderen Text.",
      tooFew:
        "Nur {{found}} von {{of}} Sätzen aus „{{headline}}“ stehen in diesem Text: weniger als die Hälfte, also gilt er nicht als dieser Artikel. Nehmen Sie den ganzen Artikel, wie er gedruckt ist.",
    },
  },
};
