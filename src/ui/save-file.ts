/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // by then the browser has read it, and needs the address no longer
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
