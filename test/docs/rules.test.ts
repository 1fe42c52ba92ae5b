import { spawnSync } from "node:child_process";
import { join } from "node:path";

test("the page of rules is up to date (`npm run docs:rules`)", () => {
  const args = ["--import", "tsx", join("test", "docs", "renewRules.ts"), "--check"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: join(__dirname, "../.."), encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});
