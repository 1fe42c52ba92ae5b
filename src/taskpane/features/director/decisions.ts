import { useState } from "react";
import { cellsToWrite, type DirectorCells, verdictOf } from "../../../core/decisions/columns";
import { listRowsById, readListRows } from "../../../flows/listRows";
import type { PaneStore } from "../../app/paneState";
import type { ValidationResult } from "../../../validateWorkbook";
import type { Decided, DecisionRequest } from "../../../flows/decide";
import { freshResult, loadCheck } from "../../app/validation";
import type { Operation } from "../../app/runOperation";
import type { DirectorTexts } from "../../../locales/director";
import { useOperations } from "../../app/contexts";
import type { DirectorCardData } from "./cards";

/** Adds what the Director typed on the sheet to the result. A newer result already has it. */
export async function refreshDecisions(store: PaneStore): Promise<void> {
  const { validation, activity } = store.get();
  if (validation === null || activity.status === "running") return;
  const list = await readListRows();
  if (list === null || store.get().validation !== validation) return;
  const cells = new Map([...listRowsById(list)].map(([id, row]) => [id, row.cells]));
  store.update({ validation: withDecisions(validation, cells) });
}

/**
 * The result with newer decisions, by the id of the nomination, and with the number of approvals that follows from
 * them.
 */
function withDecisions(validation: ValidationResult, decisions: ReadonlyMap<string, DirectorCells>): ValidationResult {
  const { report } = validation;
  const more = new Map<string, number>();
  const director = validation.director.map((row, index) => {
    const line = report.rows[index];
    const cells = decisions.get(line?.id ?? "");
    if (cells === undefined || line === undefined) return row;
    if (Object.keys(cellsToWrite(row.cells, cells)).length === 0) return row;
    const change = Number(verdictOf(cells) === "approved") - Number(verdictOf(row.cells) === "approved");
    if (line.award !== null) more.set(line.award, (more.get(line.award) ?? 0) + change);
    return { ...row, cells };
  });
  const quotas = report.quotas.map((quota) => ({ ...quota, approved: quota.approved + (more.get(quota.award) ?? 0) }));
  const isApproved = ({ id }: { id: string }) => {
    const cells = decisions.get(id);
    return cells === undefined || verdictOf(cells) === "approved";
  };
  return {
    ...validation,
    director,
    approvedGone: validation.approvedGone.filter(isApproved),
    report: { ...report, quotas },
    ...(director.some((row, index) => row !== validation.director[index]) && { isSummaryOutdated: true }),
  };
}

const loadFlow = () => import(/* webpackChunkName: "director" */ "../../../flows/decide");

/** Writes the Director's decision. If its cells have changed meanwhile, the workbook is checked again to show them. */
const decideOperation = (request: DecisionRequest, onDecided: (decided: Decided) => void): Operation => ({
  name: "decide",
  run: async (control) => {
    const { decide } = await loadFlow();
    const decided = await decide(request, control);
    onDecided(decided);
    const { validation } = control.state();
    if (decided.state === "done" && validation !== null)
      return { validation: withDecisions(validation, new Map([[request.id, request.to]])) };
    return freshResult(control, await loadCheck());
  },
});

type Message = (texts: DirectorTexts) => string;

export interface Decisions {
  decide: (card: DirectorCardData, to: DirectorCells) => void;
  /** How the last decision ended. */
  message: Message | null;
  /** Undoes the last decision. */
  undo: { nominee: string; run: () => void } | null;
}

/**
 * Writes the Director's decisions, and can undo the last one.
 * @param onWritten called with the id of the nomination and what was written
 */
export function useDecisions(onWritten: (id: string, to: DirectorCells) => void): Decisions {
  const { run } = useOperations();
  const [message, setMessage] = useState<Message | null>(null);
  const [last, setLast] = useState<{ nominee: string; request: DecisionRequest } | null>(null);
  const start = (nominee: string, request: DecisionRequest, done: Message, isUndo: boolean) => {
    setMessage(null);
    run(
      decideOperation(request, (decided: Decided) => {
        const { state } = decided;
        setMessage(() => (texts: DirectorTexts) => (state === "done" ? done(texts) : texts[state](nominee)));
        if (state === "done") onWritten(request.id, request.to);
        if (state === "done") setLast(isUndo ? null : { nominee, request: decided.inverse });
        else if (isUndo) setLast(null);
      }),
    );
  };
  return {
    decide: ({ row: { id, nominee }, trace, cells: from }, to) => {
      const decision = String(to.decision);
      start(nominee, { id, trace, from, to }, (texts) => texts.done(nominee, decision || texts.undecided), false);
    },
    message,
    undo: last && {
      nominee: last.nominee,
      run: () => start(last.nominee, last.request, (texts) => texts.undone(last.nominee), true),
    },
  };
}
