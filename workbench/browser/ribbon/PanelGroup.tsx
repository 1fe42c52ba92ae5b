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
  const field = <V extends string | number>(
    id: string,
    label: string,
    value: V,
    choices: readonly (readonly [V, string])[],
    choose: (value: string) => void,
  ): JSX.Element => (
    <label>
      <span>{label}</span>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const check = (id: string, label: string, checked: boolean, change: (checked: boolean) => void): JSX.Element => (
    <label className="check">
      <input id={id} type="checkbox" checked={checked} onChange={(event) => change(event.target.checked)} />
      {label}
    </label>
  );
  return (
    <>
      <Group label={ribbon.panel}>
        <div className="fields">
          {field(
            "width",
            ribbon.width,
            settings.width,
            WIDTHS.map((width) => [width, `${width} px`] as const),
            (width) => onChange({ ...settings, width: Number(width) }),
          )}
          {field(
            "shade",
            ribbon.shade,
            settings.shade,
            SHADES.map((shade) => [shade, ribbon[shade]] as const),
            (shade) => onChange({ ...settings, shade: shade as Shade }),
          )}
        </div>
      </Group>
      <Group label={ribbon.excel}>
        <div className="fields">
          {field(
            "language",
            ribbon.language,
            settings.language,
            [
              ["vi-VN", "Tiếng Việt"],
              ["en-US", "English"],
            ] as const,
            (language) => onChange({ ...settings, language: language as Settings["language"] }),
          )}
          {field("level", ribbon.level, settings.apiLevel, Object.entries(ribbon.levels), (apiLevel) =>
            onChange({ ...settings, apiLevel }),
          )}
        </div>
        <div className="fields">
          {check("protect", ribbon.protect, isProtected, onProtect)}
          {check("read-only", ribbon.readOnly, isReadOnly, onReadOnly)}
        </div>
      </Group>
    </>
  );
}
