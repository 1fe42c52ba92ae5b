import { basename } from "node:path";
import { deflateRawSync } from "node:zlib";
import { failureText } from "../../src/locales/language";
import { RESULT_TEXTS, TEXTS } from "../../src/locales/bothLanguages";
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
import { printableJson, writeErrorLine, writeOut } from "./output";
import { reportJson } from "./reportJson";
import { reportText } from "./reportText";
import { terminalProgress } from "./terminalProgress";
import { UsageError } from "./usageError";

/** The output streams of the command line: those of the process, or others in tests. */
export interface CliStreams {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/**
 * The command line.
 * @param argv the arguments after the script's name
 * @param onRead is called with the file's bytes before a workbook is made from them
 * @returns the exit status: 0 = every row is valid and nothing needs attention, 1 = otherwise, 2 = validation could not
 * run
 */
export async function runCli(
  argv: readonly string[],
  streams: CliStreams,
  onRead: (bytes: Uint8Array) => void = () => undefined,
): Promise<number> {
  try {
    const options = readArguments(argv, new Date());
    const progress = terminalProgress(streams.stderr, options.language);
    try {
      return await validate(options, progress, streams, onRead);
    } finally {
      progress.clear();
    }
  } catch (error) {
    writeErrorLine(explain(error, languageAsked(argv)), streams.stderr);
    return 2;
  }
}

async function validate(
  options: CliArguments,
  progress: ReturnType<typeof terminalProgress>,
  { stdout, stderr }: CliStreams,
  onRead: (bytes: Uint8Array) => void,
): Promise<number> {
  progress.show("opening");
  const bytes = await readInput(options.input);
  await refuseAsResult(options.input, [options.output, options.json]);
  await refuseSameResult(options.output, options.json);
  await refuseProtected([options.output, options.json]);
  onRead(bytes);
  const { workbook, warnings } = await loadXlsx(bytes, basename(options.input));
  progress.clear();
  for (const warning of warnings) writeErrorLine(warning[options.language], stderr);
  refuseOtherKind(options.output, fileKind(workbook));
  const host = createHost(workbook);
  installOffice(host);
  // Keep only what is needed: the changes that revert the run are as large as the list.
  const { report, written, readOnly, refused, unconfirmedCells } = await validateWorkbook(
    { today: options.today, stage: options.stage },
    { onProgress: ({ phase, done }) => progress.show(phase, done) },
  );
  // The workbook is written first: without it the report would refer to cells that do not exist.
  if (!report.stopped && options.output !== null) {
    progress.show("saving");
    const saved = await saveXlsx(workbook, (bytes) => new Uint8Array(deflateRawSync(bytes, { level: LEVEL })));
    progress.clear();
    for (const warning of saved.warnings) writeErrorLine(warning[options.language], stderr);
    await writeWhole(options.output, saved.bytes);
  }
  progress.clear();
  if (options.json !== null) {
    const { syncs, requestBytes, responseBytes } = host.counters;
    const published = reportJson({ report, written }, { syncs, requestBytes, responseBytes });
    const json = `${printableJson(JSON.stringify(published, null, 2))}\n`;
    if (options.json === "-") await writeOut(json, stdout);
    else await writeWhole(options.json, json);
  }
  if (report.stopped) {
    writeErrorLine(report.sheetFindings.map(({ message }) => message[options.language]).join(" "), stderr);
    return 2;
  }
  reportUnwritten({ report, readOnly, refused, unconfirmedCells }, options.language, stderr);
  if (options.json === null) await writeOut(reportText(report, options.language), stdout);
  return isClean(report) ? 0 : 1;
}

function reportUnwritten(written: Written, language: "vi" | "en", stderr: NodeJS.WritableStream): void {
  for (const { title, next, code } of unwrittenOf(written, language, TEXTS[language], RESULT_TEXTS[language]))
    writeErrorLine(`${title}. ${next}${code === null ? "" : ` (${code})`}`, stderr);
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
    const { title, next } = failureText(TEXTS[language], { kind: error.failure, subject: error.subject });
    return `${title}. ${next} (${error.code})`;
  }
  return error instanceof Error ? error.message : String(error);
}
