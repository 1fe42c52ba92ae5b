import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type JSX,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from "react";
import type { Area, Sheet } from "../../host";
import { scrolledSpan } from "./axis";
import { GridLayers } from "./GridLayers";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./Headings";
import { focusCell } from "./sheetView";
import { placeAt, type Hit, type Place, type View } from "./place";
import type { SheetLayout } from "./sheetLayout";

interface Props {
  sheet: Sheet;
  layout: SheetLayout;
  date1904: boolean;
  selection: Area;
  /** The cell to keep in view. */
  target: Place;
  label: string;
  onPoint(hit: Hit, event: PointerEvent): void;
  onDrag(hit: Hit): void;
  onDoubleClick(hit: Hit): void;
  onMenu(hit: Hit, x: number, y: number): void;
  /** Elements over the grid: the cell in edit mode, drop-downs. */
  children(view: View): ReactNode;
}

/** The sheet in one scrollable element. */
export function Grid(props: Props): JSX.Element {
  const { sheet, layout, target } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { view, updateView } = useView(scroller);
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTo(0, 0);
  }, [sheet.id]);
  useLayoutEffect(() => {
    if (scroller.current) bringIntoView(scroller.current, layout, target);
    // Scroll only when the cursor moves, not when sizes change.
  }, [sheet.id, target.row, target.column]);

  const hit = (event: { clientX: number; clientY: number }): Hit => {
    const box = scroller.current?.getBoundingClientRect() ?? new DOMRect();
    return placeAt(layout, view, event.clientX - box.left, event.clientY - box.top);
  };
  const rows = scrolledSpan(layout.rows, view.top, view.height);
  const columns = scrolledSpan(layout.columns, view.left, view.width);
  return (
    <div className="grid">
      <div
        ref={scroller}
        className="grid-scroll"
        role="grid"
        tabIndex={0}
        onFocus={focusCell}
        aria-label={props.label}
        aria-rowcount={layout.rows.count}
        aria-colcount={layout.columns.count}
        onScroll={updateView}
        onPointerDown={(event) => {
          if (isScrollBar(event)) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          props.onPoint(hit(event), event);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1 && event.currentTarget.hasPointerCapture(event.pointerId)) props.onDrag(hit(event));
        }}
        onDoubleClick={(event) => props.onDoubleClick(hit(event))}
        onContextMenu={(event) => {
          event.preventDefault();
          props.onMenu(hit(event), event.clientX, event.clientY);
        }}
      >
        <GridLayers {...props} rows={rows} columns={columns} />
      </div>
      <div className="grid-over" style={{ width: HEAD_WIDTH + view.width, height: HEAD_HEIGHT + view.height }}>
        {props.children(view)}
      </div>
    </div>
  );
}

/** The visible part of the cells, which `updateView` measures again after scrolling. */
function useView(scroller: RefObject<HTMLDivElement | null>): { view: View; updateView(): void } {
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 800, height: 400 });
  const updateView = (): void => {
    const element = scroller.current;
    if (!element) return;
    setView({
      left: element.scrollLeft,
      top: element.scrollTop,
      width: element.clientWidth - HEAD_WIDTH,
      height: element.clientHeight - HEAD_HEIGHT,
    });
  };
  useLayoutEffect(() => {
    const observer = new ResizeObserver(updateView);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);
  return { view, updateView };
}

/** The element's scroll bars are not cells. */
function isScrollBar({ currentTarget, clientX, clientY }: PointerEvent): boolean {
  const box = currentTarget.getBoundingClientRect();
  return clientX - box.left > currentTarget.clientWidth || clientY - box.top > currentTarget.clientHeight;
}

function bringIntoView(element: HTMLElement, { rows, columns }: SheetLayout, { row, column }: Place): void {
  const wanted = (axis: SheetLayout["rows"], index: number, scroll: number, length: number): number => {
    if (index < axis.frozen) return scroll;
    const before = axis.start(index) - axis.start(axis.frozen);
    const after = axis.start(index + 1) - length;
    return Math.min(Math.max(scroll, after), before);
  };
  element.scrollTo(
    wanted(columns, column, element.scrollLeft, element.clientWidth - HEAD_WIDTH),
    wanted(rows, row, element.scrollTop, element.clientHeight - HEAD_HEIGHT),
  );
}
