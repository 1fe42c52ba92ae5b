import { createSheets } from "../../src/flows/createSheets";
import { makeNextYear } from "../../src/flows/makeNextYear";
import { makeDocument } from "../../src/flows/makeDocument";
import { readOverview } from "../../src/flows/readOverview";
import { previewCheck } from "../../src/flows/previewCheck";
import { saveNotDuplicates, saveOtherNames } from "../../src/flows/saveAnswers";
import type { OperationName } from "../../src/taskpane/app/paneState";
import { open, plain, standard, TODAY } from "./flow";
import {
  type Prepared,
  LIST,
  mapped,
  mappedOnce,
  checked,
  fixes,
  reverting,
  confirming,
  deciding,
  sorting,
  remembering,
  PAIRS,
  OTHER_NAME,
  OTHER_AWARD,
  marking,
  filtering,
  rememberedOnce,
} from "./preparedWorkbooks";

export interface Operation {
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

const fresh = () => open(plain({ Sheet1: [["của tôi"]] }));
const adds = (roundTrips: number) => ({ writesOn: null, isWriting: true, roundTrips });
const reads = (roundTrips: number) => ({ writesOn: null, isWriting: false, roundTrips });
const writes = (sheet: string, roundTrips: number) => ({ writesOn: sheet, isWriting: true, roundTrips });

interface OperationEntry extends Omit<Operation, "prepare"> {
  prepare: () => Prepared | Promise<Prepared>;
}

const ENTRIES: readonly OperationEntry[] = [
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
function preparedOnce(entry: OperationEntry): Operation {
  let first: Promise<Prepared> | undefined;
  const prepare = async () => {
    first ??= Promise.resolve(entry.prepare());
    const { opened, act } = await first;
    return { opened: opened.copy(), act };
  };
  return { ...entry, prepare };
}

export const OPERATIONS: readonly Operation[] = ENTRIES.map(preparedOnce);
