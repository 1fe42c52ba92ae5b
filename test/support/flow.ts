import { readDateText } from "../../src/core/calendar/dateText";
import type { CheckOptions } from "../../src/core/checkWorkbook";
import { validateWorkbook, type ValidationResult } from "../../src/validateWorkbook";
import type { RunControl } from "../../src/excel/runControl";
import { CLEAN, UNITS } from "../../samples/data";
import { officeWorkbook } from "../../samples/office";
import { newSheet, newWorkbook, put, type Value } from "../../samples/sheets";
import { createHost, type FaultCode, type Host, type HostOptions, type Workbook } from "../../workbench/host";
import { copyWorkbook } from "../../workbench/host/copy";
import { editsBy, type Edits } from "../../workbench/host/edits";
import { installOffice } from "../../workbench/node/office";
import { Book } from "./book";

export const TODAY = readDateText("2022-11-20") ?? 0;

/** The result and cost of one validation. */
export interface Run extends ValidationResult {
  syncs: number;
}

/** A workbook open in the stand-in for Excel, with a user's edits. */
export class Opened extends Book {
  readonly host: Host;
  readonly edits: Edits;

  constructor(workbook: Workbook, options?: HostOptions) {
    super(workbook);
    this.host = createHost(workbook, options);
    this.edits = editsBy(this.host, "user");
  }

  /** The same workbook in a separate Excel. */
  copy(options?: HostOptions): Opened {
    return new Opened(copyWorkbook(this.workbook), options);
  }

  /** Writes into a table's cell as a person would. */
  type(table: string, row: number, heading: string, input: string | number | boolean): void {
    this.edits.setCell(this.table(table).sheet.name, this.place(table, row, heading), input);
  }

  /** Runs a flow of the add-in through the real office.js, and counts its round trips. */
  async inExcel<T>(flow: () => Promise<T>): Promise<{ answer: T; syncs: number }> {
    const { host } = this;
    const restore = installOffice(host);
    const before = host.counters.syncs;
    try {
      const answer = await flow();
      return { answer, syncs: host.counters.syncs - before };
    } finally {
      restore();
    }
  }

  /** The add-in's main flow. */
  async validate(options: Partial<CheckOptions> = {}, control: RunControl = {}): Promise<Run> {
    const { answer, syncs } = await this.inExcel(() => validateWorkbook({ today: TODAY, ...options }, control));
    return { ...answer, syncs };
  }

  /** Runs `act` right before the batch `index` (0 = the next one), like a coauthor's edit. */
  beforeBatch(index: number, act: () => void): void {
    const { host } = this;
    const execute = host.execute.bind(host);
    let left = index;
    host.execute = (body, customData) => {
      if (left >= 0 && !body.includes("_RemoveReference") && left-- === 0) act();
      return execute(body, customData);
    };
  }

  /** Makes the round trip `index` fail (0 = the next one). */
  failAt(index: number, code: FaultCode = "ServiceNotAvailable"): void {
    this.host.options.faults = [{ sync: this.host.counters.syncs + index, at: "request", code }];
  }
}

export const open = (workbook: Workbook, options?: HostOptions): Opened => new Opened(workbook, options);

/** The Office's workbook: plan, units, and a table of valid nominations. */
export function standard(nominations: readonly (readonly Value[])[] = CLEAN, note: string | null = null): Workbook {
  return officeWorkbook("de-nghi.xlsx", UNITS, nominations, note);
}

/** A workbook with plain sheets of values only. */
export function plain(sheets: Record<string, readonly (readonly Value[])[]>): Workbook {
  const made = Object.entries(sheets).map(([name, rows]) => {
    const sheet = newSheet(name, []);
    for (const [r, row] of rows.entries())
      for (const [c, value] of row.entries()) if (value !== "") put(sheet, r, c, value);
    return sheet;
  });
  return newWorkbook("so-theo-doi.xlsx", made);
}
