import { writeFileSync } from "node:fs";

/** Loaded into a measured process before its own script: leaves its peak memory and processor time in a file. */
process.on("exit", () => {
  const path = process.env["BENCH_PEAK_FILE"];
  if (path === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(path, JSON.stringify({ megabytes: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 }));
});
