/** The content for the clipboard as plain text, and with formats if there is HTML. */
interface Copied {
  text: string;
  html?: string;
}

/** Copies; must be called in a click. Returns false if the web view does not allow it. */
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

/** The older way, for frames without access to the clipboard, such as the pane in Excel on the web. */
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

/** On a Mac or an iPad, Excel's web view ignores downloads without an error. */
export function canSaveFiles(): boolean {
  const platform = typeof Office === "undefined" ? undefined : Office.context?.platform;
  return platform === undefined || !["Mac", "iOS", "Android"].includes(String(platform));
}

/** Downloads a file. Returns false if the browser refuses. */
export function saveFile(name: string, bytes: ArrayBuffer, type: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // By then the download does not need the address any more.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}

/** The length of a link that every mail program on Windows accepts. */
const MAX_LINK_LENGTH = 1_900;

/**
 * A link that opens a new e-mail without a recipient.
 * @param rest replaces the last lines of a text that is too long
 */
export function mailLink(subject: string, text: string, rest: string): string {
  const linkOf = (lines: readonly string[]) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
  const lines = text.split("\n");
  if (linkOf(lines).length <= MAX_LINK_LENGTH) return linkOf(lines);
  let count = lines.length;
  while (count > 0 && linkOf([...lines.slice(0, count), rest]).length > MAX_LINK_LENGTH) count--;
  return linkOf([...lines.slice(0, count), rest]);
}
