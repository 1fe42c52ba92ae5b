import { applyFixes } from "../../src/flows/applyFixes";
import { confirmDecision } from "../../src/flows/confirmDecision";
import type { Inverse } from "../../src/core/cells/inverse";
import { cellFixes, type CellFix } from "../../src/core/fixes/cellFixes";
import type { ApartPair } from "../../src/core/mapping/apartEntries";
import type { OtherName } from "../../src/core/plan/otherNames";
import type { Confirmation } from "../../src/core/decisions/confirm";
import { entriesOf, type MappingEntry } from "../../src/core/mapping/mappingEntries";
import { decide } from "../../src/flows/decide";
import { sortList } from "../../src/flows/sortList";
import { createSheets } from "../../src/flows/createSheets";
import { makeNextYear } from "../../src/flows/makeNextYear";
import { makeDocument } from "../../src/flows/makeDocument";
import { readOverview } from "../../src/flows/readOverview";
import { revertLastRun } from "../../src/flows/revertLastRun";
import { previewCheck } from "../../src/flows/previewCheck";
import { saveApart } from "../../src/flows/saveApart";
import { saveMapping } from "../../src/flows/saveMapping";
import { saveOtherNames } from "../../src/flows/saveOtherNames";
import { markCells, unmarkCells } from "../../src/flows/markCells";
import { showRows } from "../../src/flows/showRows";
import { decisionOf, listed } from "./decisions";
import { open, plain, standard, TODAY, type Opened } from "./flow";

/** Something that a person asks of the pane beside a check, ready to be done to its workbook. */
export interface Prepared {
  opened: Opened;
  act: () => Promise<unknown>;
}

/** A sheet that it writes on and that was there before; null = it makes new ones, or writes nothing. */
export interface Action {
  name: string;
  prepare: () => Prepared | Promise<Prepared>;
  writesOn: string | null;
  /** Whether it puts anything into the workbook. */
  isWriting: boolean;
}

