import { useMemo, useRef, useState, type JSX, type KeyboardEvent } from "react";
import type { Sheet } from "../../host";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../host/geometry/area";
import { styleAt } from "../../host/styles";
import { areaAddress, cellAddress, parseArea } from "../../host/geometry/address";
import type { OpenWorkbook } from "../session/openWorkbook";
import type { PageTexts } from "../texts/vi";
import { CellInput, type Draft } from "./CellInput";
import { fontLook } from "./cellLook";
import { CellMenu } from "./CellMenu";
import { cellMenuItems } from "./cellMenuItems";
import { copyText, pastedRows } from "./clipboard";
import { DropDown } from "./DropDown";
import { editText } from "./editText";
import { FilterButtons, type FilterTarget } from "./FilterButtons";
import { FilterMenu } from "./FilterMenu";
import { FormulaBar } from "./FormulaBar";
import { Grid, type View } from "./Grid";
import { keyMove } from "./keyMove";
import { listChoices } from "./listChoices";
import { pointOf, type Hit } from "./placeAt";
import type { Place } from "./place";
import { sheetActions, bodyOf } from "./sheetActions";
import { layOut } from "./sheetLayout";
import { stepFrom, type Direction } from "./stepFrom";
import { useCursor } from "./useCursor";

export interface SheetAreaProps {
  book: OpenWorkbook;
  sheet: Sheet;
  texts: PageTexts;
  /** Runs what may fail in the host and tells the person. */
  attempt(act: () => void): void;
}

type Open = { kind: "menu"; x: number; y: number } | { kind: "list" } | ({ kind: "filter" } & FilterTarget) | null;

export const focusCell = (): void => document.getElementById("cell-input")?.focus({ preventScroll: true });

