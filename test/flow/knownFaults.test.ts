import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decide } from "../../src/flows/decide";
import { watchChanges, type SheetChange } from "../../src/excel/watchChanges";
import { editsBy } from "../../workbench/host/edits";
import type { HostOptions } from "../../workbench/host";
import { KNOWN_FAULTS, type KnownFault, type KnownFaultId } from "../../workbench/host/knownFaults";
import { changes } from "../support/book";
import { decisionOf, listed } from "../support/decisions";
import { open, standard, type Opened } from "../support/flow";
import { SCENES, settledCells } from "../support/scenes";
import { checksAfterReload, paneWithoutOffice } from "../support/lostPane";

const DECISION = "Ý kiến Giám đốc";
const STATUS = "Trạng thái kiểm tra";
const statuses = (opened: Opened) => opened.records("DeNghi").map((row) => row[STATUS]);
const VALID = Array(4).fill("Hợp lệ");

const faultOf = (id: KnownFaultId): KnownFault => KNOWN_FAULTS.find((fault) => fault.id === id) as KnownFault;
const optionsOf = (id: KnownFaultId): HostOptions => faultOf(id).options ?? {};

/** A workbook that was checked, in an Excel with the fault. */
async function checked(id: KnownFaultId): Promise<Opened> {
  const opened = open(standard());
  await opened.validate();
  Object.assign(opened.host.options, optionsOf(id));
  return opened;
}

/** In all scenes a check ends with the same cells as in an Excel without the fault. */
async function comesToTheSame(id: KnownFaultId): Promise<void> {
  for (const [, make] of SCENES) {
    const scene = await make();
    const [plainly, opened] = [scene.copy(), scene.copy(optionsOf(id))];
    await plainly.validate();
    const { refused, written } = await opened.validate();
    expect([refused, written.unconfirmed]).toEqual([[], 0]);
    expect(changes(settledCells(plainly), settledCells(opened))).toEqual([]);
    expect(opened.workbook.sheets.map(({ rowHeights }) => rowHeights)).toEqual(
      plainly.workbook.sheets.map(({ rowHeights }) => rowHeights),
    );
  }
}

/** The events that the pane gets while `act` runs. */
async function eventsDuring(
  opened: Opened,
  act: () => void,
): Promise<{ changed: SheetChange[]; selected: SheetChange[] }> {
  const changed: SheetChange[] = [];
  const selected: SheetChange[] = [];
  await opened.inExcel(async () => {
    await watchChanges({
      isWatched: () => true,
      onChange: (more) => void changed.push(...more),
      onSelect: (place) => void selected.push(place),
    });
    act();
    await new Promise((later) => setTimeout(later, 400));
  });
  return { changed, selected };
}

/** Whatever the events are, the next check sees the cells. */
async function nextCheckSees(opened: Opened, act: () => void): Promise<SheetChange[]> {
  const { changed } = await eventsDuring(opened, act);
  await opened.validate();
  expect(statuses(opened)).toEqual(["Cần bổ sung", ...VALID.slice(1)]);
  return changed;
}

const emptiesTT1 = (opened: Opened) => () => opened.type("DeNghi", 0, "TT1", "");

