import { parseArgs } from "node:util";
import { readDateText } from "../../src/core/calendar/dateText";
import { stageSchema, type Stage } from "../../src/core/plan/planSchema";
import type { Day } from "../../src/core/calendar/day";
import { UsageError } from "./usageError";

export interface CliArguments {
  input: string;
  output: string | null;
  /** A file; "-" = standard output; null = no JSON. */
  json: string | null;
  today: Day;
  stage: Stage | undefined;
  language: "vi" | "en";
}

const USAGE =
  "npm run --silent validate:workbook -- IN.xlsx [--out OUT.xlsx] [--json FILE|-] [--today YYYY-MM-DD] [--stage registration|nomination|decision] [--lang vi|en]";

/** @throws UsageError with one line about what is wrong */
export function readArguments(argv: readonly string[], now: Date): CliArguments {
  const { values, positionals } = parse(argv);
  const [input, ...more] = positionals;
  if (input === undefined) {
    throw new UsageError({ vi: `Chưa nêu tên sổ. Cách dùng: ${USAGE}`, en: `No workbook was given. Usage: ${USAGE}` });
  }
  if (more.length > 0) {
    const others = more.join('", "');
    throw new UsageError({
      vi: `Mỗi lần chỉ kiểm tra một sổ, bỏ bớt "${others}".`,
      en: `Only one workbook can be checked at a time; leave out "${others}".`,
    });
  }
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
    const [problem] = (error as Error).message.split(". ");
    throw new UsageError({
      vi: `Tham số không đúng (${problem}). Cách dùng: ${USAGE}`,
      en: `${problem}. Usage: ${USAGE}`,
    });
  }
}

function readToday(text: string | undefined, now: Date): Day {
  const day = text ?? `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`;
  const read = /^\d{4}-\d{1,2}-\d{1,2}$/u.test(day) ? readDateText(day) : null;
  if (read !== null) return read;
  throw new UsageError({
    vi: `--today "${day}" không phải là ngày. Ghi năm-tháng-ngày, ví dụ 2022-11-30.`,
    en: `--today "${day}" is not a date. Use YYYY-MM-DD, for example 2022-11-30.`,
  });
}

function readStage(text: string | undefined): Stage | undefined {
  if (text === undefined) return undefined;
  const stage = stageSchema.safeParse(text);
  if (stage.success) return stage.data;
  throw new UsageError({
    vi: `--stage "${text}" không đúng: chỉ ghi registration, nomination hoặc decision.`,
    en: `--stage "${text}" is not valid: use registration, nomination or decision.`,
  });
}

function readLanguage(text: string | undefined): "vi" | "en" {
  if (text === undefined || text === "vi" || text === "en") return text ?? "vi";
  throw new UsageError({
    vi: `--lang "${text}" không đúng: chỉ ghi vi hoặc en.`,
    en: `--lang "${text}" is not valid: use vi or en.`,
  });
}

/** The language of error messages, even if other arguments are wrong. */
export function languageAsked(argv: readonly string[]): "vi" | "en" {
  const index = argv.indexOf("--lang");
  return argv.includes("--lang=en") || (index >= 0 && argv[index + 1] === "en") ? "en" : "vi";
}