/** The sheet with its formula bar: where a person reads, points and types. */
export function SheetArea({ book, sheet, texts, attempt }: SheetAreaProps): JSX.Element {
  const { workbook, options } = book.host;
  const cursor = useCursor(book, sheet);
  const { active, area } = cursor;
  const version = book.version();
  // The sheet changes in place: its version says when to measure again.
  const layout = useMemo(() => layOut(sheet, area, workbook.defaultFont), [sheet, area, workbook.defaultFont, version]);
  const actions = sheetActions(book, sheet);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const before = useRef("");
  const current = editText(sheet, active, options.locale, workbook.date1904);
  const choices = listChoices(workbook, sheet, active);
  const page = useRef(20);

  const begin = (next: Draft | null): void => {
    if (next !== null && draft === null) before.current = current;
    if ((next === null) !== (draft === null))
      book.act((edits) => {
        if (next === null) edits.endCellEdit();
        else edits.beginCellEdit(sheet.name, cellAddress(active.row, active.column));
      });
    setDraft(next);
  };
  const commit = (): void => {
    if (draft === null) return;
    begin(null);
    if (draft.text !== before.current || draft.mode === "enter") attempt(() => actions.type(active, draft.text));
  };
  const step = (direction: Direction): void => cursor.moveTo(stepFrom(sheet, layout, active, direction));
  const close = (): void => {
    setOpen(null);
    focusCell();
  };
  const choose = (text: string): void => {
    close();
    attempt(() => actions.type(active, text));
  };
  const openUnder = (place: Place): void => {
    const table = sheet.tables.find(
      (each) => each.area.row === place.row && each.showHeaders && isWithin(each.area, place),
    );
    if (table?.showFilterButton) setOpen({ kind: "filter", table, column: place.column - table.area.column });
    else if (choices) setOpen({ kind: "list" });
  };
  const point = (hit: Hit, extend: boolean): void => {
    if (extend) return cursor.extendTo(hit);
    if (hit.on === "cell") return cursor.moveTo(hit);
    const whole = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
    if (hit.on === "row-head") cursor.select({ ...whole, row: hit.row, rows: 1 });
    else if (hit.on === "column-head") cursor.select({ ...whole, column: hit.column, columns: 1 });
  };
  const restingKey = (event: KeyboardEvent): boolean => {
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.altKey && event.key === "ArrowDown") return (openUnder(active), true);
    const target = keyMove(sheet, layout, event.shiftKey ? cursor.end : active, { key: event.key, ctrl }, page.current);
    if (target) return (event.shiftKey ? cursor.extendTo(target) : cursor.moveTo(target), true);
    if (event.key === "F2") return (begin({ text: current, mode: "edit" }), true);
    if (event.key === "Delete" || event.key === "Backspace") return (attempt(() => actions.clear(area)), true);
    if (event.key === "Enter") return (step(event.shiftKey ? "up" : "down"), true);
    if (event.key === "Tab") return (step(event.shiftKey ? "left" : "right"), true);
    if (ctrl && event.key.toLowerCase() === "z") return (attempt(() => book.history.undo()), true);
    if (ctrl && event.key.toLowerCase() === "y") return (attempt(() => book.history.redo()), true);
    return false;
  };
  const draftKey = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (event.key === "Escape") return (begin(null), focusCell(), true);
    const direction = leaveDirection(event, draft?.mode ?? "edit");
    if (!direction || event.nativeEvent.isComposing) return false;
    commit();
    focusCell();
    step(direction);
    return true;
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.altKey && event.key === "Enter" && draft) {
      begin({ ...draft, text: `${draft.text}\n` });
      event.preventDefault();
    } else if (draft ? draftKey(event) : restingKey(event)) event.preventDefault();
  };
  const over = (view: View): JSX.Element => {
    page.current = Math.max(1, Math.floor(view.height / 24));
    const at = pointOf(layout, view, active);
    const merge = sheet.merges.find((each) => each.row === active.row && each.column === active.column);
    const box = {
      ...at,
      width: layout.columns.start(active.column + (merge?.columns ?? 1)) - layout.columns.start(active.column),
      height: layout.rows.start(active.row + (merge?.rows ?? 1)) - layout.rows.start(active.row),
    };
    const filterPoint =
      open?.kind === "filter"
        ? pointOf(layout, view, { row: open.table.area.row + 1, column: open.table.area.column + open.column })
        : at;
    return (
      <>
        <FilterButtons
          {...{ sheet, layout, view }}
          label={texts.filter.title}
          onOpen={(target) => setOpen({ kind: "filter", ...target })}
        />
        <CellInput
          box={box}
          font={fontLook(styleAt(sheet, active.row, active.column))}
          label={texts.grid.cell(cellAddress(active.row, active.column), current)}
          draft={draft}
          onDraft={begin}
          onKey={onKey}
          onCopy={(event, cut) => {
            event.preventDefault();
            event.clipboardData.setData("text/plain", copyText(sheet, area, workbook.date1904));
            if (cut) attempt(() => actions.clear(area));
          }}
          onPaste={(event) => {
            event.preventDefault();
            const rows = pastedRows(event.clipboardData.getData("text/plain"));
            attempt(() => cursor.select(actions.paste(area, rows)));
          }}
          onBlur={(toFrame) => {
            if (!toFrame && document.activeElement?.id !== "formula") commit();
          }}
        />
        {choices && !draft && (
          <button
            type="button"
            tabIndex={-1}
            className="drop-button"
            style={{ left: at.left + box.width, top: at.top + box.height - 20 }}
            aria-label={texts.grid.drop}
            onClick={() => setOpen({ kind: "list" })}
          />
        )}
        {open?.kind === "list" && choices && (
          <DropDown
            {...{ choices, current }}
            label={texts.grid.drop}
            left={at.left}
            top={at.top + box.height}
            width={box.width + 18}
            onChoose={choose}
            onClose={close}
          />
        )}
        {open?.kind === "filter" && (
          <FilterMenu
            {...open}
            {...{ sheet, texts }}
            date1904={workbook.date1904}
            left={Math.min(filterPoint.left, view.width - 220)}
            top={Math.max(24, filterPoint.top)}
            onSort={(ascending) => {
              const body = bodyOf(open.table);
              close();
              attempt(() => actions.sort(body, { row: body.row, column: body.column + open.column }, ascending));
            }}
            onFilter={(kept) => {
              close();
              attempt(() => actions.filter(open.table, open.column, kept));
            }}
            onClose={close}
          />
        )}
      </>
    );
  };
  return (
    <>
      <FormulaBar
        texts={texts}
        address={cellAddress(active.row, active.column)}
        text={draft?.text ?? current}
        onGo={(address) => {
          const target = parseArea(address);
          if (target) cursor.select(target);
          focusCell();
        }}
        onDraft={(text) => begin({ text, mode: "edit" })}
        onKey={(event) => {
          if (draftKey(event)) event.preventDefault();
        }}
        onBlur={commit}
      />
      <Grid
        {...{ sheet, layout }}
        date1904={workbook.date1904}
        selection={area}
        target={cursor.end.row - active.row > 10_000 ? active : active}
        label={`${sheet.name} ${areaAddress(area)}`}
        onPoint={(hit, event) => {
          if (event.button !== 0) return;
          event.preventDefault();
          commit();
          setOpen(null);
          focusCell();
          point(hit, event.shiftKey);
        }}
        onDrag={(hit) => {
          if (hit.on === "cell" && !draft && (hit.row !== cursor.end.row || hit.column !== cursor.end.column))
            cursor.extendTo(hit);
        }}
        onDoubleClick={(hit) => {
          if (hit.on === "cell") begin({ text: current, mode: "edit" });
        }}
        onMenu={(hit, x, y) => {
          commit();
          if (!isWithin(area, hit)) point(hit, false);
          setOpen({ kind: "menu", x, y });
        }}
      >
        {over}
      </Grid>
      {open?.kind === "menu" && (
        <CellMenu
          x={open.x}
          y={open.y}
          label={texts.grid.menu}
          items={cellMenuItems(texts, actions, cursor, attempt)}
          onClose={close}
        />
      )}
    </>
  );
}

/** Where the cursor goes when a key ends the typing; undefined while it goes on. */
function leaveDirection(event: KeyboardEvent, mode: Draft["mode"]): Direction | undefined {
  if (event.key === "Enter") return event.shiftKey ? "up" : "down";
  if (event.key === "Tab") return event.shiftKey ? "left" : "right";
  if (mode === "edit") return undefined;
  return ({ ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const)[event.key];
}

const isWithin = (
  area: { row: number; column: number; rows: number; columns: number },
  { row, column }: Place,
): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
