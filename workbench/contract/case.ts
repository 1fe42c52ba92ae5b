import type { AssumptionId } from "../host/assumptions";
import type { Scratch } from "./scratch";
import type { SourceId } from "./sources";

/** What a case saw, as plain data. */
export type Observation =
  null | boolean | number | string | readonly Observation[] | { readonly [key: string]: Observation };

interface Common {
  /** Names the case in results; never changes. */
  readonly id: string;
  /** What Excel is taken to do. */
  readonly title: string;
  /** The assumptions of `workbench/host` that it settles; none where Microsoft documents what it shows. */
  readonly settles: readonly AssumptionId[];
  /** Where the documentation says it, or would have to. */
  readonly source: SourceId;
  /** The least version of ExcelApi. */
  readonly needs: string;
  readonly expected: Observation;
  /** What the workbench answers instead: only of assumptions with `excel`. */
  readonly standIn?: Observation;
}

/** A case that a script can show alone. */
export interface ScriptedCase extends Common {
  readonly kind: "scripted";
  /** Set where only Excel on the web has this limit. */
  readonly only?: "web";
  observe(scratch: Scratch): Promise<Observation>;
}

/** A case for which a person has to act first, or to look. */
export interface ManualCase extends Common {
  readonly kind: "manual";
  /** Why no script can show it alone. */
  readonly because: string;
  readonly ask: { readonly vi: string; readonly en: string };
  /** Seconds between the click and the look, for what needs the focus elsewhere. */
  readonly waits?: number;
  /** False where the workbook takes no new sheet. */
  readonly needsSheet?: false;
  /** Set where a person has to tell what they saw. */
  readonly question?: { readonly vi: string; readonly en: string };
  prepare?(scratch: Scratch): Promise<void>;
  /** `answer`: what the person said to `question`. */
  observe(scratch: Scratch, answer: boolean): Promise<Observation>;
}

/** Thrown by a case that finds that it can't be shown here: what it would observe is no evidence. */
export class NotPossible extends Error {}

export type ContractCase = ScriptedCase | ManualCase;

/** Cases of one concept; what most of them share is given once. */
export const scripted = (
  common: { readonly source: SourceId; readonly needs?: string },
  cases: readonly (Pick<ScriptedCase, "id" | "title" | "expected" | "observe"> & Partial<ScriptedCase>)[],
): readonly ScriptedCase[] =>
  cases.map((each) => ({ kind: "scripted", settles: [], needs: "1.1", ...common, ...each }));
