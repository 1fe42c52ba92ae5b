import { fold, headingKey } from "../text/fold";
import { TABLES } from "../names";
import { quote } from "../text/formatText";
import { tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import {
  isError,
  openTable,
  type PlacedCell,
  type PlanFaults,
  readChoice,
  readNames,
  wholeNumber,
} from "./tableReader";
import { cellInWords, type Place } from "../findings/finding";
import type { Award, Criterion, Subject } from "./plan";
import { fieldByKey } from "../nominations/fields";

const SUBJECTS = [
  ["Tập thể", "collective"],
  ["Cá nhân", "individual"],
] as const satisfies readonly (readonly [string, Subject])[];

const AWARD_COLUMNS = ["Mã", "Hình thức khen thưởng", "Đối tượng", "Chỉ tiêu"];
const CRITERION_COLUMNS = ["Mã", "Hình thức", "Nội dung"];

const NOWHERE = { sheet: null, cell: null, value: "" };

interface ReadAwards {
  awards: Award[];
  /** Codes of all rows, including rows that can't be read otherwise; null when the table is missing. */
  codes: ReadonlyMap<string, string> | null;
}

/** The rows of `HinhThuc`. */
export function readAwards(snapshot: WorkbookSnapshot, faults: PlanFaults): ReadAwards {
  const found = tableNamed(snapshot, TABLES.awards);
  if (!found) {
    faults.add("tableMissing", NOWHERE, { table: TABLES.awards, columns: AWARD_COLUMNS });
    return { awards: [], codes: null };
  }
  const table = openTable(found, AWARD_COLUMNS, ["Căn cứ", "Tên khác"], faults);
  if (table.rows.length === 0) faults.add("tableEmpty", table.place, { table: TABLES.awards });

  const awards: Award[] = [];
  const codes = new Map<string, string>();
  const given = new Set<string>();
  const names = new NameRegister(faults);
  for (const row of table.rows) {
    const code = named(row("Mã"), "Mã", "STTTT-TT", faults);
    const name = named(row("Hình thức khen thưởng"), "Hình thức khen thưởng", "Giấy khen của Giám đốc Sở", faults);
    const subject = readSubject(row("Đối tượng"), faults);
    const quota = readQuota(row("Chỉ tiêu"), faults);
    const source = row("Căn cứ");
    const others = row("Tên khác");
    const clause = source === null || isError(source, faults) ? "" : source.text.trim();
    const aliases = isError(others, faults) ? [] : readNames(others).filter((alias) => fold(alias) !== "");
    const isNewCode = code !== null && !codes.has(fold(code.text));
    if (code !== null && !isNewCode) {
      faults.add("codeTwice", code.place, { where: cellInWords(code.place), value: quote(code.text) });
    }
    if (code !== null) codes.set(fold(code.text), code.text.trim());
    if (name !== null) {
      const owner = name.text.trim();
      names.add(fold(owner), owner, owner, name.place);
      if (others !== null) for (const alias of aliases) names.add(fold(owner), owner, alias, others.place);
      if (isNewCode) names.add(fold(owner), owner, code.text, code.place);
      const key = `${fold(owner)}\n${subject}`;
      if (subject !== null && given.has(key)) {
        const facts = {
          where: cellInWords(name.place),
          value: quote(owner),
          subject: row("Đối tượng")?.text.trim() ?? "",
        };
        faults.add("awardTwice", name.place, facts);
      }
      given.add(key);
    }
    if (code === null || name === null || subject === null) continue;
    awards.push({ code: code.text.trim(), name: name.text.trim(), subject, quota, source: clause, aliases });
  }
  return { awards, codes };
}

/** A cell that must hold a name; null, with a fault, when it is blank or an error. */
export function named(
  cell: PlacedCell | null,
  heading: string,
  example: string,
  faults: PlanFaults,
): PlacedCell | null {
  if (cell === null || isError(cell, faults)) return null;
  if (!cell.isBlank && fold(cell.text) !== "") return cell;
  faults.add("nameMissing", cell.place, { where: cellInWords(cell.place), heading, example });
  return null;
}

function readSubject(cell: PlacedCell | null, faults: PlanFaults): Subject | null {
  return cell === null || isError(cell, faults) ? null : readChoice<Subject>(cell, "Đối tượng", SUBJECTS, faults);
}

function readQuota(cell: PlacedCell | null, faults: PlanFaults): number | null {
  if (cell === null || cell.isBlank || isError(cell, faults)) return null;
  const quota = wholeNumber(cell);
  if (quota !== undefined && quota >= 0) return quota;
  faults.add("quotaUnreadable", cell.place, { where: cellInWords(cell.place), value: quote(cell.text) });
  return null;
}

/** Maps each name to its owner; a name with two owners is a fault at the second one. */
export class NameRegister {
  private readonly owners = new Map<string, { key: string; label: string }>();

  constructor(private readonly faults: PlanFaults) {}

  add(ownerKey: string, ownerLabel: string, name: string, place: Place): void {
    const known = this.owners.get(fold(name));
    if (known === undefined) {
      this.owners.set(fold(name), { key: ownerKey, label: ownerLabel });
    } else if (known.key !== ownerKey) {
      const facts = { where: cellInWords(place), value: quote(name), other: quote(known.label) };
      this.faults.add("nameShared", place, facts);
    }
  }
}

/** The rows of `TieuChuan`; an empty table means that the plan has no criteria. */
export function readCriteria(
  snapshot: WorkbookSnapshot,
  codes: ReadonlyMap<string, string> | null,
  faults: PlanFaults,
): Criterion[] {
  const found = tableNamed(snapshot, TABLES.criteria);
  if (!found) {
    faults.add("tableMissing", NOWHERE, { table: TABLES.criteria, columns: CRITERION_COLUMNS });
    return [];
  }
  const table = openTable(found, CRITERION_COLUMNS, [], faults);
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
