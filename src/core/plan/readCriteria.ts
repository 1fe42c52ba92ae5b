import { fold, headingKey } from "../text/fold";
import { TABLES } from "../names";
import { quote } from "../text/formatText";
import { fieldByKey } from "../nominations/fields";
import { tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { isError, openTable, type PlacedCell } from "./tableReader";
import type { PlanFaults } from "./planFaults";
import { cellInWords } from "../findings/finding";
import type { Criterion } from "./plan";
import { named } from "./readAwards";

/** The rows of `TieuChuan`; an empty table means that the plan has no criteria. */
export function readCriteria(
  snapshot: WorkbookSnapshot,
  codes: ReadonlyMap<string, string> | null,
  faults: PlanFaults,
): Criterion[] {
  const found = tableNamed(snapshot, TABLES.criteria);
  if (!found) {
    faults.add("tableMissing", { sheet: null, cell: null, value: "" }, { table: TABLES.criteria });
    return [];
  }
  const table = openTable(found, ["Mã", "Hình thức", "Nội dung"], [], faults);
  const seen = new SeenCriteria(faults);
  const criteria: Criterion[] = [];
  for (const row of table.rows) {
    const code = named(row("Mã"), "Mã", "TT1", faults);
    const award = named(row("Hình thức"), "Hình thức", "STTTT-TT", faults);
    const content = row("Nội dung");
    const text = content === null || isError(content, faults) || content.isBlank ? null : content;
    if (code !== null) seen.code(code);
    if (text !== null) seen.text(text, code?.text.trim() ?? "");
    const owner = award === null || codes === null ? undefined : ownerOf(award, codes, faults);
    if (code === null || owner === undefined) continue;
    criteria.push({ code: code.text.trim(), award: owner, text: text?.text.trim() ?? "" });
  }
  return criteria;
}

function ownerOf(cell: PlacedCell, codes: ReadonlyMap<string, string>, faults: PlanFaults): string | undefined {
  const owner = codes.get(fold(cell.text));
  if (owner === undefined) {
    const known = [...codes.values()];
    faults.add("codeUnknown", cell.place, { where: cellInWords(cell.place), value: quote(cell.text), codes: known });
  }
  return owner;
}

/** Codes and texts are headings among the nominations, so each must be unique. */
class SeenCriteria {
  private readonly codes = new Set<string>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly faults: PlanFaults) {}

  code({ place, text }: PlacedCell): void {
    const facts = { where: cellInWords(place), value: quote(text) };
    const key = headingKey(text);
    if (key === "") this.faults.add("codeNoHeading", place, facts);
    else if (this.codes.has(key)) this.faults.add("codeTwice", place, facts);
    else if (fieldByKey(key) !== undefined) this.faults.add("codeIsHeading", place, facts);
    this.codes.add(key);
  }

  text({ place, text }: PlacedCell, code: string): void {
    const key = headingKey(text);
    const other = this.texts.get(key);
    if (other !== undefined) {
      this.faults.add("textTwice", place, { where: cellInWords(place), value: quote(text), other });
    }
    this.texts.set(key, other ?? code);
  }
}
