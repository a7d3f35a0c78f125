/** Hands something written to the browser as a file to keep. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // by then the browser has read it, and needs the address no longer
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
