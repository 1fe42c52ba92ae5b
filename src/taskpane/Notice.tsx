import type { JSX, ReactNode } from "react";

interface Props {
  intent: "error" | "warning" | "info";
  title?: string;
  children?: ReactNode;
}

/** A message that stays. Lighter than Fluent's MessageBar, of the same looks: it is needed before anything is loaded. */
export function Notice({ intent, title, children }: Props): JSX.Element {
  return (
    <section className={`notice notice-${intent}`}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
