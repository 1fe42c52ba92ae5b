import { NotPossible, type ContractCase, type ManualCase, type Observation } from "./case";
import { isSame, type CaseResult } from "./result";
import { codeOf, locationOf, openScratch, wait, type OpenScratch } from "./scratch";

/** Milliseconds to wait: events of Excel on the web can be slow. */
const EVENT_TIMEOUT = 2_000;

export interface RunOptions {
  readonly eventTimeout?: number;
}

/** Why this Excel can't run a case; null if it can. */
export function obstacleOf(contractCase: ContractCase): string | null {
  const { requirements, platform } = Office.context;
  if (!requirements.isSetSupported("ExcelApi", contractCase.needs)) return `ExcelApi ${contractCase.needs}`;
  if (contractCase.kind === "scripted" && contractCase.only === "web" && String(platform) !== "OfficeOnline")
    return "Excel on the web";
  return null;
}

/** Runs a case that needs no person. It never fails: a failure is recorded as the observation. */
export async function runCase(
  contractCase: Extract<ContractCase, { kind: "scripted" }>,
  { eventTimeout = EVENT_TIMEOUT }: RunOptions = {},
): Promise<CaseResult> {
  const obstacle = obstacleOf(contractCase);
  if (obstacle !== null) return { id: contractCase.id, state: "not-possible", reason: obstacle };
  return attempt(contractCase, eventTimeout, (scratch) => contractCase.observe(scratch));
}

/** `act` resolves when the person has acted, with their answer to the case's question; null if they can't. */
export async function runManualCase(
  contractCase: ManualCase,
  act: () => Promise<boolean | null>,
  { eventTimeout = EVENT_TIMEOUT }: RunOptions = {},
): Promise<CaseResult> {
  const obstacle = obstacleOf(contractCase);
  if (obstacle !== null) return { id: contractCase.id, state: "not-possible", reason: obstacle };
  return attempt(contractCase, eventTimeout, async (scratch) => {
    await contractCase.prepare?.(scratch);
    const answer = await act();
    if (answer === null) throw new NotPossible("a person");
    await wait((contractCase.delaySeconds ?? 0) * 1_000);
    return contractCase.observe(scratch, answer);
  });
}

async function attempt(
  contractCase: ContractCase,
  eventTimeout: number,
  observe: (scratch: OpenScratch) => Promise<Observation>,
): Promise<CaseResult> {
  const needsSheet = contractCase.kind === "scripted" || contractCase.needsSheet !== false;
  let scratch: OpenScratch;
  try {
    scratch = await openScratch(eventTimeout, needsSheet);
  } catch (error) {
    return { id: contractCase.id, state: "not-possible", reason: `no scratch sheet: ${codeOf(error)}` };
  }
  const ended = await observe(scratch)
    .catch((error: unknown): Observation => {
      if (error instanceof NotPossible) throw error;
      return { failed: codeOf(error), location: locationOf(error) };
    })
    .then(
      (observed) => judge(contractCase, observed),
      ({ message }: NotPossible): CaseResult => ({ id: contractCase.id, state: "not-possible", reason: message }),
    );
  const left = await scratch.cleanUp();
  return {
    ...ended,
    ...(scratch.notes.length > 0 && { notes: scratch.notes }),
    ...(left.length > 0 && { left }),
  };
}

function judge({ id, expected, standIn }: ContractCase, observed: Observation): CaseResult {
  if (isSame(observed, expected)) return { id, state: "as-assumed", observed };
  const isStandIn = standIn !== undefined && isSame(observed, standIn);
  return { id, state: isStandIn ? "stand-in" : "different", observed, expected };
}
