import type { Workbook } from "../../workbench/host/model";
import { finding, isNominationStage, text } from "./access";
import { cellAt, findTable, isError, tableRows, textOf, type PlacedTable } from "./cells";
import { fixedField } from "./headings";
import { isBlankIn } from "./rowKinds";
import { fold, letterCount, subjectOf } from "./text";
import type { Context, EarlierAward, Nomination, RowFinding, UnitList } from "./types";

/** The rows of `LichSu`: its columns are found as those of nominations are; a duplicated one is none. */
export function readHistory(workbook: Workbook, { units }: UnitList): EarlierAward[] {
  const placed = findTable(workbook, "LichSu");
  if (!placed) return [];
  return tableRows(placed).map((row): EarlierAward => {
    const subject = written(placed, row, "subject");
    const nominee = written(placed, row, "nominee");
    const unit = fold(written(placed, row, "unit"));
    const known = units.find(({ name, otherNames }) => unit !== "" && [name, ...otherNames].includes(unit));
    return {
      subject: subjectOf(subject),
      nominee: fold(nominee),
      unit: known?.name ?? unit,
      achievement: fold(written(placed, row, "achievement")),
    };
  });
}

function written({ sheet, table }: PlacedTable, row: number, field: string): string {
  const { area } = table;
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index).filter(
    (column) => fixedField(textOf(cellAt(sheet, area.row, column))) === field,
  );
  const cell = columns.length === 1 ? cellAt(sheet, row, columns[0]!) : undefined;
  return isError(cell) || isBlankIn(field, cell) ? "" : textOf(cell);
}

const isOf = ({ subject, nominee }: EarlierAward, nomination: Nomination): boolean =>
  subject !== null && subject === nomination.subject && nominee !== "" && nominee === nomination.nomineeKey;

export function awardedBefore(context: Context): RowFinding[] {
  if (!isNominationStage(context)) return [];
  return context.nominations
    .filter((item) =>
      context.history.some((earlier) => isOf(earlier, item) && earlier.unit !== "" && earlier.unit === item.unitKey),
    )
    .map((item) => finding(context, item, "awarded-before", "info", "nominee"));
}

export function achievementOfEarlierAward(context: Context): RowFinding[] {
  if (!isNominationStage(context) || !context.plan.customaryChecks) return [];
  return context.nominations
    .filter((item) => {
      const own = fold(text(item, "achievement"));
      return (
        letterCount(own) >= 30 && context.history.some((earlier) => isOf(earlier, item) && earlier.achievement === own)
      );
    })
    .map((item) => finding(context, item, "achievement-of-earlier-award", "review", "achievement"));
}
