import { Text } from "@fluentui/react-components";
import type { JSX } from "react";
import { leftOutColumns } from "../../core/report/report";
import { unwrittenOf } from "../../locales/unwritten";
import type { ValidationResult } from "../../validateWorkbook";
import { Notice } from "../app/Notice";
import { usePaneTexts } from "../app/paneTexts";
import { useResultTexts } from "./resultTexts";

/** What limits the result. Without these notices, an incomplete result could be taken for "no faults". */
export function Notices({ validation }: { validation: ValidationResult }): JSX.Element {
  const { report, readOnly } = validation;
  const { done } = useResultTexts();
  const { columns, lacksUnits } = leftOutColumns(report);
  return (
    <>
      {!report.complete && (
        <Notice intent="error">
          <Text>{done.crashed(report.crashedRules.join(", "))}</Text>
        </Notice>
      )}
      {readOnly && (
        <Notice intent="warning">
          <Text>{done.readOnly}</Text>
        </Notice>
      )}
      <UnwrittenNotices validation={validation} />
      {(columns.length > 0 || lacksUnits) && (
        <Notice intent="warning">
          {columns.length > 0 && <p className="small">{done.leftOut(columns.map((name) => `"${name}"`).join(", "))}</p>}
          {lacksUnits && <p className="small">{done.unitsUnknown}</p>}
        </Notice>
      )}
    </>
  );
}

function UnwrittenNotices({ validation }: { validation: ValidationResult }): JSX.Element[] {
  const { texts, language } = usePaneTexts();
  return unwrittenOf(validation, language, texts, useResultTexts()).map(({ title, next, code }) => (
    <Notice key={`${title}\n${next}`} intent="warning" title={title}>
      <p>{next}</p>
      {code !== null && <p className="small quiet">{texts.failedCode(code)}</p>}
    </Notice>
  ));
}
