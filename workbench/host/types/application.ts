import { asChoice } from "../batch/arguments";
import { hostObject, type TypeDefinition } from "../batch/define";
import { cultureInfo } from "./cultureInfo";

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
