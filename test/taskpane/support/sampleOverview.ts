import type { Overview } from "../../../src/core/overview";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { preparationOf } from "../../../src/core/preparation";

/** What the pane knows of a prepared workbook before a check. */
export const sampleOverview: Overview = {
  plan: { ...BUILT_IN_PLAN, source: "workbook" },
  faults: [],
  units: [],
  nominations: "named",
  lacksTables: false,
  preparation: preparationOf({ plan: { source: "workbook" }, units: { known: true }, hasNominations: true }),
  readOnly: false,
  checkedRows: null,
};
