/** What files are, by their endings. */
const TYPES: Record<string, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  csv: "text/csv",
  ics: "text/calendar",
  json: "application/json",
  svg: "image/svg+xml",
};

/** Hands a file to the browser, which saves it where it saves files. Nothing leaves the machine. */
export function download(name: string, bytes: Uint8Array | string): void {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
