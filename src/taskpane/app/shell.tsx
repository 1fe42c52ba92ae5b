import type { ButtonHTMLAttributes, JSX, ReactNode } from "react";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type" | "disabled"> {
  appearance: "primary" | "small" | "subtle" | "link";
  /** A disabled button keeps the focus and ignores clicks. */
  isDisabled?: boolean;
}

/** A button for the first load. Fluent's Button is loaded later, with its styles. */
export function ShellButton({
  appearance,
  isDisabled = false,
  className = "",
  onClick,
  ...props
}: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      aria-disabled={isDisabled || undefined}
      className={`button button-${appearance} ${className}`}
      onClick={isDisabled ? undefined : onClick}
      {...props}
    />
  );
}

interface NoticeProps {
  intent: "error" | "warning" | "info";
  title?: string;
  /** "h1" if the pane shows nothing but this message. */
  heading?: "h1" | "h2";
  children?: ReactNode;
}

/** A message that stays. It looks like Fluent's MessageBar, which is too large for the first load. */
export function Notice({ intent, title, heading: Heading = "h2", children }: NoticeProps): JSX.Element {
  return (
    <section className={`notice notice-${intent}`}>
      {title !== undefined && <Heading>{title}</Heading>}
      {children}
    </section>
  );
}

export const RUN_BUTTON = "run-button";

/** For a button that disappears when it is clicked: the focus would be lost. */
export function focusRunButton(): void {
  document.getElementById(RUN_BUTTON)?.focus();
}

/** For a button that disappears from a nomination's card when it is clicked: the focus stays in the card. */
export function focusRow(button: HTMLElement): void {
  button.closest("article")?.querySelector<HTMLElement>("button, [role=button]")?.focus();
}
