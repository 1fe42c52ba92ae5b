import { Text } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Overview } from "../../core/overview";
import type { ValidationResult } from "../../validateWorkbook";
import CreateSheetsOffer from "../features/prepare/CreateSheetsOffer";
import { RemainingPreparation } from "../features/prepare/RemainingPreparation";
import { ListOffer } from "../features/chooser/ListOffer";
import { MappingChooser } from "../features/chooser/MappingChooser";
import { SheetChoice } from "../features/chooser/SheetChoice";
import { Notice } from "../app/shell";
import { stopTexts } from "../app/announcement";
import { usePaneTexts, useTexts } from "../app/contexts";
import { CHOOSER_TEXTS } from "../../locales/chooser";
import { FindingList } from "./FindingList";
import { GoTo } from "./GoTo";
import { Section } from "./Section";
import type { Finding } from "../../core/findings/finding";

interface Props {
  validation: ValidationResult;
  overview: Overview | null;
}

/** Shown if a fault of the sheet or the plan stopped the check: what to correct first. */
export default function StoppedView({ validation, overview }: Props): JSX.Element {
  const paneTexts = usePaneTexts();
  const stop = stopTexts(validation, paneTexts);
  const isEmpty = stop === paneTexts.texts.empty;
  const { report, mapping, listSource, lists, readOnly } = validation;
  const { orCorrect, unknown } = useTexts(CHOOSER_TEXTS);
  const isUnfound = report.sheetFindings.some(({ rule }) => rule === "header-missing");
  const findings = <FindingList findings={report.sheetFindings} />;
  // Choosing the list is all that is needed, so it comes before the long explanation.
  const isChoiceEnough = isUnfound && !readOnly && listSource !== null && report.sheetFindings.length === 1;
  return (
    <GoTo>
      <Notice intent={isEmpty ? "info" : "warning"} heading="h1" title={stop.title}>
        <Text>{isChoiceEnough ? unknown : stop.lead}</Text>
      </Notice>
      {!isChoiceEnough && findings}
      <SheetChoice lists={lists} />
      {!readOnly && (
        <ListOffer source={listSource} isOnlyWay={isUnfound}>
          {mapping !== null && <MappingChooser key={mapping.sheet} offer={mapping} />}
        </ListOffer>
      )}
      {isChoiceEnough && <Section title={orCorrect}>{findings}</Section>}
      {isEmpty && <RemainingPreparation overview={overview} />}
      {isUnfound && <CreateSheetsOffer asksYear={report.plan?.source !== "workbook"} />}
    </GoTo>
  );
}

/** Faults of the plan that would stop a check, shown before the first check. */
export function PlanFaults({ faults }: { faults: readonly Finding[] }): JSX.Element {
  const { texts, count } = usePaneTexts();
  const { plan } = texts;
  // Next year's workbook is made with blanks on purpose: they have to be filled in, but they are no faults.
  const isBlank = faults.every(({ messageId, cell }) => messageId === "lineMissing" && cell !== null);
  return (
    <GoTo>
      <Notice intent="warning" title={isBlank ? plan.blanks(count(faults.length)) : plan.faults}>
        <p>{isBlank ? plan.blanksNext : plan.faultsNext}</p>
      </Notice>
      <FindingList findings={faults} />
    </GoTo>
  );
}
