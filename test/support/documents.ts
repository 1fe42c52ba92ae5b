import { checkWorkbook } from "../../src/core/checkWorkbook";
import type { OfficialDocument } from "../../src/core/documents/document";
import { planDocument, type DocumentRequest, type PlannedDocument } from "../../src/core/documents/planDocument";
import { sheetLines } from "../../src/core/documents/sheetLines";
import { serial } from "./cells";
import { nominations, type BookOptions, type Row } from "./nominations";

export const OWN_SUBMISSION = {
  kind: "submission",
  authority: "Giám đốc Sở Thông tin và Truyền thông",
} as const satisfies DocumentRequest;
export const POLICE_SUBMISSION = {
  kind: "submission",
  authority: "Giám đốc Công an tỉnh",
} as const satisfies DocumentRequest;

/** Every kind of document that lists nominations or units. */
export const REQUESTS: readonly DocumentRequest[] = [
  { kind: "list" },
  { kind: "minutes" },
  OWN_SUBMISSION,
  { kind: "decision" },
  { kind: "registration" },
];

/** A document of nominations that were checked on 20 November 2022. */
export function plannedOf(request: DocumentRequest, rows: readonly Row[], options: BookOptions = {}): PlannedDocument {
  const { report, checked } = checkWorkbook(nominations(rows, options), { today: serial("20/11/2022") });
  if (checked === null) throw new Error(report.sheetFindings.map(({ message }) => message.vi).join());
  return planDocument(request, checked, report);
}

/** Line by line, with bars between cells; a gap is "". */
export function linesOf(document: OfficialDocument | null): string[] {
  if (document === null) throw new Error("There is nothing to put on it.");
  return sheetLines(document).map(({ cells }) =>
    cells
      .map(({ value }) => String(value))
      .filter((text) => text !== "")
      .join(" | "),
  );
}

/** The rows of all its tables. */
export function rowsOf(document: OfficialDocument | null): (readonly (string | number)[])[] {
  const blocks = (document?.parts ?? []).flatMap((part) => part.blocks);
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
}
