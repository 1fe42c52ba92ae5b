import type { Workbook } from "../workbench/host/model";
import { CLEAN, FAULTS, HISTORY, UNITS } from "./data";
import { allWrong } from "./messy/allWrong";
import { brokenPlan } from "./messy/brokenPlan";
import { legacyList } from "./messy/legacyList";
import { oldFonts } from "./messy/oldFonts";
import { otherPlan } from "./messy/otherPlan";
import { unitSpellings } from "./messy/unitSpellings";
import { usMachine } from "./messy/usMachine";
import { officeWorkbook, PLAN } from "./office";

/** New copies of all sample workbooks. All names in them are invented. */
export const allSamples = (): Workbook[] => [
  officeWorkbook("de-nghi-hop-le.xlsx", UNITS, CLEAN, null),
  officeWorkbook("de-nghi-moi-loi.xlsx", UNITS, FAULTS, "Lỗi mẫu", PLAN, HISTORY),
  legacyList(),
  usMachine(),
  oldFonts(),
  unitSpellings(),
  otherPlan(),
  allWrong(),
  brokenPlan(),
];
