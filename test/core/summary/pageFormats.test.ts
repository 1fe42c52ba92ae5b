import type { Edit } from "../../../src/core/cells/edits";
import type { Format } from "../../../src/core/cells/formats";
import { LIST_COLUMNS, type ListColumn } from "../../../src/core/decisions/columns";
import { STATUS_COLOURS } from "../../../src/core/findings/outcome";
import { headFormats, line, type LineKind, PAGE_WIDTHS, SHOWN_COLUMNS } from "../../../src/core/summary/pageFormats";
import { listBodyFormats, listHeadingFormats } from "../../../src/core/decisions/listFormats";
import { newPageEdits } from "../../../src/core/summary/planSummary";

/** Row, column, height and width, and the format. */
function inShort(edit: Edit): string {
  if (edit.kind !== "format") return edit.kind;
  const { row, column, rows, columns } = edit.area;
  const names = Object.entries(edit.format)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? name : String(value)));
  return `${row},${column} ${rows}x${columns}: ${names.join(" ")}`;
}

const formatsOf = (...kinds: LineKind[]) =>
  headFormats(
    "S",
    kinds.map((kind) => line(kind, "a")),
  ).map(inShort);

test.each<[LineKind, string[]]>([
  ["agency", ["0,0 1x6: CenterAcrossSelection Center bold", "0,6 1x5: CenterAcrossSelection Center bold"]],
  [
    "motto",
    ["0,0 1x6: CenterAcrossSelection Center bold underline", "0,6 1x5: CenterAcrossSelection Center bold underline"],
  ],
  ["title", ["0,0 1x11: CenterAcrossSelection Center bold 14"]],
  ["plan", ["0,0 1x11: CenterAcrossSelection Center italic"]],
  ["toDo", ["0,0 1x11: bold 12 #0F4C81 Center"]],
  ["overview", ["0,0 1x11: #404040 Center"]],
  ["alert", ["0,0 1x11: bold #A80000 Center"]],
  ["hint", ["0,0 1x11: italic #404040 Center"]],
])("a line of %s", (kind, formats) => {
  expect(formatsOf(kind)).toEqual(["clearFormats", "0,0 1x13: Times New Roman 11", ...formats]);
});

test("a long bold line has a smaller size, so that it fits on the page", () => {
  const sizes = [100, 200, 250, 900].map((length) =>
    headFormats("S", [line("alert", "a".repeat(length))])
      .map(inShort)
      .at(-1),
  );
  expect(sizes).toEqual(["", " 9", " 7", " 7"].map((size) => `0,0 1x11: bold #A80000 Center${size}`));
});

test("the awards take all columns that are shown; no line goes through a name", () => {
  const across = (row: string, columns: string) => `${row},${columns}: bold #DEECF9 CenterAcrossSelection Center rows`;
  const formats = formatsOf("heading", "award", "award").slice(2);
  expect(formats[0]).toBe(across("0", "0 1x4"));
  expect(formats.slice(7)).toEqual([
    "0,0 1x11: ",
    "1,0 2x4: Center Left rows",
    "1,4 2x1: Center Center border",
    "1,5 2x2: Center CenterAcrossSelection rows",
    ...[7, 8, 9, 10].map((column) => `1,${column} 2x1: Center Center border`),
  ]);
});

test("a new page: landscape A4 with the shown columns, ids and traces hidden, the list's heading on each page", () => {
  const [widths, hidden, page] = newPageEdits("S", 12, { number: "27/KH & 28/KH", year: 2022 });
  expect(widths).toEqual({ kind: "columnWidths", sheet: "S", column: 0, widths: PAGE_WIDTHS });
  expect(hidden).toEqual({ kind: "hideColumns", sheet: "S", column: 11, columns: 2 });
  expect(LIST_COLUMNS.slice(SHOWN_COLUMNS)).toEqual(["id", "trace"]);
  expect(page).toMatchObject({
    page: {
      orientation: "Landscape",
      titleRow: 12,
      printed: { column: 0, columns: 11 },
      footer: { left: "27/KH && 28/KH – 2022", center: "Trang &P/&N" },
    },
  });
});

test("the shown columns fit on a laptop's screen of 1366 pixels", () => {
  const pixels = PAGE_WIDTHS.slice(0, SHOWN_COLUMNS).reduce((sum, points) => sum + (points * 4) / 3, 0);
  expect(pixels).toBeLessThanOrEqual(1260);
});

describe("the list", () => {
  const area = { row: 20, column: 2, rows: 5, columns: 13 };
  const positionOf = (column: ListColumn) => LIST_COLUMNS.indexOf(column);
  const areaOf = (column: ListColumn) => ({ ...area, column: 2 + positionOf(column), columns: 1 });

  test("the heading row", () => {
    expect(inShort(listHeadingFormats("S", area))).toBe(
      "20,2 1x13: Times New Roman 11 #000000 #DEECF9 border wrap bold Center Center",
    );
  });

  test("framed rows, decisions to choose from, what is open in yellow", () => {
    const formats = listBodyFormats("S", area, positionOf);
    expect(formats[0] && inShort(formats[0])).toBe("20,2 5x13: Times New Roman 11 border wrap Top");
    const format = (column: ListColumn): Format =>
      Object.assign(
        {},
        ...formats.map((edit) =>
          edit.kind === "format" && edit.area.column === areaOf(column).column ? edit.format : {},
        ),
      ) as Format;
    expect([format("ordinal"), format("remarks"), format("trace").wrap]).toEqual([
      { font: "Times New Roman", size: 11, border: true, wrap: true, vertical: "Top", align: "Center" },
      { size: 10 },
      false,
    ]);
    const decision = areaOf("decision");
    expect(formats.slice(-3)).toEqual([
      { kind: "statusColours", sheet: "S", area: areaOf("status"), colours: STATUS_COLOURS },
      { kind: "inputRule", sheet: "S", area: decision, rule: { kind: "words", words: ["Duyệt", "Không duyệt"] } },
      {
        kind: "statusColours",
        sheet: "S",
        area: decision,
        colours: [
          { text: "", fill: "#FFE97F", color: "#000000" },
          { text: "Duyệt", fill: "#DFF6DD", color: "#0B6A0B" },
          { text: "Không duyệt", fill: "#EDEBE9", color: "#605E5C" },
        ],
      },
    ]);
  });

  test("a column that is not there has no formats", () => {
    expect(listBodyFormats("S", area, () => undefined)).toHaveLength(1);
  });
});
