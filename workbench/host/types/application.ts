import { asChoice, asBoolean } from "../batch/arguments";
import { hostObject, type TypeDefinition } from "../batch/define";

const datetimeFormat: TypeDefinition<null> = {
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { get: () => "/" },
    ShortDatePattern: { get: (_self, { options }) => options.region.shortDate },
  },
};

const numberFormat: TypeDefinition<null> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: (_self, { options }) => options.region.decimal },
    NumberGroupSeparator: { get: (_self, { options }) => (options.region.decimal === "," ? "." : ",") },
  },
};

/** The machine's region and language. */
const cultureInfo: TypeDefinition<null> = {
  name: "CultureInfo",
  scalars: { Name: { get: (_self, { options }) => options.locale } },
  objects: {
    DatetimeFormat: () => hostObject(datetimeFormat, null),
    NumberFormat: () => hostObject(numberFormat, null),
  },
};

/** `context.runtime` */
export const runtime: TypeDefinition<null> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (_self, state) => state.events.enabled,
      set: (_self, value, state) => {
        state.events.enabled = asBoolean(value);
      },
    },
  },
};

/** Nothing calculates here: formulas keep their cached results. */
export const application: TypeDefinition<null> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (_self, state) => state.calculationMode,
      set: (_self, value, state) => {
        state.calculationMode = asChoice(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
  },
  objects: { CultureInfo: () => hostObject(cultureInfo, null) },
  methods: {
    Calculate: (_self, args) => {
      args.choice(0, ["Recalculate", "Full", "FullRebuild"]);
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
