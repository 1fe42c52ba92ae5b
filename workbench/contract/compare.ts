import type { ContractCase } from "./case";
import { isSame, type CaseResult, type ContractResult } from "./result";

/** What has to change so that the workbench answers like an observed Excel. */
export interface Discrepancy {
  readonly id: string;
  /** A description for the engineer who makes the change. */
  readonly message: string;
}

/**
 * Compares the answers of an Excel with those of the workbench to the same cases. A known limit of the workbench is not
 * reported if Excel answered as the case expects.
 */
export function compareWithHost(
  { environment, cases: observed }: ContractResult,
  host: readonly CaseResult[],
  cases: readonly ContractCase[],
): Discrepancy[] {
  const excel = `${environment.host} ${environment.version} (${environment.platform})`;
  return observed.flatMap((result): Discrepancy[] => {
    if (result.observed === undefined) return [];
    const contractCase = cases.find(({ id }) => id === result.id);
    if (!contractCase)
      return [{ id: result.id, message: `${result.id}: ${excel} answered a case that no longer exists.` }];
    const answer = host.find(({ id }) => id === result.id)?.observed;
    const isKnown = contractCase.standIn !== undefined && isSame(result.observed, contractCase.expected);
    if (isKnown || isSame(result.observed, answer)) return [];
    const { id, title, assumptions } = contractCase;
    const basis = assumptions.length === 0 ? "no assumption, documented" : assumptions.join(", ");
    return [
      {
        id,
        message: [
          `${id}: ${title}.`,
          `  ${excel}: ${JSON.stringify(result.observed)}`,
          `  workbench: ${JSON.stringify(answer)}`,
          `  to change: ${basis}`,
        ].join("\n"),
      },
    ];
  });
}
