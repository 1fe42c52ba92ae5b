import { readFileSync, writeFileSync } from "node:fs";
import { RULES_PAGE, rulesPage } from "./rulesPage";

/** Writes the page of rules; with `--check` the exit status only reports whether it is up to date. */
async function main(): Promise<void> {
  const page = await rulesPage();
  if (!process.argv.includes("--check")) writeFileSync(RULES_PAGE, page);
  else if (page !== readFileSync(RULES_PAGE, "utf8")) process.exitCode = 1;
}

void main();
