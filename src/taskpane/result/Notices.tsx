import { Text } from "@fluentui/react-components";
import type { JSX } from "react";
import { leftOutColumns } from "../../core/report/leftOutColumns";
import type { Texts } from "../../locales/vi";
import type { CellPlace, Validation } from "../../validateWorkbook";
import { Notice } from "../Notice";
import { usePaneTexts } from "../paneTexts";

/** What limits the answer: said aloud, so that silence never reads as "no faults". */
export function Notices({ validation }: { validation: Validation }): JSX.Element {
  const { report, written, readOnly, unconfirmedCells } = validation;
  const { texts, count } = usePaneTexts();
  const { columns, lacksUnits } = leftOutColumns(report);
  return (
    <>
      {!report.complete && (
        <Notice intent="error">
          <Text>{texts.done.crashed(report.crashedRules.join(", "))}</Text>
        </Notice>
      )}
      {readOnly && (
        <Notice intent="warning">
          <Text>{texts.done.readOnly}</Text>
        </Notice>
      )}
      {written.unconfirmed > 0 && (
        <Notice intent="warning">
          <Text>{texts.done.unconfirmed(count(written.unconfirmed), namesOf(unconfirmedCells, texts))}</Text>
        </Notice>
      )}
      {(columns.length > 0 || lacksUnits) && (
        <Notice intent="warning">
          {columns.length > 0 && (
            <p className="small">{texts.done.leftOut(columns.map((name) => `"${name}"`).join(", "))}</p>
          )}
          {lacksUnits && <p className="small">{texts.done.unitsUnknown}</p>}
        </Notice>
      )}
    </>
  );
}

/** As many as a narrow panel holds. */
const MOST_NAMES = 8;

function namesOf(cells: readonly CellPlace[], { place }: Texts): string {
  const names = cells.slice(0, MOST_NAMES).map(({ sheet, cell }) => place(sheet, cell));
  return [...names, ...(cells.length > MOST_NAMES ? ["…"] : [])].join("; ");
}
