import type { DecisionRequest } from "../../src/flows/decide";
import { open, standard, type Opened } from "./flow";

export const OPINION = "Ý kiến Giám đốc";
export const NOTE = "Ghi chú của Giám đốc";

/** The standard workbook after a check, with the Director's list. */
export async function listed(): Promise<Opened> {
  const opened = open(standard());
  await opened.validate();
  return opened;
}

/** The request of a click in the pane, for the current row of a nominee. */
export function decisionOf(opened: Opened, nominee: string, opinion: string, note = ""): DecisionRequest {
  const row = opened.records("XetDuyet")[opened.rowNamed("XetDuyet", nominee)];
  return {
    id: String(row?.["Mã đề nghị"]),
    trace: String(row?.["Dấu vết"]),
    from: { decision: row?.[OPINION] ?? "", note: row?.[NOTE] ?? "" },
    to: { decision: opinion, note },
  };
}
