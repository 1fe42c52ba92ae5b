import { useContext, useEffect, useEffectEvent } from "react";
import { SelectionContext } from "../app/contexts";

interface Props {
  /** The sheet whose rows are reported; null = none. */
  sheet: string | null;
  onSelect: (row: number) => void;
}

/**
 * Reports which row of a sheet the user has selected. This is a component, and not a hook of the view, so that a
 * selection does not render the view.
 */
export function SelectedRow({ sheet, onSelect }: Props): null {
  const selected = useContext(SelectionContext);
  const report = useEffectEvent(() => {
    const [, row] = selected === null ? [] : (/^\$?[A-Z]*\$?(\d+)/u.exec(selected.address) ?? []);
    if (row !== undefined && selected?.sheet === sheet) onSelect(Number(row));
  });
  useEffect(() => report(), [selected]);
  return null;
}
