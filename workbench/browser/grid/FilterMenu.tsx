import { useState, type JSX } from "react";
import type { Sheet } from "../../host";
import { criteriaOf } from "../../host/operations/filter";
import { styleAt } from "../../host/styles";
import { cellText } from "../../host/values/cellText";
import type { PageTexts } from "../texts/vi";
import type { FilterTarget } from "./FilterButtons";

interface Props extends FilterTarget {
  sheet: Sheet;
  date1904: boolean;
  texts: PageTexts;
  left: number;
  top: number;
  onSort(ascending: boolean): void;
  /** undefined shows all rows. */
  onFilter(texts: string[] | undefined): void;
  onClose(): void;
}

/** Distinct texts that a filter offers. */
const MAX_TEXTS = 300;

export function FilterMenu(props: Props): JSX.Element {
  const { sheet, table, column, texts, left, top } = props;
  const all = textsOf(props);
  const [chosen, setChosen] = useState(() => new Set(criteriaOf({ sheet, table }).get(column)?.values ?? all));
  const toggle = (text: string): void => {
    const next = new Set(chosen);
    if (!next.delete(text)) next.add(text);
    setChosen(next);
  };
  return (
    <div
      className="filter-menu"
      role="dialog"
      aria-label={texts.filter.title(table.columns[column]?.name ?? "")}
      style={{ left, top }}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onClose();
      }}
    >
      <button type="button" autoFocus onClick={() => props.onSort(true)}>
        {texts.filter.ascending}
      </button>
      <button type="button" onClick={() => props.onSort(false)}>
        {texts.filter.descending}
      </button>
      <fieldset>
        <legend>{texts.filter.values}</legend>
        {all.map((text) => (
          <label key={text}>
            <input type="checkbox" checked={chosen.has(text)} onChange={() => toggle(text)} />
            {text === "" ? texts.filter.blank : text}
          </label>
        ))}
      </fieldset>
      <footer>
        <button
          type="button"
          className="primary"
          onClick={() => props.onFilter(chosen.size === all.length ? undefined : [...chosen])}
        >
          {texts.filter.apply}
        </button>
        <button type="button" onClick={() => props.onFilter(undefined)}>
          {texts.filter.clear}
        </button>
        <button type="button" onClick={props.onClose}>
          {texts.filter.cancel}
        </button>
      </footer>
    </div>
  );
}

function textsOf({ sheet, table, column, date1904 }: Props): string[] {
  const first = table.area.row + 1;
  const sheetColumn = table.area.column + column;
  const rows = table.area.rows - 1 - Number(table.showTotals);
  const texts = new Set<string>();
  for (let row = first; row < first + rows && texts.size < MAX_TEXTS; row += 1)
    texts.add(cellText(sheet.rows[row]?.[sheetColumn]?.value ?? null, styleAt(sheet, row, sheetColumn), date1904));
  return [...texts].sort((a, b) => a.localeCompare(b, "vi"));
}
