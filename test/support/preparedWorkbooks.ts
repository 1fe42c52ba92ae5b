import { applyFixes } from "../../src/flows/applyFixes";
import { confirmDecision } from "../../src/flows/confirmDecision";
import type { Inverse } from "../../src/core/cells/change";
import { cellFixes, type CellFix } from "../../src/core/fixes/cellFixes";
import { type NotDuplicatePair, entriesOf, type MappingEntry } from "../../src/core/mapping/memorySheet";
import type { OtherName } from "../../src/core/plan/otherNames";
import type { Confirmation } from "../../src/core/decisions/confirm";
import { decide } from "../../src/flows/decide";
import { sortList } from "../../src/flows/sortList";
import { revertLastRun } from "../../src/flows/revertLastRun";
import { saveNotDuplicates, saveMapping } from "../../src/flows/saveAnswers";
import { markCells, showRows, unmarkCells } from "../../src/flows/guidance";
import { decisionOf, listed } from "./decisions";
import { open, standard, TODAY, type Opened } from "./flow";

/** An operation on a workbook that is ready for it. */
export interface Prepared {
  opened: Opened;
  act: () => Promise<unknown>;
}

const NOMINEE = "Tên tập thể, cá nhân";
export const LIST = [
  ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Nơi công tác"],
  ["Giấy khen của Giám đốc Công an tỉnh", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở"],
];

async function entriesFor(opened: Opened): Promise<MappingEntry[]> {
  const { mapping } = await opened.validate();
  const questions = mapping?.questions ?? [];
  return entriesOf(questions.map((question) => ({ question, cell: question.choices[0]?.cell ?? "" })));
}

export async function mapped(opened: Opened): Promise<Prepared> {
  const entries = await entriesFor(opened);
  return { opened, act: () => saveMapping(entries) };
}

/** The standard workbook with another heading for the unit's column. */
function renamed(heading: string): Opened {
  const opened = open(standard());
  opened.edits.setCell("Đề nghị", "F5", heading);
  return opened;
}

/** Its workbook has one answer about headings; another one is needed. */
export async function mappedOnce(): Promise<Prepared> {
  const opened = renamed("Nơi công tác");
  const { act } = await mapped(opened);
  await opened.inExcel(act);
  opened.edits.setCell("Đề nghị", "F5", "Bộ phận");
  return mapped(opened);
}

export async function checked(opened: Opened = open(standard())): Promise<Opened> {
  await opened.validate();
  return opened;
}

export async function fixes(): Promise<Prepared> {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đơn vị", "VP Sở");
  opened.type("DeNghi", 1, "Ngày đề nghị", "'16-11-2022");
  opened.type("DeNghi", 2, NOMINEE, "trần thị bình");
  const found: CellFix[] = cellFixes((await opened.validate()).report);
  return { opened, act: () => applyFixes(found, false) };
}

export async function reverting(isFirst: boolean): Promise<Prepared> {
  const opened = open(standard());
  if (!isFirst) await opened.validate();
  if (!isFirst) opened.type("DeNghi", 2, NOMINEE, "");
  const inverse: Inverse = (await opened.validate()).inverse;
  return { opened, act: () => revertLastRun(inverse) };
}

export async function confirming(): Promise<Prepared> {
  const opened = await checked();
  opened.type("XetDuyet", opened.rowNamed("XetDuyet", "Nguyễn Văn An"), "Ý kiến Giám đốc", "Duyệt");
  opened.type("DeNghi", 2, "Chức vụ", "Phó Trưởng phòng");
  const [confirmation] = (await opened.validate()).confirmable;
  return { opened, act: () => confirmDecision(confirmation as Confirmation, { today: TODAY }) };
}

export async function deciding(): Promise<Prepared> {
  const opened = await listed();
  const request = decisionOf(opened, "Nguyễn Văn An", "Duyệt", "Họp ngày 2/12");
  return { opened, act: () => decide(request) };
}

export async function sorting(): Promise<Prepared> {
  return { opened: await listed(), act: () => sortList() };
}

/** Two rows that look like one nominee, and a unit that the list does not know. */
export async function remembering(act: () => Promise<unknown>): Promise<Prepared> {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đơn vị", "Phòng Lạ");
  await opened.validate();
  return { opened, act };
}

export const PAIRS: readonly NotDuplicatePair[] = [["HS-AAAAAA", "HS-BBBBBB"]];
export const OTHER_NAME: OtherName = { kind: "unit", name: "Văn phòng Sở", other: "Phòng Lạ" };

export const OTHER_AWARD: OtherName = {
  kind: "award",
  name: "Giấy khen của Giám đốc Công an tỉnh",
  other: "GK tỉnh",
};

/** A checked row with a fault; with marks, if they are to be removed. */
export async function marking(isOff: boolean): Promise<Prepared> {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đối tượng", "");
  await checked(opened);
  if (isOff) await opened.inExcel(() => markCells());
  return { opened, act: () => (isOff ? unmarkCells() : markCells()) };
}

export async function filtering(isOff: boolean): Promise<Prepared> {
  const opened = await checked();
  const ids = [String(opened.records("DeNghi")[1]?.["Mã đề nghị"])];
  if (isOff) await opened.inExcel(() => showRows(ids));
  return { opened, act: () => showRows(isOff ? null : ids) };
}

/** Its workbook has one pair already. */
export async function rememberedOnce(): Promise<Prepared> {
  const prepared = await remembering(() => saveNotDuplicates([["HS-AAAAAA", "HS-CCCCCC"]]));
  await prepared.opened.inExcel(() => saveNotDuplicates(PAIRS));
  return prepared;
}
