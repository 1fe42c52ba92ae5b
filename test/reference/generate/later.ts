import type { Workbook } from "../../../workbench/host/model";
import type { Random } from "../../support/random";
import { changeDecisions } from "./laterDecisions";
import { changeNominations } from "./laterNominations";

/** What people make of a workbook after the add-in has written in it. The workbook given is changed. */
export function changedLater(random: Random, workbook: Workbook): Workbook {
  changeDecisions(random, workbook);
  if (random.chance(0.85)) changeNominations(random, workbook);
  return workbook;
}
