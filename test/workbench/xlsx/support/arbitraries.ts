import fc from "../../../support/fastCheck";
import type { DataValidation } from "../../../../workbench/host/cellRules";
import type { Area, Cell, Sheet, Style, Table, Workbook } from "../../../../workbench/host/model";
import { sheetOf, workbookOf } from "./models";

/** Texts that are difficult to write in XML, shared strings and formulas. */
export const NASTY_TEXTS = [
  "", " ", "  đầu", "cuối  ", "\n", "a\nb", "a\r\nb", "\ttab\t", "=1+1", "+84", "-5", "@SUM(A1)", "'nháy", "_x000D_", "_x005F_", "_x0041_x0042_",
  "_x000d_", "_X000D_", "__x0041_", "_x12_", "_x1234\r", "\u0000\u0001\u001f\u007f", "\u200b\ufeff\u00a0", "\ufeffđầu", "Đỗ Thị Hoà".normalize("NFD"), "👩‍👩‍👧 😀",
  "\ud83d", "\ude00", "\ufffe\uffff", "<a href=\"x\">&amp;</a>", "]]>", "&lt;", "#N/A", "TRUE", "44679", "01/02/2022", "\u2028", "__proto__", "constructor",
]; // prettier-ignore

export const text = fc.oneof(
  fc.constantFrom(...NASTY_TEXTS),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.array(fc.constantFrom(...NASTY_TEXTS, "_x", "000D", "_", "x0"), { maxLength: 5 }).map((parts) => parts.join("")),
);

const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: 0, max: 2_958_465, noNaN: true }),
  )
  .map((value) => (Object.is(value, -0) ? 0 : value));
