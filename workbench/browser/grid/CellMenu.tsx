import { useEffect, useRef, type JSX, type KeyboardEvent } from "react";

export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

interface Props {
  /** null = a separator. */
  items: readonly (MenuItem | null)[];
  x: number;
  y: number;
  label: string;
  onClose(): void;
}

/** The context menu, also opened with Shift+F10. */
export function CellMenu({ items, x, y, label, onClose }: Props): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector("button")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const focused = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "ArrowDown") buttons[(focused + 1) % buttons.length]?.focus();
    else if (event.key === "ArrowUp") buttons.at(focused - 1)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={menu}
      className="cell-menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      style={{ left: Math.min(x, innerWidth - 240), top: Math.min(y, innerHeight - 30 * items.length - 16) }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {items.map((item, index) =>
        item === null ? (
          <hr key={index} />
        ) : (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            onClick={() => {
              onClose();
              item.act();
            }}
          >
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}