const NOMINEE = "Tên tập thể, cá nhân";
const LIST = [
  ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Nơi công tác"],
  ["Giấy khen của Giám đốc Công an tỉnh", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở"],
];

async function entriesFor(opened: Opened): Promise<MappingEntry[]> {
  const { mapping } = await opened.validate();
  const questions = mapping?.questions ?? [];
  return entriesOf(questions.map((question) => ({ question, cell: question.choices[0]?.cell ?? "" })));
}

async function mapped(opened: Opened): Promise<Prepared> {
  const entries = await entriesFor(opened);
  return { opened, act: () => saveMapping(entries) };
}

/** The standard workbook, whose head calls the unit's column something else. */
function renamed(heading: string): Opened {
  const opened = open(standard());
  opened.edits.setCell("Đề nghị", "F5", heading);
  return opened;
}

/** Its workbook remembers one heading; another one has to be asked for. */
async function mappedOnce(): Promise<Prepared> {
  const opened = renamed("Nơi công tác");
  const { act } = await mapped(opened);
  await opened.inExcel(act);
  opened.edits.setCell("Đề nghị", "F5", "Bộ phận");
  return mapped(opened);
}

async function checked(opened: Opened = open(standard())): Promise<Opened> {
  await opened.validate();
  return opened;
}

async function fixes(): Promise<Prepared> {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đơn vị", "VP Sở");
  opened.type("DeNghi", 1, "Ngày đề nghị", "'16-11-2022");
  opened.type("DeNghi", 2, NOMINEE, "trần thị bình");
  const found: CellFix[] = cellFixes((await opened.validate()).report);
  return { opened, act: () => applyFixes(found, false) };
}

async function restoring(isFirst: boolean): Promise<Prepared> {
  const opened = open(standard());
  if (!isFirst) await opened.validate();
  if (!isFirst) opened.type("DeNghi", 2, NOMINEE, "");
  const inverse: Inverse = (await opened.validate()).inverse;
  return { opened, act: () => revertLastRun(inverse) };
}

async function confirming(): Promise<Prepared> {
  const opened = await checked();
  opened.type("XetDuyet", opened.rowNamed("XetDuyet", "Nguyễn Văn An"), "Ý kiến Giám đốc", "Duyệt");
  opened.type("DeNghi", 2, "Chức vụ", "Phó Trưởng phòng");
  const [confirmation] = (await opened.validate()).confirmable;
  return { opened, act: () => confirmDecision(confirmation as Confirmation, { today: TODAY }) };
}

async function deciding(): Promise<Prepared> {
  const opened = await listed();
  const request = decisionOf(opened, "Nguyễn Văn An", "Duyệt", "Họp ngày 2/12");
  return { opened, act: () => decide(request) };
}

async function sorting(): Promise<Prepared> {
  return { opened: await listed(), act: () => sortList() };
}

/** Two rows that are taken for one nominee, and a unit that the list does not know. */
async function remembering(act: () => Promise<unknown>): Promise<Prepared> {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đơn vị", "Phòng Lạ");
  await opened.validate();
  return { opened, act };
}

const PAIRS: readonly ApartPair[] = [["HS-AAAAAA", "HS-BBBBBB"]];
const OTHER_NAME: OtherName = { kind: "unit", name: "Văn phòng Sở", other: "Phòng Lạ" };

const OTHER_AWARD: OtherName = {
  kind: "award",
  name: "Giấy khen của Giám đốc Công an tỉnh",
  other: "GK tỉnh",
};

/** A row with a fault, checked; with marks, where they are to be taken off. */
async function marking(isOff: boolean): Promise<Prepared> {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đối tượng", "");
  await checked(opened);
  if (isOff) await opened.inExcel(() => markCells());
  return { opened, act: () => (isOff ? unmarkCells() : markCells()) };
}

async function filtering(isOff: boolean): Promise<Prepared> {
  const opened = await checked();
  const ids = [String(opened.records("DeNghi")[1]?.["Mã đề nghị"])];
  if (isOff) await opened.inExcel(() => showRows(ids));
  return { opened, act: () => showRows(isOff ? null : ids) };
}

/** Its workbook remembers one pair already. */
async function rememberedOnce(): Promise<Prepared> {
  const prepared = await remembering(() => saveApart([["HS-AAAAAA", "HS-CCCCCC"]]));
  await prepared.opened.inExcel(() => saveApart(PAIRS));
  return prepared;
}

const fresh = () => open(plain({ Sheet1: [["của tôi"]] }));
const makes = { writesOn: null, isWriting: true };
const reads = { writesOn: null, isWriting: false };

export const ACTIONS: readonly Action[] = [
  {
    name: "the sheets of a workbook that has none",
    ...makes,
    prepare: () => ({ opened: fresh(), act: () => createSheets(2022) }),
  },
  {
    name: "the sheets for a plan of another year",
    ...makes,
    prepare: () => ({ opened: fresh(), act: () => createSheets(2026) }),
  },
  {
    name: "a document",
    ...makes,
    prepare: async () => ({ opened: await checked(), act: () => makeDocument({ kind: "list" }, { today: TODAY }) }),
  },
  {
    name: "a document that goes back to a unit",
    ...makes,
    prepare: () => {
      const opened = open(standard());
      opened.type("DeNghi", 0, "TT1", "");
      return { opened, act: () => makeDocument({ kind: "send-back", unit: "Văn phòng Sở" }, { today: TODAY }) };
    },
  },
  { name: "a mapping on a sheet of its own", ...makes, prepare: () => mapped(open(plain({ A: LIST }))) },
  { name: "a mapping that grows", writesOn: "Ghi nhớ", isWriting: true, prepare: mappedOnce },
  {
    name: "next year's workbook",
    ...reads,
    prepare: () => ({ opened: open(standard()), act: () => makeNextYear({ today: TODAY }) }),
  },
  { name: "a pair that is no duplicate", ...makes, prepare: () => remembering(() => saveApart(PAIRS)) },
  { name: "another such pair", writesOn: "Ghi nhớ", isWriting: true, prepare: rememberedOnce },
  {
    name: "another name of a unit",
    writesOn: "Đơn vị",
    isWriting: true,
    prepare: () => remembering(() => saveOtherNames([OTHER_NAME])),
  },
  {
    name: "other names of awards where only the built-in plan serves",
    ...makes,
    prepare: () => ({ opened: open(plain({ A: LIST })), act: () => saveOtherNames([OTHER_AWARD]) }),
  },
  { name: "marks at the cells to correct", writesOn: "Đề nghị", isWriting: true, prepare: () => marking(false) },
  { name: "marks that are taken off", writesOn: "Đề nghị", isWriting: true, prepare: () => marking(true) },
  { name: "a filter by ids", writesOn: "Đề nghị", isWriting: true, prepare: () => filtering(false) },
  { name: "a filter that is taken off", writesOn: "Đề nghị", isWriting: true, prepare: () => filtering(true) },
  {
    name: "an answer that is read and not written",
    ...reads,
    prepare: () => remembering(() => previewCheck({ today: TODAY })),
  },
  { name: "the first sight", ...reads, prepare: () => ({ opened: open(standard()), act: readOverview }) },
  { name: "fixes", writesOn: "Đề nghị", isWriting: true, prepare: fixes },
  { name: "putting back the first check", writesOn: "Đề nghị", isWriting: true, prepare: () => restoring(true) },
  { name: "putting back a later check", writesOn: "Đề nghị", isWriting: true, prepare: () => restoring(false) },
  { name: "confirming a decision", writesOn: "Tổng hợp", isWriting: true, prepare: confirming },
  { name: "sorting the list", writesOn: "Tổng hợp", isWriting: true, prepare: sorting },
  { name: "the Director's decision", writesOn: "Tổng hợp", isWriting: true, prepare: deciding },
];
