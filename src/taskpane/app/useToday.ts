import { useEffect, useState } from "react";
import type { Day } from "../../core/calendar/day";
import { today } from "./validation";

const MINUTE_MS = 60_000;

/** Today, also in a pane that stays open after midnight. A timer until midnight would be late after standby. */
export function useToday(): Day {
  const [day, setDay] = useState(() => today());
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return day;
}
