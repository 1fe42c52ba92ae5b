import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { RULES } from "../../src/core/rules/index";

const ROOT = join(__dirname, "../..");
const REPORTS = join(ROOT, "test/samples/expected");

export const RULES_PAGE = join(ROOT, "docs/rules.md");

interface PublishedFinding {
  rule: string;
  cell: string | null;
  message: { vi: string };
}

/** The first finding of each rule in the expected reports of the sample workbooks. */
function examples(): Map<string, PublishedFinding> {
  const found = new Map<string, PublishedFinding>();
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("rule" in node && "message" in node && !found.has(String(node.rule)))
      found.set(String(node.rule), node as PublishedFinding);
    Object.values(node).forEach(collect);
  };
  for (const file of readdirSync(REPORTS).sort()) collect(JSON.parse(readFileSync(join(REPORTS, file), "utf8")));
  return found;
}

const inTable = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** The text of `docs/rules.md`, made from the rules themselves. */
export async function rulesPage(): Promise<string> {
  const found = examples();
  const rows = RULES.map(({ id, severity, clause, stages, customary, needs }) => {
    const example = found.get(id);
    const when = [
      stages === "from-nomination" ? "from nomination on" : "always",
      ...(customary === undefined ? [] : ["can be switched off"]),
      ...(needs === undefined ? [] : [`needs \`${needs}\``]),
    ].join("; ");
    const sentence =
      example === undefined ? "" : `${example.cell === null ? "" : `${example.cell}: `}${example.message.vi}`;
    return `| \`${id}\` | ${severity} | ${when} | ${inTable(clause)} | ${inTable(sentence)} |`;
  });
  const page = [
    "# Rules",
    "",
    `The ${RULES.length} rules of the add-in, made from their sources by \`npm run docs:rules\`. A row is as bad as its worst finding:`,
    "error makes it invalid, missing incomplete, uncheckable not checkable, review to be reviewed; info changes nothing.",
    "Examples are findings in the sample workbooks; a rule without one needs a decision or a broken workbook.",
    "",
    "| rule | severity | when | clause | example |",
    "| - | - | - | - | - |",
    ...rows,
    "",
  ].join("\n");
  return format(page, { ...(await resolveConfig(RULES_PAGE)), parser: "markdown" });
}
