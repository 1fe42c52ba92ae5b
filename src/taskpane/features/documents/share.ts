/** What goes on the clipboard: formatted, and as plain text. */
export interface Copied {
  text: string;
  html?: string;
}

/** Copies within a click; false where the web view does not let a pane do so. */
export async function copy(copied: Copied): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  try {
    if (clipboard === undefined) return copyByCommand(copied);
    if (copied.html === undefined) await clipboard.writeText(copied.text);
    else await clipboard.write([itemOf(copied.text, copied.html)]);
    return true;
  } catch {
    return copyByCommand(copied);
  }
}

function itemOf(text: string, html: string): ClipboardItem {
  const blob = (content: string, type: string) => new Blob([content], { type });
  return new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") });
}

/** The older way, for frames that are not given the clipboard: Excel on the web shows panes in such a one. */
function copyByCommand({ text, html }: Copied): boolean {
  let isSet = false;
  const fill = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (clipboardData === null) return;
    clipboardData.setData("text/plain", text);
    if (html !== undefined) clipboardData.setData("text/html", html);
    event.preventDefault();
    isSet = true;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && isSet;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}

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

/** Characters that every mail program on Windows takes in an address. */
const LONGEST = 1_900;

/**
 * An address that opens a new e-mail with its text, addressed to nobody.
 * @param rest the last line where the text is too long, so that only its first lines go along
 */
export function mailLink(subject: string, text: string, rest: string): string {
  const linkOf = (lines: readonly string[]) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
  const lines = text.split("\n");
  if (linkOf(lines).length <= LONGEST) return linkOf(lines);
  let count = lines.length;
  while (count > 0 && linkOf([...lines.slice(0, count), rest]).length > LONGEST) count--;
  return linkOf([...lines.slice(0, count), rest]);
}
