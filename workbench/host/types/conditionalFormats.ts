import { asBoolean, asInteger, asText } from "../batch/arguments";
import type { Arguments } from "../batch/arguments";
import { hostObject, type Argument, type HostObject, type Scalar, type TypeDefinition } from "../batch/define";
import type { Json } from "../batch/wire";
import { HostError, itemNotFound } from "../errors";
import { sheetById, sheetOf } from "../lookup";
import type { ConditionalFormat } from "../cellRules";
import type { Sheet } from "../model";
import { addFormat, clearFormats, formatsIn, removeFormat } from "../operations/conditionalFormats";
import { guardShared } from "../operations/guard";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { conditionalRangeFormat, dataBarPositiveFormat } from "./conditionalRangeFormat";
import {
  customFormula,
  describeCellValue,
  describeText,
  describeTop,
  newRule,
  typeName,
  withCellValue,
  withCustomFormula,
  withText,
  withTop,
  type CfRule,
} from "./conditionalRules";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";

/** Looked up on every use. */
export interface FormatRef {
  sheetId: string;
  formatId: string;
}

export function formatOf(self: FormatRef, state: HostState): ConditionalFormat {
  const format = sheetById(state, self.sheetId).conditionalFormats.find(({ id }) => id === self.formatId);
  if (!format) throw itemNotFound();
  return format;
}

const ruleScalar = (
  read: (rule: CfRule) => Json,
  write: (format: ConditionalFormat, value: Argument) => CfRule,
): Scalar<FormatRef> => ({
  get: (self, state) => read(formatOf(self, state).rule),
  set: (self, value, state) => {
    const format = formatOf(self, state);
    format.rule = write(format, value);
  },
});

const withFormat = (
  name: string,
  scalars: Record<string, Scalar<FormatRef>>,
  objects: NonNullable<TypeDefinition<FormatRef>["objects"]> = {},
): TypeDefinition<FormatRef> => ({
  name,
  scalars,
  objects: { Format: (self) => hostObject(conditionalRangeFormat, self), ...objects },
});

const firstArea = (format: ConditionalFormat) => format.areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };

const customRule: TypeDefinition<FormatRef> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: ruleScalar(customFormula, ({ rule }, value) => withCustomFormula(rule, value)) },
};

/** The part of a format for its type; the others are null objects, or fail. */
const PARTS: Readonly<Record<string, TypeDefinition<FormatRef>>> = {
  Custom: withFormat("CustomConditionalFormat", {}, { Rule: (self) => hostObject(customRule, self) }),
  CellValue: withFormat("CellValueConditionalFormat", {
    Rule: ruleScalar(describeCellValue, ({ rule }, value) => withCellValue(rule, value)),
  }),
  TextComparison: withFormat("TextConditionalFormat", {
    Rule: ruleScalar(describeText, (format, value) => withText(format.rule, value, firstArea(format))),
  }),
  TopBottom: withFormat("TopBottomConditionalFormat", {
    Rule: ruleScalar(describeTop, ({ rule }, value) => withTop(rule, value)),
  }),
  DataBar: {
    name: "DataBarConditionalFormat",
    scalars: {
      ShowDataBarOnly: ruleScalar(
        (rule) => rule["showValue"] === false,
        ({ rule }, value) => ({ ...rule, showValue: !asBoolean(value) }),
      ),
    },
    objects: { PositiveFormat: (self) => hostObject(dataBarPositiveFormat, self) },
  },
};

const PART_TYPES: Readonly<Record<string, string>> = { TextComparison: "ContainsText" };

function partObjects(): Record<string, (self: FormatRef, state: HostState) => HostObject | null> {
  const objects: Record<string, (self: FormatRef, state: HostState) => HostObject | null> = {};
  for (const [name, type] of Object.entries(PARTS)) {
    const open = (self: FormatRef, state: HostState): HostObject | null =>
      typeName(formatOf(self, state).rule) === (PART_TYPES[name] ?? name) ? hostObject(type, self) : null;
    objects[`${name}OrNullObject`] = open;
    objects[name] = (self, state) => {
      const part = open(self, state);
      if (!part) throw new HostError("InvalidOperation", `The conditional format is of another type than ${name}.`);
      return part;
    };
  }
  return objects;
}

const oneRange = (self: FormatRef, _args: Arguments, state: HostState): HostObject | null => {
  const { areas } = formatOf(self, state);
  return areas.length === 1 && areas[0] ? rangeObject(state, self.sheetId, areas[0]) : null;
};

const conditionalFormat: TypeDefinition<FormatRef> = {
  name: "ConditionalFormat",
  ids: ["Id"],
  scalars: {
    Id: { get: (self) => self.formatId },
    // The file counts from 1, office.js from 0.
    Priority: ruleScalar(
      (rule) => Number(rule["priority"] ?? 1) - 1,
      ({ rule }, value) => ({ ...rule, priority: asInteger(value) + 1 }),
    ),
    StopIfTrue: ruleScalar(
      (rule) => rule["stopIfTrue"] === true,
      ({ rule }, value) => ({ ...rule, stopIfTrue: asBoolean(value) }),
    ),
    Type: { get: (self, state) => typeName(formatOf(self, state).rule) },
  },
  objects: partObjects(),
  methods: {
    Delete: (self, _args, state) => {
      guardShared(state);
      removeFormat(sheetById(state, self.sheetId), self.formatId);
    },
    GetRange: (self, args, state) => {
      const found = oneRange(self, args, state);
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: oneRange,
    GetRanges: (self, _args, state) =>
      rangeAreasObject(state, sheetById(state, self.sheetId), formatOf(self, state).areas),
  },
};

const refOf = (sheet: Sheet, format: ConditionalFormat): HostObject =>
  hostObject(conditionalFormat, { sheetId: sheet.id, formatId: format.id });

export const conditionalFormats: TypeDefinition<RangeRef> = {
  name: "ConditionalFormatCollection",
  items: (self, state) => {
    const sheet = sheetOf(state, self);
    return formatsIn(sheet, self.area).map((format) => refOf(sheet, format));
  },
  item: (self, key, state) => {
    const sheet = sheetOf(state, self);
    const found = sheet.conditionalFormats.find(({ id }) => id === key);
    return found ? refOf(sheet, found) : null;
  },
  methods: {
    Add: (self, args, state) => {
      guardShared(state);
      const sheet = sheetOf(state, self);
      return refOf(sheet, addFormat(sheet, self.area, newRule(asText(args.at(0)))));
    },
    ClearAll: (self, _args, state) => {
      guardShared(state);
      clearFormats(sheetOf(state, self), self.area);
    },
  },
};
