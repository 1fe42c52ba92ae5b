import type { ClipboardEvent, CSSProperties, JSX, KeyboardEvent } from "react";

export interface Draft {
  readonly text: string;
  /** "enter": started by typing, arrow keys leave the cell; "edit": arrow keys move within the text. */
  readonly mode: "enter" | "edit";
}

interface Props {
  box: { left: number; top: number; width: number; height: number };
  /** Format of the cell. */
  font: CSSProperties;
  label: string;
  draft: Draft | null;
  onDraft(draft: Draft): void;
  onKey(event: KeyboardEvent<HTMLTextAreaElement>): void;
  onCopy(event: ClipboardEvent, cut: boolean): void;
  onPaste(event: ClipboardEvent): void;
  onBlur(toFrame: boolean): void;
}

/**
 * The active cell. It always has the focus, so that the first key goes into it with any input method (Telex and VNI
 * compose letters), and so that a screen reader reads the cell.
 */
export function CellInput({ box, font, label, draft, onDraft, onKey, onCopy, onPaste, onBlur }: Props): JSX.Element {
  return (
    <textarea
      id="cell-input"
      className={draft === null ? "cell-input resting" : "cell-input"}
      style={{
        left: box.left - 1,
        top: box.top - 1,
        minWidth: box.width + 1,
        minHeight: box.height + 1,
        ...font,
      }}
      aria-label={label}
      value={draft?.text ?? ""}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => onDraft({ text: event.target.value, mode: draft?.mode ?? "enter" })}
      onKeyDown={onKey}
      onCopy={(event) => draft ?? onCopy(event, false)}
      onCut={(event) => draft ?? onCopy(event, true)}
      onPaste={(event) => draft ?? onPaste(event)}
      onBlur={() => setTimeout(() => onBlur(document.activeElement instanceof HTMLIFrameElement), 0)}
    />
  );
}
