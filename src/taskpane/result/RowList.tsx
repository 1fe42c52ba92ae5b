import { Text, makeStyles } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type JSX } from "react";
import type { RowReport } from "../../core/report/report";
import { VirtualItems } from "../app/VirtualItems";
import { RowCard } from "./RowCard";
import { useResultTexts } from "./useResultTexts";

/** Height of a card before it has been measured, in pixels. */
const ESTIMATE = 150;

/** The nominations; only those near the window are in the page, so that 10,000 scroll like ten. */
export function RowList({ rows, sheet }: { rows: readonly RowReport[]; sheet: string | null }): JSX.Element {
  const styles = useStyles();
  const resultTexts = useResultTexts();
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
  const cardOf = (row: RowReport | undefined) => row && <RowCard row={row} sheet={sheet} />;
  if (rows.length === 0) return <Text>{resultTexts.filter.none}</Text>;
  return (
    <div ref={list} role="list" aria-label={resultTexts.rows.label} className={styles.list}>
      <VirtualItems virtualizer={virtualizer} count={rows.length} top={top} className={styles.item}>
        {(at) => cardOf(rows[at])}
      </VirtualItems>
    </div>
  );
}

const useStyles = makeStyles({
  list: { position: "relative" },
  item: { position: "absolute", top: 0, left: 0, right: 0, paddingBottom: "8px" },
});
