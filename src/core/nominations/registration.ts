import type { Day } from "../calendar/day";
import type { Unit, Units } from "../plan/plan";
import type { Layout } from "./layout";
import type { Message } from "../rules/finding";
import type { DateState, TextReading } from "./readings";

/** When a nomination counts as registered: by its own date, or else its unit's. */
export type Registration =
  | { state: "date"; day: Day; of: "row" }
  | { state: "date"; day: Day; of: "unit"; cell: Message | null }
  /** There is a place for the date, and it is blank. */
  | { state: "missing" }
  /** Reported elsewhere, or nothing can be said. */
  | { state: "unsaid" };

const UNSAID: Registration = { state: "unsaid" };
const MISSING: Registration = { state: "missing" };

export function registrationOf(
  own: DateState,
  unit: Unit | null,
  unitText: TextReading,
  units: Units,
  layout: Layout,
): Registration {
  if (layout.doubled.has("registeredOn") || own.state === "error" || own.state === "unreadable") return UNSAID;
  if (own.state === "date") return { state: "date", day: own.day, of: "row" };
  const unitsHaveDates = units.known && units.hasRegistrationColumn;
  if (own.state === "absent" && !unitsHaveDates) return UNSAID;
  if (unit !== null && unit.registeredOn !== null) {
    return { state: "date", day: unit.registeredOn, of: "unit", cell: unit.registeredCell };
  }
  // A unit that is blank or not in the list is told by its own rule.
  const isSaidElsewhere = unitText.state !== "filled" || (units.known && unit === null);
  return isSaidElsewhere ? UNSAID : MISSING;
}
