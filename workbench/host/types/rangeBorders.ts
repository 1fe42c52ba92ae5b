import { asChoice } from "../batch/arguments";
import { hostObject, type HostObject, type TypeDefinition } from "../batch/define";
import { HostError } from "../errors";
import { lastColumn, lastRow } from "../geometry/area";
import { sheetOf } from "../lookup";
import type { Area, BorderEdge, Style } from "../model";
import { changeStyle, commonOf } from "../operations/format";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { asColor } from "./color";

/** Wire names of the edges; the workbook model has no diagonals. */
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof SIDES)[number];

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Line styles of the file format for a style and a weight of office.js, and back. */
const FILE_STYLES: Readonly<Record<string, readonly [line: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  dashDot: ["DashDot", "Thin"],
  dashDotDot: ["DashDotDot", "Thin"],
  slantDashDot: ["SlantDashDot", "Medium"],
  mediumDashed: ["Dash", "Medium"],
  mediumDashDot: ["DashDot", "Medium"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
};

const fileStyle = (line: string, weight: string): string =>
  Object.entries(FILE_STYLES).find(([, [l, w]]) => l === line && w === weight)?.[0] ??
  Object.entries(FILE_STYLES).find(([, [l]]) => l === line)?.[0] ??
  "thin";

interface BorderRef {
  range: RangeRef;
  side: Side;
}

/** The cells along one side of a range, with the edge. */
function strips(area: Area, side: Side): [Area, BorderEdge][] {
  switch (side) {
    case "EdgeTop":
      return [[{ ...area, rows: 1 }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, row: lastRow(area), rows: 1 }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, columns: 1 }, "left"]];
    case "EdgeRight":
      return [[{ ...area, column: lastColumn(area), columns: 1 }, "right"]];
    case "InsideHorizontal":
      if (area.rows < 2) return [];
      return [
        [{ ...area, rows: area.rows - 1 }, "bottom"],
        [{ ...area, row: area.row + 1, rows: area.rows - 1 }, "top"],
      ];
    case "InsideVertical":
      if (area.columns < 2) return [];
      return [
        [{ ...area, columns: area.columns - 1 }, "right"],
        [{ ...area, column: area.column + 1, columns: area.columns - 1 }, "left"],
      ];
  }
}

type Line = { style: string; color?: string };

function readLine<V>(
  { range, side }: BorderRef,
  state: HostState,
  pick: (line: Line | undefined) => V,
  whenNone: V,
): V | null {
  const [strip] = strips(range.area, side);
  return strip ? commonOf(sheetOf(state, range), strip[0], (style) => pick(style.borders?.[strip[1]])) : whenNone;
}

function changeLine(
  { range, side }: BorderRef,
  state: HostState,
  change: (line: Line | undefined) => Line | undefined,
  key: string,
): void {
  for (const [area, edge] of strips(range.area, side)) {
    const patch = ({ borders, ...style }: Style): ReturnType<Parameters<typeof changeStyle>[3]> => {
      const line = change(borders?.[edge]);
      const { [edge]: _old, ...others } = borders ?? {};
      return { ...style, borders: line ? { ...others, [edge]: line } : others };
    };
    changeStyle(state, sheetOf(state, range), area, patch, `border.${edge}.${key}`);
  }
}

const lineOf = (line: Line | undefined): readonly [string, string] =>
  line ? (FILE_STYLES[line.style] ?? ["Continuous", "Thin"]) : ["None", "Thin"];

const rangeBorder: TypeDefinition<BorderRef> = {
  name: "RangeBorder",
  ids: ["SideIndex"],
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (self, state) => readLine(self, state, (line) => lineOf(line)[0], "None"),
      set: (self, value, state) => {
        const style = asChoice(value, LINE_STYLES);
        changeLine(
          self,
          state,
          (line) => (style === "None" ? undefined : { ...line, style: fileStyle(style, lineOf(line)[1]) }),
          `style=${style}`,
        );
      },
    },
    Weight: {
      get: (self, state) => readLine(self, state, (line) => lineOf(line)[1], "Thin"),
      set: (self, value, state) => {
        const weight = asChoice(value, WEIGHTS);
        changeLine(
          self,
          state,
          (line) => ({ ...line, style: fileStyle(line ? lineOf(line)[0] : "Continuous", weight) }),
          `weight=${weight}`,
        );
      },
    },
    Color: {
      get: (self, state) => readLine(self, state, (line) => line?.color ?? "#000000", "#000000"),
      set: (self, value, state) => {
        const color = asColor(value);
        changeLine(self, state, (line) => ({ style: "thin", ...line, color }), `color=${color}`);
      },
    },
  },
};

const borderObject = (range: RangeRef, side: Side): HostObject => hostObject(rangeBorder, { range, side });

export const rangeBorders: TypeDefinition<RangeRef> = {
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => SIDES.length } },
  items: (self) => SIDES.map((side) => borderObject(self, side)),
  item: (self, key) => {
    if (key === "DiagonalDown" || key === "DiagonalUp")
      throw new HostError("NotImplemented", `RangeBorderCollection.getItem: ${key} is not kept by this host.`);
    return borderObject(self, asChoice(key, SIDES));
  },
};
