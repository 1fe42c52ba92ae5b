import type { CheckedWorkbook } from "../core/checkWorkbook";
import type { Grid, WorkbookSnapshot } from "../core/snapshot";
import type { MisplacedIds } from "./misplacedIds";

/** What a write rests on. */
export interface Ground {
  snapshot: WorkbookSnapshot;
  checked: CheckedWorkbook;
  /** The nominations as they were read. */
  standing: Grid;
  misplaced: MisplacedIds;
  /** Then a name that has been taken since makes the run start again; later it is a failure. */
  isFirstTry?: boolean;
}
