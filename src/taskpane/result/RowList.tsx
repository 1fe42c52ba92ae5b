import { Text, makeStyles } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type JSX } from "react";
import type { RowReport } from "../../core/report/report";
import { usePaneTexts } from "../paneTexts";
import { RowCard } from "./RowCard";

/** Height of a card before it has been measured, in pixels. */
const ESTIMATE = 150;

/** The nominations; only those near the window are in the page, so that 10,000 scroll like ten. */
export function RowList({ rows, sheet }: { rows: readonly RowReport[]; sheet: string | null }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop(list.current === null ? 0 : list.current.getBoundingClientRect().top + window.scrollY);
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [rows]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ESTIMATE,
    getItemKey: (at) => rows[at]?.row ?? at,
    overscan: 4,
    scrollMargin: top,
  });
  if (rows.length === 0) return <Text>{texts.filter.none}</Text>;
  return (
    <div ref={list} role="list" aria-label={texts.rows.label} className={styles.list}>
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }} />
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <RowCard row={row} sheet={sheet} />
          </div>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  list: { position: "relative" },
  item: { position: "absolute", top: 0, left: 0, right: 0, paddingBottom: "8px" },
});
