import type { CellPlace, RefusedPart, ValidationResult } from "../validateWorkbook";
import { failureText, formatCount, type Language } from "./language";
import type { Texts } from "./vi";
import type { ResultTexts } from "./viResult";

/** One reason why a check could not write everything, and what to do about it. */
interface Unwritten {
  title: string;
  next: string;
  /** Excel's error code, for support. */
  code: string | null;
}

export type Written = Pick<ValidationResult, "report" | "readOnly" | "refused" | "unconfirmedCells">;

/** Nothing for a read-only workbook, which has a notice of its own. */
export function unwrittenOf(
  { report, readOnly, refused, unconfirmedCells }: Written,
  language: Language,
  texts: Texts,
  { unwritten }: ResultTexts,
): Unwritten[] {
  if (readOnly) return [];
  const reasons = byReason(refused).map(([first, ...others]): Unwritten => {
    const parts = [first, ...others].map(({ part }) => part);
    const { title, next } = failureText(texts, { kind: first.failure, subject: first.subject });
    return {
      title:
        first.part === "styles" ? unwritten.unformatted : unwritten.parts(listed(parts, report.sheet ?? "", unwritten)),
      next: `${title}. ${next}`,
      code: first.code ?? null,
    };
  });
  if (unconfirmedCells.length === 0) return reasons;
  const cells = unwritten.cells(formatCount(unconfirmedCells.length, language));
  return [...reasons, { title: cells, next: unwritten.cellsNext(namesOf(unconfirmedCells, texts)), code: null }];
}

/** The parts that were refused for one reason. Formats are separate, since their values were written. */
function byReason(refused: readonly RefusedPart[]): [RefusedPart, ...RefusedPart[]][] {
  const reasons = new Map<string, [RefusedPart, ...RefusedPart[]]>();
  for (const item of refused) {
    const key = [item.failure, item.subject, item.code, item.part === "styles"].join("\n");
    const known = reasons.get(key);
    if (known) known.push(item);
    else reasons.set(key, [item]);
  }
  return [...reasons.values()];
}

/** The columns come last, because they name their sheet. */
function listed(parts: readonly RefusedPart["part"][], sheet: string, unwritten: ResultTexts["unwritten"]): string {
  const names = [
    ...(parts.includes("summary") ? [unwritten.summary] : []),
    ...(parts.includes("figures") ? [unwritten.figures] : []),
    ...(parts.includes("columns") ? [unwritten.columns(sheet)] : []),
  ];
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : unwritten.and(names.slice(0, -1).join(", "), last);
}

/** As many as fit in a narrow pane. */
const MAX_NAMES = 8;

function namesOf(cells: readonly CellPlace[], { place }: Texts): string {
  const names = cells.slice(0, MAX_NAMES).map(({ sheet, cell }) => place(sheet, cell));
  return [...names, ...(cells.length > MAX_NAMES ? ["…"] : [])].join("; ");
}
