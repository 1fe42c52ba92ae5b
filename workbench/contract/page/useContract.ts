import { useState } from "react";
import { readEnvironment } from "../environment";
import type { CaseResult, ContractResult } from "../result";
import { runCase } from "../run";
import { codeOf } from "../scratch";
import { CASES_TO_RUN, OPTIONS } from "./settings";

export type Activity =
  | { readonly status: "ready" }
  | { readonly status: "running"; readonly done: number }
  | { readonly status: "finished" }
  | { readonly status: "failed"; readonly code: string };

export interface Contract {
  readonly activity: Activity;
  /** By the id of the case. */
  readonly results: ReadonlyMap<string, CaseResult>;
  /** The result to send back; null before the first case has ended. */
  readonly result: ContractResult | null;
  run(): void;
  /** Adds the result of a manual case. */
  add(result: CaseResult): void;
}

/** Runs the scripted cases one after the other, and collects the results of all cases. */
export function useContract(): Contract {
  const [activity, setActivity] = useState<Activity>({ status: "ready" });
  const [results, setResults] = useState<ReadonlyMap<string, CaseResult>>(new Map());
  const [head, setHead] = useState<Pick<ContractResult, "date" | "environment"> | null>(null);
  const add = (result: CaseResult): void => setResults((before) => new Map(before).set(result.id, result));
  const begin = async (): Promise<void> =>
    setHead({ date: new Date().toISOString(), environment: await readEnvironment() });
  const runAll = async (): Promise<void> => {
    setActivity({ status: "running", done: 0 });
    await begin();
    for (const [done, contractCase] of CASES_TO_RUN.entries()) {
      setActivity({ status: "running", done });
      add(await runCase(contractCase, OPTIONS));
    }
    setActivity({ status: "finished" });
  };
  const fail = (error: unknown): void => setActivity({ status: "failed", code: codeOf(error) });
  return {
    activity,
    results,
    result: head === null ? null : { contract: 1, ...head, cases: [...results.values()] },
    run: () => void runAll().catch(fail),
    add: (result) => {
      add(result);
      if (head === null) begin().catch(fail);
    },
  };
}
