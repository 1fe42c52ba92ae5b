/** Excel on a Mac or an iPad shows panes in a web view that saves no files and does not say so. */
export function canSaveFiles(): boolean {
  const platform = typeof Office === "undefined" ? undefined : Office.context?.platform;
  return platform === undefined || !["Mac", "iOS", "Android"].includes(String(platform));
}

/** Hands a file to the browser's downloads; false where it refuses. */
export function saveFile(name: string, bytes: ArrayBuffer, type: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // The download has its own hold on the bytes by then.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}
