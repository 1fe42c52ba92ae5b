import { sheetFinding, type Facts, type Place } from "../rules/rule";
import { planInvalid } from "../rules/plan-invalid";
import type { Finding } from "../rules/finding";

export type PlanFault = keyof typeof planInvalid.messages;

/** Collects every cell of the plan that can't be read: the Office mends them all at once. */
export class PlanFaults {
  readonly findings: Finding[] = [];

  add<Id extends PlanFault>(id: Id, place: Place, facts: Facts<typeof planInvalid.messages, Id>): void {
    this.findings.push(sheetFinding(planInvalid, id, place, facts));
  }
}