/** The test of each fault; a fault without a test does not compile. */
const SURVIVES: Record<KnownFaultId, () => Promise<void>> = {
  "drop-down-without-event": async () => {
    const opened = await checked("drop-down-without-event");
    const cell = opened.place("XetDuyet", 0, DECISION);
    const { changed } = await eventsDuring(opened, () => opened.edits.choose("Tổng hợp", cell, "Duyệt"));
    expect(changed).toEqual([]);
    const { director } = await opened.validate();
    expect(director.filter(({ cells }) => cells.decision !== "")).toHaveLength(1);
  },
  "events-missed": async () => {
    const opened = await checked("events-missed");
    expect(await nextCheckSees(opened, emptiesTT1(opened))).toEqual([]);
  },
  "events-twice": async () => {
    const opened = await checked("events-twice");
    const changed = await nextCheckSees(opened, emptiesTT1(opened));
    // Reported together, and requested once.
    expect(new Set(changed.map(({ address }) => address)).size).toBe(1);
  },
  "events-late": async () => {
    const opened = await checked("events-late");
    expect(await nextCheckSees(opened, emptiesTT1(opened))).toHaveLength(1);
  },
  "no-selection-events": async () => {
    const opened = await checked("no-selection-events");
    const { changed, selected } = await eventsDuring(opened, () => {
      opened.edits.select("Đề nghị", "D8");
      opened.type("DeNghi", 0, "TT1", "");
    });
    expect([selected.length, changed.length]).toEqual([0, 1]);
  },
  "late-after-cell-edit": async () => {
    const opened = await listed();
    const request = decisionOf(opened, "Nguyễn Văn An", "Duyệt", "");
    // Somebody starts typing between the read and the write, and a colleague sorts the list before the typing ends.
    const stop = opened.host.onBatch(({ moment }) => {
      if (moment === "before") return;
      stop();
      opened.edits.beginCellEdit("Kế hoạch", "Z99");
    });
    const deciding = opened.inExcel(() => decide(request));
    await new Promise((later) => setTimeout(later, 20));
    editsBy(opened.host, "coauthor").sortRows("Tổng hợp", opened.body("XetDuyet"), [{ key: 0, ascending: false }]);
    expect(opened.records("XetDuyet").every((row) => row[DECISION] === "")).toBe(true);
    opened.edits.endCellEdit();
    expect((await deciding).answer.state).toBe("done");
    expect(opened.records("XetDuyet").filter((row) => row[DECISION] === "Duyệt")).toMatchObject([
      { "Tên tập thể, cá nhân": "Nguyễn Văn An" },
    ]);
  },
  "cell-edit-overwrites": async () => {
    const opened = open(standard(), optionsOf("cell-edit-overwrites"));
    await opened.validate();
    emptiesTT1(opened)();
    opened.edits.beginCellEdit("Đề nghị", opened.place("DeNghi", 0, STATUS));
    await opened.validate();
    opened.edits.endCellEdit();
    expect(statuses(opened)[0]).toBe("Hợp lệ");
    await opened.validate();
    expect(statuses(opened)[0]).toBe("Cần bổ sung");
    expect((await opened.validate()).written.cells).toBe(0);
  },
  "always-in-cell-edit": async () => {
    const opened = open(standard());
    const before = opened.cells();
    opened.failAt(0, "InvalidOperationInCellEditMode");
    await expect(opened.validate()).rejects.toMatchObject({ failure: "editing-cell" });
    expect(opened.changesSince(before)).toEqual([]);
  },
  "set-not-supported": async () => {
    for (const [name, make] of SCENES) {
      const opened = (await make()).copy(optionsOf("set-not-supported"));
      const { report, refused } = await opened.validate();
      expect([name, report.stopped]).toEqual([name, false]);
      // The summary's panes are frozen when it is created; the rest is unchanged.
      for (const { part, failure } of refused) expect([part, failure]).toEqual(["looks", "too-old"]);
      expect((await opened.validate()).written.unconfirmed).toBe(0);
    }
  },
  "table-of-other-sheet": () => comesToTheSame("table-of-other-sheet"),
  "filtered-writes": async () => {
    const opened = await checked("filtered-writes");
    opened.edits.filterTable("DeNghi", 2, ["Tập thể"]);
    emptiesTT1(opened)();
    const inputs = () => opened.records("DeNghi").map(({ [STATUS]: _, "Chi tiết kiểm tra": __, ...rest }) => rest);
    const before = inputs();
    await opened.validate();
    expect(inputs()).toEqual(before);
    opened.edits.filterTable("DeNghi", 2, undefined);
    await opened.validate();
    expect(statuses(opened)).toEqual(["Cần bổ sung", ...VALID.slice(1)]);
  },
  "autofit-of-whole-column": () => comesToTheSame("autofit-of-whole-column"),
  "focus-elsewhere": async () => {
    const opened = open(standard(), optionsOf("focus-elsewhere"));
    await expect(opened.validate()).rejects.toMatchObject({ failure: "inactive" });
    opened.host.options.focus = "here";
    expect((await opened.validate()).refused).toEqual([]);
    expect(statuses(opened)).toEqual(VALID);
  },
  "sync-never-ends": async () => {
    const opened = open(standard(), optionsOf("sync-never-ends"));
    const cancel = new AbortController();
    const running = opened.validate({}, { signal: cancel.signal, patienceMs: 10 });
    cancel.abort();
    await expect(running).rejects.toMatchObject({ name: "Cancelled" });
    opened.host.options.answers = "given";
    await opened.validate();
    expect(statuses(opened)).toEqual(VALID);
  },
  "internal-errors": async () => {
    const opened = await checked("internal-errors");
    emptiesTT1(opened)();
    const { code } = faultOf("internal-errors");
    opened.host.options.faults = [{ sync: opened.host.counters.syncs + 1, at: 30, code: code ?? "GeneralException" }];
    const { report, refused } = await opened.validate();
    expect([report.stopped, refused]).toEqual([false, []]);
    expect(statuses(opened)[0]).toBe("Cần bổ sung");
  },
  "unknown-codes": async () => {
    const opened = await checked("unknown-codes");
    emptiesTT1(opened)();
    const code = "0x8002802B" as "GeneralException";
    opened.host.options.faults = [{ sync: opened.host.counters.syncs, at: 0, code }];
    await expect(opened.validate()).rejects.toMatchObject({ failure: "unknown", code });
    await opened.validate();
    expect(statuses(opened)[0]).toBe("Cần bổ sung");
  },
  "undo-cleared": async () => {
    const opened = await checked("undo-cleared");
    emptiesTT1(opened)();
    await opened.validate();
    expect(opened.host.state.undo.steps).toBe(2);
  },
  "undo-groups-refused": async () => {
    const opened = await checked("undo-groups-refused");
    emptiesTT1(opened)();
    const { refused } = await opened.validate();
    expect([refused, opened.host.state.undo.steps]).toEqual([[], 2]);
  },
  "cdn-outage": () => {
    const { classes, run } = paneWithoutOffice();
    run();
    expect(classes()).toContain("shell-late");
    const shell = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
    expect(shell).toContain("Chưa kết nối được với Excel.");
    expect(shell).toContain('id="retry"');
    return Promise.resolve();
  },
  "pane-reloaded": async () => {
    for (const [, make] of SCENES)
      for (const lastAnswered of [1, 2]) await checksAfterReload(await make(), lastAnswered);
  },
};

test.each(KNOWN_FAULTS)("$id: $does", async ({ id }) => {
  await SURVIVES[id]();
});

test("each fault has its own id and a source, and the documentation counts them", () => {
  expect(new Set(KNOWN_FAULTS.map(({ id }) => id)).size).toBe(KNOWN_FAULTS.length);
  for (const { issues } of KNOWN_FAULTS) expect(issues.length).toBeGreaterThan(0);
  const page = readFileSync(join(__dirname, "../../docs/reliability.md"), "utf8");
  expect(page).toContain(`${KNOWN_FAULTS.length} faults`);
  expect(Object.keys(SURVIVES).sort()).toEqual(KNOWN_FAULTS.map(({ id }): string => id).sort());
});
