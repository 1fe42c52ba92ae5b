import type { JSX, KeyboardEvent } from "react";
import { NameBox } from "./NameBox";
import type { PageTexts } from "../texts/vi";

interface Props {
  texts: PageTexts;
  address: string;
  text: string;
  onGo(address: string): void;
  onDraft(text: string): void;
  onKey(event: KeyboardEvent<HTMLInputElement>): void;
  onBlur(): void;
}

export function FormulaBar({ texts, address, text, onGo, onDraft, onKey, onBlur }: Props): JSX.Element {
  return (
    <div className="formula-bar">
      <NameBox {...{ texts, address, onGo }} />
      <span className="fx" aria-hidden>
        fx
      </span>
      <input
        id="formula"
        aria-label={texts.grid.formula}
        value={text.replaceAll("\n", " ")}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={onKey}
        onBlur={onBlur}
      />
    </div>
  );
}
