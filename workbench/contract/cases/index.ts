import type { ContractCase, ScriptedCase } from "../case";
import { ADDRESSES } from "./addresses";
import { CHARTS } from "./charts";
import { EVENTS } from "./events";
import { FILTERS } from "./filters";
import { FINDING } from "./finding";
import { FORMATS } from "./formats";
import { HIDDEN_ROWS } from "./hiddenRows";
import { MANUAL } from "./manual";
import { PRINTING } from "./printing";
import { REQUESTS } from "./requests";
import { RULES } from "./rules";
import { SHEETS } from "./sheets";
import { STYLES } from "./styles";
import { TABLES } from "./tables";
import { UNDO } from "./undo";
import { VALUES } from "./values";

export { MANUAL };

/** In the order in which they are run. */
export const SCRIPTED: readonly ScriptedCase[] = [
  ...REQUESTS,
  ...ADDRESSES,
  ...VALUES,
  ...FORMATS,
  ...STYLES,
  ...TABLES,
  ...HIDDEN_ROWS,
  ...FILTERS,
  ...FINDING,
  ...RULES,
  ...SHEETS,
  ...CHARTS,
  ...PRINTING,
  ...EVENTS,
  ...UNDO,
];

export const CASES: readonly ContractCase[] = [...SCRIPTED, ...MANUAL];
