import type { ArchiveWords } from "./archive-words.ts";
import type { CorrectedWords } from "./corrected-words.ts";
import type { en } from "./en.ts";
import type { HelpWords } from "./help-words.ts";
import type { ImportingWords } from "./importing-words.ts";
import type { OfflineWords } from "./offline-words.ts";
import type { RecordsWords } from "./records-words.ts";
import type { ReportWords } from "./report-words.ts";
import type { SavingWords } from "./saving-words.ts";
import type { WorkshopWords } from "./workshop-words.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {
      translation: typeof en &
        HelpWords &
        ImportingWords &
        WorkshopWords &
        ArchiveWords &
        SavingWords &
        CorrectedWords &
        OfflineWords &
        RecordsWords &
        ReportWords;
    };
  }
}
