import { SCRIPTED } from "../cases";
import type { RunOptions } from "../run";

const address = new URLSearchParams(location.search);
const timeout = address.get("timeout");
const only = address.get("only")?.split(",");

/** `?timeout=50`: milliseconds to wait for events. */
export const OPTIONS: RunOptions = timeout === null ? {} : { eventTimeout: Number(timeout) };

/** `?only=typed-dates,date-names`: the cases that are run. */
export const CASES_TO_RUN = only === undefined ? SCRIPTED : SCRIPTED.filter(({ id }) => only.includes(id));
