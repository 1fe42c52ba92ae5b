import type { ButtonHTMLAttributes, JSX } from "react";

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type" | "disabled"> {
  appearance: "primary" | "small" | "subtle";
  /** A disabled button keeps the focus and ignores clicks. */
  isDisabled?: boolean;
}

/** A button for the first load. Fluent's Button is loaded later, with its styles. */
export function ShellButton({ appearance, isDisabled = false, className = "", onClick, ...props }: Props): JSX.Element {
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
