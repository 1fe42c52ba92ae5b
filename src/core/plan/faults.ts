import { sheetFinding, type Facts, type Place } from "../rules/engine/rule";
import { planInvalid } from "./plan-invalid";
import { planLineUnknown } from "./plan-line-unknown";
import type { Finding } from "../findings/finding";
import { quote } from "../text/formatText";

export type PlanFault = keyof typeof planInvalid.messages;

/** Collects every cell of the plan that can't be read, so that the Office can correct them all at once. */
export class PlanFaults {
  readonly findings: Finding[] = [];
  /** Findings that stop nothing. */
  readonly notes: Finding[] = [];

  add<Id extends PlanFault>(id: Id, place: Place, facts: Facts<typeof planInvalid.messages, Id>): void {
    this.findings.push(sheetFinding(planInvalid, id, place, facts));
  }

  noteUnknownLine(place: Place): void {
    this.notes.push(sheetFinding(planLineUnknown, "unknown", place, { line: quote(place.value) }));
  }
}
