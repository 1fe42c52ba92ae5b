import { writeFileSync } from "node:fs";

/** Preloaded into a measured process: writes its peak memory and processor time to a file. */
process.on("exit", () => {
  const path = process.env["BENCH_PEAK_FILE"];
  if (path === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(path, JSON.stringify({ megabytes: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 }));
});
