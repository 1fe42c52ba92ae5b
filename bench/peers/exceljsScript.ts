import { writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { HEADINGS } from "../../src/core/nominations/fields";
import type { CellValue } from "../../src/core/cells/snapshot";
import { FACTS } from "../facts";
import { zodScript } from "../zodScript";

/**
 * The comparison for files: ExcelJS and zod. Loads, checks nine rules, writes a status, a detail and a summary sheet
 * with the list of all nominations, saves, and writes the findings as JSON.
 */
async function main(input: string, output: string, json: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(input);
  const sheet = workbook.getWorksheet("Đề nghị");
  if (!sheet) throw new Error("Không có trang Đề nghị.");
  const headingRow = 5;
  const headings = valuesOf(sheet.getRow(headingRow), sheet.columnCount);
  const rows: CellValue[][] = [];
  for (let row = headingRow + 1; row <= sheet.rowCount; row++) {
    rows.push(valuesOf(sheet.getRow(row), headings.length));
  }
  const findings = zodScript(headings, rows, FACTS);
  const byRow = new Map<number, string[]>();
  for (const { index, message } of findings) {
    const known = byRow.get(index);
    if (known) known.push(message);
    else byRow.set(index, [message]);
  }
  const status = (index: number) => (byRow.has(index) ? "Cần xem xét" : "Hợp lệ");

  const column = headings.length + 1;
  sheet.getCell(headingRow, column).value = "Trạng thái kiểm tra";
  sheet.getCell(headingRow, column + 1).value = "Chi tiết kiểm tra";
  for (const index of rows.keys()) {
    sheet.getCell(headingRow + 1 + index, column).value = status(index);
    sheet.getCell(headingRow + 1 + index, column + 1).value = (byRow.get(index) ?? []).join("\n");
  }

  const summary = workbook.addWorksheet("Tổng hợp");
  summary.addRow(["TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG"]).font = { bold: true };
  summary.addRow(["Đề nghị", rows.length]);
  summary.addRow(["Hợp lệ", rows.length - byRow.size]);
  summary.addRow([]);
  const listed = [HEADINGS.award, HEADINGS.subject, HEADINGS.nominee, HEADINGS.unit, HEADINGS.achievement];
  const columns = listed.map((heading) => headings.indexOf(heading));
  summary.addTable({
    name: "XetDuyet",
    ref: "A5",
    headerRow: true,
    columns: [...listed, "Trạng thái kiểm tra", "Ý kiến Giám đốc", "Ghi chú của Giám đốc"].map((name) => ({ name })),
    rows: rows.map((row, index) => [...columns.map((from) => row[from] ?? ""), status(index), "", ""]),
  });
  await workbook.xlsx.writeFile(output);
  await writeFile(json, JSON.stringify(findings, null, 2));
}

function valuesOf(row: ExcelJS.Row, columns: number): CellValue[] {
  return Array.from({ length: columns }, (_, index) => plain(row.getCell(index + 1).value));
}

function plain(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return value.text;
  if ("result" in value) return plain(value.result as ExcelJS.CellValue);
  return "";
}

const [input = "", output = "", json = ""] = process.argv.slice(2);
void main(input, output, json);
