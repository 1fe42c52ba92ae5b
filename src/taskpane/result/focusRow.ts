/** For a button in a nomination's card that goes away when it is pressed: the focus stays with the nomination. */
export function focusRow(button: HTMLElement): void {
  button.closest("article")?.querySelector("button")?.focus();
}
