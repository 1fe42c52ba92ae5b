import type { Content } from "./build";
import { addSheet, addTable, dateCell, formulaCell, put } from "./build";
import { mess, messWord } from "./mess";
import { textDate } from "./typedDates";
import type { UnitFacts, World } from "./world";

/** A table as it will be typed: the parts can still be broken on purpose. */
export interface Draft {
  name: string;
  headings: string[];
  rows: Content[][];
}

export function planDrafts(world: World): Draft[] {
  return [planLines(world), awardRows(world), criterionRows(world)];
}

function officeDay(world: World, serial: number): Content {
  return world.random.chance(0.15) ? textDate(world, serial) : dateCell(serial);
}

function planLines(world: World): Draft {
  const { plan, random, mess: often } = world;
  const word = (text: string | null) => (text === null ? null : messWord(random, text, often));
  const rule = (inclusive: boolean) => word(inclusive ? "Hết ngày" : "Trước ngày");
  const lines: [string, Content][] = [
    ["Số kế hoạch", plan.number],
    ["Ngày ban hành", officeDay(world, plan.issuedOn)],
    ["Trích yếu", `Phát động thi đua, khen thưởng năm ${plan.year}`],
    ["Cơ quan", "Sở Thông tin và Truyền thông tỉnh Kiên Giang"],
    ["Năm", random.pick<Content>([plan.year, plan.year, String(plan.year), null])],
    ["Hạn đăng ký thi đua", officeDay(world, plan.registrationDeadline)],
    ["Cách tính hạn đăng ký", rule(plan.registrationInclusive)],
    ["Hạn đề nghị khen thưởng", officeDay(world, plan.proposalDeadline)],
    ["Cách tính hạn đề nghị", rule(plan.proposalInclusive)],
    ["Giai đoạn", word(plan.stage)],
    ["Phân loại phong trào của Sở", random.pick([null, "Khá", "Xuất sắc", "chưa có"])],
    ["Kiểm tra ngoài kế hoạch", word(plan.customaryChecks)],
  ];
  const optional = ["Trích yếu", "Cơ quan", "Phân loại phong trào của Sở"];
  if (plan.registrationInclusive === false) optional.push("Cách tính hạn đăng ký");
  if (plan.proposalInclusive) optional.push("Cách tính hạn đề nghị");
  const kept = random.chance(0.3) ? lines.filter(([name]) => !optional.includes(name) || random.chance(0.5)) : lines;
  const all = [...kept, ...furtherLines(world)];
  const rows = all.map(([name, value]) => [messWord(random, name, often / 2), value]);
  return { name: "KeHoach", headings: ["Mục", "Giá trị"], rows };
}

/** Lines for the documents, and lines of the Office's own. */
function furtherLines({ random }: World): [string, Content][] {
  const lines: [string, Content][] = [
    ["Căn cứ", "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"],
    ["Căn cứ", "Nghị định số 98/2023/NĐ-CP"],
    ["Người ký", "Lê Văn Bảy"],
    ["Chức vụ người ký", "Phó Giám đốc"],
    ["Địa danh", "Kiên Giang"],
    ["Ghi chú của Văn phòng", "gửi các phòng trước ngày 15"],
    ["Điện thoại liên hệ", "0297 000 000"],
    ["Số lượng phòng", 7],
  ];
  return random.chance(0.3) ? lines.filter(() => random.chance(0.4)) : [];
}

function awardRows({ plan, random, mess: often }: World): Draft {
  const headings = ["Mã", "Hình thức khen thưởng", "Đối tượng", "Chỉ tiêu", "Căn cứ", "Tên khác"];
  const rows = plan.awards.map(({ code, name, subject, quota, otherNames }): Content[] => [
    code,
    mess(random, name, often / 2),
    messWord(random, subject, often),
    quota,
    "khoản 2",
    otherNames.join(random.pick(["; ", ";", " ; "])),
  ]);
  if (random.chance(0.9)) return { name: "HinhThuc", headings, rows };
  return {
    name: "HinhThuc",
    headings: headings.slice(0, 4).concat("Tên khác"),
    rows: rows.map((row) => row.toSpliced(4, 1)),
  };
}

function criterionRows({ plan }: World): Draft {
  const rows = plan.criteria.map(({ code, award, text }): Content[] => [code, award, text]);
  return { name: "TieuChuan", headings: ["Mã", "Hình thức", "Nội dung"], rows };
}

export function unitDraft(world: World, units: UnitFacts[]): Draft {
  const { random, mess: often } = world;
  const columns: { heading: string; contentOf: (unit: UnitFacts) => Content }[] = [
    { heading: "Đơn vị", contentOf: ({ name }) => mess(random, name, often / 2) },
    { heading: "Tên khác", contentOf: ({ otherNames }) => otherNames.join("; ") || null },
    {
      heading: "Ngày đăng ký thi đua",
      contentOf: ({ registeredOn }) =>
        registeredOn === null ? random.pick([null, "-"]) : officeDay(world, registeredOn),
    },
    { heading: "Biên bản họp xét", contentOf: ({ minutes }) => minutes },
  ];
  const kept = columns.filter(({ heading }) => heading === "Đơn vị" || random.chance(0.93));
  const rows = units.map((unit) => kept.map(({ contentOf }) => contentOf(unit)));
  if (random.chance(0.1))
    rows.splice(
      random.int(0, rows.length),
      0,
      kept.map(() => random.pick([null, formulaCell("", '=""')])),
    );
  return { name: "DonVi", headings: kept.map(({ heading }) => heading), rows };
}

export function placeDrafts({ workbook, random }: World, sheetName: string, drafts: Draft[]): void {
  const sheet = addSheet(workbook, sheetName);
  if (random.chance(0.1)) sheet.visibility = "Hidden";
  let row = 2;
  put(sheet, 0, 0, sheetName.toUpperCase());
  for (const { name, headings, rows } of drafts) {
    addTable(workbook, sheet, name, { row, column: 0 }, headings, rows);
    row += rows.length + 4;
  }
}
