import { parseArgs } from "node:util";
import { readDateText } from "../../src/core/calendar/dateText";
import { stageSchema, type Stage } from "../../src/core/plan/plan";
import type { Day } from "../../src/core/calendar/day";

export interface CliArguments {
  input: string;
  output: string | null;
  /** A file; "-" = standard output; null = no JSON. */
  json: string | null;
  today: Day;
  stage: Stage | undefined;
  language: "vi" | "en";
}

export const USAGE =
  "npm run --silent validate:workbook -- IN.xlsx [--out OUT.xlsx] [--json FILE|-] [--today YYYY-MM-DD] [--stage registration|nomination|decision] [--lang vi|en]";

export class UsageError extends Error {}

/** @throws UsageError with one line that says what is off. */
export function readArguments(argv: readonly string[], now: Date): CliArguments {
  const { values, positionals } = parse(argv);
  const [input, ...more] = positionals;
  if (input === undefined) throw new UsageError(`no workbook is named. Usage: ${USAGE}`);
  if (more.length > 0) throw new UsageError(`one workbook at a time, not also "${more.join('", "')}"`);
  return {
    input,
    output: values.out ?? null,
    json: values.json ?? null,
    today: readToday(values.today, now),
    stage: readStage(values.stage),
    language: readLanguage(values.lang),
  };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { out: text, json: text, today: text, stage: text, lang: text },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}. Usage: ${USAGE}`);
  }
}

function readToday(text: string | undefined, now: Date): Day {
  const day = text ?? `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`;
  const read = /^\d{4}-\d{1,2}-\d{1,2}$/u.test(day) ? readDateText(day) : null;
  if (read === null) throw new UsageError(`--today "${day}" is not a date. A correct example: 2022-11-30`);
  return read;
}

function readStage(text: string | undefined): Stage | undefined {
  if (text === undefined) return undefined;
  const stage = stageSchema.safeParse(text);
  if (!stage.success) throw new UsageError(`--stage "${text}" is not known: registration, nomination or decision`);
  return stage.data;
}

function readLanguage(text: string | undefined): "vi" | "en" {
  if (text === undefined || text === "vi" || text === "en") return text ?? "vi";
  throw new UsageError(`--lang "${text}" is not known: vi or en`);
}
