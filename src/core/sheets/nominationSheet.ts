import { SHEETS, TABLES } from "../names";
import { criterionField, FIELDS, headingOf, OWN, type FieldId, type FieldName } from "../nominations/fields";
import type { Plan } from "../plan/plan";
import { nominationInput, type Sources } from "./nominationInputs";
import type { CellStyle, DesignedLine, InputDesign, SheetDesign } from "./sheetDesign";

const HEADING_ROW = 4;

/** In characters; a criterion's column is as wide as its code. */
const WIDTHS: Partial<Record<FieldName, number>> = {
  ordinal: 6,
  award: 32,
  subject: 12,
  nominee: 26,
  position: 18,
  unit: 26,
  achievement: 48,
  report: 16,
  discipline: 16,
  lateAcceptance: 28,
};
const USUAL_WIDTH = 14;
const CRITERION_WIDTH = 9;

const FIELD_STYLES: Partial<Record<FieldName, CellStyle>> = {
  ordinal: "centred",
  registeredOn: "date",
  proposedOn: "date",
};

/** The columns in the Office's order: the criteria after the dates, without our own columns. */
export function nominationFields({ criteria }: Plan): FieldId[] {
  const own: readonly FieldName[] = OWN;
  const index = FIELDS.indexOf("directInvolvement");
  const codes = criteria.map(({ code }) => criterionField(code));
  return [...FIELDS.slice(0, index), ...codes, ...FIELDS.slice(index)].filter(
    (field) => !own.includes(field as FieldName),
  );
}

/** The sheet `Đề nghị` with blank rows to fill. */
export function nominationSheet(plan: Plan, sources: Sources, rows: number): SheetDesign {
  const fields = nominationFields(plan);
  return {
    sheet: SHEETS.nominations,
    widths: fields.map(widthOf),
    heights: { [HEADING_ROW]: 48 },
    lines: linesAbove(plan, fields.length),
    tables: [
      {
        name: TABLES.nominations,
        row: HEADING_ROW,
        column: 0,
        headings: fields.map(headingOf),
        rows: Array.from({ length: rows }, () => fields.map(() => "")),
        styles: stylesOf(fields),
      },
    ],
    inputs: fields.flatMap((field, column): InputDesign[] => {
      const guide = nominationInput(field, plan, sources);
      return guide === null ? [] : [{ area: { row: HEADING_ROW + 1, column, rows, columns: 1 }, ...guide }];
    }),
    frozen: { rows: HEADING_ROW + 1, columns: fields.indexOf("nominee") + 1 },
    titleRow: HEADING_ROW,
  };
}

function widthOf(field: FieldId): number {
  return field.startsWith("criterion:") ? CRITERION_WIDTH : (WIDTHS[field as FieldName] ?? USUAL_WIDTH);
}

function stylesOf(fields: readonly FieldId[]): Record<number, CellStyle> {
  const styles = fields.map((field): [number, CellStyle | undefined] => [
    fields.indexOf(field),
    field.startsWith("criterion:") ? "centred" : FIELD_STYLES[field as FieldName],
  ]);
  return Object.fromEntries(styles.filter((entry): entry is [number, CellStyle] => entry[1] !== undefined));
}

function linesAbove({ agency, year }: Plan, columns: number): DesignedLine[] {
  const motto = { column: Math.max(6, columns - 9), columns: Math.min(9, columns - 6) };
  return [
    { row: 0, column: 0, columns: 6, text: agency.toUpperCase(), style: "letterhead" },
    { row: 0, ...motto, text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style: "letterhead" },
    { row: 1, ...motto, text: "Độc lập - Tự do - Hạnh phúc", style: "letterhead" },
    { row: 2, column: 0, columns, text: `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`, style: "title" },
    {
      row: 3,
      column: 0,
      columns,
      text: `Nhập từ dòng ${HEADING_ROW + 2}, rồi bấm Kiểm tra. Phần mềm thêm và ghi ba cột kết quả; không sửa ba cột đó.`,
      style: "note",
    },
  ];
}
