import type { Sheet, Table } from "../../../workbench/host/model";
import type { Random } from "../../support/random";
import { addSheet, addTable, put, putRow, type Content } from "./build";
import { newId } from "./ownCells";
import type { RowDraft } from "./rows";
import type { World } from "./world";

const headings = [
  "STT",
  "Hình thức",
  "Đối tượng",
  "Tên tập thể, cá nhân",
  "Chức vụ",
  "Đơn vị",
  "Tóm tắt thành tích",
  "Trạng thái kiểm tra",
  "Cần lưu ý",
  "Ý kiến Giám đốc",
  "Ghi chú của Giám đốc",
  "Mã đề nghị",
  "Dấu vết",
];

const approvals = [
  "Duyệt",
  "Duyệt",
  "duyệt",
  "Đồng ý",
  "OK",
  "ok",
  "Có",
  "DUYỆT ",
  "Duyệt.",
  "Đồng ý".normalize("NFD"),
];
const refusals = ["Không duyệt", "Không đồng ý", "Không", "KHÔNG DUYỆT"];
const others: Content[] = ["xem lại", "Duyệt 1 người", "?", "Chờ họp", true, 1];

/** The Director's table, over the ids that the nominations hold. The fingerprints are left blank. */
export function addDecisions(world: World, rows: RowDraft[]): Sheet {
  const { random, workbook } = world;
  const sheet = addSheet(workbook, random.pick(["Tổng hợp", "Tổng hợp", "Trình Giám đốc"]));
  putRow(sheet, 0, 0, ["TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG"]);
  const ids = [...new Set(rows.map((row) => row["id"]).filter((id) => typeof id === "string" && id.length === 9))];
  const known = ids.filter(() => random.chance(0.85));
  const gone = Array.from({ length: random.int(0, 1) }, () => newId(random));
  const extra = random.chance(0.2) ? ["Lưu ý riêng"] : [];
  const typed = (id: Content): Content[] => [...decisionRow(world, id, rows), ...extra.map(() => "tự ghi")];
  const all = [...headings, ...extra];
  const decided = random.shuffle([...known, ...gone]).map((id) => typed(id ?? null));
  const table = addTable(workbook, sheet, "XetDuyet", { row: 6, column: 0 }, all, decided);
  if (random.chance(0.05)) damageList(random, sheet, table);
  if (random.chance(0.05)) occupySummary(world, sheet);
  return sheet;
}

/** A heading typed over, the table renamed or made a plain range. */
export function damageList(random: Random, sheet: Sheet, table: Table): void {
  random.pick([
    () => {
      const index = random.int(0, headings.length - 1);
      put(sheet, table.area.row, table.area.column + index, "Cột khác");
      table.columns[index]!.name = "Cột khác";
    },
    () => (table.name = "XetDuyet1"),
    () => (sheet.tables = sheet.tables.filter((item) => item !== table)),
  ])();
}

export const anyDecision = (random: Random): Content =>
  random.pick<Content>([
    null,
    "-",
    random.pick(approvals),
    random.pick(approvals),
    random.pick(refusals),
    random.pick(others),
  ]);

function decisionRow({ random }: World, id: Content, rows: RowDraft[]): Content[] {
  const row = rows.find((item) => item["id"] === id) ?? {};
  const decision = anyDecision(random);
  const text = (field: string): Content => {
    const content = row[field];
    return typeof content === "string" ? content.normalize("NFC").trim() : null;
  };
  const texts = ["award", "subject", "nominee", "position", "unit", "achievement"].map(text);
  return [null, ...texts, "Cần xem xét", null, decision, random.chance(0.2) ? "đã trao đổi" : null, id, null];
}

/** Puts users' content on the sheet of the summary. */
function occupySummary({ random, workbook, units }: World, sheet: Sheet): void {
  if (units === null && random.chance(0.5)) {
    const isThere = workbook.sheets.some(({ tables }) => tables.some(({ name }) => name === "DonVi"));
    if (!isThere) addTable(workbook, sheet, "DonVi", { row: 6, column: 16 }, ["Đơn vị", "Tên khác"], [[null, null]]);
    if (!isThere) return;
  }
  putRow(sheet, random.pick([2, 7, 40]), 16, ["Hình thức", "Đối tượng", "Họ tên", "Phòng ban"]);
  put(sheet, 41, 16, "Giấy khen");
}
