import type { JSX, ReactNode } from "react";
import type { Manifest, RibbonButton } from "./readManifest";

interface Props {
  manifest: Manifest;
  label: string;
  onButton(button: RibbonButton): void;
  children: ReactNode;
}

/** The add-in's group, made from the manifest as Excel does, and the page's own groups. */
export function Ribbon({ manifest, label, onButton, children }: Props): JSX.Element {
  return (
    <section className="ribbon" aria-label={label}>
      {children}
      <Group label={manifest.group}>
        {manifest.buttons.map((button) => (
          <button
            key={button.id}
            id={button.id}
            type="button"
            className="large"
            title={button.tip}
            onClick={() => onButton(button)}
          >
            <img src={button.icon} alt="" width={32} height={32} />
            <span>{button.label}</span>
          </button>
        ))}
      </Group>
    </section>
  );
}

export function Group({ label, children }: { label: string; children: ReactNode }): JSX.Element {
  return (
    <div className="group" role="group" aria-label={label}>
      <div className="group-body">{children}</div>
      <div className="group-label" aria-hidden>
        {label}
      </div>
    </div>
  );
}
