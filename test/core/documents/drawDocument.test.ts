import { drawDocument } from "../../../src/core/documents/drawDocument";
import { PAGE_WIDTH, paragraph, type Block, type TableColumn } from "../../../src/core/documents/document";
import type { Edit } from "../../../src/core/cells/edits";
import type { Format } from "../../../src/core/cells/formats";

const TABLE: readonly TableColumn[] = [
  { heading: "STT", width: 40, isCentred: true },
  { heading: "Tên", width: 160 },
  { heading: "Đơn vị", width: 268 },
];

const draw = (...blocks: Block[]): Edit[] => drawDocument("S", { name: "S", parts: [{ head: null, blocks }] });

/** What every line has, and what differs. */
function inShort({ font, wrap, size, vertical, align, ...rest }: Format): string {
  expect([font, wrap]).toEqual(["Times New Roman", true]);
  const marks = Object.entries(rest).flatMap(([name, value]) => (value === true ? [name] : []));
  return [size, vertical, align, ...marks].filter(Boolean).join(" ");
}

const formatsOf = (edits: readonly Edit[]) =>
  edits.flatMap((edit) =>
    edit.kind === "format" ? [`${edit.area.column}+${edit.area.columns}: ${inShort(edit.format)}`] : [],
  );

const signature = { titles: ["GIÁM ĐỐC"], remark: "", name: "" };

test.each<[string, Block, string[]]>([
  ["a title", { kind: "title", text: "A" }, ["0+2: 14 Center Center bold"]],
  ["a subject", { kind: "subject", text: "A" }, ["0+2: 13 Center Center bold", "0+2: 11 Center Center"]],
  [
    "what a part is annexed to",
    { kind: "subject", style: "italic", text: "A" },
    ["0+2: 13 Center Center italic", "0+2: 11 Center Center"],
  ],
  ["a centred line", { kind: "centred", style: "plain", text: "A" }, ["0+2: 13 Center Center"]],
  ["a basis", { kind: "basis", text: "A" }, ["0+2: 13 Top italic"]],
  ["a paragraph", paragraph("a"), ["0+2: 13 Top"]],
  ["a heading", { kind: "heading", text: "A" }, ["0+2: 13 Center bold"]],
  [
    "a table",
    { kind: "table", columns: TABLE, rows: [[1, "a", "b"]] },
    [
      ...["0+1", "1+1", "2+1"].map((place) => `${place}: 12 Center Center border bold`),
      "0+1: 12 Center Center border",
      "1+1: 12 Center border",
      "2+1: 12 Center border",
    ],
  ],
  [
    "the closing",
    { kind: "closing", receivers: ["Như trên"], signature },
    ["0+1: 12 Center bold italic", "1+1: 12 Center Center bold", "0+1: 11 Center", "1+1: 12 Center Center bold"],
  ],
])("%s", (_, block, formats) => {
  expect(formatsOf(draw(block))).toEqual(formats);
});

test("a new sheet with its columns, lines and page setup", () => {
  const edits = draw({ kind: "table", columns: TABLE, rows: [[1, "", "b"]] }, { kind: "heading", text: "A" });
  const sheet = "S";
  expect(edits.filter(({ kind }) => kind !== "format")).toEqual([
    { kind: "addSheet", sheet },
    { kind: "columnWidths", sheet, column: 0, widths: [40, 160, 268] },
    { kind: "cells", sheet, row: 0, column: 0, values: [["STT", "Tên", "Đơn vị"]] },
    { kind: "cells", sheet, row: 1, column: 0, values: [[1, null, "b"]] },
    { kind: "cells", sheet, row: 3, column: 0, values: [["A", null, null]] },
    { kind: "merge", sheet, area: { row: 3, column: 0, rows: 1, columns: 3 } },
    { kind: "rowHeight", sheet, row: 3, height: 18 },
    {
      kind: "page",
      sheet,
      page: { orientation: "Portrait", margins: { top: 2, bottom: 2, left: 3, right: 1.5 }, footer: { center: "&P" } },
    },
  ]);
});

test("the letterhead's halves meet at a grid line, and tables span it", () => {
  const wide: readonly TableColumn[] = [
    { heading: "STT", width: 38 },
    { heading: "Tên", width: 430 },
  ];
  const edits = draw({ kind: "table", columns: wide, rows: [] }, { kind: "closing", receivers: [], signature });
  expect(edits.find(({ kind }) => kind === "columnWidths")).toMatchObject({ widths: [38, 168, 262] });
  const merged = edits.flatMap(({ kind, ...edit }) => (kind === "merge" && "area" in edit ? [edit.area] : []));
  expect(merged).toEqual([
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 3, column: 0, rows: 1, columns: 2 },
  ]);
});

test("tables of different columns share one grid, in which some cells span several columns", () => {
  const other: readonly TableColumn[] = [
    { heading: "STT", width: 40 },
    { heading: "Tên", width: 228 },
    { heading: "Ghi chú", width: 200 },
  ];
  const edits = draw({ kind: "table", columns: TABLE, rows: [] }, { kind: "table", columns: other, rows: [] });
  expect(edits.find(({ kind }) => kind === "columnWidths")).toMatchObject({ widths: [40, 160, 68, 200] });
  const merged = edits.flatMap(({ kind, ...edit }) => (kind === "merge" && "area" in edit ? [edit.area] : []));
  expect(merged).toEqual([
    { row: 0, column: 2, rows: 1, columns: 2 },
    { row: 2, column: 1, rows: 1, columns: 2 },
  ]);
});

// 468 points less a margin of 6 hold 71 letters of 13 points, and fewer that are bold or capitals.
test.each<["paragraph" | "heading", string, number]>([
  ["paragraph", "a".repeat(71), 1],
  ["paragraph", "a".repeat(72), 2],
  ["paragraph", "A".repeat(56), 1],
  ["paragraph", "A".repeat(57), 2],
  ["heading", "a".repeat(64), 1],
  ["heading", "a".repeat(65), 2],
  ["paragraph", "a\nb", 2],
  ["paragraph", "", 1],
])("%s of %j takes %i lines", (kind, text, lines) => {
  const height = draw({ kind, text }).flatMap((edit) => (edit.kind === "rowHeight" ? [edit.height] : []));
  expect(height).toEqual([Math.ceil(lines * 13 * 1.36)]);
});

test("no row exceeds Excel's limit", () => {
  const heights = draw(paragraph("a".repeat(20_000))).flatMap((edit) =>
    edit.kind === "rowHeight" ? [edit.height] : [],
  );
  expect(heights).toEqual([409]);
});

test("the second part is below the first", () => {
  const part = { head: null, blocks: [{ kind: "heading", text: "A" } as const] };
  const rows = drawDocument("S", { name: "S", parts: [part, part] }).flatMap((edit) =>
    edit.kind === "cells" ? [edit.row] : [],
  );
  expect(rows).toEqual([0, 3]);
});

test("the page is as wide as an A4 page between its margins", () => {
  expect(PAGE_WIDTH).toBeCloseTo(((210 - 45) / 25.4) * 72, 0);
});
