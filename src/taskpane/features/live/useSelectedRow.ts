import { useContext, useEffect, useEffectEvent } from "react";
import { SelectionContext } from "../../app/contexts";
import type { ValidationResult } from "../../../validateWorkbook";

/** Tells which row of the nominations the user has selected on the sheet. */
export function useSelectedRow({ report }: ValidationResult, onSelect: (row: number) => void): void {
  const selected = useContext(SelectionContext);
  const tell = useEffectEvent(() => {
    const [, row] = selected === null ? [] : (/^\$?[A-Z]*\$?(\d+)/u.exec(selected.address) ?? []);
    if (row !== undefined && selected?.sheet === report.sheet) onSelect(Number(row));
  });
  useEffect(() => tell(), [selected]);
}
