import type { ArchiveWords } from "./archive-words.ts";
import type { en } from "./en.ts";
import type { ImportingWords } from "./importing-words.ts";
import type { SavingWords } from "./saving-words.ts";
import type { WorkshopWords } from "./workshop-words.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {
      translation: typeof en & ImportingWords & WorkshopWords & ArchiveWords & SavingWords;
    };
  }
}
