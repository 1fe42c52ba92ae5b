import { copyWorkbook } from "../../workbench/host/copy";
import type { Workbook } from "../../workbench/host/model";
import { breakOffice } from "./generate/breakOffice";
import { addSheet, addTable, newWorkbook, put, putRow } from "./generate/build";
import { withCopies } from "./generate/copies";
import { addDecisions } from "./generate/decisions";
import { addHistory } from "./generate/history";
import { layNominations } from "./generate/layout";
import { collectives, someUnits } from "./generate/names";
import { placeDrafts, planDrafts, unitDraft } from "./generate/officeSheets";
import { standardPlan, workbookPlan } from "./generate/planFacts";
import { Random } from "../support/random";
import { cleanRow, faultyRow, type RowDraft } from "./generate/rows";
import { textDate } from "./generate/typedDates";
import type { PlanFacts, UnitFacts, World } from "./generate/world";

/** A workbook as heads of units might leave it; a seed always gives the same one. */
export function randomWorkbook(seed: number): Workbook {
  const random = new Random(seed * 7919 + 17);
  const workbook = newWorkbook(`random-${seed}.xlsx`);
  workbook.date1904 = random.chance(0.04);
  const hasPlan = random.chance(0.6);
  const plan = hasPlan ? workbookPlan(random) : standardPlan;
  const world: World = {
    random,
    workbook,
    plan,
    units: random.chance(0.55) ? someFacts(random, plan) : null,
    mess: random.pick([0, 0.05, 0.15, 0.4]),
    faults: random.pick([0, 0.05, 0.15, 0.35]),
  };
  addOffice(world, hasPlan);
  const rows = addNominations(world);
  if (rows.some((row) => "id" in row) && random.chance(0.75)) addDecisions(world, rows);
  addHistory(world, seed, rows);
  addOtherSheets(world, rows);
  workbook.sheets = random.chance(0.5) ? workbook.sheets : random.shuffle(workbook.sheets);
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  if (workbook.date1904) countFrom1904(workbook);
  // Copied rows share their cells, and a formula that two rows share would be moved twice.
  return copyWorkbook(workbook);
}

function someFacts(random: Random, plan: PlanFacts): UnitFacts[] {
  const units = random.shuffle(someUnits).slice(0, random.int(2, someUnits.length));
  return units.map((unit) => {
    const onTime = random.int(plan.issuedOn, plan.registrationDeadline - 1);
    const late = plan.registrationDeadline + random.pick([0, 0, 1, 5, -80]);
    const registeredOn = random.pick([onTime, onTime, onTime, onTime, late, null]);
    return {
      ...unit,
      registeredOn,
      minutes: random.pick(["Có", "x", "BB số 05", true, "Có", "Không", null, 0, "Chưa họp"]),
    };
  });
}

function addOffice(world: World, hasPlan: boolean): void {
  const { random, units } = world;
  const drafts = hasPlan ? planDrafts(world) : [];
  const unitDrafts = units ? [unitDraft(world, units)] : random.chance(0.2) ? [unitDraft(world, [])] : [];
  const all = [...drafts, ...unitDrafts];
  if (all.length > 0 && random.chance(0.08)) breakOffice(random, all);
  else if (hasPlan && random.chance(0.02)) all.shift();
  const isOfUnits = ({ name }: { name: string }) => name === "DonVi";
  const planSheet = all.filter((draft) => !isOfUnits(draft));
  if (planSheet.length > 0) placeDrafts(world, "Kế hoạch", planSheet);
  if (all.some(isOfUnits)) placeDrafts(world, "Đơn vị", all.filter(isOfUnits));
}

