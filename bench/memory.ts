import { CLEAN, UNITS } from "../samples/data";
import { officeWorkbook } from "../samples/office";
import { validateWorkbook } from "../src/validateWorkbook";
import { createHost, type Sheet } from "../workbench/host";
import { installOffice } from "../workbench/node/office";

/** Number of validations after warming up; every other one writes. */
const RUNS = Number(process.argv[2] ?? 1_000);
const WARM_UP = 200;
/** Average number of bytes that a validation may leave in memory, including compiled code: one megabyte per thousand. */
const MAX_GROWTH = 1_000;
const TODAY = 44_885;

/** `npm run bench:memory`: the heap after each hundred validations of one open workbook; fails if it grows. */
async function main(): Promise<void> {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) throw new Error("Run it with --expose-gc: npm run bench:memory");
  const workbook = officeWorkbook("de-nghi.xlsx", UNITS, CLEAN, null);
  const host = createHost(workbook);
  installOffice(host);
  const change = cellToChange(workbook.sheets);
  const heap: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    change(run % 2 === 0 ? "Đạt" : "Không đạt");
    await validateWorkbook({ today: TODAY });
    // Excel.run still cleans up afterwards.
    await new Promise((resolve) => setImmediate(resolve));
    if (run < WARM_UP || (run - WARM_UP) % 100 !== 0) continue;
    collect();
    heap.push(process.memoryUsage().heapUsed);
    console.log(`${run - WARM_UP} validations: ${(heap.at(-1) ?? 0) / 2 ** 20} MB`);
  }
  const growth = slopeOf(heap) / 100;
  console.log(`${growth.toFixed(0)} bytes a validation; kept by the host: ${host.state.ranges.keptCount} ranges`);
  if (growth > MAX_GROWTH) process.exitCode = 1;
}

/** A criterion of the first nomination. */
function cellToChange(sheets: readonly Sheet[]): (value: string) => void {
  for (const { rows, tables } of sheets) {
    const table = tables.find(({ name }) => name === "DeNghi");
    const cells = table && rows[table.area.row + 1];
    const index = table?.columns.findIndex(({ name }) => name === "CN1") ?? -1;
    if (!table || !cells?.[table.area.column + index]) continue;
    return (value) => (cells[table.area.column + index] = { ...cells[table.area.column + index], value });
  }
  throw new Error("no criterion to change");
}

/** Growth per measurement, by least squares. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  return above / values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
}

void main();
