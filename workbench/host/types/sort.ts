import { asBoolean, asChoice, asInteger, asRecord, type Arguments } from "../batch/arguments";
import type { Argument, TypeDefinition } from "../batch/define";
import { HostError, invalidArgument } from "../errors";
import { sheetOf } from "../lookup";
import { sortArea, sortable, type SortKey } from "../operations/sort";
import type { RangeRef } from "../references";

/** `Excel.SortField[]`; sorting by values and by fill colours is implemented. */
export function sortKeys(fields: Argument): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields");
  return fields.map((field) => {
    const { key = null, ascending = null, sortOn = null, color = null, dataOption = null, ...rest } = asRecord(field);
    const isByColor = sortOn !== null && asChoice(sortOn, ["Value", "CellColor"]) === "CellColor";
    if (isByColor !== (color !== null)) throw invalidArgument("a colour goes with CellColor");
    if (dataOption !== null) asChoice(dataOption, ["Normal"]);
    const others = Object.entries(rest).filter(([, value]) => value !== null);
    if (others.length > 0)
      throw new HostError("NotImplemented", `SortField.${others[0]?.[0]} is not implemented by this host.`);
    return {
      key: asInteger(key),
      ascending: ascending === null || asBoolean(ascending),
      ...(isByColor && { fill: String(color) }),
    };
  });
}

/** "PinYin" and "StrokeCount" matter to Chinese only. */
export const checkMethod = (args: Arguments, index: number): void => {
  args.choice(index, ["PinYin", "StrokeCount"], "PinYin");
};

export const rangeSort: TypeDefinition<RangeRef> = {
  name: "RangeSort",
  methods: {
    Apply: (self, args, state) => {
      const sheet = sheetOf(state, self);
      const keys = sortKeys(args.at(0));
      const byRows = args.choice(3, ["Rows", "Columns"], "Rows") === "Rows";
      checkMethod(args, 4);
      const area = sortable(sheet, self.area);
      const body = !args.flag(2)
        ? area
        : byRows
          ? { ...area, row: area.row + 1, rows: area.rows - 1 }
          : { ...area, column: area.column + 1, columns: area.columns - 1 };
      if (body.rows > 0 && body.columns > 0) sortArea(state, sheet, body, keys, { matchCase: args.flag(1), byRows });
    },
  },
};
