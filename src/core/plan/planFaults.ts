import type { Facts, Place } from "../rules/engine/rule";
import type { FoundFault, planInvalid } from "./planFindings";

export type PlanFault = FoundFault["id"];

/**
 * Collects all cells of the plan that can't be read, so that the Office can correct them together. Their messages are in
 * `planFindings.ts`, which the first screen loads only when there is a fault.
 */
export class PlanFaults {
  readonly found: FoundFault[] = [];
  /** Lines of `KeHoach` that are ignored. */
  readonly unknownLines: Place[] = [];

  add<Id extends PlanFault>(id: Id, place: Place, facts: Facts<typeof planInvalid.messages, Id>): void {
    this.found.push({ id, place, facts });
  }

  noteUnknownLine(place: Place): void {
    this.unknownLines.push(place);
  }
}
