import { headingKey } from "../text/fold";
import { yearOf } from "../calendar/day";
import { readFlag } from "../nominations/readings";
import { tableNamed, type WorkbookSnapshot } from "../snapshot";
import { BUILT_IN_PLAN } from "./builtIn";
import { isError, readChoice, readDay, wholeNumber } from "./cells";
import { PlanFaults } from "./faults";
import { cellInWords } from "../rules/cellInWords";
import { openTable } from "./openTable";
import type { Plan, Stage } from "./plan";
import { DEADLINE_RULES, PLAN_LINES, STAGES, type PlanLine } from "./planWords";
import { readAwards } from "./readAwards";
import { readCriteria } from "./readCriteria";
import type { PlacedCell, ReadTable } from "./tableReader";
import { nearest } from "../text/nearest";
import { quote } from "../text/quote";

const EXAMPLES: Partial<Record<PlanLine, string>> = {
  number: "27/KH-STTTT",
  issuedOn: "08/04/2022",
  registrationDeadline: "28/04/2022",
  proposalDeadline: "30/11/2022",
};

/**
 * The plan of a workbook: the built-in one when there is no table `KeHoach`. Every cell that can't be read is added to
 * `faults`; null when there is any, so that no rule ever runs on half a plan.
 */
export function readPlan(snapshot: WorkbookSnapshot, from1904: boolean, faults: PlanFaults): Plan | null {
  const keHoach = tableNamed(snapshot, "KeHoach");
  if (!keHoach) return BUILT_IN_PLAN;
  const before = faults.findings.length;
  const table = openTable(keHoach, ["Mục", "Giá trị"], [], faults);
  const { awards, codes } = readAwards(snapshot, faults);
  const criteria = readCriteria(snapshot, codes, faults);
  const lines = readLines(table, faults);

  const required = (line: PlanLine): PlacedCell | null => {
    const cell = lines.get(line);
    if (cell && !cell.isBlank) return cell;
    if (table.missing.length === 0 && !(cell && isError(cell, faults))) {
      const where = cell ? cellInWords(cell.place) : null;
      const facts = { where, line: PLAN_LINES[line], example: EXAMPLES[line] ?? "" };
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
    awards,
    criteria,
    registrationRuleCell: registrationRule === undefined ? null : cellInWords(registrationRule.place),
  };
  return faults.findings.length > before ? null : plan;
}

const LINES_BY_KEY = new Map(
  Object.entries(PLAN_LINES).map(([line, heading]) => [headingKey(heading), line as PlanLine]),
);

function readLines(table: ReadTable, faults: PlanFaults): Map<PlanLine, PlacedCell> {
  const lines = new Map<PlanLine, PlacedCell>();
  for (const row of table.rows) {
    const name = row("Mục");
    const value = row("Giá trị");
    if (name === null || value === null || isError(name, faults)) continue;
    if (name.isBlank) {
      faults.add("nameMissing", name.place, {
        where: cellInWords(name.place),
        heading: "Mục",
        example: PLAN_LINES.stage,
      });
      continue;
    }
    const line = LINES_BY_KEY.get(headingKey(name.text));
    if (line === undefined) {
      // A misspelt line would otherwise count as missing, and its usual value would be taken without a word.
      const known = Object.values(PLAN_LINES);
      const facts = { where: cellInWords(name.place), value: quote(name.text) };
      const suggestion = nearest(name.text, known);
      if (suggestion === null) faults.add("lineUnknown", name.place, { ...facts, lines: known });
      else faults.add("lineMisspelt", name.place, { ...facts, suggestion });
      continue;
    }
    if (lines.has(line))
      faults.add("lineTwice", name.place, { where: cellInWords(name.place), line: PLAN_LINES[line] });
    else lines.set(line, value);
  }
  return lines;
}

function readYear(cell: PlacedCell | null, faults: PlanFaults): number | null {
  if (cell === null) return null;
  const year = wholeNumber(cell);
  if (year !== undefined && year >= 1990 && year <= 2100) return year;
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
