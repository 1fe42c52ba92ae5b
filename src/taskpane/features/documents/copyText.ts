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
