import { z } from "zod";
import type { CellValue } from "../src/core/cells/snapshot";

/** The facts of the plan that the script uses. */
export interface Facts {
  awards: readonly { code: string; names: readonly string[]; subject: string; quota: number | null }[];
  criteria: readonly { code: string; award: string }[];
  units: readonly { name: string; names: readonly string[]; registeredOn: number | null }[];
  /** The last day that is in time. */
  lastRegistration: number;
  lastProposal: number;
}

export interface ScriptFinding {
  rule: string;
  /** Position of the row. */
  index: number;
  message: string;
}

type Heading = keyof typeof COLUMNS;
const COLUMNS = {
  award: "Hình thức khen thưởng",
  subject: "Đối tượng",
  nominee: "Tên tập thể, cá nhân",
  position: "Chức vụ",
  unit: "Đơn vị",
  registeredOn: "Ngày đăng ký thi đua",
  proposedOn: "Ngày đề nghị",
} as const;

/**
 * The comparison: what a good engineer writes in an afternoon. One zod schema, parsed row by row; duplicates and quotas
 * with maps. Nine rules with one Vietnamese sentence each, and nothing else.
 */
export function zodScript(headings: readonly CellValue[], rows: readonly CellValue[][], facts: Facts): ScriptFinding[] {
  const schema = schemaOf(facts);
  const findings: ScriptFinding[] = [];
  const columns = [...Object.entries(COLUMNS), ...facts.criteria.map(({ code }) => [code, code] as const)].map(
    ([key, heading]) => [key, headings.indexOf(heading)] as const,
  );
  const awardCode = awardCodes(facts);
  const units = unitsByName(facts);
  const byKey = new Map<string, { index: number; position: string }[]>();
  const faulty = new Set<number>();
  const codes: (string | undefined)[] = [];
  for (const [index, cells] of rows.entries()) {
    const row: Record<string, CellValue | undefined> = {};
    for (const [key, column] of columns) row[key] = cells[column];
    const result = schema.safeParse(row);
    for (const issue of result.error?.issues ?? []) {
      const rule = (issue as { params?: { rule?: string } }).params?.rule ?? "nominee-missing";
      findings.push({ rule, index, message: issue.message });
      if (rule !== "nominee-missing") faulty.add(index);
    }
    const text = (heading: Heading) => fold(String(row[heading] ?? ""));
    const nominee = text("nominee");
    const unit = text("unit");
    const code = awardCode.get(`${text("award")}|${text("subject")}`);
    codes.push(code);
    if (nominee === "" || unit === "" || code === undefined) continue;
    const key = `${nominee}|${units.get(unit)?.name ?? unit}|${code}`;
    const line = { index, position: text("position") };
    const known = byKey.get(key);
    if (known) known.push(line);
    else byKey.set(key, [line]);
  }
  duplicates(byKey, findings);
  quotas(facts, codes, faulty, findings);
  return findings;
}

function duplicates(
  byKey: ReadonlyMap<string, { index: number; position: string }[]>,
  findings: ScriptFinding[],
): void {
  for (const lines of byKey.values()) {
    if (lines.length < 2) continue;
    for (const { index, position } of lines) {
      const others = lines.filter(
        (other) => other.index !== index && (position === "" || other.position === "" || other.position === position),
      );
      if (others.length === 0) continue;
      const list = others.slice(0, 5).map((other) => other.index + 1);
      findings.push({
        rule: "nomination-duplicated",
        index,
        message: `Đề nghị trùng với dòng ${list.join(", ")}.`,
      });
    }
  }
}

function quotas(
  { awards }: Facts,
  codes: readonly (string | undefined)[],
  faulty: ReadonlySet<number>,
  findings: ScriptFinding[],
): void {
  const counted = new Map<string, number[]>();
  for (const [index, code] of codes.entries()) {
    if (code === undefined || faulty.has(index)) continue;
    const known = counted.get(code);
    if (known) known.push(index);
    else counted.set(code, [index]);
  }
  for (const { code, quota } of awards) {
    const rows = counted.get(code) ?? [];
    if (quota === null || rows.length <= quota) continue;
    const message = `Có ${rows.length} đề nghị, chỉ tiêu ${quota}; Giám đốc lựa chọn.`;
    for (const index of rows) findings.push({ rule: "quota-exceeded", index, message });
  }
}

