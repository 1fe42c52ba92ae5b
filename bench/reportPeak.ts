import { writeFileSync } from "node:fs";

/** Loaded into a measured process before its own script: leaves its peak memory, in kilobytes, in a file. */
process.on("exit", () => {
  const path = process.env["BENCH_PEAK_FILE"];
  if (path !== undefined) writeFileSync(path, String(process.resourceUsage().maxRSS));
});