const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, "0")}`);
const some = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] });

export const style: fc.Arbitrary<Style> = some<Style>({
  numberFormat: fc.constantFrom(
    "@",
    "0.00",
    "dd/mm/yyyy",
    "m/d/yyyy",
    "m/d/yyyy h:mm",
    "#,##0_);(#,##0)",
    "dd\\-mm\\-yyyy",
    '0" đồng";[Red]-0',
    "[h]:mm:ss",
  ),
  font: fc.record(
    {
      name: fc.constantFrom("Calibri", "Times New Roman"),
      size: fc.constantFrom(10.5, 11, 13),
      bold: fc.constant(true),
      italic: fc.constant(true),
      underline: fc.constantFrom("Single", "Double"),
      strikethrough: fc.constant(true),
      color,
    },
    { requiredKeys: ["name", "size"] },
  ),
  fill: color,
  horizontal: fc.constantFrom("Left", "Center", "Right", "Justify", "Fill", "Distributed", "CenterAcrossSelection"),
  vertical: fc.constantFrom("Top", "Center", "Bottom", "Justify", "Distributed"),
  wrapText: fc.constant(true),
  indent: fc.integer({ min: 1, max: 15 }),
  rotation: fc.constantFrom(45, 90, -30, -90, 180),
  borders: fc
    .record(
      Object.fromEntries(
        ["top", "bottom", "left", "right"].map((edge) => [
          edge,
          fc.record(
            { style: fc.constantFrom("thin", "double", "hair", "mediumDashDot"), color },
            { requiredKeys: ["style"] },
          ),
        ]),
      ),
      { requiredKeys: [] },
    )
    .filter((borders) => Object.keys(borders).length > 0),
  locked: fc.constant(false),
}).filter((made) => Object.keys(made).length > 0) as fc.Arbitrary<Style>;

const value = fc.oneof(
  text.map((given): Cell => ({ value: given })),
  number.map((given): Cell => ({ value: given })),
  fc.boolean().map((given): Cell => ({ value: given })),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((given): Cell => ({ value: given, isError: true })),
);
const formula = fc
  .tuple(value, fc.constantFrom("=A1+1", '=IF(B2<>"","<&>",Sheet2!C3)', '="a\nb"'))
  .map(([cell, given]): Cell => ({ ...cell, formula: given }));

export const cell = (styles: readonly Style[]): fc.Arbitrary<Cell> =>
  fc
    .tuple(
      fc.oneof(value, formula, fc.constant<Cell>({ value: null })),
      fc.integer({ min: -1, max: styles.length - 1 }),
      fc.boolean(),
      fc.option(fc.webUrl({ withFragments: true }), { freq: 10, nil: undefined }),
    )
    .map(([made, index, quoted, target]): Cell => {
      const chosen = styles[index];
      return {
        ...made,
        ...(chosen && { style: chosen }),
        ...(quoted &&
          typeof made.value === "string" &&
          !made.formula &&
          !made.isError && { quotePrefix: true as const }),
        ...(target !== undefined && { hyperlink: { target } }),
      };
    })
    .filter(
      (made) =>
        made.value !== null || made.style !== undefined || made.hyperlink !== undefined || made.formula !== undefined,
    );

const areaAt = (row: number, rows = 1, columns = 1): Area => ({ row, column: 1, rows, columns });

const filled = text.filter((given) => given !== "");

const validation: fc.Arbitrary<DataValidation> = fc.record(
  {
    type: fc.constantFrom("list", "whole", "date", "custom"),
    operator: fc.constantFrom("between", "greaterThan"),
    formulas: fc.array(fc.constantFrom('"Có,Không"', "44679", "'Đơn vị'!$A$1:$A$9", 'A1<>""'), {
      minLength: 1,
      maxLength: 2,
    }),
    allowBlank: fc.constant(true),
    showError: fc.constant(true),
    errorStyle: fc.constantFrom("stop", "warning"),
    errorTitle: filled,
    error: filled,
    showPrompt: fc.constant(true),
    promptTitle: filled,
    prompt: filled,
    hideDropDown: fc.constant(true),
    areas: fc.constant([]),
  },
  { requiredKeys: ["type", "formulas", "areas"] },
) as fc.Arbitrary<DataValidation>;

const heading = filled.map((given) => given.slice(0, 200));

/** A table at the given row, and the heading cells it needs. */
const table = (row: number): fc.Arbitrary<[Table, string[]]> =>
  fc.uniqueArray(heading, { minLength: 1, maxLength: 4, selector: (given) => given.toLowerCase() }).map((names) => [
    {
      id: "1",
      name: "DeNghi",
      area: areaAt(row, 3, names.length),
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
      columns: names.map((name, index) => ({ id: String(index + 1), name })),
    },
    names,
  ]);

const rowsWith = (count: number, width: number, styles: readonly Style[]) =>
  fc.array(fc.array(fc.option(cell(styles), { nil: undefined }), { maxLength: width }), { maxLength: count });

const sheet = (styles: readonly Style[]): fc.Arbitrary<Sheet> =>
  fc
    .record({
      rows: rowsWith(6, 5, styles),
      table: table(20),
      validations: fc.uniqueArray(validation, {
        maxLength: 3,
        selector: ({ areas: _areas, ...rule }) => JSON.stringify(rule),
      }),
      widths: fc.array(fc.option(fc.double({ min: 1, max: 100, noNaN: true }), { nil: undefined }), { maxLength: 5 }),
      heights: fc.array(fc.option(fc.double({ min: 1, max: 100, noNaN: true }), { nil: undefined }), { maxLength: 5 }),
      hidden: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
      frozen: fc.record({ rows: fc.integer({ min: 0, max: 9 }), columns: fc.integer({ min: 0, max: 9 }) }),
      visibility: fc.constantFrom("Visible", "Hidden", "VeryHidden"),
      gridlines: fc.boolean(),
    })
    .map(
      ({ rows: given, table: [made, names], validations, widths, heights, hidden, frozen, visibility, gridlines }) => {
        const rows = given.map((cells) => [...cells]);
        rows[20] = [undefined, ...names.map((name): Cell => ({ value: name }))];
        return sheetOf({
          rows,
          tables: [made],
          validations: validations.map((rule, index) => ({
            ...rule,
            areas: [areaAt(30 + index, 1_000), areaAt(2_000 + index)],
          })),
          columnWidths: widths,
          rowHeights: heights,
          hiddenRows: new Set(hidden),
          merges: [areaAt(40, 2, 2)],
          frozen,
          visibility,
          showGridlines: gridlines,
        });
      },
    );

export const workbook: fc.Arbitrary<Workbook> = fc
  .array(style, { minLength: 1, maxLength: 4 })
  .chain((styles) => fc.tuple(sheet(styles), fc.boolean()))
  .map(([made, date1904]) => workbookOf([made], { date1904, names: [{ name: "Han", formula: "44679" }] }));
