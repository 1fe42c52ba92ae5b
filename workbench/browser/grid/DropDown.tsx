import { useEffect, useRef, type JSX, type KeyboardEvent } from "react";

interface Props {
  choices: readonly string[];
  current: string;
  label: string;
  left: number;
  top: number;
  width: number;
  onChoose(choice: string): void;
  onClose(): void;
}

/** The list of a cell's drop-down. */
export function DropDown({ choices, current, label, left, top, width, onChoose, onClose }: Props): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const chosen =
      list.current?.querySelector<HTMLElement>("[aria-selected=true]") ?? list.current?.querySelector("li");
    (chosen as HTMLElement | null)?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent, choice: string): void => {
    const item = event.currentTarget as HTMLElement;
    if (event.key === "ArrowDown") (item.nextElementSibling as HTMLElement | null)?.focus();
    else if (event.key === "ArrowUp") (item.previousElementSibling as HTMLElement | null)?.focus();
    else if (event.key === "Enter" || event.key === " ") onChoose(choice);
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      className="drop-down"
      role="listbox"
      aria-label={label}
      style={{ left, top, minWidth: width }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {choices.map((choice) => (
        <li
          key={choice}
          role="option"
          tabIndex={-1}
          aria-selected={choice === current}
          onClick={() => onChoose(choice)}
          onKeyDown={(event) => onKeyDown(event, choice)}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
