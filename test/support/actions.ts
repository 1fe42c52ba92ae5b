import { applyFixes } from "../../src/flows/applyFixes";
import { confirmDecision } from "../../src/flows/confirmDecision";
import type { Inverse } from "../../src/core/cells/change";
import { cellFixes, type CellFix } from "../../src/core/fixes/cellFixes";
import { type NotDuplicatePair, entriesOf, type MappingEntry } from "../../src/core/mapping/memorySheet";
import type { OtherName } from "../../src/core/plan/otherNames";
import type { Confirmation } from "../../src/core/decisions/confirm";
import { decide } from "../../src/flows/decide";
import { sortList } from "../../src/flows/sortList";
import { createSheets } from "../../src/flows/createSheets";
import { makeNextYear } from "../../src/flows/makeNextYear";
import { makeDocument } from "../../src/flows/makeDocument";
import { readOverview } from "../../src/flows/readOverview";
import { revertLastRun } from "../../src/flows/revertLastRun";
import { previewCheck } from "../../src/flows/previewCheck";
import { saveNotDuplicates, saveMapping, saveOtherNames } from "../../src/flows/saveAnswers";
import { markCells, showRows, unmarkCells } from "../../src/flows/guidance";
import type { OperationName } from "../../src/taskpane/app/paneState";
import { decisionOf, listed } from "./decisions";
import { open, plain, standard, TODAY, type Opened } from "./flow";

/** An operation on a workbook that is ready for it. */
export interface Prepared {
  opened: Opened;
  act: () => Promise<unknown>;
}

