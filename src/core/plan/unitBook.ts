import { fold } from "../text/fold";
import type { Unit, Units } from "./plan";

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
