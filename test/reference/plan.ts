import type { Workbook } from "../../workbench/host/model";
import { findTable } from "./cells";
import { partsOf } from "./dates";
import { fixedField } from "./headings";
import { openTable, type OfficeTable, type Problem } from "./planCells";
import {
  builtInPlan,
  deadlineRules,
  documentLines,
  isCloseTo,
  planLineOf,
  planLines,
  stages,
  type PlanLine,
} from "./planWords";
import { fold, headingKey, isBlankText, otherNames, subjectOf, trim, yesNo } from "./text";
import type { Criterion, Plan, PlanAward } from "./types";

/** The plan as far as it can be read; it is used only if no problem was added. */
export function readPlan(workbook: Workbook, problems: Problem[]): Plan {
  if (!findTable(workbook, "KeHoach")) return builtInPlan;
  const identity = readIdentity(workbook, problems);
  const awards = readAwards(workbook, problems);
  return { ...identity, awards, criteria: readCriteria(workbook, awards, problems) };
}

function readIdentity(workbook: Workbook, problems: Problem[]): Plan {
  const table = openTable(workbook, "KeHoach", problems, ["Mục", "Giá trị"])!;
  if (!table.has("Mục") || !table.has("Giá trị")) return builtInPlan;
  table.reportErrors();
  const { rows, unknownLines } = lineRows(table);
  const text = (line: PlanLine) => (rows.has(line) ? trim(table.text(rows.get(line)!, "Giá trị")) : "");
  const report = (line: PlanLine) => table.report(rows.get(line)!, "Giá trị");
  const word = <T>(line: PlanLine, words: Record<string, T>, usual: T): T => {
    if (isBlankText(text(line))) return usual;
    const meaning = words[fold(text(line))];
    if (meaning === undefined) report(line);
    return meaning ?? usual;
  };
  const date = (line: PlanLine) => (rows.has(line) ? (table.date(rows.get(line)!, "Giá trị") ?? 0) : 0);

  for (const line of ["number", "issuedOn", "registrationDeadline", "proposalDeadline"] as const)
    if (!rows.has(line)) table.reportHeading();
    else if (isBlankText(text(line))) report(line);
  if (!isBlankText(text("year")) && !isYear(text("year"))) report("year");
  const customary = isBlankText(text("customaryChecks")) ? "yes" : yesNo(text("customaryChecks"));
  if (customary === "other") report("customaryChecks");
  const issuedOn = date("issuedOn");
  return {
    ...builtInPlan,
    source: "workbook",
    number: text("number"),
    issuedOn,
    year: isBlankText(text("year")) ? partsOf(issuedOn).year : Number(text("year")),
    registrationDeadline: date("registrationDeadline"),
    registrationInclusive: word("registrationDeadlineRule", deadlineRules, false),
    proposalDeadline: date("proposalDeadline"),
    proposalInclusive: word("proposalDeadlineRule", deadlineRules, true),
    stage: word("stage", stages, "nomination"),
    customaryChecks: customary === "yes",
    unknownLines,
  };
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text) && Number(text) >= 1990 && Number(text) <= 2100;

interface Lines {
  rows: Map<PlanLine, number>;
  unknownLines: Plan["unknownLines"];
}

function lineRows(table: OfficeTable): Lines {
  const rows = new Map<PlanLine, number>();
  const unknown: number[] = [];
  for (const row of table.rows()) {
    const line = planLineOf(table.text(row, "Mục"));
    if (line === null && !table.blank(row, "Mục")) unknown.push(row);
    else if (line === null || (rows.has(line) && line !== "legalBasis")) table.report(row, "Mục");
    else rows.set(line, row);
  }
  const missing = (Object.keys(planLines) as PlanLine[]).filter(
    (line) => !rows.has(line) && !documentLines.includes(line),
  );
  const mistyped = unknown.filter((row) => missing.some((line) => isCloseTo(table.text(row, "Mục"), line)));
  for (const row of mistyped) table.report(row, "Mục");
  const unknownLines = unknown.filter((row) => !mistyped.includes(row)).map((row) => table.address(row, "Mục"));
  return { rows, unknownLines };
}

function readAwards(workbook: Workbook, problems: Problem[]): PlanAward[] {
  const needed = ["Mã", "Hình thức khen thưởng", "Đối tượng", "Chỉ tiêu"];
  const table = openTable(workbook, "HinhThuc", problems, needed, ["Căn cứ", "Tên khác"]);
  if (!table) problems.push({ sheet: null, cell: null });
  if (!table || needed.some((heading) => !table.has(heading))) return [];
  table.reportErrors();
  if (table.rows().length === 0) table.reportHeading();
  const awards: PlanAward[] = [];
  for (const row of table.rows()) {
    const award = readAward(table, row);
    reportAward(table, row, award, awards);
    awards.push(award);
  }
  return awards;
}

function readAward(table: OfficeTable, row: number): PlanAward {
  const subject = subjectOf(table.text(row, "Đối tượng"));
  if (subject === null) table.report(row, "Đối tượng");
  const quota = trim(table.text(row, "Chỉ tiêu"));
  const quotaIsBlank = isBlankText(quota);
  if (!quotaIsBlank && !/^\d+$/.test(quota)) table.report(row, "Chỉ tiêu");
  const name = fold(table.text(row, "Hình thức khen thưởng"));
  return {
    code: trim(table.text(row, "Mã")),
    award: name,
    subject: subject ?? "collective",
    quota: quotaIsBlank ? null : Number(quota),
    names: [name, ...otherNames(table.text(row, "Tên khác"))],
  };
}

function reportAward(table: OfficeTable, row: number, award: PlanAward, above: PlanAward[]): void {
  if (table.blank(row, "Mã")) table.report(row, "Mã");
  if (table.blank(row, "Hình thức khen thưởng")) table.report(row, "Hình thức khen thưởng");
  for (const other of above) {
    if (fold(other.code) === fold(award.code)) table.report(row, "Mã");
    if (other.award === award.award && other.subject === award.subject && subjectOf(table.text(row, "Đối tượng")))
      table.report(row, "Đối tượng");
    if (other.award === award.award) continue;
    if (other.names.includes(award.award)) table.report(row, "Hình thức khen thưởng");
    if (award.names.slice(1).some((name) => other.names.includes(name))) table.report(row, "Tên khác");
  }
}

function readCriteria(workbook: Workbook, awards: PlanAward[], problems: Problem[]): Criterion[] {
  const needed = ["Mã", "Hình thức", "Nội dung"];
  const table = openTable(workbook, "TieuChuan", problems, needed);
  if (!table) problems.push({ sheet: null, cell: null });
  if (!table || needed.some((heading) => !table.has(heading))) return [];
  table.reportErrors();
  const criteria: Criterion[] = [];
  for (const row of table.rows()) {
    const text = table.text(row, "Nội dung");
    const code = trim(table.text(row, "Mã"));
    const award = awards.find((item) => fold(item.code) === fold(table.text(row, "Hình thức")));
    if (!award) table.report(row, "Hình thức");
    if (isBlankText(code) || headingKey(code) === "" || fixedField(code) !== null) table.report(row, "Mã");
    if (criteria.some((other) => headingKey(other.code) === headingKey(code))) table.report(row, "Mã");
    if (!isBlankText(text) && criteria.some((other) => headingKey(other.text) === headingKey(text)))
      table.report(row, "Nội dung");
    criteria.push({ code, awardCode: award?.code ?? "", text });
  }
  return criteria;
}
