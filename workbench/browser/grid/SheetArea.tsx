import { useMemo, useRef, useState, type JSX, type PointerEvent } from "react";
import type { Sheet } from "../../host";
import { areaAddress, cellAddress, parseArea } from "../../host/geometry/address";
import { SHEET_COLUMNS, SHEET_ROWS, containsCell } from "../../host/geometry/area";
import type { OpenWorkbook } from "../session/openWorkbook";
import type { PageTexts } from "../texts/vi";
import { ActiveCell } from "./ActiveCell";
import { FilterButtons } from "./FilterButtons";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import { listChoices } from "./listChoices";
import type { Hit } from "./place";
import { sheetActions } from "./sheetActions";
import { handleTyping } from "./sheetKeys";
import { layOut, roomFor } from "./sheetLayout";
import { SheetOverlay } from "./SheetOverlay";
import { focusCell, type Overlay, type SheetView } from "./sheetView";
import { useCursor, type Cursor } from "./useCursor";
import { useTyping } from "./useTyping";

interface Props {
  book: OpenWorkbook;
  sheet: Sheet;
  texts: PageTexts;
  attempt(act: () => void): void;
}

/** The sheet with its formula bar. */
export function SheetArea(props: Props): JSX.Element {
  const view = useSheetView(props);
  const { sheet, texts, layout, cursor, typing } = view;
  const { active, area } = cursor;
  return (
    <>
      <FormulaBar
        texts={texts}
        address={cellAddress(active.row, active.column)}
        text={typing.draft?.text ?? typing.current}
        onGo={(address) => {
          const target = parseArea(address);
          if (target) cursor.select(target);
          focusCell();
        }}
        onDraft={(text) => typing.change({ text, mode: "edit" })}
        onKey={(event) => {
          if (handleTyping(view, event)) event.preventDefault();
        }}
        onBlur={typing.commit}
      />
      <Grid
        {...{ sheet, layout }}
        date1904={props.book.host.workbook.date1904}
        selection={area}
        target={active}
        label={`${sheet.name} ${areaAddress(area)}`}
        onPoint={(hit, event) => press(view, hit, event)}
        onDrag={(hit) => {
          const isNew = hit.row !== cursor.end.row || hit.column !== cursor.end.column;
          if (hit.on === "cell" && typing.draft === null && isNew) cursor.extendTo(hit);
        }}
        onDoubleClick={(hit) => {
          if (hit.on === "cell") typing.change({ text: typing.current, mode: "edit" });
        }}
        onMenu={(hit, x, y) => {
          typing.commit();
          if (!containsCell(area, hit.row, hit.column)) choose(cursor, hit);
          view.show({ kind: "menu", x, y });
        }}
      >
        {(visible) => {
          view.page.current = Math.max(1, Math.floor(visible.height / 24));
          return (
            <>
              <FilterButtons
                {...{ sheet, layout }}
                view={visible}
                label={texts.filter.title}
                onOpen={(target) => view.show({ kind: "filter", ...target })}
              />
              <ActiveCell {...view} visible={visible} />
              <SheetOverlay {...view} visible={visible} />
            </>
          );
        }}
      </Grid>
    </>
  );
}

function useSheetView({ book, sheet, texts, attempt }: Props): SheetView {
  const { workbook } = book.host;
  const cursor = useCursor(book, sheet);
  const actions = sheetActions(book, sheet);
  const typing = useTyping(book, sheet, cursor.active, actions, attempt);
  const [overlay, show] = useState<Overlay | null>(null);
  const page = useRef(20);
  const contents = book.contents();
  const { defaultFont } = workbook;
  // The sheet is changed in place: a new version means measuring again.
  const { rows, columns } = roomFor(cursor.area);
  const layout = useMemo(
    () => layOut(sheet, { rows, columns }, defaultFont),
    [sheet, rows, columns, defaultFont, contents],
  );
  const choices = listChoices(workbook, sheet, cursor.active);
  return { book, sheet, texts, layout, cursor, typing, actions, choices, overlay, page, show, attempt };
}

function press({ typing, cursor, show }: SheetView, hit: Hit, event: PointerEvent): void {
  if (event.button !== 0) return;
  event.preventDefault();
  typing.commit();
  show(null);
  focusCell();
  if (event.shiftKey) cursor.extendTo(hit);
  else choose(cursor, hit);
}

/** The address of a cell, or of a whole row or column. */
function choose(cursor: Cursor, hit: Hit): void {
  const whole = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  if (hit.on === "cell") cursor.moveTo(hit);
  else if (hit.on === "row-head") cursor.select({ ...whole, row: hit.row, rows: 1 });
  else if (hit.on === "column-head") cursor.select({ ...whole, column: hit.column, columns: 1 });
}
