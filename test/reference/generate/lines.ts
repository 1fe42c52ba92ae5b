import { formulaCell, type Content } from "./build";
import { requiredFields, type ColumnDraft } from "./columns";
import { people } from "./names";
import { newId } from "./ownCells";
import type { RowDraft } from "./rows";
import { anyError } from "./typedDates";
import type { World } from "./world";

/** One sheet row under the headings: cells by field, and cells by place (0 = the first column of the list). */
export interface Line {
  row?: RowDraft;
  byPlace?: Record<number, Content>;
  /** Repeats the headings; columns that are not ours are blank. */
  isHeading?: true;
}

const blankLine = (world: World, idOfAnother: Content): Line => {
  const { random } = world;
  const error = () => anyError(world);
  const leftOver = random.pick<() => RowDraft>([
    () => ({}),
    () => ({}),
    () => ({ ordinal: 12 }),
    () => ({ award: error(), nominee: error(), unit: error() }),
    () => ({ nominee: formulaCell("", '=""'), unit: formulaCell(0, "=Z1") }),
    () => ({ award: "-", nominee: " " }),
    () => ({ proposedOn: "01/12/2022" }),
    () => ({ id: newId(random) }),
    () => ({ id: idOfAnother }),
  ]);
  return { row: leftOver() };
};

const idOf = ({ random }: World, lines: Line[]): Content =>
  lines.length === 0 ? null : (random.pick(lines).row?.["id"] ?? null);

/** Rows among the data that hold nothing. */
export function withBlankLines(world: World, lines: Line[]): Line[] {
  if (!world.random.chance(0.35)) return lines;
  return lines.flatMap((line) => (world.random.chance(0.15) ? [blankLine(world, idOf(world, lines)), line] : [line]));
}

/** The formulas that were filled down below the last row. */
export function leftOverLines(world: World, lines: Line[]): Line[] {
  if (!world.random.chance(0.2)) return [];
  return Array.from({ length: world.random.int(1, 6) }, () => blankLine(world, idOf(world, lines)));
}

const sectionRows: RowDraft[] = [
  { ordinal: "I", nominee: "Tập thể" },
  { ordinal: "II", nominee: "Cá nhân" },
  { ordinal: "A", award: "Giấy khen" },
  { ordinal: "b" },
  { nominee: "I. CÁ NHÂN" },
  { award: "B) Cá nhân" },
  { unit: "III. Văn phòng Sở" },
  { ordinal: 1, nominee: "IV. Đơn vị khác" },
  { ordinal: "I", nominee: "Tập thể", unit: "Văn phòng Sở" },
  { ordinal: "II", nominee: "Cá nhân", achievement: "đủ hồ sơ" },
];

/** What a plain list has beside nominations: numbered columns, sections, totals, signatures. */
export function withListLines(world: World, lines: Line[], width: number): Line[] {
  const { random } = world;
  const sectioned = random.chance(0.4)
    ? lines.flatMap((line) => (random.chance(0.2) ? [{ row: { ...random.pick(sectionRows) } }, line] : [line]))
    : lines;
  return [
    ...(random.chance(0.25) ? [numberingLine(world, width)] : []),
    ...sectioned,
    ...(random.chance(0.3) ? [totalLine(world, lines.length)] : []),
    ...(random.chance(0.45) ? signatureLines(world, lines, width) : []),
  ];
}

/** The headings again, where a page of the printed list began. */
export function withHeadingLines({ random }: World, columns: ColumnDraft[], lines: Line[]): Line[] {
  if (!random.chance(0.12)) return lines;
  const again = (): RowDraft => {
    const only = random.chance(0.2) ? random.shuffle(requiredFields).slice(0, random.int(1, 3)) : null;
    const kept = columns.filter(({ field }) => field !== null && (only?.includes(field) ?? true));
    const change = random.pick([(text: string) => text, (text: string) => text.toUpperCase()]);
    return Object.fromEntries(kept.map(({ field, heading }) => [field, change(heading)]));
  };
  const spoil = (row: RowDraft): RowDraft => (random.chance(0.15) ? { ...row, nominee: random.pick(people) } : row);
  return lines.flatMap((line) => (random.chance(0.15) ? [line, { row: spoil(again()), isHeading: true }] : [line]));
}

function numberingLine({ random }: World, width: number): Line {
  const style = random.pick([(n: number) => n, (n: number) => String(n), (n: number) => `(${n})`]);
  const skip = random.chance(0.2) ? 1 : 0;
  const numbers = Array.from({ length: width }, (_, index) => [index, style(index + 1)] as const);
  return { byPlace: Object.fromEntries(numbers.slice(skip)) };
}

function totalLine({ random }: World, count: number): Line {
  const text = random.pick(["Tổng cộng", "CỘNG", "Cộng:", `Tổng số: ${count} đề nghị`, "TỔNG CỘNG", `Cộng ${count}`]);
  return { byPlace: random.chance(0.5) ? { 0: text } : { 1: text } };
}

const leftSignatures = [
  "Nơi nhận:",
  "NƠI NHẬN",
  "Người lập",
  "NGƯỜI LẬP BIỂU",
  "Người tổng hợp",
  "Xác nhận của đơn vị",
  "Ký tên",
];
const rightSignatures = [
  "GIÁM ĐỐC",
  "Phó Giám đốc",
  "KT. GIÁM ĐỐC",
  "TM. BAN LÃNH ĐẠO",
  "Trưởng phòng",
  "Thủ trưởng đơn vị",
  "CHÁNH VĂN PHÒNG",
];
const places = ["Kiên Giang, ngày 30 tháng 11 năm 2022", "Rạch Giá, ngày ... tháng ... năm 2022"];

function signatureLines(world: World, lines: Line[], width: number): Line[] {
  const { random } = world;
  const right = Math.min(width - 1, random.int(2, 5));
  const blanks: Line[] = Array.from({ length: random.int(0, 2) }, () => ({}));
  const dated: Line[] = random.chance(0.5) ? [{ byPlace: { [right]: random.pick(places) } }] : [];
  const signed: Line = { byPlace: { 0: random.pick(leftSignatures), [right]: random.pick(rightSignatures) } };
  const after: Line[] = [{ byPlace: { 0: "- Như trên;" } }, { byPlace: { 0: "- Lưu: VT.", [right]: "Lê Văn Bảy" } }];
  const strays = random.chance(0.25) ? lines.slice(0, random.int(1, 2)).map(({ row }) => ({ row: { ...row } })) : [];
  return [...blanks, ...dated, signed, ...after, ...strays];
}
