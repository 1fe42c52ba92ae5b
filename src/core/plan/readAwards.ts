import { fold } from "../text/fold";
import { TABLES } from "../names";
import { quote } from "../text/formatText";
import { tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { isError, readChoice, wholeNumber, openTable, readNames, type PlacedCell } from "./tableReader";
import type { PlanFaults } from "./planFaults";
import { cellInWords } from "../findings/finding";
import type { Award, Subject } from "./plan";
import type { Place } from "../rules/engine/rule";

const SUBJECTS = [
  ["Tập thể", "collective"],
  ["Cá nhân", "individual"],
] as const satisfies readonly (readonly [string, Subject])[];

const NOWHERE = { sheet: null, cell: null, value: "" };

export interface ReadAwards {
  awards: Award[];
  /** Codes of all rows, including rows that can't be read otherwise; null when the table is missing. */
  codes: ReadonlyMap<string, string> | null;
}

/** The rows of `HinhThuc`. */
export function readAwards(snapshot: WorkbookSnapshot, faults: PlanFaults): ReadAwards {
  const found = tableNamed(snapshot, TABLES.awards);
  if (!found) {
    faults.add("tableMissing", NOWHERE, { table: TABLES.awards });
    return { awards: [], codes: null };
  }
  const table = openTable(
    found,
    ["Mã", "Hình thức khen thưởng", "Đối tượng", "Chỉ tiêu"],
    ["Căn cứ", "Tên khác"],
    faults,
  );
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
