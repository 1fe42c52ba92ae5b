import type { Report } from "../../src/core/report/report";
import type { Cell, Workbook } from "../../workbench/host/model";
import { cellAt, findTable, tableRows, textOf } from "./cells";
import { listColumns, type Memory } from "./directorList";
import { differ } from "./fingerprint";
import { isOwnId } from "./ownColumns";
import type { ListRowState, ReferenceReport } from "./types";

const statusTexts: Record<Exclude<ListRowState, "own">, string> = {
  invalid: "Không hợp lệ",
  incomplete: "Cần bổ sung",
  uncheckable: "Chưa đủ căn cứ",
  review: "Cần xem xét",
  valid: "Hợp lệ",
  withdrawn: "Đã rút",
  "same id": "Đã rút",
};

const notes: Partial<Record<ListRowState, string>> = {
  withdrawn: "Không còn trong danh sách đề nghị.",
  "same id": "Trùng mã với dòng khác trong danh sách.",
};

type Line = (heading: string) => string;
interface List {
  lines: Line[];
  cells: (Cell["value"] | undefined)[][];
  headings: string[];
}

/** The list of decisions, row by row, as a run left it. */
function listOf(workbook: Workbook): List {
  const placed = findTable(workbook, "XetDuyet");
  const columns = listColumns(workbook);
  if (!placed || !columns) return { lines: [], cells: [], headings: [] };
  const { sheet, table } = placed;
  const all = Array.from({ length: table.area.columns }, (_, index) => table.area.column + index);
  return {
    headings: all.map((column) => [...columns].find(([, own]) => own === column)?.[0] ?? ""),
    lines: tableRows(placed).map((row) => (heading) => textOf(cellAt(sheet, row, columns.get(heading) ?? -1))),
    cells: tableRows(placed).map((row) => all.map((column) => cellAt(sheet, row, column)?.value ?? "")),
  };
}

/** Ids, and the list before and after a run, compared with the contract. */
export function compareList(before: Workbook, after: Workbook, product: Report, reference: ReferenceReport): string[] {
  const [old, now] = [listOf(before), listOf(after)];
  const ids = reference.rows.map(({ row, id }) => ({
    row,
    wanted: id,
    id: product.rows.find((item) => item.row === row)?.id,
  }));
  const earlier = reference.list.rows.map(({ row }) => row.id);
  const isRight = ({ id, wanted }: (typeof ids)[number]) =>
    wanted === null ? isOwnId(id ?? "") && !earlier.includes(id ?? "") : id === wanted;
  const appended = now.lines.slice(old.lines.length).map((line) => line("Mã đề nghị"));
  const wanted = reference.list.appended.map((row) => ids.find((item) => item.row === row)?.id);
  return [
    ...ids
      .filter((item) => !isRight(item))
      .map(({ row, id, wanted: w }) => `row ${row} id: the add-in ${id}, the reference ${w}`),
    ...(new Set(ids.map(({ id }) => id)).size === ids.length ? [] : ["two rows have one id"]),
    ...(appended.join() === wanted.join()
      ? []
      : [`new rows of the list: ${appended.join()}, the reference ${wanted.join()}`]),
    ...reference.list.rows.flatMap((_, index) =>
      compareRow(old, now, index, reference).map((line) => `row ${index + 1} of the list: ${line}`),
    ),
  ];
}

const neverOurs = ["Ý kiến Giám đốc", "Ghi chú của Giám đốc", ""];
const frozen = ["Hình thức", "Đối tượng", "Tên tập thể, cá nhân", "Chức vụ", "Đơn vị", "Tóm tắt thành tích", "Dấu vết"];

function compareRow(old: List, now: List, index: number, reference: ReferenceReport): string[] {
  const { row, state } = reference.list.rows[index]!;
  const line = now.lines[index];
  const former = old.lines[index];
  if (!line || !former) return ["gone"];
  const kept = (headings: string[]) =>
    now.headings.flatMap((heading, position) =>
      headings.includes(heading) && now.cells[index]![position] !== old.cells[index]![position]
        ? [`${heading} was written`]
        : [],
    );
  if (state === "own") return kept(now.headings);
  const nomination = reference.rows.find(({ id }) => id === row.id);
  const isLive = nomination !== undefined && row.counts;
  // A decided row without a fingerprint: it is not specified whether it gets one.
  const isUnmarked = isLive && former("Dấu vết") === "";
  const isFrozen = !isUnmarked && (!isLive || row.decision !== "undecided" || row.noted);
  const hasChanged = isLive && (!row.parts || differ(row.parts, nomination.parts));
  const isMarkNew = line("Dấu vết") !== former("Dấu vết");
  return [
    ...kept([...neverOurs, ...(isFrozen ? frozen : [])]),
    ...(line("Mã đề nghị") === row.id ? [] : [`id ${line("Mã đề nghị")}, the reference ${row.id}`]),
    ...(line("Trạng thái kiểm tra") === statusTexts[state]
      ? []
      : [`${line("Trạng thái kiểm tra")}, the reference ${statusTexts[state]}`]),
    ...(notes[state] === undefined || line("Cần lưu ý") === notes[state] ? [] : [line("Cần lưu ý")]),
    ...(isFrozen || isUnmarked || hasChanged === isMarkNew
      ? []
      : [`the fingerprint ${isMarkNew ? "changed" : "stayed"}`]),
    ...(line("Dấu vết") === "" || line("Dấu vết").startsWith(row.id ?? "")
      ? []
      : ["the fingerprint begins without the id"]),
  ];
}

/** What each fingerprint on the list stands for after a run. */
export function remember(memory: Memory, after: Workbook, product: Report, reference: ReferenceReport): void {
  for (const line of listOf(after).lines) {
    const row = product.rows.find(({ id }) => id === line("Mã đề nghị"));
    const nomination = reference.rows.find((item) => item.row === row?.row);
    const mark = line("Dấu vết");
    if (nomination && mark !== "" && !memory.has(mark)) memory.set(mark, nomination.parts);
  }
}
