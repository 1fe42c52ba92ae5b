import { useState } from "react";
import type { DirectorCells } from "../../../core/decisions/columns";
import type { Decided, DecisionRequest } from "../../../flows/decide";
import type { DirectorTexts } from "../../../locales/viDirector";
import { useOperations } from "../../app/contexts";
import type { DirectorCardData } from "./cards";
import { decideOperation } from "./decisions";

type Message = (texts: DirectorTexts) => string;

interface Decisions {
  decide: (card: DirectorCardData, to: DirectorCells) => void;
  /** How the last decision ended. */
  message: Message | null;
  /** Undoes the last decision. */
  undo: { nominee: string; run: () => void } | null;
}

/** Writes the Director's decisions, and can undo the last one. */
export function useDecisions(): Decisions {
  const { run } = useOperations();
  const [message, setMessage] = useState<Message | null>(null);
  const [last, setLast] = useState<{ nominee: string; request: DecisionRequest } | null>(null);
  const start = (nominee: string, request: DecisionRequest, done: Message, isUndo: boolean) => {
    setMessage(null);
    run(
      decideOperation(request, (decided: Decided) => {
        const { state } = decided;
        setMessage(() => (texts: DirectorTexts) => (state === "done" ? done(texts) : texts[state](nominee)));
        if (state === "done") setLast(isUndo ? null : { nominee, request: decided.inverse });
        else if (isUndo) setLast(null);
      }),
    );
  };
  return {
    decide: ({ row: { id, nominee }, trace, cells: from }, to) => {
      const opinion = String(to["Ý kiến Giám đốc"]);
      start(nominee, { id, trace, from, to }, (texts) => texts.done(nominee, opinion || texts.undecided), false);
    },
    message,
    undo: last && {
      nominee: last.nominee,
      run: () => start(last.nominee, last.request, (texts) => texts.undone(last.nominee), true),
    },
  };
}
