/** Kinds and ways of saying in words: the same on the page and in what is written for others. */
import type { Lang } from "./model.ts";
import type { Kind, Saying } from "./vocabulary.ts";

export const KIND_WORDS: Readonly<Record<Lang, Readonly<Record<Kind, string>>>> = {
  de: {
    meeting: "Treffen und Besuche",
    agreement: "Abkommen",
    fighting: "Kämpfe",
    troops: "Truppen und Waffen",
    statement: "Äußerungen",
    other: "Anderes",
  },
  en: {
    meeting: "Meetings and visits",
    agreement: "Agreements",
    fighting: "Fighting",
    troops: "Troops and arms",
    statement: "Statements",
    other: "Other events",
  },
};

export const SAYING_WORDS: Readonly<Record<Lang, Readonly<Record<Saying, string>>>> = {
  de: {
    stated: "selbst angegeben",
    quoted: "zitiert",
    reported: "wiedergegeben",
    announced: "angekündigt",
    hoped: "erhofft",
    denied: "bestritten",
    asked: "gefragt",
  },
  en: {
    stated: "stated",
    quoted: "quoted",
    reported: "reported",
    announced: "announced",
    hoped: "hoped",
    denied: "denied",
    asked: "asked",
  },
};
