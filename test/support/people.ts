import type { Report } from "../../src/core/report/report";
import { isId } from "../../src/core/nominations/ids";
import { address } from "../../src/core/cells/snapshot";
import type { Opened } from "./flow";
import type { Workbook } from "../../workbench/host/model";
import { HEADINGS, OWN } from "../../src/core/nominations/fields";
import { cellOf } from "./workbook";

const OURS = ["Mã đề nghị", "Trạng thái kiểm tra", "Chi tiết kiểm tra"];

export const STATUS_TEXTS: Record<string, string> = {
  valid: "Hợp lệ",
  invalid: "Không hợp lệ",
  incomplete: "Cần bổ sung",
  review: "Cần xem xét",
  uncheckable: "Chưa đủ căn cứ",
};

const isSummary = ({ name, tables }: Opened["workbook"]["sheets"][number]): boolean =>
  /^(?:Tổng hợp|Số liệu)/u.test(name) || tables.some((table) => /^(?:xetduyet|solieudonvi)/iu.test(table.name));

/** All cells of `opened` that are not the add-in's, whose place is known from `model`. */
export function foreignCells(opened: Opened, model: Opened): Map<string, string> {
  const summaries = new Set(
    [...opened.workbook.sheets, ...model.workbook.sheets].filter(isSummary).map((item) => item.name),
  );
  const ours = new Set(
    model.workbook.sheets.flatMap((sheet) => ownColumns(sheet).map((column) => `${sheet.name}!${column}`)),
  );
  return new Map(
    [...opened.cells()].filter(([place]) => {
      const [sheet = "", cell = ""] = place.split(/!(?=[^!]*$)/u);
      return !summaries.has(sheet) && !ours.has(`${sheet}!${cell.replace(/\d+/u, "")}`);
    }),
  );
}

/** Letters of the columns below one of our headings. */
function ownColumns({ rows }: Opened["workbook"]["sheets"][number]): string[] {
  const found = new Set<string>();
  for (const row of rows.slice(0, 60) as ((typeof rows)[number] | undefined)[])
    for (const [index, cell] of (row ?? []).entries())
      if (OURS.includes(String(cell?.value))) found.add(address(0, index).replace("1", ""));
  return [...found];
}

/** Differences between the Director's list and the report of a run. */
export function listFaults(opened: Opened, { rows }: Report): string[] {
  if (rows.length === 0) return [];
  const outcomes = new Map(rows.map(({ id, outcome }) => [id, STATUS_TEXTS[outcome]]));
  const list = opened.records("XetDuyet").filter((row) => isId(String(row["Mã đề nghị"]).trim()));
  const live = list.filter((row) => row["Trạng thái kiểm tra"] !== "Đã rút");
  const liveIds = live.map((row) => String(row["Mã đề nghị"]));
  return [
    ...list
      .filter(
        (row) => !String(row["Dấu vết"]).startsWith(`${String(row["Mã đề nghị"]).trim()} `) && row["Dấu vết"] !== "",
      )
      .map((row) => `${row["Mã đề nghị"]} has the trace ${row["Dấu vết"]}`),
    ...live
      .filter((row) => outcomes.get(String(row["Mã đề nghị"])) !== row["Trạng thái kiểm tra"])
      .map((row) => `${row["Mã đề nghị"]} reads ${row["Trạng thái kiểm tra"]}`),
    ...rows
      .filter(({ id }) => liveIds.filter((item) => item === id).length !== 1)
      .map(({ id }) => `${id} is not listed once`),
  ];
}

/** The statuses beside the rows of a report. */
export function statusesOf({ workbook }: Opened, { sheet: name, rows }: Report): [number, unknown][] {
  const sheet = workbook.sheets.find((item) => item.name === name);
  if (sheet === undefined) return [];
  const heading = (sheet.rows as ((typeof sheet.rows)[number] | undefined)[]).find((row) =>
    row?.some((cell) => cell?.value === "Trạng thái kiểm tra"),
  );
  const column = heading?.findIndex((cell) => cell?.value === "Trạng thái kiểm tra") ?? -1;
  return rows.map(({ row }) => [row, sheet.rows[row - 1]?.[column]?.value]);
}

export function lockAndHideNothing({ workbook, host }: Opened): void {
  workbook.readOnly = false;
  host.options.valuesReach = "all-rows";
  for (const sheet of workbook.sheets) {
    delete sheet.protection;
    sheet.hiddenRows.clear();
  }
}

const HEADED = OWN.map((field) => HEADINGS[field]);

/** The places such as "Sheet!B7" where the add-in may not write: outside its columns, and not on its summary. */
export function foreignPlaces({ workbook }: { workbook: Workbook }, list: string | null, places: readonly string[]) {
  return places.filter((place) => {
    const cut = place.lastIndexOf("!");
    const sheet = workbook.sheets.find(({ name }) => name === place.slice(0, cut));
    if (sheet?.tables.some(({ name }) => name === "XetDuyet" || name === "SoLieuDonVi")) return false;
    const { column } = cellOf(place.slice(cut + 1));
    const isOwn = sheet?.rows.some((row) => HEADED.includes(String(row?.[column]?.value)));
    return sheet?.name !== list || isOwn !== true;
  });
}
