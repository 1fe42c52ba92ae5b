import { asBoolean, asChoice, asRecord, asText } from "../batch/arguments";
import type { Argument, TypeDefinition } from "../batch/define";
import type { Json } from "../batch/wire";
import { invalidArgument } from "../errors";
import { sheetOf } from "../lookup";
import type { DataValidation } from "../cellRules";
import { guardShared } from "../operations/guard";
import { clearValidations, setValidation, validationOf } from "../operations/validations";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { describeRule, readRule } from "./validationRule";

const TYPES: Readonly<Record<DataValidation["type"], string>> = {
  any: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const STYLES = ["Stop", "Warning", "Information"] as const;

const found = (self: RangeRef, state: HostState): ReturnType<typeof validationOf> =>
  validationOf(sheetOf(state, self), self.area);

/** Reads a property of the cells' common validation: null if they differ. */
const read =
  (pick: (validation: DataValidation | undefined) => Json) =>
  (self: RangeRef, state: HostState): Json => {
    const validation = found(self, state);
    return validation === "mixed" ? null : pick(validation === "none" ? undefined : validation);
  };

/** Changes the validation of all cells; other properties stay if the cells had them in common. */
function change(self: RangeRef, state: HostState, patch: Partial<Omit<DataValidation, "areas">>): void {
  guardShared(state);
  const before = found(self, state);
  const { areas: _areas, ...base } = typeof before === "string" ? NEW : before;
  const { operator: _operator, hideDropDown: _hide, ...unruled } = base;
  setValidation(sheetOf(state, self), self.area, { ...("type" in patch ? unruled : base), ...patch });
}

/** By default Excel shows alerts and ignores blanks. */
const NEW: DataValidation = {
  areas: [],
  type: "any",
  formulas: [],
  allowBlank: true,
  showError: true,
  showPrompt: true,
};

function readAlert(value: Argument): Partial<DataValidation> {
  const { showAlert = null, style = null, title = null, message = null, ...rest } = asRecord(value);
  refuse(rest);
  return {
    showError: showAlert === null || asBoolean(showAlert),
    errorStyle: (style === null ? "stop" : asChoice(style, STYLES).toLowerCase()) as NonNullable<
      DataValidation["errorStyle"]
    >,
    errorTitle: limited(title, 32),
    error: limited(message, 255),
  };
}

function readPrompt(value: Argument): Partial<DataValidation> {
  const { showPrompt = null, title = null, message = null, ...rest } = asRecord(value);
  refuse(rest);
  return {
    showPrompt: showPrompt === null || asBoolean(showPrompt),
    promptTitle: limited(title, 32),
    prompt: limited(message, 255),
  };
}

function refuse(rest: { [key: string]: Argument }): void {
  const [name] = Object.keys(rest);
  if (name !== undefined) throw invalidArgument(`the property ${name}`);
}

/** Excel's limits for titles and messages. */
function limited(value: Argument, most: number): string {
  const text = value === null ? "" : asText(value);
  if (text.length > most) throw invalidArgument(`a text of ${text.length} characters, ${most} at most`);
  return text;
}

const styleName = (style: DataValidation["errorStyle"]): string =>
  STYLES.find((item) => item.toLowerCase() === style) ?? "Stop";

export const dataValidation: TypeDefinition<RangeRef> = {
  name: "DataValidation",
  scalars: {
    Type: {
      get: (self, state) => {
        const validation = found(self, state);
        if (validation === "mixed") return "MixedCriteria";
        return validation === "none" ? "None" : TYPES[validation.type];
      },
    },
    Rule: {
      get: read((validation) => (validation ? describeRule(validation) : {})),
      set: (self, value, state) => change(self, state, readRule(value, state)),
    },
    ErrorAlert: {
      get: read((validation) => ({
        message: validation?.error ?? "",
        showAlert: validation?.showError ?? true,
        style: styleName(validation?.errorStyle),
        title: validation?.errorTitle ?? "",
      })),
      set: (self, value, state) => change(self, state, readAlert(value)),
    },
    Prompt: {
      get: read((validation) => ({
        message: validation?.prompt ?? "",
        showPrompt: validation?.showPrompt ?? true,
        title: validation?.promptTitle ?? "",
      })),
      set: (self, value, state) => change(self, state, readPrompt(value)),
    },
    IgnoreBlanks: {
      get: read((validation) => (validation ? validation.allowBlank === true : true)),
      set: (self, value, state) => change(self, state, { allowBlank: asBoolean(value) }),
    },
  },
  methods: {
    Clear: (self, _args, state) => {
      guardShared(state);
      clearValidations(sheetOf(state, self), self.area);
    },
  },
};
