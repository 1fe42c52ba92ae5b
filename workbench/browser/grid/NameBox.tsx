import { useState, type JSX } from "react";
import type { PageTexts } from "../texts/vi";

interface Props {
  texts: PageTexts;
  address: string;
  onGo(address: string): void;
}

/** The address of the active cell; typing another address goes there. */
export function NameBox({ texts, address, onGo }: Props): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      id="name-box"
      className="name-box"
      aria-label={texts.grid.name}
      value={typed ?? address}
      spellCheck={false}
      autoComplete="off"
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === "Enter") onGo((typed ?? address).trim());
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // The cell already has the focus and must not get the key too.
        event.preventDefault();
        setTyped(null);
      }}
    />
  );
}
