/**
 * Whether a value is certainly longer as JSON than so many bytes. Counts a lower bound and stops early: a list that
 * is too long for a response is not serialised to find out.
 */
export function exceeds(value: unknown, bytes: number): boolean {
  return roomAfter(value, bytes) < 0;
}

/** The remaining room; negative as soon as there is none. */
function roomAfter(value: unknown, room: number): number {
  if (typeof value === "string") return room - value.length - 2;
  if (typeof value !== "object" || value === null) return room - 1;
  let left = room - 1;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && left >= 0; index++) left = roomAfter(value[index], left - 1);
    return left;
  }
  for (const [key, part] of Object.entries(value)) {
    if (left < 0) break;
    // JSON omits undefined.
    if (part !== undefined) left = roomAfter(part, left - key.length - 4);
  }
  return left;
}
