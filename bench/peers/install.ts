import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Installs the libraries for comparison, which have their own package file, unless they are installed. */
export function installPeers(): void {
  if (existsSync(join(__dirname, "node_modules", "exceljs"))) return;
  execSync("npm ci --no-audit --no-fund --loglevel=error", { cwd: __dirname, stdio: ["ignore", "ignore", "inherit"] });
}
