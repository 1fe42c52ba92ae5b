import { asBoolean, isA } from "../batch/arguments";
import { hostObject, type Argument, type HostObject, type TypeDefinition } from "../batch/define";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { absoluteAddress, parseQualified, quoteSheet, sheetAddress } from "../geometry/address";
import { findSheet, sameName, sheetOf } from "../lookup";
import type { DefinedName, Sheet } from "../model";
import { isValidName } from "../operations/tables";
import type { HostState } from "../state";
import { range, rangeObject } from "./range";

/** The names of the workbook or of one sheet. */
interface NameScope {
  scope?: Sheet;
}

const isIn = ({ scope }: NameScope, name: DefinedName): boolean =>
  scope ? name.scope !== undefined && sameName(name.scope, scope.name) : name.scope === undefined;

const listed = (self: NameScope, state: HostState): DefinedName[] =>
  state.workbook.names.filter((name) => isIn(self, name));

function addName(self: NameScope, name: string, reference: Argument, state: HostState): DefinedName {
  if (!isValidName(name)) throw invalidArgument(`the name ${JSON.stringify(name)}`);
  if (listed(self, state).some((item) => sameName(item.name, name))) throw new HostError("ItemAlreadyExists");
  const added: DefinedName = {
    name,
    formula: formulaOf(reference, state),
    ...(self.scope ? { scope: self.scope.name } : {}),
  };
  state.workbook.names.push(added);
  return added;
}

function formulaOf(reference: Argument, state: HostState): string {
  if (isA(reference, range))
    return `${quoteSheet(sheetOf(state, reference.self).name)}!${absoluteAddress(reference.self.area)}`;
  if (typeof reference !== "string") throw invalidArgument("reference");
  return reference.replace(/^=/, "");
}

const rangeOf = (name: DefinedName, _args: unknown, state: HostState): HostObject | null => {
  const target = parseQualified(name.formula);
  const sheet = target?.sheet === undefined ? undefined : findSheet(state, target.sheet);
  return target && sheet ? rangeObject(state, sheet.id, target.area) : null;
};

const namedItem: TypeDefinition<DefinedName> = {
  name: "NamedItem",
  ids: ["_Id"],
  scalars: {
    _Id: { get: (name) => name.name },
    Name: { get: (name) => name.name },
    Formula: {
      get: (name) => `=${name.formula}`,
      set: (name, value, state) => {
        name.formula = formulaOf(value, state);
      },
    },
    Scope: { get: (name) => (name.scope === undefined ? "Workbook" : "Worksheet") },
    // Names that are not plain ranges are not evaluated: they get the type Error, as Excel returns for what it can't
    // show.
    Type: { get: (name) => (parseQualified(name.formula) ? "Range" : "Error") },
    Value: {
      get: (name) => {
        const target = parseQualified(name.formula);
        return target?.sheet === undefined ? name.formula : sheetAddress(target.sheet, target.area);
      },
    },
    Visible: {
      get: (name) => name.hidden !== true,
      set: (name, value) => {
        if (asBoolean(value)) delete name.hidden;
        else name.hidden = true;
      },
    },
  },
  methods: {
    Delete: (name, _args, state) => {
      state.workbook.names = state.workbook.names.filter((item) => item !== name);
    },
    GetRange: (name, args, state) => {
      const found = rangeOf(name, args, state);
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: rangeOf,
  },
};

export const namedItems: TypeDefinition<NameScope> = {
  name: "NamedItemCollection",
  items: (self, state) => listed(self, state).map((name) => hostObject(namedItem, name)),
  item: (self, key, state) => {
    const found = listed(self, state).find((name) => sameName(name.name, key));
    return found ? hostObject(namedItem, found) : null;
  },
  methods: {
    Add: (self, args, state) => hostObject(namedItem, addName(self, args.text(0), args.at(1), state)),
  },
};
