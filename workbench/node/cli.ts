import { readFile, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { TEXTS } from "../../src/locales/language";
import { HostError } from "../../src/workbook/hostError";
import { validateWorkbook, type Validation } from "../../src/validateWorkbook";
import { createHost } from "../host";
import { XlsxError } from "../xlsx/errors";
import { loadXlsx } from "../xlsx/load";
import { saveXlsx } from "../xlsx/save";
import { readArguments, UsageError, type CliArguments } from "./arguments";
import { installOffice } from "./office";
import { reportJson } from "./reportJson";
import { reportText } from "./reportText";

/** 0 every row valid and nothing to look at, 1 otherwise, 2 validation could not run. */
async function main(options: CliArguments): Promise<number> {
  const bytes = await readInput(options.input);
  await refuseInputAsResult(options);
  const { workbook, warnings } = await loadXlsx(bytes, basename(options.input));
  if (options.output !== null) for (const warning of warnings) say(warning);
  const host = createHost(workbook);
  installOffice(host);
  const validation = await validateWorkbook({ today: options.today, stage: options.stage });
  const { syncs, requestBytes, responseBytes } = host.counters;
  if (options.json !== null) {
    const json = `${JSON.stringify(reportJson(validation, { syncs, requestBytes, responseBytes }), null, 2)}\n`;
    if (options.json === "-") process.stdout.write(json);
    else await writeFile(options.json, json);
  }
  const { report } = validation;
  if (report.stopped) {
    say(report.sheetFindings.map(({ message }) => message[options.language]).join(" "));
    return 2;
  }
  if (options.json === null) process.stdout.write(reportText(report, options.language));
  if (options.output !== null) {
    const saved = await saveXlsx(workbook);
    for (const warning of saved.warnings) say(warning);
    await writeFile(options.output, saved.bytes);
  }
  return isClean(validation) ? 0 : 1;
}

async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`can't read ${path} (${(error as NodeJS.ErrnoException).code ?? "unknown"})`);
  }
}

/** IN is never changed, by whatever name it is called. */
async function refuseInputAsResult({ input, output, json }: CliArguments): Promise<void> {
  const fileOf = (path: string) => stat(path, { bigint: true }).catch(() => null);
  const read = await fileOf(input);
  for (const path of [output, json]) {
    const result = path === null || path === "-" ? null : await fileOf(path);
    if (read === null || result === null || result.ino !== read.ino || result.dev !== read.dev) continue;
    throw new UsageError(`${path} is the workbook itself, which is never changed: name another file`);
  }
}

function isClean({ report }: Validation): boolean {
  return (
    report.complete &&
    report.rows.every(({ outcome }) => outcome === "valid") &&
    report.sheetFindings.every(({ severity }) => severity === "info")
  );
}

function say(line: string): void {
  process.stderr.write(`${line.replace(/\s*\n\s*/gu, " ")}\n`);
}

function explain(error: unknown, language: "vi" | "en"): string {
  if (error instanceof XlsxError) return error.messages[language];
  if (error instanceof HostError) {
    const { title, next } = TEXTS[language].failed[error.failure];
    return `${title}. ${next} (${error.code})`;
  }
  return error instanceof Error ? error.message : String(error);
}

async function run(): Promise<number> {
  let language: "vi" | "en" = "vi";
  try {
    const options = readArguments(process.argv.slice(2), new Date());
    language = options.language;
    return await main(options);
  } catch (error) {
    say(explain(error, language));
    return 2;
  }
}

void run().then((status) => {
  process.exitCode = status;
});
