import type { JSX, ReactNode } from "react";

interface Props {
  intent: "error" | "warning" | "info";
  title?: string;
  /** "h1" if the pane shows nothing but this message. */
  heading?: "h1" | "h2";
  children?: ReactNode;
}

/** A message that stays. It looks like Fluent's MessageBar, which is too large for the first load. */
export function Notice({ intent, title, heading: Heading = "h2", children }: Props): JSX.Element {
  return (
    <section className={`notice notice-${intent}`}>
      {title !== undefined && <Heading>{title}</Heading>}
      {children}
    </section>
  );
}
