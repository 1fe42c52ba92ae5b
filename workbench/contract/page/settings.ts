import { SCRIPTED } from "../cases";
import type { RunOptions } from "../run";

const address = new URLSearchParams(location.search);
const patience = address.get("patience");
const only = address.get("only")?.split(",");

/** `?patience=50`: milliseconds to wait for events. */
export const OPTIONS: RunOptions = patience === null ? {} : { patience: Number(patience) };

/** `?only=typed-dates,date-names`: the cases that are run. */
export const CASES_TO_RUN = only === undefined ? SCRIPTED : SCRIPTED.filter(({ id }) => only.includes(id));
