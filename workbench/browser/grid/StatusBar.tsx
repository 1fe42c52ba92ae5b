import type { JSX } from "react";
import type { Sheet } from "../../host";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../host/geometry/area";
import type { OpenWorkbook } from "../session/openWorkbook";
import type { PageTexts } from "../texts/vi";

interface Props {
  book: OpenWorkbook;
  sheet: Sheet;
  texts: PageTexts;
}

export function StatusBar({ book, sheet, texts }: Props): JSX.Element {
  const { status } = texts.grid;
  const { area, sheetId } = book.host.state.selection;
  const cell = sheetId === sheet.id ? sheet.rows[area.row]?.[area.column] : undefined;
  const text = book.host.state.cellEdit.isOpen
    ? status.editing
    : cell?.formula !== undefined
      ? status.noCalculation
      : status.ready;
  const isWhole = area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
  return (
    <div className="status-bar">
      <span>{text}</span>
      {!isWhole && area.rows * area.columns > 1 && <span>{status.count(countFilled(sheet, area))}</span>}
    </div>
  );
}

function countFilled(
  sheet: Sheet,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): number {
  let count = 0;
  for (const cells of sheet.rows.slice(row, row + rows) as (Sheet["rows"][number] | undefined)[])
    for (const cell of cells?.slice(column, column + columns) ?? []) if (cell && cell.value !== null) count += 1;
  return count;
}
