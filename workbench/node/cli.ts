import { basename } from "node:path";
import { deflateRawSync } from "node:zlib";
import { failureText } from "../../src/locales/failureText";
import { RESULT_TEXTS } from "../../src/locales/resultTexts";
import { TEXTS } from "../../src/locales/texts";
import { unwrittenOf, type Written } from "../../src/locales/unwritten";
import { HostError } from "../../src/excel/hostError";
import type { Report } from "../../src/core/report/report";
import { validateWorkbook } from "../../src/validateWorkbook";
import { createHost } from "../host";
import { XlsxError } from "../xlsx/errors";
import { loadXlsx } from "../xlsx/load";
import { saveXlsx } from "../xlsx/save";
import { fileKind } from "../xlsx/source";
import { LEVEL } from "../xlsx/package/zip";
import { languageAsked, readArguments, type CliArguments } from "./arguments";
import { readInput, refuseAsResult, refuseOtherKind, refuseProtected, refuseSameResult, writeWhole } from "./files";
import { installOffice } from "./office";
import { printableJson, say, writeOut } from "./output";
import { reportJson } from "./reportJson";
import { reportText } from "./reportText";
import { spareMemory } from "./sparingMemory";
import { terminalProgress } from "./terminalProgress";
import { UsageError } from "./usageError";

/** 0 every row valid and nothing to look at, 1 otherwise, 2 validation could not run. */
async function main(options: CliArguments): Promise<number> {
  const progress = terminalProgress(process.stderr, options.language);
  try {
    return await validate(options, progress);
  } finally {
    progress.clear();
  }
}

async function validate(options: CliArguments, progress: ReturnType<typeof terminalProgress>): Promise<number> {
  progress.show("opening");
  const bytes = await readInput(options.input);
  await refuseAsResult(options.input, [options.output, options.json]);
  await refuseSameResult(options.output, options.json);
  await refuseProtected([options.output, options.json]);
  spareMemory(bytes);
  const { workbook } = await loadXlsx(bytes, basename(options.input));
  progress.clear();
  refuseOtherKind(options.output, fileKind(workbook));
  const host = createHost(workbook);
  installOffice(host);
  // Nothing else of the answer is kept: what puts the run back is as long as the list.
  const { report, written, readOnly, refused, unconfirmedCells } = await validateWorkbook(
    { today: options.today, stage: options.stage },
    { onProgress: ({ phase, done }) => progress.show(phase, done) },
  );
  // The workbook first: without it the report would speak of cells that nobody has.
  if (!report.stopped && options.output !== null) {
    progress.show("saving");
    const saved = await saveXlsx(workbook, (bytes) => new Uint8Array(deflateRawSync(bytes, { level: LEVEL })));
    progress.clear();
    for (const warning of saved.warnings) say(warning[options.language]);
    await writeWhole(options.output, saved.bytes);
  }
  progress.clear();
  if (options.json !== null) {
    const { syncs, requestBytes, responseBytes } = host.counters;
    const published = reportJson({ report, written }, { syncs, requestBytes, responseBytes });
    const json = `${printableJson(JSON.stringify(published, null, 2))}\n`;
    if (options.json === "-") await writeOut(json);
    else await writeWhole(options.json, json);
  }
  if (report.stopped) {
    say(report.sheetFindings.map(({ message }) => message[options.language]).join(" "));
    return 2;
  }
  sayUnwritten({ report, readOnly, refused, unconfirmedCells }, options.language);
  if (options.json === null) await writeOut(reportText(report, options.language));
  return isClean(report) ? 0 : 1;
}

function sayUnwritten(written: Written, language: "vi" | "en"): void {
  for (const { title, next, code } of unwrittenOf(written, language, TEXTS[language], RESULT_TEXTS[language]))
    say(`${title}. ${next}${code === null ? "" : ` (${code})`}`);
}

function isClean(report: Report): boolean {
  return (
    report.complete &&
    report.rows.every(({ outcome }) => outcome === "valid") &&
    report.sheetFindings.every(({ severity }) => severity === "info")
  );
}

function explain(error: unknown, language: "vi" | "en"): string {
  if (error instanceof XlsxError || error instanceof UsageError) return error.messages[language];
  if (error instanceof HostError) {
    const { title, next } = failureText(TEXTS[language].failed[error.failure], error.subject);
    return `${title}. ${next} (${error.code})`;
  }
  return error instanceof Error ? error.message : String(error);
}

async function run(): Promise<number> {
  const argv = process.argv.slice(2);
  try {
    return await main(readArguments(argv, new Date()));
  } catch (error) {
    say(explain(error, languageAsked(argv)));
    return 2;
  }
}

void run().then((status) => {
  process.exitCode = status;
});
