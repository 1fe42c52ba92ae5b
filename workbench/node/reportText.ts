import { headingOf } from "../../src/core/nominations/fields";
import { isAboutAward, type Report } from "../../src/core/report/report";
import { OUTCOME_NAMES, OUTCOMES, type Outcome } from "../../src/core/findings/outcome";
import { en } from "../../src/locales/en";
import { plural } from "../../src/core/text/formatText";
import type { Finding } from "../../src/core/findings/finding";
import { printable } from "./output";

type Language = "vi" | "en";

const OUTCOME_WORDS: Record<Language, Record<Outcome, string>> = { vi: OUTCOME_NAMES, en: en.outcomes };

const WORDS = {
  vi: {
    row: "Dòng",
    quota: "Chỉ tiêu",
    none: "không quy định",
    counted: "được tính",
    approved: "đã duyệt",
    rows: (count: number) => `${count} đề nghị`,
    as: "như dòng",
  },
  en: {
    row: "Row",
    quota: "Quota",
    none: "not stated",
    counted: "counted",
    approved: "approved",
    rows: (count: number) => plural(count, "nomination"),
    as: "as row",
  },
};

/**
 * A short report for people: rows with their findings, then totals and quotas. Findings about a whole award appear
 * once.
 */
export function reportText(report: Report, language: Language): string {
  const words = WORDS[language];
  const lines = report.sheetFindings.map((finding) => `! ${describe(finding, finding.message[language])}`);
  const toldAt = new Map<string, number>();
  for (const { row, nominee, award, outcome, findings } of report.rows) {
    lines.push(
      `${words.row} ${row}  ${nominee.replace(/\s+/gu, " ").trim() || "…"}  [${OUTCOME_WORDS[language][outcome]}]`,
    );
    for (const finding of findings) {
      const message = finding.message[language];
      const key = `${award ?? ""}\n${message}`;
      const before = isAboutAward(finding) ? toldAt.get(key) : undefined;
      if (before === undefined) toldAt.set(key, row);
      lines.push(`    ${describe(finding, before === undefined ? message : `${words.as} ${before}`)}`);
    }
  }
  if (!report.stopped) {
    const counts = OUTCOMES.map(
      (outcome) => `${report.totals[outcome]} ${OUTCOME_WORDS[language][outcome].toLowerCase()}`,
    );
    lines.push("", `${words.rows(report.totals.rows)}: ${counts.join(", ")}.`);
    for (const { award, quota, nominated, counted, approved } of report.quotas) {
      const limit = quota ?? words.none;
      lines.push(
        `${award}: ${words.quota} ${limit}, ${words.rows(nominated)}, ${counted} ${words.counted}, ${approved} ${words.approved}.`,
      );
    }
  }
  return `${lines.map(printable).join("\n")}\n`;
}

function describe({ cell, field, rule }: Finding, message: string): string {
  const where = [cell, field === null ? null : headingOf(field)].filter((part) => part !== null).join(" ");
  return `${where === "" ? "" : `${where}: `}${message} (${rule})`;
}
