import { Random } from "../../support/random";
import { addSheet, addTable, formulaCell, type Content } from "./build";
import { mess, messWord } from "./mess";
import * as names from "./names";
import type { RowDraft } from "./rows";
import { anyError } from "./typedDates";
import type { World } from "./world";

/** Fields of an earlier award, and the headings under which they are typed or pasted. */
const HEADINGS: Record<string, string[]> = {
  year: ["Năm", "Năm", "Năm khen thưởng"],
  award: ["Hình thức", "Hình thức khen thưởng", "Danh hiệu thi đua/Hình thức khen thưởng"],
  subject: ["Đối tượng", "Đối tượng", "Phân loại khen thưởng", "TẬP THỂ/CÁ NHÂN"],
  nominee: ["Tên tập thể, cá nhân", "Họ và tên", "Tên tập thể/cá nhân\n(ghi đủ)"],
  unit: ["Đơn vị", "Đơn vị công tác", "Phòng ban"],
  decision: ["Số quyết định", "Quyết định số"],
  achievement: ["Tóm tắt thành tích", "Thành tích", "Nội dung thành tích"],
};

/** Earlier awards, some to nominees of this list, from a separate source of random numbers. */
export function addHistory(world: World, seed: number, rows: RowDraft[]): void {
  const random = new Random(seed * 6_151 + 29);
  if (!random.chance(0.3)) return;
  const own: World = { ...world, random };
  const fields = Object.keys(HEADINGS).filter(() => random.chance(0.95));
  const headings = fields.map((field) => random.pick(HEADINGS[field] ?? [field]));
  if (random.chance(0.08)) headings.push("Đơn vị công tác ");
  const count = random.int(1, 4);
  const lines = Array.from({ length: count }, () => {
    const award = earlierAward(own, rows);
    return headings.map((_, index) => award[fields[index] ?? "unit"] ?? null);
  });
  const unique = headings.filter(
    (heading, index) => headings.findIndex((other) => other.trim() === heading.trim()) === index,
  );
  const kept = unique.map((heading) => headings.indexOf(heading));
  const sheet = addSheet(world.workbook, "Ghi nhớ");
  addTable(
    world.workbook,
    sheet,
    "LichSu",
    { row: 0, column: 0 },
    unique,
    lines.map((line) => kept.map((index) => line[index] ?? null)),
  );
}

function earlierAward(world: World, rows: RowDraft[]): RowDraft {
  const { random } = world;
  const row = rows.length > 0 && random.chance(0.8) ? random.pick(rows) : null;
  const again = (field: string, other: Content): Content => {
    const content = row?.[field] ?? null;
    if (row === null || random.chance(0.1)) return other;
    return typeof content === "string" ? mess(random, content, world.mess) : content;
  };
  const award: RowDraft = {
    year: random.pick<Content>([2019, 2020, "2021", null]),
    award: again("award", "Bằng khen của Chủ tịch UBND tỉnh"),
    subject: again("subject", messWord(random, "Cá nhân", world.mess)),
    nominee: again("nominee", random.pick(names.people)),
    unit: again("unit", random.pick(names.someUnits).name),
    decision: random.pick<Content>(["12/QĐ-STTTT", 15, null]),
    achievement: again("achievement", random.pick(names.achievements)),
  };
  if (random.chance(0.1))
    award[random.pick(Object.keys(award))] = random.pick<Content>([anyError(world), formulaCell(0, "=Z1"), "-", null]);
  return award;
}
