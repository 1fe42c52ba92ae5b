import { useContext, useEffect } from "react";
import type { Totals } from "../../core/report/report";
import type { ValidationResult } from "../../validateWorkbook";
import { answerText } from "../app/announcement";
import { AnnounceContext } from "../app/contexts";
import { usePaneTexts } from "../app/paneTexts";

interface Props {
  validation: ValidationResult;
  /** Of the rows of this view. */
  totals: Totals;
}

/** What a screen reader says of an answer: how the nominations of this view stand. It draws nothing. */
export function Announced({ validation, totals }: Props): null {
  const announce = useContext(AnnounceContext);
  const text = answerText(validation, totals, usePaneTexts());
  useEffect(() => announce({ validation, text }), [announce, validation, text]);
  return null;
}