export interface Action {
  name: string;
  /** The operation of the pane that does it; null = it is done without a click. */
  operation: OperationName | null;
  /** Returns a new copy each time. */
  prepare: () => Promise<Prepared>;
  /** The sheet that it writes on and that exists already; null = it makes new sheets, or writes nothing. */
  writesOn: string | null;
  /** Whether it writes anything into the workbook. */
  isWriting: boolean;
  /** In the standard layout; a workbook in which the list must be searched for takes one more. */
  roundTrips: number;
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

/** The standard workbook with another heading for the unit's column. */
function renamed(heading: string): Opened {
  const opened = open(standard());
  opened.edits.setCell("Đề nghị", "F5", heading);
  return opened;
}

/** Its workbook has one answer about headings; another one is needed. */
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

async function reverting(isFirst: boolean): Promise<Prepared> {
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

/** Two rows that look like one nominee, and a unit that the list does not know. */
async function remembering(act: () => Promise<unknown>): Promise<Prepared> {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đơn vị", "Phòng Lạ");
  await opened.validate();
  return { opened, act };
}

const PAIRS: readonly NotDuplicatePair[] = [["HS-AAAAAA", "HS-BBBBBB"]];
const OTHER_NAME: OtherName = { kind: "unit", name: "Văn phòng Sở", other: "Phòng Lạ" };

const OTHER_AWARD: OtherName = {
  kind: "award",
  name: "Giấy khen của Giám đốc Công an tỉnh",
  other: "GK tỉnh",
};

/** A checked row with a fault; with marks, if they are to be removed. */
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

/** Its workbook has one pair already. */
async function rememberedOnce(): Promise<Prepared> {
  const prepared = await remembering(() => saveNotDuplicates([["HS-AAAAAA", "HS-CCCCCC"]]));
  await prepared.opened.inExcel(() => saveNotDuplicates(PAIRS));
  return prepared;
}

const fresh = () => open(plain({ Sheet1: [["của tôi"]] }));
const adds = (roundTrips: number) => ({ writesOn: null, isWriting: true, roundTrips });
const reads = (roundTrips: number) => ({ writesOn: null, isWriting: false, roundTrips });
const writes = (sheet: string, roundTrips: number) => ({ writesOn: sheet, isWriting: true, roundTrips });

interface ActionEntry extends Omit<Action, "prepare"> {
  prepare: () => Prepared | Promise<Prepared>;
}

const ENTRIES: readonly ActionEntry[] = [
  {
    name: "new sheets for the built-in plan",
    operation: "createSheets",
    ...adds(3),
    prepare: () => ({ opened: fresh(), act: () => createSheets(2022) }),
  },
  {
    name: "new sheets for another year",
    operation: "createSheets",
    ...adds(3),
    prepare: () => ({ opened: fresh(), act: () => createSheets(2026) }),
  },
  {
    name: "a document",
    operation: "makeDocument",
    ...adds(2),
    prepare: async () => ({ opened: await checked(), act: () => makeDocument({ kind: "list" }, { today: TODAY }) }),
  },
  {
    name: "a document for one unit",
    operation: "makeDocument",
    ...adds(2),
    prepare: () => {
      const opened = open(standard());
      opened.type("DeNghi", 0, "TT1", "");
      return { opened, act: () => makeDocument({ kind: "send-back", unit: "Văn phòng Sở" }, { today: TODAY }) };
    },
  },
  { name: "a first mapping", operation: "saveMapping", ...adds(2), prepare: () => mapped(open(plain({ A: LIST }))) },
  { name: "another mapping", operation: "saveMapping", ...writes("Ghi nhớ", 2), prepare: mappedOnce },
  {
    name: "next year's workbook",
    operation: "nextYear",
    ...reads(2),
    prepare: () => ({ opened: open(standard()), act: () => makeNextYear({ today: TODAY }) }),
  },
  {
    name: "a first pair that is no duplicate",
    operation: "remember",
    ...adds(2),
    prepare: () => remembering(() => saveNotDuplicates(PAIRS)),
  },
  {
    name: "another pair that is no duplicate",
    operation: "remember",
    ...writes("Ghi nhớ", 2),
    prepare: rememberedOnce,
  },
  {
    name: "another name of a unit",
    operation: "remember",
    ...writes("Đơn vị", 3),
    prepare: () => remembering(() => saveOtherNames([OTHER_NAME])),
  },
  {
    name: "another name of an award of the built-in plan",
    operation: "remember",
    ...adds(4),
    prepare: () => ({ opened: open(plain({ A: LIST })), act: () => saveOtherNames([OTHER_AWARD]) }),
  },
  { name: "marking cells", operation: "mark", ...writes("Đề nghị", 3), prepare: () => marking(false) },
  { name: "removing marks", operation: "mark", ...writes("Đề nghị", 4), prepare: () => marking(true) },
  { name: "filtering rows", operation: "showRows", ...writes("Đề nghị", 3), prepare: () => filtering(false) },
  { name: "removing the filter", operation: "showRows", ...writes("Đề nghị", 3), prepare: () => filtering(true) },
  {
    name: "a preview",
    operation: "validate",
    ...reads(1),
    prepare: () => remembering(() => previewCheck({ today: TODAY })),
  },
  {
    name: "the overview",
    operation: null,
    ...reads(1),
    prepare: () => ({ opened: open(standard()), act: readOverview }),
  },
  { name: "fixes", operation: "applyFixes", ...writes("Đề nghị", 3), prepare: fixes },
  { name: "reverting the first check", operation: "revert", ...writes("Đề nghị", 2), prepare: () => reverting(true) },
  { name: "reverting a later check", operation: "revert", ...writes("Đề nghị", 2), prepare: () => reverting(false) },
  { name: "confirming a decision", operation: "confirm", ...writes("Tổng hợp", 2), prepare: confirming },
  { name: "sorting the Director's list", operation: "sortList", ...writes("Tổng hợp", 2), prepare: sorting },
  { name: "writing a decision", operation: "decide", ...writes("Tổng hợp", 2), prepare: deciding },
];

/** Prepares the workbook once, because most of them need a check. */
function preparedOnce(entry: ActionEntry): Action {
  let first: Promise<Prepared> | undefined;
  const prepare = async () => {
    first ??= Promise.resolve(entry.prepare());
    const { opened, act } = await first;
    return { opened: opened.copy(), act };
  };
  return { ...entry, prepare };
}

export const ACTIONS: readonly Action[] = ENTRIES.map(preparedOnce);
