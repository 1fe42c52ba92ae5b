import type { Observation } from "./case";

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

/** A separate sheet for one case, with functions to change and read it. */
export interface Scratch {
  readonly sheet: string;
  /** Milliseconds to wait for events, or for none to arrive. */
  readonly eventTimeout: number;
  /** Runs one batch; queued requests are sent at its end. */
  run<T>(batch: Batch<T>): Promise<T>;
  /** The error code of a batch; "none" if it does not fail. */
  failure(batch: Batch<unknown>): Promise<string>;
  /** Writes values from a cell onwards. */
  write(address: string, values: readonly (readonly unknown[])[]): Promise<void>;
  /** A property of a range with one value per cell. */
  read(address: string, property: CellProperty): Promise<Observation>;
  /** Reported with the result but not compared: it differs between languages or machines. */
  note(text: string): void;
  /** Called at the end in any case. */
  onCleanUp(step: () => Promise<void>): void;
}

export type CellProperty = "values" | "formulas" | "formulasLocal" | "text" | "valueTypes" | "numberFormat";

export interface OpenScratch extends Scratch {
  readonly notes: readonly string[];
  /** Removes everything again; returns what could not be removed. */
  cleanUp(): Promise<string[]>;
}

/** Created before a case and deleted after it. */
const NAME = "Đối chiếu (tạm)";

export async function openScratch(eventTimeout: number, needsSheet = true): Promise<OpenScratch> {
  const notes: string[] = [];
  const steps: (() => Promise<void>)[] = [];
  if (needsSheet) {
    // Left behind by an earlier run.
    await addSheet().catch((error: Error) => deleteSheet().then(addSheet, () => Promise.reject(error)));
    steps.push(deleteSheet);
  }
  const run = <T>(batch: Batch<T>): Promise<T> =>
    runExcel(async (context) => {
      const worksheets = context.workbook.worksheets;
      const result = await batch(needsSheet ? worksheets.getItem(NAME) : worksheets.getActiveWorksheet(), context);
      await context.sync();
      return result;
    });
  return {
    sheet: NAME,
    eventTimeout,
    notes,
    run,
    failure: (batch) => run(batch).then(() => "none", codeOf),
    write: (address, values) =>
      run((sheet) => {
        const [rows, columns] = [values.length, values[0]?.length ?? 0];
        sheet.getRange(address).getResizedRange(rows - 1, columns - 1).values = values as unknown[][];
      }),
    read: (address, property) =>
      run(async (sheet, context) => {
        const range = sheet.getRange(address).load(property);
        await context.sync();
        return range[property] as Observation;
      }),
    note: (text) => notes.push(text),
    onCleanUp: (step) => steps.push(step),
    cleanUp: async () => {
      const left: string[] = [];
      for (const step of steps.reverse()) await step().catch((error: unknown) => left.push(codeOf(error)));
      return left;
    },
  };
}

const addSheet = (): Promise<void> =>
  runExcel(async (context) => {
    context.workbook.worksheets.add(NAME);
    await context.sync();
  });

const deleteSheet = (): Promise<void> =>
  runExcel(async (context) => {
    context.workbook.worksheets.getItem(NAME).delete();
    await context.sync();
  });

/** Waits while somebody is editing a cell, if this Excel can. */
export const runExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, batch);

export function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return typeof code === "string" ? code : String(name ?? error);
}

/** "Type.member" of the action that failed. */
export function locationOf(error: unknown): string {
  const { debugInfo } = (error ?? {}) as { debugInfo?: { errorLocation?: string } };
  return debugInfo?.errorLocation ?? "";
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
