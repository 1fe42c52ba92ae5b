import type { Day } from "../calendar/day";
import type { Unit, Units } from "../plan/plan";
import type { Layout } from "./layout";
import type { Message } from "../findings/finding";
import type { DateState, TextReading } from "./readings";

/** When a nomination counts as registered: by its own date, or by its unit's. */
export type Registration =
  | { state: "date"; day: Day; source: "row" }
  | { state: "date"; day: Day; source: "unit"; cell: Message | null }
  /** The cell for the date exists and is blank. */
  | { state: "missing" }
  /** Reported by another rule, or unknown. */
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
  if (own.state === "date") return { state: "date", day: own.day, source: "row" };
  const unitsHaveDates = units.known && units.hasRegistrationColumn;
  if (own.state === "absent" && !unitsHaveDates) return UNSAID;
  if (unit !== null && unit.registeredOn !== null) {
    return { state: "date", day: unit.registeredOn, source: "unit", cell: unit.registeredCell };
  }
  // A unit that is blank or not in the list has its own rule.
  const isSaidElsewhere = unitText.state !== "filled" || (units.known && unit === null);
  return isSaidElsewhere ? UNSAID : MISSING;
}

/** Who accepted a late document, when and why; or a text that does not say so. */
export type LateAcceptance = { state: "none" } | { state: "accepted" | "does-not-count"; text: string };

const NONE: LateAcceptance = { state: "none" };
/** "Từ chối", "Đang chờ Giám đốc", "Xin Giám đốc xem xét": nobody has accepted the delay. */
const NO_ACCEPTANCE = /^(?:không|ko|chưa|từ chối|bác|đang|chờ|xin|đề nghị)(?![\p{L}\p{M}\p{N}])/u;
export const ENOUGH_OF_ACCEPTANCE = 10;

export function readLateAcceptance(reading: TextReading): LateAcceptance {
  if (reading.state !== "filled") return NONE;
  const counts = reading.letters >= ENOUGH_OF_ACCEPTANCE && !NO_ACCEPTANCE.test(reading.folded);
  return { state: counts ? "accepted" : "does-not-count", text: reading.text };
}
