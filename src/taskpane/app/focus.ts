export const RUN_BUTTON = "run-button";

/** For a button that goes away when it is pressed: the focus would be lost with it. */
export function focusRunButton(): void {
  document.getElementById(RUN_BUTTON)?.focus();
}

/** For a button in a nomination's card that goes away when it is pressed: the focus stays with the nomination. */
export function focusRow(button: HTMLElement): void {
  button.closest("article")?.querySelector("button")?.focus();
}
