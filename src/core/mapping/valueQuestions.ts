import { fold } from "../text/fold";
import { isBlankText } from "../text/whitespace";
import { nearestNames, type Named } from "../text/nearest";
import { cellAt, lastRow } from "../cells/snapshot";
import { REQUIRED } from "../nominations/fields";
import { AwardBook } from "../plan/awardBook";
import { isSingleName, type OtherName } from "../plan/otherNames";
import type { Plan } from "../plan/plan";
import { UnitBook } from "../plan/readUnits";
import type { Report } from "../report/report";
import type { ColumnChoices } from "./guessColumns";
import type { ListRow } from "./listHeadings";
import type { ListSource } from "./listSource";

/** A text for an award or a unit that is not known yet. */
export interface ValueQuestion {
  kind: OtherName["kind"];
  text: string;
  /** How many rows have it. */
  rows: number;
  /** What it may mean, the likeliest first. */
  names: readonly string[];
}

/** Texts in the chosen columns of a list that are neither a known award nor a known unit. */
export function questionsOfList(
  { grid, lastRow: heading }: ListRow,
  choices: ColumnChoices,
  { plan, units }: ListSource,
): ValueQuestion[] {
  const awards = new AwardBook(plan);
  const book = new UnitBook(units);
  const textIn = (row: number, field: (typeof REQUIRED)[number]): string => {
    const column = choices.get(field);
    const cell = column === undefined ? null : cellAt(grid, row, column);
    return cell === null || cell.kind === "error" || isBlankText(cell.text) ? "" : cell.text.trim();
  };
  const texts = { award: [] as string[], unit: [] as string[] };
  for (let row = heading + 1; row <= lastRow(grid); row++) {
    // Signatures and totals fill fewer columns.
    if (REQUIRED.filter((field) => textIn(row, field) !== "").length < 2) continue;
    texts.award.push(textIn(row, "award"));
    texts.unit.push(textIn(row, "unit"));
  }
  const unknownAwards = texts.award.filter((text) => awards.find(text) === null);
  const unknownUnits = units.known ? texts.unit.filter((text) => book.find(text) === null) : [];
  return [...questionsOf("award", unknownAwards, awards.named()), ...questionsOf("unit", unknownUnits, units.list)];
}

/** The same for nominations that were checked. */
export function questionsOfReport(
  { rows }: Pick<Report, "rows">,
  plan: Plan,
  unitList: readonly Named[],
): ValueQuestion[] {
  const valuesOf = (rule: string) =>
    rows.flatMap(({ findings }) =>
      findings.flatMap((finding) => (finding.rule === rule ? [finding.value.trim()] : [])),
    );
  return [
    ...questionsOf("award", valuesOf("award-unknown"), new AwardBook(plan).named()),
    ...questionsOf("unit", valuesOf("unit-unknown"), unitList),
  ];
}

function questionsOf(kind: OtherName["kind"], texts: readonly string[], known: readonly Named[]): ValueQuestion[] {
  const byText = new Map<string, ValueQuestion>();
  const all = [...new Set(known.map(({ name }) => name))];
  for (const text of texts) {
    if (!isSingleName(text)) continue;
    const question = byText.get(fold(text));
    if (question === undefined) {
      const names = [...new Set([...nearestNames(text, known), ...all])];
      byText.set(fold(text), { kind, text, rows: 1, names });
    } else question.rows++;
  }
  return [...byText.values()];
}