function addNominations(world: World): RowDraft[] {
  const { random, workbook } = world;
  const count = random.chance(0.03) ? 0 : random.pick([1, 2, 4, 6, 8, 12]);
  const clean = random.chance(0.15);
  const first = Array.from({ length: count }, () => {
    const award = random.pick(world.plan.awards);
    return clean ? cleanRow(world, award) : faultyRow(world, award);
  });
  const rows = withCopies(world, first, clean ? 0 : random.pick([0, 0.1, 0.3]));
  if (random.chance(0.1)) swapDates(world, rows);
  const table = random.pick(["DeNghi", "DeNghi", "Bang1", null, null]);
  const sheet = addSheet(workbook, random.pick(["Đề nghị", "Đề nghị", "Danh sách", `Năm ${world.plan.year}`]));
  if (random.chance(0.04)) sheet.visibility = "Hidden";
  layNominations(world, sheet, rows, { table, earlierRun: random.chance(0.4), broken: random.chance(0.07) });
  const hasUnitTable = workbook.sheets.some(({ tables }) => tables.some(({ name }) => name === "DonVi"));
  if (!hasUnitTable && random.chance(0.03))
    addTable(workbook, sheet, "DonVi", { row: 0, column: 40 }, ["Đơn vị", "Ngày đăng ký thi đua"], [[null, null]]);
  return rows;
}

/** As on a machine that reads months first and leaves impossible dates as text. */
function swapDates(world: World, rows: RowDraft[]): void {
  const field = world.random.pick(["registeredOn", "proposedOn"]);
  const deadline = field === "registeredOn" ? world.plan.registrationDeadline : world.plan.proposalDeadline;
  for (const row of rows.slice(0, 1)) row[field] = textDate(world, deadline - (deadline % 20));
  for (const row of rows.slice(1)) {
    const month = world.random.int(1, 12);
    const serial = Date.UTC(world.plan.year, month - 1, world.random.int(1, 12)) / 86_400_000 + 25569;
    row[field] = { value: serial, style: { numberFormat: "dd/mm/yyyy" } };
  }
}

function addOtherSheets(world: World, rows: RowDraft[]): void {
  const { random, workbook } = world;
  if (random.chance(0.15)) {
    const staff = addSheet(workbook, "Cán bộ");
    putRow(staff, 0, 0, ["STT", "Họ tên", "Chức vụ", "Đơn vị"]);
    putRow(staff, 1, 0, [1, "Lê Văn Bảy", "Chuyên viên", "Văn phòng Sở"]);
  }
  if (random.chance(0.1)) {
    const old = addSheet(workbook, random.pick(["Bản cũ", "Nháp"]));
    if (random.chance(0.6)) old.visibility = random.pick(["Hidden", "Hidden", "VeryHidden"]);
    const draftRows = rows.slice(0, random.int(0, 3)).map(({ id: _id, ...row }) => row);
    layNominations(world, old, draftRows, {
      table: random.pick(["Bang9", null]),
      earlierRun: false,
      broken: random.chance(0.2),
    });
  }
  if (random.chance(0.12)) keepCopy(world);
  const hasSummary = workbook.sheets.some(({ name }) => name === "Tổng hợp");
  if (!hasSummary && random.chance(0.08)) put(addSheet(workbook, "Tổng hợp"), 2, 2, random.pick(collectives));
}

/** A sheet kept as a copy, as Excel copies sheets: its tables get new names. */
function keepCopy({ random, workbook }: World): void {
  const sheet = random.pick(workbook.sheets);
  if (sheet.tables.some(({ name }) => ["KeHoach", "HinhThuc", "TieuChuan", "DonVi"].includes(name))) return;
  const copy = copyWorkbook({ ...workbook, sheets: [sheet] }).sheets[0]!;
  copy.id = `s${workbook.sheets.length + 1}`;
  copy.name = random.pick([`${sheet.name} (2)`, `${sheet.name} (2)`, "Bản lưu 12-11"]);
  if (random.chance(0.3)) copy.visibility = random.pick(["Hidden", "Visible", "VeryHidden"]);
  copy.tables.forEach((table, index) => {
    table.id = `copy${index}`;
    table.name = `${table.name}_2`;
  });
  workbook.sheets.splice(random.int(0, workbook.sheets.length), 0, copy);
}

function countFrom1904(workbook: Workbook): void {
  for (const { rows } of workbook.sheets)
    for (const cells of rows)
      cells?.forEach((cell, column) => {
        if (typeof cell?.value === "number" && cell.style?.numberFormat === "dd/mm/yyyy")
          cells[column] = { ...cell, value: cell.value - 1462 };
      });
}
