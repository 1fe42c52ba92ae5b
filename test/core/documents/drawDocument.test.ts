import { drawDocument } from "../../../src/core/documents/drawDocument";
import type { DocumentRow, DocumentLook } from "../../../src/core/documents/document";
import type { Edit, Format } from "../../../src/core/cells/edits";

const WIDTHS = [30, 150, 120, 100];

function draw(...lines: DocumentRow[]): Edit[] {
  return drawDocument("S", { widths: WIDTHS, left: 2, centred: [0, 2], orientation: "Portrait", lines });
}

/** What every look has, and what tells one from another. */
function inShort({ font, wrap, size, vertical, align, ...rest }: Format): string {
  expect([font, wrap]).toEqual(["Times New Roman", true]);
  const marks = Object.entries(rest).map(([name, is]) => (is === true ? name : `no ${name}`));
  return [size, vertical, align, ...marks].filter(Boolean).join(" ");
}

const formatsOf = (edits: readonly Edit[]) =>
  edits.flatMap((edit) =>
    edit.kind === "format" ? [`${edit.area.column}+${edit.area.columns}: ${inShort(edit.format)}`] : [],
  );

test.each<[DocumentLook, string[]]>([
  ["office", ["0+2: 11 Center Center", "2+2: 11 Center Center bold"]],
  ["authority", ["0+2: 11 Center Center bold", "2+2: 11 Center Center bold"]],
  ["rule", ["0+2: 11 Center Center", "2+2: 11 Center Center"]],
  ["dated", ["0+2: 11 Center Center", "2+2: 11 Center Center italic"]],
  ["title", ["0+4: 14 Center Center bold"]],
  ["subtitle", ["0+4: 13 Center Center bold"]],
  ["paragraph", ["0+4: 13 Top"]],
  ["item", ["0+4: 13 Center bold"]],
  ["heading", [0, 1, 2, 3].map((column) => `${column}+1: 12 Center Center border bold`)],
  [
    "row",
    ["0+1: 12 Center Center border", "1+1: 12 Center border", "2+1: 12 Center Center border", "3+1: 12 Center border"],
  ],
  ["signer", ["0+2: 12 Center Center bold", "2+2: 12 Center Center bold"]],
  ["signature", ["0+2: 12 Center Center italic", "2+2: 12 Center Center italic"]],
  ["receivers", ["0+4: 11 Center"]],
  ["blank", []],
])("%s", (look, formats) => {
  expect(formatsOf(draw({ look, cells: ["A", "b"] }))).toEqual(formats);
});

test("a sheet of its own, its columns, its lines, the page", () => {
  const edits = draw(
    { look: "blank", cells: [] },
    { look: "dated", cells: ["Số 1", "ngày 2"] },
    { look: "row", cells: [1, ""] },
  );
  const sheet = "S";
  expect(edits.filter(({ kind }) => kind !== "format")).toEqual([
    { kind: "addSheet", sheet },
    { kind: "columnWidths", sheet, column: 0, widths: WIDTHS },
    { kind: "cells", sheet, row: 1, column: 0, values: [["Số 1", null, "ngày 2", null]] },
    { kind: "merge", sheet, area: { row: 1, column: 0, rows: 1, columns: 2 } },
    { kind: "merge", sheet, area: { row: 1, column: 2, rows: 1, columns: 2 } },
    { kind: "rowHeight", sheet, row: 1, height: 15 },
    { kind: "cells", sheet, row: 2, column: 0, values: [[1, null, null, null]] },
    {
      kind: "page",
      sheet,
      page: { orientation: "Portrait", margins: { top: 2, bottom: 2, left: 3, right: 1.5 }, footer: { center: "&P" } },
    },
  ]);
});

// 400 points less a margin of 6 hold 60 letters of 13 points, and fewer that are bold or capitals.
test.each<[DocumentLook, string, number]>([
  ["paragraph", "a".repeat(60), 1],
  ["paragraph", "a".repeat(61), 2],
  ["paragraph", "A".repeat(48), 1],
  ["paragraph", "A".repeat(49), 2],
  ["item", "a".repeat(55), 1],
  ["item", "a".repeat(56), 2],
  ["paragraph", "", 1],
])("%s of %j takes %i lines", (look, text, lines) => {
  const height = draw({ look, cells: [text] }).flatMap((edit) => (edit.kind === "rowHeight" ? [edit.height] : []));
  expect(height).toEqual([Math.ceil(lines * 13 * 1.36)]);
});

test("the fuller half makes a line as high as it needs", () => {
  const heightOf = (...cells: string[]) =>
    draw({ look: "rule", cells }).flatMap((edit) => (edit.kind === "rowHeight" ? [edit.height] : []));
  const long = "a".repeat(70);
  expect([heightOf("a", long), heightOf(long, "a")]).toEqual([[30], [45]]);
});
