import type { Workbook } from "../../workbench/host/model";
import { openTable, type OfficeTable, type Problem } from "./planCells";
import { fold, otherNames, yesNo } from "./text";
import type { Unit, UnitList } from "./types";

const unknown: UnitList = { known: false, hasDateColumn: false, hasMinutesColumn: false, units: [] };
const dateHeading = "Ngày đăng ký thi đua";
const minutesHeading = "Biên bản họp xét";

export function readUnits(workbook: Workbook, problems: Problem[]): UnitList {
  const table = openTable(workbook, "DonVi", problems, ["Đơn vị"], ["Tên khác", dateHeading, minutesHeading]);
  if (!table || !table.has("Đơn vị") || table.rows().length === 0) return unknown;
  table.reportErrors();
  const units: Unit[] = [];
  for (const row of table.rows()) {
    const unit = readUnit(table, row);
    if (table.blank(row, "Đơn vị")) table.report(row, "Đơn vị");
    else if (units.some((other) => [other.name, ...other.otherNames].includes(unit.name))) table.report(row, "Đơn vị");
    if (unit.otherNames.some((name) => units.some((other) => [other.name, ...other.otherNames].includes(name))))
      table.report(row, "Tên khác");
    units.push(unit);
  }
  return { known: true, hasDateColumn: table.has(dateHeading), hasMinutesColumn: table.has(minutesHeading), units };
}

function readUnit(table: OfficeTable, row: number): Unit {
  return {
    name: fold(table.text(row, "Đơn vị")),
    otherNames: otherNames(table.text(row, "Tên khác")),
    registeredOn: table.date(row, dateHeading),
    hasMinutes: yesNo(table.text(row, minutesHeading)) !== "no",
  };
}
