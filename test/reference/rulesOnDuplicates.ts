import type { Workbook } from "../../workbench/host/model";
import { finding, text } from "./access";
import { cellAt, findTable, tableColumn, tableRows, textOf } from "./cells";
import { isOwnId } from "./ownColumns";
import { fold, strip, trim } from "./text";
import type { Context, Nomination, RowFinding, Severity } from "./types";

/** The pairs of `KhongTrung`, in both orders. */
export function readPairs(workbook: Workbook): Set<string> {
  const placed = findTable(workbook, "KhongTrung");
  if (!placed) return new Set();
  const columns = ["Mã đề nghị", "Mã đề nghị khác"].map((heading) => tableColumn(placed, heading) ?? -1);
  return new Set(
    tableRows(placed).flatMap((row) => {
      const ids = columns.map((column) => trim(textOf(cellAt(placed.sheet, row, column))));
      return ids.every(isOwnId) ? [ids.join(" "), ids.toReversed().join(" ")] : [];
    }),
  );
}

/** People found that these are two nominations. */
export const areTwo = ({ pairs }: Context, item: Nomination, other: Nomination): boolean =>
  pairs.has(`${item.id} ${other.id}`);

/** null when a part is blank, unknown or not given for this subject. */
export function keyOf({ subject, nomineeKey, unitKey, planAward }: Nomination): string | null {
  if (subject === null || nomineeKey === null || unitKey === null || planAward === null) return null;
  return [subject, nomineeKey, unitKey, planAward.code].join("\n");
}

export const positionOf = (nomination: Nomination): string => fold(text(nomination, "position"));

function onPairs(
  context: Context,
  rule: string,
  severity: Severity,
  match: (item: Nomination, other: Nomination) => boolean,
): RowFinding[] {
  return context.nominations
    .filter((item) => context.nominations.some((other) => other !== item && match(item, other)))
    .map((item) => finding(context, item, rule, severity, "nominee"));
}

const sameKey = (item: Nomination, other: Nomination): boolean => keyOf(item) !== null && keyOf(item) === keyOf(other);

const sameSubject = (item: Nomination, other: Nomination): boolean =>
  item.subject !== null && item.subject === other.subject;

const sameName = (item: Nomination, other: Nomination): boolean =>
  item.nomineeKey !== null && item.nomineeKey === other.nomineeKey;

const sameUnit = (item: Nomination, other: Nomination): boolean =>
  item.unitKey !== null && item.unitKey === other.unitKey;

function positionsDiffer(item: Nomination, other: Nomination): boolean {
  return positionOf(item) !== "" && positionOf(other) !== "" && positionOf(item) !== positionOf(other);
}

export const nominationDuplicated = (context: Context): RowFinding[] =>
  onPairs(
    context,
    "nomination-duplicated",
    "error",
    (item, other) => sameKey(item, other) && !positionsDiffer(item, other),
  );

export const nomineeNamesake = (context: Context): RowFinding[] =>
  onPairs(context, "nominee-namesake", "review", (item, other) => {
    return sameKey(item, other) && positionsDiffer(item, other) && !areTwo(context, item, other);
  });

export const nomineeTwoAwards = (context: Context): RowFinding[] =>
  onPairs(context, "nominee-two-awards", "review", (item, other) => {
    const bothGiven = item.planAward !== null && other.planAward !== null;
    const same = sameSubject(item, other) && sameName(item, other) && sameUnit(item, other);
    return bothGiven && same && item.planAward?.award !== other.planAward?.award;
  });

export const nomineeSameName = (context: Context): RowFinding[] =>
  onPairs(context, "nominee-same-name", "info", (item, other) => {
    const bothHaveUnits = item.unitKey !== null && other.unitKey !== null && !areTwo(context, item, other);
    return sameSubject(item, other) && sameName(item, other) && bothHaveUnits && item.unitKey !== other.unitKey;
  });

export const nomineeNearMatch = (context: Context): RowFinding[] =>
  onPairs(context, "nominee-near-match", "info", (item, other) => {
    if (item.nomineeKey === null || other.nomineeKey === null || sameName(item, other)) return false;
    const sameLetters = strip(item.nomineeKey) === strip(other.nomineeKey);
    return sameSubject(item, other) && sameUnit(item, other) && sameLetters && !areTwo(context, item, other);
  });
