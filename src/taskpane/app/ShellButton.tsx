import type { ButtonHTMLAttributes, JSX } from "react";

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type" | "disabled"> {
  look: "primary" | "small" | "subtle";
  /** It keeps the focus, and does nothing. */
  isDisabled?: boolean;
}

/** A button that is there before the first click: Fluent's, with the styles that it brings, is loaded later. */
export function ShellButton({ look, isDisabled = false, className = "", onClick, ...props }: Props): JSX.Element {
  return (
    <button
      type="button"
      aria-disabled={isDisabled || undefined}
      className={`button button-${look} ${className}`}
      onClick={isDisabled ? undefined : onClick}
      {...props}
    />
  );
}
