import { useEffect, useState } from "react";
import type { Day } from "../../core/calendar/day";
import { today } from "./validation";

/** Today, also in a pane that stays open after midnight. */
export function useToday(): Day {
  const [day, setDay] = useState(() => today());
  useEffect(() => {
    // A timer may fire a little early.
    const timer = setTimeout(() => setDay(today()), untilMidnight(new Date()) + 1_000);
    return () => clearTimeout(timer);
  });
  return day;
}

function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
