import type { JSX, ReactNode } from "react";

interface Props {
  intent: "error" | "warning" | "info";
  title?: string;
  /** "h1" where the message is all that the pane has to say. */
  heading?: "h1" | "h2";
  children?: ReactNode;
}

/** A message that stays. Lighter than Fluent's MessageBar, of the same looks: it is needed before anything is loaded. */
export function Notice({ intent, title, heading: Heading = "h2", children }: Props): JSX.Element {
  return (
    <section className={`notice notice-${intent}`}>
      {title !== undefined && <Heading>{title}</Heading>}
      {children}
    </section>
  );
}
