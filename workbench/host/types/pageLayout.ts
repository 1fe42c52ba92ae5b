import { asBoolean, asChoice, asInteger, asNumber, asRecord, asText } from "../batch/arguments";
import { hostObject, type Argument, type HostObject, type Scalar, type TypeDefinition } from "../batch/define";
import type { Json } from "../batch/wire";
import { invalidArgument } from "../errors";
import { absoluteAddress, parseArea } from "../geometry/address";
import { SHEET_COLUMNS } from "../geometry/area";
import type { Area, PageLayout, Sheet } from "../model";
import type { HostState } from "../state";
import { placeOf } from "./addresses";
import { headerFooterGroup } from "./headersFooters";
import { rangeObject } from "./range";

type Side = keyof NonNullable<PageLayout["margins"]>;

/** Excel's normal margins, in points. */
const MARGINS: Readonly<Record<Side, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

/** Points per `Excel.PrintMarginUnit`. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const margin = (side: Side): Scalar<Sheet> => ({
  get: (sheet) => sheet.pageLayout.margins?.[side] ?? MARGINS[side],
  set: (sheet, value) => setMargin(sheet, side, asNumber(value)),
});

function setMargin(sheet: Sheet, side: Side, points: number): void {
  if (points < 0) throw invalidArgument("a margin below 0");
  sheet.pageLayout.margins = { ...sheet.pageLayout.margins, [side]: points };
}

function setMargins(sheet: Sheet, unit: keyof typeof UNITS, options: { [key: string]: Argument }): void {
  for (const [side, value] of Object.entries(options)) {
    if (!Object.hasOwn(MARGINS, side)) throw invalidArgument(`the margin ${side}`);
    if (value !== null) setMargin(sheet, side as Side, asNumber(value) * UNITS[unit]);
  }
}

function setZoom(sheet: Sheet, value: Argument): void {
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = asRecord(value);
  const { scale: _scale, fitToWidth: _width, fitToHeight: _height, ...layout } = sheet.pageLayout;
  if (scale !== null) {
    const percent = asInteger(scale);
    if (percent < 10 || percent > 400) throw invalidArgument("a scale from 10 to 400");
    sheet.pageLayout = { ...layout, scale: percent };
    return;
  }
  // 0 in the file means "as many pages as needed".
  const pages = (given: Argument): number => (given === null ? 0 : asInteger(given));
  sheet.pageLayout = { ...layout, fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) };
}

function zoom({ pageLayout: layout }: Sheet): Json {
  if (layout.fitToWidth === undefined && layout.fitToHeight === undefined) return { scale: layout.scale ?? 100 };
  return { horizontalFitToPages: layout.fitToWidth || null, verticalFitToPages: layout.fitToHeight || null };
}

const flag = (key: "centerHorizontally" | "centerVertically"): Scalar<Sheet> => ({
  get: (sheet) => sheet.pageLayout[key] ?? false,
  set: (sheet, value) => {
    sheet.pageLayout[key] = asBoolean(value);
  },
});

const parts = (text: string | undefined): Area[] =>
  (text ?? "")
    .split(",")
    .map((part) => parseArea(part.slice(part.lastIndexOf("!") + 1)))
    .filter((area) => area !== undefined);

const ownArea = (sheet: Sheet, value: Argument, state: HostState): Area => {
  const place = placeOf(state, value, sheet);
  if (place.sheet !== sheet) throw invalidArgument("a range of another sheet");
  return place.area;
};

const titleRows = (sheet: Sheet, _args: unknown, state: HostState): HostObject | null => {
  const [area] = parts(sheet.pageLayout.printTitleRows);
  return area ? rangeObject(state, sheet.id, area) : null;
};

export const pageLayout: TypeDefinition<Sheet> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: (sheet) => sheet.pageLayout.orientation ?? "Portrait",
      set: (sheet, value) => {
        sheet.pageLayout.orientation = asChoice(value, ["Portrait", "Landscape"]);
      },
    },
    PaperSize: {
      get: (sheet) => sheet.pageLayout.paperSize ?? "Letter",
      set: (sheet, value) => {
        sheet.pageLayout.paperSize = asText(value);
      },
    },
    Zoom: { get: zoom, set: setZoom },
    CenterHorizontally: flag("centerHorizontally"),
    LeftMargin: margin("left"),
  },
  objects: { HeadersFooters: (sheet) => hostObject(headerFooterGroup, sheet) },
  methods: {
    SetPrintArea: (sheet, args, state) => {
      const text = args.at(0);
      const areas =
        typeof text === "string"
          ? text.split(",").map((part) => ownArea(sheet, part.trim(), state))
          : [ownArea(sheet, text, state)];
      sheet.pageLayout.printArea = areas.map(absoluteAddress).join(",");
    },
    SetPrintMargins: (sheet, args) =>
      setMargins(sheet, args.choice(0, ["Points", "Inches", "Centimeters"]), args.record(1)),
    SetPrintTitleRows: (sheet, args, state) => {
      sheet.pageLayout.printTitleRows = absoluteAddress({
        ...ownArea(sheet, args.at(0), state),
        column: 0,
        columns: SHEET_COLUMNS,
      });
    },
    GetPrintTitleRowsOrNullObject: titleRows,
  },
};
