import { useRef } from "react";
import type { Area, Sheet } from "../../host";
import { areaAddress } from "../../host/geometry/address";
import { bounding, containsCell, overlaps, sameArea } from "../../host/geometry/area";
import type { OpenWorkbook } from "../session/openWorkbook";
import { cellArea, type Place } from "./place";

export interface Cursor {
  /** The cell in edit mode. */
  readonly active: Place;
  /** The cell to which Shift has extended the selection. */
  readonly end: Place;
  readonly area: Area;
  moveTo(place: Place): void;
  extendTo(place: Place): void;
  select(area: Area, active?: Place): void;
}

/**
 * The selection is kept by the host, so that the add-in can read and change it; which of its cells is active is kept by
 * the page.
 */
export function useCursor(book: OpenWorkbook, sheet: Sheet): Cursor {
  const { selection } = book.host.state;
  const ends = useRef<{ sheetId: string; active: Place; end: Place }>(undefined);
  const chosen = selection.sheetId === sheet.id ? selection.area : cellArea({ row: 0, column: 0 });
  const area = withMerges(sheet, chosen);
  const known = ends.current;
  const isCurrent = known?.sheetId === sheet.id && sameArea(stretch(sheet, known.active, known.end), area);
  const active = isCurrent ? known.active : { row: area.row, column: area.column };
  const end = isCurrent ? known.end : { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const select = (next: Area, from: Place, to: Place): void => {
    ends.current = { sheetId: sheet.id, active: from, end: to };
    book.act((edits) => edits.select(sheet.name, areaAddress(next)));
  };
  const moveTo = (place: Place): void => {
    const anchor = anchorOf(sheet, place);
    select(stretch(sheet, anchor, anchor), anchor, anchor);
  };
  return {
    active,
    end,
    area,
    moveTo,
    extendTo: (place) => select(stretch(sheet, active, place), active, place),
    select: (next, place) => select(next, place ?? { row: next.row, column: next.column }, lastPlace(next)),
  };
}

const lastPlace = ({ row, column, rows, columns }: Area): Place => ({
  row: row + rows - 1,
  column: column + columns - 1,
});

const stretch = (sheet: Sheet, a: Place, b: Place): Area => withMerges(sheet, bounding(cellArea(a), cellArea(b)));

/** An area extended to all merged areas that it touches. */
function withMerges({ merges }: Sheet, chosen: Area): Area {
  let area = chosen;
  for (const merge of merges) if (overlaps(merge, area)) area = bounding(area, merge);
  return area;
}

/** Only the first cell of a merged area can be active. */
function anchorOf({ merges }: Sheet, place: Place): Place {
  const merge = merges.find((area) => containsCell(area, place.row, place.column));
  return merge ? { row: merge.row, column: merge.column } : place;
}
