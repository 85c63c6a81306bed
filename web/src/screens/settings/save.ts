// A file handed to the browser to be saved: the only way something leaves the vault, and only when asked.

export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser holds the file by now, or asks where to put it and holds it then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
