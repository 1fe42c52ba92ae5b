import { fold } from "../text/fold";
import { TABLES } from "../names";
import { readFlag } from "../nominations/readings";
import { placeOf, tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { isError, openTable, type PlacedCell, type PlanFaults, readDay, readNames } from "./tableReader";
import { NameRegister, named } from "./readAwards";
import { NO_UNITS, type Unit, type Units } from "./plan";

export const REGISTERED = "Ngày đăng ký thi đua";
export const MINUTES = "Biên bản họp xét";

/** The unit list `DonVi`; `known` is false when it is absent or empty. */
export function readUnits(snapshot: WorkbookSnapshot, from1904: boolean, faults: PlanFaults): Units {
  const found = tableNamed(snapshot, TABLES.units);
  if (!found) return NO_UNITS;
  const table = openTable(found, ["Đơn vị"], ["Tên khác", REGISTERED, MINUTES], faults);
  const names = new NameRegister(faults);
  const list: Unit[] = [];
  for (const row of table.rows) {
    const name = named(row("Đơn vị"), "Đơn vị", "Phòng Công nghệ thông tin", faults);
    const others = row("Tên khác");
    const aliases = isError(others, faults) ? [] : readNames(others).filter((alias) => fold(alias) !== "");
    const registered = row(REGISTERED);
    const registeredOn = filled(registered, faults) ? readDay(registered, REGISTERED, from1904, faults) : null;
    const minutes = row(MINUTES);
    const hasMinutes = filled(minutes, faults) && readFlag(minutes) !== "no";
    if (name === null) continue;
    const label = name.text.trim();
    const owner = `${list.length}`;
    names.add(owner, label, label, name.place);
    if (others !== null) for (const alias of aliases) names.add(owner, label, alias, others.place);
    list.push({
      name: label,
      nameCell: { column: placeOf(name.place.cell).column, value: name.value },
      aliases,
      registeredOn,
      registeredCell: registered,
      hasMinutes,
      minutesCell: minutes,
    });
  }
  return {
    known: list.length > 0,
    sheet: found.sheet,
    list,
    hasRegistrationColumn: table.has(REGISTERED),
    hasMinutesColumn: table.has(MINUTES),
  };
}

function filled(cell: PlacedCell | null, faults: PlanFaults): cell is PlacedCell {
  return cell !== null && !cell.isBlank && !isError(cell, faults);
}

/** Finds units by name or other name, folded. */
export class UnitBook {
  private readonly byText = new Map<string, Unit>();

  private readonly keys = new Map<Unit, string>();

  constructor(readonly units: Units) {
    for (const unit of units.list) {
      this.keys.set(unit, fold(unit.name));
      for (const name of [unit.name, ...unit.aliases]) this.byText.set(fold(name), unit);
    }
  }

  find(text: string): Unit | null {
    return this.findFolded(fold(text));
  }

  findFolded(folded: string): Unit | null {
    return this.byText.get(folded) ?? null;
  }

  /** The folded name. */
  keyOf(unit: Unit): string {
    return this.keys.get(unit) ?? fold(unit.name);
  }

  names(): string[] {
    return this.units.list.flatMap((unit) => [unit.name, ...unit.aliases]);
  }
}
