import { errorCell, type Content } from "./build";
import type { Draft } from "./officeSheets";
import type { Random } from "../../support/random";

/** One break per way in which the plan or the units can't be read. */
type Break = (random: Random, drafts: Draft[]) => void;

const draft = (drafts: Draft[], name: string): Draft | undefined => drafts.find((item) => item.name === name);

function set(drafts: Draft[], name: string, row: number, heading: string, value: Content): void {
  const table = draft(drafts, name);
  const column = table?.headings.indexOf(heading) ?? -1;
  const cells = table?.rows[row];
  if (cells && column >= 0) cells[column] = value;
}

/** The row of a line of the plan, however it is typed. */
function lineRow(drafts: Draft[], start: string): number {
  const rows = draft(drafts, "KeHoach")?.rows ?? [];
  const plain = (text: Content | undefined) => String(text).normalize("NFC").trim().toLowerCase();
  return rows.findIndex((row) => plain(row[0]) === start.toLowerCase());
}

const setLine = (drafts: Draft[], line: string, value: Content): void =>
  set(drafts, "KeHoach", lineRow(drafts, line), "Giá trị", value);

const deadlines = ["Ngày ban hành", "Hạn đăng ký thi đua", "Hạn đề nghị khen thưởng"];

const officeBreaks: Break[] = [
  (random, drafts) => setLine(drafts, random.pick(deadlines), random.pick<Content>(["31/02/2022", "sớm", 2022, true])),
  (random, drafts) => setLine(drafts, random.pick(["Số kế hoạch", ...deadlines]), random.pick([null, "-"])),
  (random, drafts) => setLine(drafts, random.pick(deadlines), errorCell("#REF!")),
  (random, drafts) => setLine(drafts, "Năm", random.pick<Content>(["hai nghìn", 2022.5, "năm nay"])),
  (_, drafts) => setLine(drafts, "Giai đoạn", "Tổng kết"),
  (random, drafts) => setLine(drafts, random.pick(["Cách tính hạn đăng ký", "Cách tính hạn đề nghị"]), "Sau ngày"),
  (_, drafts) => setLine(drafts, "Kiểm tra ngoài kế hoạch", "tùy"),
  (random, drafts) => {
    const row = lineRow(drafts, random.pick(["Số kế hoạch", ...deadlines]));
    if (row >= 0) draft(drafts, "KeHoach")?.rows.splice(row, 1);
  },
  (_, drafts) => draft(drafts, "KeHoach")?.rows.push(["Số kế hoạch", "28/KH-STTTT"]),
  (_, drafts) => draft(drafts, "KeHoach")?.rows.push(["Người ký", "A"], ["người ký", "B"]),
  (random, drafts) => {
    const [line, mistyped] = random.pick([
      ["Giai đoạn", "Giai đọan"],
      ["Hạn đăng ký thi đua", "Hạn đăng kí thi đua"],
      ["Hạn đề nghị khen thưởng", "Han de nghi khen thuong"],
      ["Kiểm tra ngoài kế hoạch", "Kiểm tra ngoài kế hoach"],
    ] as const);
    const row = lineRow(drafts, line);
    if (row >= 0) set(drafts, "KeHoach", row, "Mục", mistyped);
  },
  (_, drafts) => draft(drafts, "KeHoach")?.rows.push([null, "một dòng không tên"]),
  (random, drafts) => set(drafts, "HinhThuc", 0, "Chỉ tiêu", random.pick<Content>([-1, 1.5, "hai", "2 tập thể", true])),
  (_, drafts) => set(drafts, "HinhThuc", 1, "Đối tượng", "Hộ gia đình"),
  (_, drafts) => set(drafts, "HinhThuc", 1, "Mã", "STTTT-CN"),
  (_, drafts) => set(drafts, "HinhThuc", 1, "Mã", null),
  (_, drafts) => set(drafts, "HinhThuc", 0, "Hình thức khen thưởng", " "),
  (_, drafts) => set(drafts, "HinhThuc", 0, "Tên khác", "Giấy khen Sở"),
  (_, drafts) => {
    const rows = draft(drafts, "HinhThuc")?.rows;
    if (rows?.[0]) rows.push(["MOI", ...rows[0].slice(1)]);
  },
  (_, drafts) => draft(drafts, "HinhThuc")?.rows.splice(0),
  (_, drafts) => draft(drafts, "TieuChuan")?.rows.push(["TT9", "KHONG-CO", "Tiêu chuẩn khác"]),
  (_, drafts) => draft(drafts, "TieuChuan")?.rows.push(["TT1", "STTTT-TT", "Tiêu chuẩn lặp mã"]),
  (_, drafts) => draft(drafts, "TieuChuan")?.rows.push([null, "STTTT-TT", "Tiêu chuẩn không mã"]),
  (random, drafts) =>
    draft(drafts, "TieuChuan")?.rows.push([random.pick(["*", "(1)"]), "STTTT-TT", "Tiêu chuẩn không có tiêu đề"]),
  (_, drafts) => draft(drafts, "TieuChuan")?.rows.push(["Chức vụ", "STTTT-CN", "Tiêu chuẩn trùng tiêu đề"]),
  (_, drafts) =>
    draft(drafts, "TieuChuan")?.rows.push(
      ["TT8", "STTTT-TT", "Có cách làm hay, hiệu quả"],
      ["TT7", "STTTT-TT", "Có cách làm hay,  hiệu quả"],
    ),
  (random, drafts) => {
    const name = random.pick(["HinhThuc", "TieuChuan"]);
    const index = drafts.findIndex((item) => item.name === name);
    if (index >= 0) drafts.splice(index, 1);
  },
  (random, drafts) => {
    const planned = drafts.filter(({ name }) => name !== "DonVi");
    if (planned.length === 0) return;
    const table = random.pick(planned);
    const column = random.int(0, Math.min(table.headings.length, 4) - 1);
    table.headings[column] = "Cột lạ";
  },
  (random, drafts) => set(drafts, "DonVi", 0, "Ngày đăng ký thi đua", random.pick<Content>(["30/02/2022", "rồi", 12])),
  (_, drafts) => set(drafts, "DonVi", 1, "Đơn vị", null),
  (_, drafts) => {
    const name = draft(drafts, "DonVi")?.rows[0]?.[0];
    set(drafts, "DonVi", 1, "Tên khác", typeof name === "string" ? name : "Phòng");
  },
];

export function breakOffice(random: Random, drafts: Draft[]): void {
  for (let times = random.int(1, 2); times > 0; times--) random.pick(officeBreaks)(random, drafts);
}
