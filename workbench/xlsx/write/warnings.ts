import type { Area, Sheet, Workbook } from "../../host/model";
import type { BilingualText } from "../errors";
import type { Package } from "../package/open";
import { parseAreas, cellRef } from "../package/refs";
import { readRelationships } from "../package/relationships";
import { localName } from "../package/xml";
import type { PackageSource, SheetSource } from "../source";

/** Content that refers to cells and that the model does not update. `texts` returns the XML with the references. */
interface Kind extends BilingualText {
  texts(sheet: SheetSource, source: PackageSource): string[];
}

const KINDS: readonly Kind[] = [
  { vi: "bảng tổng hợp (PivotTable)", en: "pivot tables", texts: inParts("pivotTable") },
  { vi: "vùng nguồn của PivotTable", en: "the source of a pivot table", texts: pivotSources },
  { vi: "nhận xét", en: "comments", texts: inParts("comments", "threadedComment") },
  { vi: "hình và nút lọc (slicer)", en: "pictures, shapes and slicers", texts: inParts("drawing") },
  { vi: "ô đánh dấu, nút bấm", en: "form controls", texts: inElements("controls", "oleObjects", "AlternateContent") },
  { vi: "bảng what-if", en: "what-if tables", texts: whatIfTables },
  { vi: "kịch bản what-if", en: "scenarios", texts: inElements("scenarios") },
  { vi: "vùng cho phép sửa", en: "ranges that may be edited", texts: inElements("protectedRanges") },
  { vi: "ngắt trang", en: "page breaks", texts: inElements("rowBreaks", "colBreaks") },
  { vi: "cách xem riêng", en: "custom views", texts: inElements("customSheetViews") },
  { vi: "lỗi đã bỏ qua", en: "ignored errors", texts: inElements("ignoredErrors", "cellWatches") },
  { vi: "biểu đồ nhỏ trong ô và quy tắc màu", en: "sparklines and colour rules", texts: extensions },
  {
    vi: "liên kết tới ô từ hình, nút, biểu đồ nhỏ hoặc trang biểu đồ",
    en: "links to its cells from shapes, controls, sparklines or chart sheets",
    texts: links,
  },
];

/** One line per sheet on which cells moved under content that could not be updated. */
export function listNotUpdated(workbook: Workbook, source: PackageSource, isChanged: boolean): BilingualText[] {
  return [
    ...workbook.sheets.flatMap((sheet) => notUpdatedOn(sheet, source)),
    ...renamed(workbook, source),
    ...(isChanged ? signature(source.file) : []),
  ];
}

function notUpdatedOn(sheet: Sheet, source: PackageSource): BilingualText[] {
  const own = source.sheets.get(sheet.id);
  const { movedFrom } = sheet;
  if (!own || !movedFrom) return [];
  const kinds = KINDS.filter((kind) => kind.texts(own, source).some((xml) => pointsBeyond(xml, movedFrom)));
  if (kinds.length === 0) return [];
  const names = (language: keyof BilingualText) => kinds.map((kind) => kind[language]).join(", ");
  return [
    {
      vi: `Trang "${sheet.name}": dòng hoặc cột đã dời, còn ${names("vi")} vẫn ở chỗ cũ.`,
      en: `Sheet "${sheet.name}": rows or columns moved, but ${names("en")} stay where they were.`,
    },
  ];
}

/** Whether XML refers to a cell at or beyond the first one that moved. */
function pointsBeyond(xml: string, { row = Infinity, column = Infinity }: NonNullable<Sheet["movedFrom"]>): boolean {
  const isBeyond = (area: Area) => area.row + area.rows > row || area.column + area.columns > column;
  const areas = [...xml.matchAll(/\s(?:sq)?ref="([^"]*)"|:sqref>([^<]*)<|\sr="([A-Z]+\d+)"/g)].flatMap(
    ([, attribute, element, cell]) => parseAreas(attribute ?? element ?? cell ?? ""),
  );
  const counts = (name: string) =>
    [...xml.matchAll(new RegExp(`:${name}>(\\d+)<`, "g"))].map(([, count]) => Number(count));
  const breaks = [...xml.matchAll(/<(?:\w+:)?brk\s[^>]*\bid="(\d+)"/g)].map(([, count]) => Number(count));
  return (
    areas.some(isBeyond) ||
    counts("row").some((count) => count >= row) ||
    counts("col").some((count) => count >= column) ||
    breaks.some((count) => count > Math.min(row, column))
  );
}

function inParts(...kinds: readonly string[]): Kind["texts"] {
  return ({ relationships }, { file }) =>
    relationships.flatMap(({ kind, path }) =>
      kinds.includes(kind) && path !== undefined && file.find(path) ? [file.text(path)] : [],
    );
}

function inElements(...names: readonly string[]): Kind["texts"] {
  return ({ root, path }, { file }) => {
    const found = root.children.filter((element) => names.includes(localName(element)));
    if (found.length === 0) return [];
    const xml = file.text(path);
    return found.map(({ start, end }) => xml.slice(start, end));
  };
}

