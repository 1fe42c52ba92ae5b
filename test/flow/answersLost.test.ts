import { createSheetsOperation } from "../../src/taskpane/features/prepare/createSheetsOperation";
import { fixOperation } from "../../src/taskpane/features/fixes/fixOperation";
import { mappingOperation } from "../../src/taskpane/features/remember/rememberOperations";
import { NEXT_YEAR } from "../../src/taskpane/features/followUp/nextYearOperation";
import { sheetOperation } from "../../src/taskpane/features/documents/documentOperation";
import { revertOperation } from "../../src/taskpane/features/revert/revertOperation";
import { cellFixes } from "../../src/core/fixes/cellFixes";
import { createPaneStore } from "../../src/taskpane/app/paneState";
import { runOperation, type Operation } from "../../src/taskpane/app/runOperation";
import { freshResult } from "../../src/taskpane/app/validation";
import { validateWorkbook } from "../../src/validateWorkbook";
import { installOffice } from "../../workbench/node/office";
import { open, plain, standard, TODAY, type Opened } from "../support/flow";

interface Prepared {
  opened: Opened;
  operation: Operation;
}

const document = () => sheetOperation({ kind: "list" }, () => undefined);
const HEADINGS = ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị"];
const CHECK: Operation = {
  name: "validate",
  run: (control) => freshResult(control, (_options, run) => validateWorkbook({ today: TODAY }, run)),
};

const OPERATIONS: [string, () => Promise<Prepared> | Prepared][] = [
  ["a check", () => ({ opened: open(standard()), operation: CHECK })],
  [
    "a check that starts again on moved rows",
    async () => {
      const opened = open(standard());
      await opened.validate();
      opened.type("DeNghi", 2, "TT1", "Không đạt");
      const sort = () => opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: 3, ascending: true }]);
      opened.beforeBatch(1, sort);
      return { opened, operation: CHECK };
    },
  ],
  ["a document", () => ({ opened: open(standard()), operation: document() })],
  ["new sheets", () => ({ opened: open(plain({ A: [["của tôi"]] })), operation: createSheetsOperation(2022) })],
  ["next year's workbook", () => ({ opened: open(standard()), operation: NEXT_YEAR })],
  [
    "a mapping",
    () => ({ opened: open(plain({ A: [HEADINGS] })), operation: mappingOperation([["Bộ phận", "Đơn vị"]]) }),
  ],
  [
    "fixes",
    async () => {
      const opened = open(standard());
      opened.type("DeNghi", 0, "Đơn vị", "VP Sở");
      const { report } = await opened.validate();
      return { opened, operation: fixOperation(cellFixes(report), false) };
    },
  ],
  [
    "undo",
    async () => {
      const opened = open(standard());
      const { inverse } = await opened.validate();
      return { opened, operation: revertOperation({ kind: "check", changes: inverse }, "undo") };
    },
  ],
];

/** How many requests an undisturbed run of it makes. */
async function requestsOf({ opened, operation }: Prepared): Promise<number> {
  const { syncs } = await opened.inExcel(() => runOperation(createPaneStore(), operation));
  return syncs;
}

/** Runs it, loses every answer from the given request on, and cancels. */
async function loseFrom({ opened, operation }: Prepared, lost: number) {
  const store = createPaneStore();
  const { host } = opened;
  const first = host.counters.syncs;
  const isLost = new Promise<void>((resolve) =>
    host.onBatch(({ sync, moment }) => {
      if (sync !== first + lost || moment !== "before") return;
      host.options.answers = "lost";
      resolve();
    }),
  );
  const restore = installOffice(host);
  const ending = runOperation(store, operation, 5);
  await isLost;
  const { activity } = store.get();
  if (activity.status !== "running") throw new Error("It had ended before.");
  activity.cancel?.();
  await ending;
  restore();
  return store;
}

describe.each(OPERATIONS)("a lost response during %s", (_name, prepare) => {
  test("can be cancelled at each of its requests, and the pane accepts the next click", async () => {
    const requests = await requestsOf(await prepare());
    expect(requests).toBeGreaterThan(0);
    for (let lost = 0; lost < requests; lost++) {
      const prepared = await prepare();
      const store = await loseFrom(prepared, lost);
      expect([lost, store.get().activity.status]).toEqual([lost, expect.stringMatching(/^(cancelled|failed|ready)$/)]);
      prepared.opened.host.options.answers = "given";
      await prepared.opened.inExcel(() => runOperation(store, CHECK));
      expect([lost, store.get().activity.status]).toEqual([lost, "ready"]);
    }
  });
});
