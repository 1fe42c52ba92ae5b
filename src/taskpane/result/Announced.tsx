import { useContext, useEffect } from "react";
import type { Totals } from "../../core/report/report";
import type { ValidationResult } from "../../validateWorkbook";
import { resultText } from "../app/announcement";
import { AnnounceContext } from "../app/contexts";
import { usePaneTexts } from "../app/paneTexts";

interface Props {
  validation: ValidationResult;
  /** Of the rows of this view. */
  totals: Totals;
}

/** Makes screen readers announce the totals of this view. Renders nothing. */
export function Announced({ validation, totals }: Props): null {
  const announce = useContext(AnnounceContext);
  const text = resultText(validation, totals, usePaneTexts());
  useEffect(() => announce({ validation, text }), [announce, validation, text]);
  return null;
}
