import type { AssumptionId } from "../host/assumptions";
import type { Scratch } from "./scratch";
import type { SourceId } from "./sources";

/** What a case observed, as plain data. */
export type Observation =
  null | boolean | number | string | readonly Observation[] | { readonly [key: string]: Observation };

interface Common {
  /** Names the case in results; never changes. */
  readonly id: string;
  /** The expected behaviour of Excel. */
  readonly title: string;
  /** The assumptions of `workbench/host` that it tests; none if Microsoft documents the behaviour. */
  readonly assumptions: readonly AssumptionId[];
  /** The page that documents the behaviour, or that should. */
  readonly source: SourceId;
  /** The lowest version of ExcelApi. */
  readonly needs: string;
  readonly expected: Observation;
  /** The workbench's answer, if it differs: only for assumptions with `excel`. */
  readonly standIn?: Observation;
}

/** A case that a script can run alone. */
export interface ScriptedCase extends Common {
  readonly kind: "scripted";
  /** Set if only Excel on the web has this limit. */
  readonly only?: "web";
  observe(scratch: Scratch): Promise<Observation>;
}

/** A case for which a person has to act or look. */
export interface ManualCase extends Common {
  readonly kind: "manual";
  /** Why no script can run it alone. */
  readonly reason: string;
  readonly instructions: { readonly vi: string; readonly en: string };
  /** Seconds between the click and the observation, for cases that need the focus elsewhere. */
  readonly delaySeconds?: number;
  /** False if the workbook can't get a new sheet. */
  readonly needsSheet?: false;
  /** A question to the person about what they saw. */
  readonly question?: { readonly vi: string; readonly en: string };
  prepare?(scratch: Scratch): Promise<void>;
  /** `answer`: the person's answer to `question`. */
  observe(scratch: Scratch, answer: boolean): Promise<Observation>;
}

/** Thrown by a case that can't be run here, so that its observation would prove nothing. */
export class NotPossible extends Error {}

export type ContractCase = ScriptedCase | ManualCase;

/** Cases of one topic, with the properties that most of them share. */
export const scripted = (
  common: { readonly source: SourceId; readonly needs?: string },
  cases: readonly (Pick<ScriptedCase, "id" | "title" | "expected" | "observe"> & Partial<ScriptedCase>)[],
): readonly ScriptedCase[] =>
  cases.map((item) => ({ kind: "scripted", assumptions: [], needs: "1.1", ...common, ...item }));
