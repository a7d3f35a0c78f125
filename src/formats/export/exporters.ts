/** Which module writes a format: each is loaded when something is to be saved in it. */
import type { Exporter, ExportFormat } from "./exported.ts";

const LOADERS: Readonly<Record<ExportFormat, () => Promise<Exporter>>> = {
  json: async () => (await import("./to-json.ts")).toJson,
  csv: async () => (await import("./to-csv.ts")).toCsv,
  timelinejs: async () => (await import("./to-timelinejs.ts")).toTimelineJs,
  "timelinejs-sheet": async () => (await import("./to-timelinejs-sheet.ts")).toTimelineJsSheet,
  icalendar: async () => (await import("./to-icalendar.ts")).toICalendar,
  "json-ld": async () => (await import("./to-json-ld.ts")).toJsonLd,
  annotations: async () => (await import("./to-annotations.ts")).toAnnotations,
  markdown: async () => (await import("./to-markdown.ts")).toMarkdown,
};

export function exporterFor(format: ExportFormat): Promise<Exporter> {
  return LOADERS[format]();
}
