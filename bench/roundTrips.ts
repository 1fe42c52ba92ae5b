import { validateWorkbook } from "../src/validateWorkbook";
import { createHost } from "../workbench/host";
import { installOffice } from "../workbench/node/office";
import { TODAY } from "./facts";
import { count, table } from "./measure";
import { benchWorkbook } from "./workbookFile";

/** Round trips and bytes of a first run, which writes everything, and of a second run, which writes nothing. */
export async function benchRoundTrips(): Promise<string> {
  const lines = [["rows", "run", "round trips", "bytes sent", "bytes received", "cells written"]];
  for (const rows of [200, 2_000, 10_000]) {
    const workbook = benchWorkbook(rows);
    for (const run of ["first", "second"]) {
      const host = createHost(workbook);
      installOffice(host);
      const { written } = await validateWorkbook({ today: TODAY });
      const { syncs, requestBytes, responseBytes } = host.counters;
      lines.push([count(rows), run, String(syncs), count(requestBytes), count(responseBytes), count(written.cells)]);
    }
  }
  return table(lines);
}
