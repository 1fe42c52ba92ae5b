import type { JSX } from "react";
import type { Shade } from "../panel/PanelFrame";
import type { PageTexts } from "../texts/vi";
import { Group } from "./Ribbon";
import type { Settings } from "../settings";

interface Props {
  texts: PageTexts;
  settings: Settings;
  isProtected: boolean;
  isReadOnly: boolean;
  onChange(settings: Settings): void;
  onProtect(isProtected: boolean): void;
  onReadOnly(isReadOnly: boolean): void;
}

const WIDTHS = [320, 350, 400, 480, 600];
const SHADES: readonly Shade[] = ["system", "light", "dark"];
const LANGUAGES = [
  ["vi-VN", "Tiếng Việt"],
  ["en-US", "English"],
] as const;

/** What differs on other machines: width, colours, language, version of Excel. */
export function PanelGroup({
  texts,
  settings,
  isProtected,
  isReadOnly,
  onChange,
  onProtect,
  onReadOnly,
}: Props): JSX.Element {
  const { ribbon } = texts;
  return (
    <>
      <Group label={ribbon.panel}>
        <div className="fields">
          <Select
            id="width"
            label={ribbon.width}
            value={settings.width}
            choices={WIDTHS.map((width) => [width, `${width} px`])}
            onChange={(width) => onChange({ ...settings, width: Number(width) })}
          />
          <Select
            id="shade"
            label={ribbon.shade}
            value={settings.shade}
            choices={SHADES.map((shade) => [shade, ribbon[shade]])}
            onChange={(shade) => onChange({ ...settings, shade: shade as Shade })}
          />
        </div>
      </Group>
      <Group label={ribbon.excel}>
        <div className="fields">
          <Select
            id="language"
            label={ribbon.language}
            value={settings.language}
            choices={LANGUAGES}
            onChange={(language) => onChange({ ...settings, language: language as Settings["language"] })}
          />
          <Select
            id="level"
            label={ribbon.level}
            value={settings.apiLevel}
            choices={Object.entries(ribbon.levels)}
            onChange={(apiLevel) => onChange({ ...settings, apiLevel })}
          />
        </div>
        <div className="fields">
          <CheckBox id="protect" label={ribbon.protect} isChecked={isProtected} onChange={onProtect} />
          <CheckBox id="read-only" label={ribbon.readOnly} isChecked={isReadOnly} onChange={onReadOnly} />
        </div>
      </Group>
    </>
  );
}

interface SelectProps {
  id: string;
  label: string;
  value: string | number;
  choices: readonly (readonly [value: string | number, text: string])[];
  onChange(value: string): void;
}

function Select({ id, label, value, choices, onChange }: SelectProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CheckBoxProps {
  id: string;
  label: string;
  isChecked: boolean;
  onChange(isChecked: boolean): void;
}

function CheckBox({ id, label, isChecked, onChange }: CheckBoxProps): JSX.Element {
  return (
    <label className="check">
      <input id={id} type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
