import { fold } from "../text/fold";
import { quote } from "../text/quote";
import type { Place } from "../rules/rule";
import type { PlanFaults } from "./faults";
import { cellInWords } from "../rules/cellInWords";

/** Which owner each name means; a name that means two is a fault at the second place. */
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
