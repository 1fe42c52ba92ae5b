import { Text } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Report } from "../../core/report/report";
import { CreateSheetsOffer } from "../actions/CreateSheetsOffer";
import { Notice } from "../Notice";
import { usePaneTexts } from "../paneTexts";
import { FindingList } from "./FindingList";
import { GoTo } from "./GoTo";

/** A fault of the sheet or the plan: nothing could be checked, and what to mend first. */
export default function StoppedView({ report }: { report: Report }): JSX.Element {
  const { stopped } = usePaneTexts().texts;
  return (
    <GoTo>
      <Notice intent="warning" title={stopped.title}>
        <Text>{stopped.lead}</Text>
      </Notice>
      <FindingList findings={report.sheetFindings} />
      {report.sheetFindings.some(({ rule }) => rule === "header-missing") && <CreateSheetsOffer />}
    </GoTo>
  );
}
