import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ValidationResult } from "../../validateWorkbook";
import { MappingChooser } from "../features/chooser/MappingChooser";
import { SheetChoice } from "../features/chooser/SheetChoice";
import { FixOffer } from "../features/fixes/FixOffer";
import { ChangesNote } from "../features/followUp/ChangesNote";
import { FollowUp } from "../features/followUp/FollowUp";
import { AnswerLine, WrittenLine } from "./AnswerLine";
import { Notices } from "./Notices";
import { NothingToDo } from "./NothingToDo";
import { Quotas } from "./Quotas";
import type { Role } from "./RoleTabs";
import { WorkView } from "./WorkView";

interface Props {
  validation: ValidationResult;
  onRole: (role: Role) => void;
}

/** What the Office sees: all nominations, what goes back to the units, documents, and next year. */
export function OfficeView({ validation, onRole }: Props): JSX.Element {
  const styles = useStyles();
  const { report, readOnly, plan } = validation;
  return (
    <WorkView
      validation={validation}
      worker="office"
      rows={report.rows}
      onRole={onRole}
      head={({ points, waitingRows }) => (
        <>
          <AnswerLine totals={report.totals} waitingRows={waitingRows} />
          {points.length === 0 && <NothingToDo worker="office" waitingRows={waitingRows} onRole={onRole} />}
        </>
      )}
    >
      <WrittenLine validation={validation} />
      {validation.changes !== null && <ChangesNote changes={validation.changes} sheet={report.sheet} />}
      <Notices validation={validation} />
      <SheetChoice lists={validation.lists} />
      {validation.mapping !== null && !readOnly && <MappingChooser offer={validation.mapping} />}
      <FixOffer validation={validation} rows={report.rows} />
      <div className={styles.more}>
        <Quotas quotas={report.quotas} rows={report.rows} plan={plan} />
        <FollowUp validation={validation} />
      </div>
    </WorkView>
  );
}

const useStyles = makeStyles({
  // Side by side while folded; what is opened takes the whole width.
  more: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    "> details[open]": { flexBasis: "100%" },
    "> :has(> [aria-expanded=true])": { flexBasis: "100%" },
  },
});