/** Everything except the validations of Excel 2010, which the model updates. */
function extensions({ root, path }: SheetSource, { file }: PackageSource): string[] {
  const found = root.children
    .filter(({ name }) => name === "extLst")
    .flatMap((list) => list.children)
    .filter((ext) => ext.children.every((item) => localName(item) !== "dataValidations"));
  const xml = found.length === 0 ? "" : file.text(path);
  return found.map(({ start, end }) => xml.slice(start, end));
}

const QUALIFIED =
  /(?:(?:'|&apos;)((?:[^'&<]|'')+)(?:'|&apos;)|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/gu;

/** References from other parts: the model only updates its formulas and the charts of sheets. */
function links({ opened }: SheetSource, source: PackageSource): string[] {
  const texts = [
    ...[...source.sheets.values()].flatMap((item) => [
      ...extensions(item, source),
      ...inParts("drawing", "vmlDrawing", "ctrlProp")(item, source),
    ]),
    ...source.part.relationships.flatMap(({ kind, path }) =>
      kind === "chartsheet" && path ? chartsOf(path, source) : [],
    ),
  ];
  return texts.flatMap((xml) =>
    [...xml.matchAll(QUALIFIED)].flatMap(([, quoted, plain, ref = ""]) =>
      (quoted?.replaceAll("''", "'") ?? plain) === opened.name ? [` ref="${ref.replaceAll("$", "")}"`] : [],
    ),
  );
}

const chartsOf = (chartSheet: string, { file }: PackageSource): string[] =>
  readRelationships(file, chartSheet).flatMap(({ path: drawing = "" }) =>
    readRelationships(file, drawing).flatMap(({ kind, path }) =>
      kind === "chart" && path !== undefined && file.find(path) ? [file.text(path)] : [],
    ),
  );

function whatIfTables({ opened }: SheetSource): string[] {
  const tables: string[] = [];
  for (const cells of opened.rows) cells?.forEach((cell) => cell?.rest?.formula && tables.push(cell.rest.formula.xml));
  return tables;
}

/** The sources of pivot tables on a sheet, wherever the tables are. */
function pivotSources({ opened }: SheetSource, source: PackageSource): string[] {
  return pivotCaches(source).filter((xml) => sheetOf(xml) === opened.name);
}

const pivotCaches = ({ file, part }: PackageSource): string[] =>
  part.relationships.flatMap(({ kind, path }) =>
    kind === "pivotCacheDefinition" && path !== undefined && file.find(path)
      ? (file.text(path).match(/<(?:\w+:)?worksheetSource\b[^>]*>/g) ?? [])
      : [],
  );

const sheetOf = (xml: string): string | undefined =>
  /\ssheet="([^"]*)"/.exec(xml)?.[1]?.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

/** The sheet of a pivot table's source. */
function renamed(workbook: Workbook, source: PackageSource): BilingualText[] {
  const sheets = pivotCaches(source).map(sheetOf);
  return source.opened.sheets.flatMap(({ id, name }) => {
    const now = workbook.sheets.find((sheet) => sheet.id === id);
    if (now?.name === name || !sheets.includes(name)) return [];
    return [
      {
        vi: `Bảng tổng hợp (PivotTable) vẫn lấy nguồn từ trang "${name}", trang này đã đổi tên hoặc bị xóa.`,
        en: `A pivot table still has its source on the sheet "${name}", which was renamed or deleted.`,
      },
    ];
  });
}

function signature(file: Package): BilingualText[] {
  if (!readRelationships(file, "").some(({ type }) => type.endsWith("/digital-signature/origin"))) return [];
  return [
    {
      vi: "Chữ ký số của sổ không còn hợp lệ vì nội dung đã thay đổi.",
      en: "The workbook's digital signature is no longer valid, because its contents changed.",
    },
  ];
}

/** Longest text of a cell, and of a validation's list of words: Excel repairs files with longer ones. */
const MAX_TEXT = 32_767;
const MAX_LIST = 255;

/** One line per content that Excel will not accept; it is written nevertheless. */
export function listRefusedContent({ name, rows, validations }: Sheet, opened?: Sheet): BilingualText[] {
  const warnings: BilingualText[] = [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (typeof cell?.value !== "string" || cell.value.length <= MAX_TEXT) return;
      if (cell.value === opened?.rows[row]?.[column]?.value) return;
      const place = cellRef(row, column);
      warnings.push({
        vi: `Trang "${name}": nội dung ô ${place} dài hơn 32.767 ký tự, quá giới hạn của Excel.`,
        en: `Sheet "${name}": the text in ${place} is longer than the 32,767 characters that Excel accepts.`,
      });
    });
  });
  const known = new Set(opened?.validations.map(({ formulas }) => formulas[0]));
  for (const { type, formulas } of validations) {
    const [list = ""] = formulas;
    if (type !== "list" || !list.startsWith('"') || list.length - 2 <= MAX_LIST || known.has(list)) continue;
    warnings.push({
      vi: `Trang "${name}": danh sách chọn ${list.slice(0, 40)}… dài hơn 255 ký tự, quá giới hạn của Excel.`,
      en: `Sheet "${name}": the drop-down list ${list.slice(0, 40)}… is longer than the 255 characters that Excel accepts.`,
    });
  }
  return warnings;
}
