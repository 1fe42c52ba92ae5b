import { sheetNamed, tableNamed, type TableSnapshot, type WorkbookSnapshot } from "../snapshot";

export const FIGURES_TABLE = "SoLieuDonVi";

const SHEET = "Số liệu";
const SPARE = "Số liệu (kiểm tra)";

/** The sheets that may become ours, in this order: what stands on a sheet of the user's is never written over. */
export const FIGURES_NAMES: readonly string[] = [SHEET, SPARE];

/** Where the figures are, or will be. */
export interface FiguresPlace {
  sheet: string;
  table: TableSnapshot | null;
  isNew: boolean;
}

/** null: somebody put the table on a sheet with the nominations or other tables, where nothing may be rewritten. */
export function figuresPlace(snapshot: WorkbookSnapshot, nominations: string): FiguresPlace | null {
  const table = tableNamed(snapshot, FIGURES_TABLE);
  if (table === undefined) return newPlace(snapshot);
  const { sheet } = table;
  const others = snapshot.tableNames.filter(({ name }) => name.toLowerCase() !== FIGURES_TABLE.toLowerCase());
  if (sheet === nominations || others.some((other) => other.sheet === sheet)) return null;
  return { sheet, table, isNew: false };
}

function newPlace(snapshot: WorkbookSnapshot): FiguresPlace {
  for (let attempt = 0; ; attempt++) {
    const name = FIGURES_NAMES[attempt] ?? `${SHEET} (kiểm tra ${attempt})`;
    const sheet = sheetNamed(snapshot, name);
    if (sheet === undefined) return { sheet: name, table: null, isNew: true };
    if (sheet.cells === null) return { sheet: sheet.name, table: null, isNew: false };
  }
}
