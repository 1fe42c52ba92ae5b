import { useEffect, useRef, type JSX } from "react";
import type { ValidationResult } from "../../../validateWorkbook";
import { SelectedRow } from "../../result/SelectedRow";
import { readListedId } from "../../../flows/listRows";

/** The list is read when the selection has not moved for this long. */
const PAUSE_MS = 150;

/** If Excel does not answer, the card that is shown stays. */
const listedIdAt = (row: number): Promise<string | null> => readListedId(row).catch(() => null);

interface Props {
  validation: ValidationResult;
  /** Called with the id of a nomination. */
  onSelect: (id: string) => void;
}

/** Reports which nomination the user selects, on its own sheet or in the Director's list. */
export function FollowedSelection({ validation: { report, listSheet }, onSelect }: Props): JSX.Element {
  // What was selected before the view was opened is ignored. Effects of a component run after those of its children.
  const isOpen = useRef(false);
  const latest = useRef(0);
  useEffect(() => {
    isOpen.current = true;
  }, []);
  const select = async (findId: () => Promise<string | null> | string | null, pause: number) => {
    const selection = ++latest.current;
    if (!isOpen.current) return;
    await new Promise((done) => setTimeout(done, pause));
    const id = selection === latest.current ? await findId() : null;
    if (id !== null && selection === latest.current) onSelect(id);
  };
  const idOf = (row: number) => report.rows.find((each) => each.row === row)?.id ?? null;
  return (
    <>
      <SelectedRow sheet={report.sheet} onSelect={(row) => void select(() => idOf(row), 0)} />
      <SelectedRow sheet={listSheet} onSelect={(row) => void select(() => listedIdAt(row), PAUSE_MS)} />
    </>
  );
}
