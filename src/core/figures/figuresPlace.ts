import { freeSheet } from "../summary/freeSheet";
import { tableNamed, type TableSnapshot, type WorkbookSnapshot } from "../snapshot";

export const FIGURES_TABLE = "SoLieuDonVi";

/** The name that the sheet gets where it is free. */
export const FIGURES_NAME = "Số liệu";

/** Where the figures are, or will be. */
export interface FiguresPlace {
  sheet: string;
  table: TableSnapshot | null;
  isNew: boolean;
}

/** null: somebody put the table on a sheet with the nominations or other tables, where nothing may be rewritten. */
export function figuresPlace(snapshot: WorkbookSnapshot, nominations: string): FiguresPlace | null {
  const table = tableNamed(snapshot, FIGURES_TABLE);
  if (table === undefined) return { ...freeSheet(snapshot, FIGURES_NAME), table: null };
  const { sheet } = table;
  const others = snapshot.tableNames.filter(({ name }) => name.toLowerCase() !== FIGURES_TABLE.toLowerCase());
  if (sheet === nominations || others.some((other) => other.sheet === sheet)) return null;
  return { sheet, table, isNew: false };
}
