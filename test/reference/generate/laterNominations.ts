import type { Sheet, Workbook } from "../../../workbench/host/model";
import { candidatesOf, choosePlace } from "../place";
import { readPlan } from "../plan";
import { sortRows } from "../rowKinds";
import type { Candidate } from "../types";
import type { Random } from "../../support/random";
import { cellAt, findTable, textOf } from "../cells";
import { addSheet, addTable, dateCell, put, type Content } from "./build";
import { mess } from "./mess";
import { cellsOf, deleteRow, insertRow, setCells } from "./moveRows";
import * as names from "./names";

/** The nominations as an earlier run left them, to be edited by people. */
interface Later {
  random: Random;
  place: Candidate;
  sheet: Sheet;
  /** Sheet rows of the nominations. */
  rows: number[];
  columns: number[];
}

type Change = (later: Later, row: number) => void;

const set =
  (field: string, value: (later: Later, old: unknown) => Content): Change =>
  (later, row) => {
    const column = later.place.columns.get(field)?.[0];
    if (column !== undefined) put(later.sheet, row, column, value(later, later.sheet.rows[row]?.[column]?.value));
  };

const anyName = ({ random }: Later) => random.pick([...names.people, ...names.collectives]);
const anyAchievement = ({ random }: Later) => `${random.pick(names.achievements)} Số ${random.int(1, 99)}`;

const both =
  (...changes: Change[]): Change =>
  (later, row) =>
    changes.forEach((change) => change(later, row));

/** The same words typed in another way. */
const retyped: Change = (later, row) => {
  for (const field of ["award", "nominee", "unit", "achievement"])
    set(field, (_, old) => (typeof old === "string" ? mess(later.random, old, 0.7) : null))(later, row);
};

const copyOver: Change = (later, row) => {
  const other = later.random.pick(later.rows);
  setCells(later.sheet, other, later.columns, cellsOf(later.sheet, row, later.columns));
};

/** Rows sorted by hand. */
const swapped: Change = (later, row) => {
  const other = later.random.pick(later.rows);
  const cells = cellsOf(later.sheet, row, later.columns);
  setCells(later.sheet, row, later.columns, cellsOf(later.sheet, other, later.columns));
  setCells(later.sheet, other, later.columns, cells);
};

const copyBelow: Change = (later, row) => {
  insertRow(later.sheet, row + 1);
  setCells(later.sheet, row + 1, later.columns, cellsOf(later.sheet, row, later.columns));
};

const withoutId = set("id", () => null);

const changes: Change[] = [
  set("nominee", anyName),
  set("nominee", anyName),
  set("achievement", anyAchievement),
  set("achievement", () => null),
  both(set("nominee", anyName), set("achievement", anyAchievement)),
  both(set("nominee", anyName), set("achievement", anyAchievement)),
  both(
    set("nominee", anyName),
    set("achievement", () => null),
  ),
  set("position", ({ random }) => random.pick([null, ...names.positions])),
  set("unit", ({ random }) => random.pick(names.someUnits).name),
  set("report", ({ random }) => random.pick<Content>(["Có", "x", "Chưa nộp", "Báo cáo số 3", null])),
  set("discipline", ({ random }) => random.pick<Content>(["Không", "không bị kỷ luật", "khiển trách", null])),
  set("proposedOn", ({ random }) => dateCell(44800 + random.int(0, 200))),
  set("criterion CN1", ({ random }) => random.pick<Content>(["Đạt", "x", "Không đạt", null])),
  retyped,
  retyped,
  copyOver,
  both(copyOver, set("nominee", anyName)),
  swapped,
  swapped,
  withoutId,
  withoutId,
  both(
    withoutId,
    set("position", () => "Chuyên viên"),
  ),
];

/** These move rows, so they come once and last. */
const moves: Change[] = [
  copyBelow,
  both(copyBelow, set("nominee", anyName)),
  both(copyBelow, set("achievement", anyAchievement)),
  both(copyBelow, withoutId),
  (later, row) => {
    if (later.rows.length > 1) deleteRow(later.sheet, row);
  },
];

export function changeNominations(random: Random, workbook: Workbook): void {
  const plan = readPlan(workbook, []);
  const place = choosePlace(candidatesOf(workbook, plan), plan);
  if (!place) return;
  const rows = sortRows(place, plan).dataRows;
  const columns = [...place.columns.values()].flat();
  const later: Later = { random, place, sheet: place.sheet, rows, columns };
  if (rows.length === 0) return;
  for (let times = random.int(0, 3); times > 0; times--) random.pick(changes)(later, random.pick(rows));
  if (random.chance(0.4)) notePairs(later, workbook);
  if (random.chance(0.3)) random.pick(moves)(later, random.pick(rows));
}

/** Pairs that people found to be two nominations, typed in either order, one of them with something else. */
function notePairs({ random, place, sheet, rows }: Later, workbook: Workbook): void {
  const column = place.columns.get("id")?.[0];
  if (column === undefined || findTable(workbook, "KhongTrung")) return;
  const ids = rows.map((row) => textOf(cellAt(sheet, row, column)));
  const pairs = ids.flatMap((id, index) => ids.slice(index + 1).map((other) => random.shuffle([id, other])));
  const noted = random.shuffle(pairs).slice(0, random.int(1, pairs.length + 1));
  addTable(
    workbook,
    addSheet(workbook, "Không trùng"),
    "KhongTrung",
    { row: 0, column: 0 },
    ["Mã đề nghị", "Mã đề nghị khác"],
    [...noted, [` ${ids[0]} `, random.pick(["", "xem lại", ids[0] ?? ""])]],
  );
}
