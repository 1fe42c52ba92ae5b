import { yearOf, FIRST_YEAR, LAST_YEAR } from "../calendar/day";
import { TABLES } from "../names";
import { readFlag } from "../nominations/readings";
import { tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { BUILT_IN_PLAN } from "./builtIn";
import { isError, openTable, type PlacedCell, PlanFaults, readChoice, readDay, wholeNumber } from "./tableReader";
import { cellInWords, type Message } from "../findings/finding";
import type { Plan, Stage } from "./plan";
import { DEADLINE_RULES, PLAN_LINES, type PlanLine, readLines, STAGES } from "./planLines";
import { readAwards, readCriteria } from "./readAwards";
import { quote } from "../text/formatText";

const DAY_HINT: Message = {
  vi: "ghi theo văn bản kế hoạch, dạng ngày/tháng/năm",
  en: "write the date that the plan states, as dd/mm/yyyy",
};
const NUMBER_HINT: Message = {
  vi: "ghi số, ký hiệu của văn bản kế hoạch, ví dụ 27/KH-STTTT",
  en: "write the number of the plan, for example 27/KH-STTTT",
};

/**
 * The plan of a workbook; the built-in one when there is no table `KeHoach`. Cells that can't be read are added to
 * `faults`, and the result is then null, so that no rule runs on an incomplete plan.
 */
export function readPlan(snapshot: WorkbookSnapshot, from1904: boolean, faults: PlanFaults): Plan | null {
  const planTable = tableNamed(snapshot, TABLES.plan);
  if (!planTable) return BUILT_IN_PLAN;
  const before = faults.found.length;
  const table = openTable(planTable, ["Mục", "Giá trị"], [], faults);
  const { awards, codes } = readAwards(snapshot, faults);
  const criteria = readCriteria(snapshot, codes, faults);
  const { lines, documents } = readLines(table, faults);

  const required = (line: PlanLine): PlacedCell | null => {
    const cell = lines.get(line);
    if (cell && !cell.isBlank) return cell;
    if (table.missing.length === 0 && !(cell && isError(cell, faults))) {
      const where = cell ? cellInWords(cell.place) : null;
      const facts = { where, line: PLAN_LINES[line], hint: line === "number" ? NUMBER_HINT : DAY_HINT };
      faults.add("lineMissing", cell?.place ?? table.place, facts);
    }
    return null;
  };
  const optional = (line: PlanLine): PlacedCell | null => {
    const cell = lines.get(line);
    return !cell || cell.isBlank || isError(cell, faults) ? null : cell;
  };
  const day = (line: PlanLine): number => {
    const cell = required(line);
    return cell === null || isError(cell, faults) ? 0 : (readDay(cell, PLAN_LINES[line], from1904, faults) ?? 0);
  };
  const choice = <T>(line: PlanLine, choices: readonly (readonly [string, T])[], usual: T): T => {
    const cell = optional(line);
    return cell === null ? usual : (readChoice(cell, PLAN_LINES[line], choices, faults) ?? usual);
  };
  const text = (line: PlanLine) => optional(line)?.text.trim() ?? "";
  const registrationRule = lines.get("registrationRule");

  const number = required("number");
  const issuedOn = day("issuedOn");
  const plan: Plan = {
    source: "workbook",
    number: number === null || isError(number, faults) ? "" : number.text.trim(),
    issuedOn,
    title: text("title"),
    agency: text("agency"),
    year: readYear(optional("year"), faults) ?? yearOf(issuedOn),
    registrationDeadline: day("registrationDeadline"),
    registrationInclusive: choice<boolean>("registrationRule", DEADLINE_RULES, false),
    proposalDeadline: day("proposalDeadline"),
    proposalInclusive: choice<boolean>("proposalRule", DEADLINE_RULES, true),
    stage: choice<Stage>("stage", STAGES, "nomination"),
    movementClass: text("movementClass"),
    customaryChecks: readCustomary(optional("customaryChecks"), faults),
    legalBases: documents("legalBases"),
    signer: documents("signer")[0] ?? "",
    signerTitle: documents("signerTitle")[0] ?? "",
    place: documents("place")[0] ?? "",
    awards,
    criteria,
    registrationRuleCell: registrationRule === undefined ? null : cellInWords(registrationRule.place),
  };
  return faults.found.length > before ? null : plan;
}

function readYear(cell: PlacedCell | null, faults: PlanFaults): number | null {
  if (cell === null) return null;
  const year = wholeNumber(cell);
  if (year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  faults.add("yearUnreadable", cell.place, { where: cellInWords(cell.place), value: quote(cell.text) });
  return null;
}

function readCustomary(cell: PlacedCell | null, faults: PlanFaults): boolean {
  if (cell === null) return true;
  const flag = readFlag(cell);
  if (flag === "yes" || flag === "no") return flag === "yes";
  const facts = { where: cellInWords(cell.place), value: quote(cell.text), line: PLAN_LINES.customaryChecks };
  faults.add("choiceUnknown", cell.place, { ...facts, choices: ["Có", "Không"] });
  return true;
}