function schemaOf(facts: Facts) {
  const awards = awardCodes(facts);
  const awardNames = new Set([...awards.keys()].map((key) => key.split("|")[0]));
  const units = unitsByName(facts);
  const text = z.union([z.string(), z.number(), z.boolean()]).optional();
  const date = z.union([z.string(), z.number(), z.boolean()]).optional();
  const criteria = Object.fromEntries(facts.criteria.map(({ code }) => [code, z.union([z.string(), z.boolean()])]));
  return z
    .object({
      award: z.string(),
      subject: z.enum(["Tập thể", "Cá nhân"]),
      nominee: z.string(),
      position: text,
      unit: z.string(),
      registeredOn: date,
      proposedOn: date,
      ...criteria,
    })
    .superRefine((row, context) => {
      const issue = (rule: string, path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message, params: { rule } });
      const award = fold(row.award);
      const unitText = fold(row.unit);
      if (fold(row.nominee) === "") issue("nominee-missing", "nominee", "Chưa ghi tên tập thể hoặc cá nhân.");
      if (award !== "" && !awardNames.has(award)) issue("award-unknown", "award", `Không có hình thức "${row.award}".`);
      const unit = units.get(unitText);
      if (unitText !== "" && !unit) issue("unit-unknown", "unit", `Danh sách đơn vị không có "${row.unit}".`);
      const registered = readDate(row.registeredOn);
      const proposed = readDate(row.proposedOn);
      if (registered === undefined) {
        issue("date-unreadable", "registeredOn", `"${row.registeredOn}" không phải là ngày.`);
      }
      if (proposed === undefined) {
        issue("date-unreadable", "proposedOn", `"${row.proposedOn}" không phải là ngày.`);
      }
      const since = registered === null ? unit?.registeredOn : registered;
      if (since && since > facts.lastRegistration) {
        issue("registration-late", "registeredOn", `Ngày đăng ký ${showDate(since)} đã quá hạn.`);
      }
      if (proposed && proposed > facts.lastProposal) {
        issue("proposal-late", "proposedOn", `Ngày đề nghị ${showDate(proposed)} đã quá hạn.`);
      }
      const code = awards.get(`${award}|${fold(row.subject)}`);
      for (const criterion of facts.criteria) {
        if (criterion.award !== code) continue;
        const assessment = fold(String((row as Record<string, unknown>)[criterion.code] ?? ""));
        if (NOT_MET.has(assessment))
          issue("criterion-not-met", criterion.code, `Tiêu chuẩn ${criterion.code} không đạt.`);
      }
    });
}

const NOT_MET = new Set(["không đạt", "chưa đạt", "không", "false"]);

const TONES = /o[àáảãạèéẻẽẹ](?!\p{L})|u[ỳýỷỹỵ](?!\p{L})/gu;
const OLD: Record<string, string> = Object.fromEntries(
  "oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy"
    .match(/\S+ \S+/gu)
    ?.map((pair) => pair.split(" ") as [string, string]) ?? [],
);

function fold(text: string): string {
  return text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(TONES, (pair) => OLD[pair] ?? pair);
}

/** Serial number; null when blank, undefined when it can't be read. */
function readDate(value: CellValue | undefined): number | null | undefined {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return value >= 32874 && value <= 73415 ? Math.floor(value) : undefined;
  if (typeof value !== "string") return undefined;
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/u.exec(value)?.map(Number) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1
    ? date.getTime() / 86_400_000 + 25_569
    : undefined;
}

function showDate(serial: number): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}

function awardCodes({ awards }: Facts): Map<string, string> {
  return new Map(
    awards.flatMap(({ code, names, subject }) =>
      names.map((name) => [`${fold(name)}|${fold(subject)}`, code] as const),
    ),
  );
}

function unitsByName({ units }: Facts) {
  return new Map(units.flatMap((unit) => unit.names.map((name) => [fold(name), unit] as const)));
}
