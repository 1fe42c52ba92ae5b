import { useContext, useEffect, useEffectEvent } from "react";
import { SelectionContext } from "../../app/contexts";

interface Props {
  /** The one with the nominations. */
  sheet: string | null;
  onSelect: (row: number) => void;
}

/** Reports which row of the nominations the user has selected. It draws nothing, so that no view is drawn for a selection. */
export function SelectedRow({ sheet, onSelect }: Props): null {
  const selected = useContext(SelectionContext);
  const report = useEffectEvent(() => {
    const [, row] = selected === null ? [] : (/^\$?[A-Z]*\$?(\d+)/u.exec(selected.address) ?? []);
    if (row !== undefined && selected?.sheet === sheet) onSelect(Number(row));
  });
  useEffect(() => report(), [selected]);
  return null;
}
