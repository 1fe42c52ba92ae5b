import { Text } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ValidationResult } from "../../validateWorkbook";
import CreateSheetsOffer from "../features/prepare/CreateSheetsOffer";
import { ListOffer } from "../features/chooser/ListOffer";
import { MappingChooser } from "../features/chooser/MappingChooser";
import { SheetChoice } from "../features/chooser/SheetChoice";
import { Notice } from "../app/Notice";
import { usePaneTexts } from "../app/paneTexts";
import { FindingList } from "./FindingList";
import { GoTo } from "./GoTo";

/** Shown if a fault of the sheet or the plan stopped the check: what to correct first. */
export default function StoppedView({ validation }: { validation: ValidationResult }): JSX.Element {
  const { stopped } = usePaneTexts().texts;
  const { report, mapping, listSource, lists, readOnly } = validation;
  const isUnfound = report.sheetFindings.some(({ rule }) => rule === "header-missing");
  return (
    <GoTo>
      <Notice intent="warning" heading="h1" title={stopped.title}>
        <Text>{stopped.lead}</Text>
      </Notice>
      <FindingList findings={report.sheetFindings} />
      <SheetChoice lists={lists} />
      {!readOnly && (
        <ListOffer source={listSource} isOnlyWay={isUnfound}>
          {mapping !== null && <MappingChooser key={mapping.sheet} offer={mapping} />}
        </ListOffer>
      )}
      {isUnfound && <CreateSheetsOffer asksYear={report.plan?.source !== "workbook"} />}
    </GoTo>
  );
}
