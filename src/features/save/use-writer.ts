import { useQuery } from "@tanstack/react-query";
import { writerFor, type SaveFormat } from "./save-formats.ts";

/** What writes a format: it comes when the format is chosen. */
export function useWriter(format: SaveFormat) {
  return useQuery({
    queryKey: ["writer", format],
    queryFn: () => writerFor(format),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  });
}
