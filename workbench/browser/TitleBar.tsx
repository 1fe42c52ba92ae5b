import { useRef, type JSX } from "react";
import type { PageTexts } from "./texts/vi";

interface Props {
  texts: PageTexts;
  samples: readonly string[];
  name: string;
  onSample(name: string): void;
  onFile(file: File): void;
  onSave(): void;
}

export function TitleBar({ texts, samples, name, onSample, onFile, onSave }: Props): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <h1>
        {texts.title} <small>{texts.subtitle}</small>
      </h1>
      <strong className="file-name">{name}</strong>
      <label>
        <span>{texts.file.sample}</span>
        <select
          id="sample"
          value={samples.includes(name) ? name : ""}
          onChange={(event) => onSample(event.target.value)}
        >
          {!samples.includes(name) && <option value="">—</option>}
          {samples.map((sample) => (
            <option key={sample}>{sample}</option>
          ))}
        </select>
      </label>
      <input
        ref={picker}
        id="file"
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
      <button type="button" onClick={() => picker.current?.click()}>
        {texts.file.open}
      </button>
      <button type="button" id="save" onClick={onSave}>
        {texts.file.save}
      </button>
    </header>
  );
}
