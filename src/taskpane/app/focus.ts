export const RUN_BUTTON = "run-button";

/** For a button that disappears when it is clicked: the focus would be lost. */
export function focusRunButton(): void {
  document.getElementById(RUN_BUTTON)?.focus();
}

/** For a button that disappears from a nomination's card when it is clicked: the focus stays in the card. */
export function focusRow(button: HTMLElement): void {
  button.closest("article")?.querySelector("button")?.focus();
}
