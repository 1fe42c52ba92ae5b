import type { Stage } from "./plan";
import { cellInWords } from "../findings/finding";
import { fold, withoutParentheses } from "../text/fold";
import { nearest } from "../text/nearest";
import { quote } from "../text/formatText";
import { isError, type PlacedCell, type PlanFaults, type ReadTable } from "./tableReader";

/** The lines of the table `KeHoach`, by which they are read and written. */
export const PLAN_LINES = {
  number: "Số kế hoạch",
  issuedOn: "Ngày ban hành",
  title: "Trích yếu",
  agency: "Cơ quan",
  year: "Năm",
  registrationDeadline: "Hạn đăng ký thi đua",
  registrationRule: "Cách tính hạn đăng ký",
  proposalDeadline: "Hạn đề nghị khen thưởng",
  proposalRule: "Cách tính hạn đề nghị",
  stage: "Giai đoạn",
  movementClass: "Phân loại phong trào của Sở",
  customaryChecks: "Kiểm tra ngoài kế hoạch",
} as const;

export type PlanLine = keyof typeof PLAN_LINES;

/** Lines that only the documents need; each may be missing. */
export const DOCUMENT_LINES = {
  /** Repeated for each legal basis. */
  legalBases: "Căn cứ",
  signer: "Người ký",
  signerTitle: "Chức vụ người ký",
  place: "Địa danh",
} as const;

export type DocumentLine = keyof typeof DOCUMENT_LINES;

/** Whether the day of the deadline still counts. */
export const DEADLINE_RULES = [
  ["Trước ngày", false],
  ["Hết ngày", true],
] as const;

export const STAGES = [
  ["Đăng ký", "registration"],
  ["Đề nghị", "nomination"],
  ["Giám đốc duyệt", "decision"],
] as const satisfies readonly (readonly [string, Stage])[];

export const MOVEMENT_CLASSES = ["Xuất sắc", "Khá", "Trung bình", "Yếu"] as const;

type AnyLine = PlanLine | DocumentLine;

const NAMES: Record<AnyLine, string> = { ...PLAN_LINES, ...DOCUMENT_LINES };
const LINES_BY_NAME = new Map(Object.entries(NAMES).map(([line, name]) => [fold(name), line as AnyLine]));
/** Compared with marks, since these are not column headings; without a remark such as "(dd/mm/yyyy)". */
const lineNamed = (text: string) => LINES_BY_NAME.get(fold(withoutParentheses(text)));
const REPEATABLE: AnyLine = "legalBases";

/** The lines of `KeHoach` by name. */
interface PlanLines {
  lines: ReadonlyMap<AnyLine, PlacedCell>;
  /** The values of a line that only the documents read: a line may be repeated. */
  documents(line: DocumentLine): string[];
}

export function readLines(table: ReadTable, faults: PlanFaults): PlanLines {
  const lines = new Map<AnyLine, PlacedCell>();
  const bases: PlacedCell[] = [];
  const unknown: PlacedCell[] = [];
  for (const row of table.rows) {
    const name = row("Mục");
    const value = row("Giá trị");
    if (name === null || value === null || isError(name, faults)) continue;
    const line = lineNamed(name.text);
    if (name.isBlank) {
      const facts = { where: cellInWords(name.place), heading: "Mục", example: PLAN_LINES.stage };
      faults.add("nameMissing", name.place, facts);
    } else if (line === undefined) unknown.push(name);
    else if (line === REPEATABLE) bases.push(value);
    else if (!lines.has(line)) lines.set(line, value);
    else faults.add("lineTwice", name.place, { where: cellInWords(name.place), line: NAMES[line] });
  }
  for (const name of unknown) reportUnknown(name, lines, faults);
  return {
    lines,
    documents: (line) => {
      const cells = line === REPEATABLE ? bases : [lines.get(line)];
      return cells.flatMap((cell) => (!cell || cell.isBlank || isError(cell, faults) ? [] : [cell.text.trim()]));
    },
  };
}

/** If the line is similar to a missing one, it may be a misspelling, and the default would be used without notice. */
function reportUnknown(name: PlacedCell, lines: ReadonlyMap<AnyLine, PlacedCell>, faults: PlanFaults): void {
  const missing = Object.entries(PLAN_LINES).filter(([line]) => !lines.has(line as PlanLine));
  const suggestion = nearest(
    name.text,
    missing.map(([, heading]) => heading),
  );
  if (suggestion === null) faults.noteUnknownLine(name.place);
  else {
    const facts = { where: cellInWords(name.place), value: quote(name.text), suggestion };
    faults.add("lineMisspelt", name.place, facts);
  }
}
