import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState, type JSX } from "react";
import type { Overview } from "../../core/overview";
import { isUnprepared } from "../../core/preparation";
import type { ValidationResult } from "../../validateWorkbook";
import { MappingChooser } from "../features/chooser/MappingChooser";
import { ValueChooser } from "../features/chooser/ValueChooser";
import { SheetChoice } from "../features/chooser/SheetChoice";
import { FixOffer } from "../features/fixes/FixOffer";
import { ChangesNote } from "../features/followUp/ChangesNote";
import { Announced, TotalsLine, WrittenLine, NothingToDo } from "./ResultLines";
import { Notices } from "./Notices";
import { Quotas } from "./Quotas";
import { useResultTexts } from "./resultTexts";
import type { Role } from "./RoleTabs";
import { WorkView } from "./WorkView";

const Preparation = lazy(() => import(/* webpackChunkName: "prepare" */ "../features/prepare/Preparation"));
const FollowUpPanel = lazy(() => import(/* webpackChunkName: "followUp" */ "../features/followUp/FollowUpPanel"));

interface Props {
  validation: ValidationResult;
  overview: Overview | null;
  onRole: (role: Role) => void;
}

/** What the Office sees: all nominations, what is sent back to the units, documents, and next year's workbook. */
export function OfficeView({ validation, overview, onRole }: Props): JSX.Element {
  const styles = useStyles();
  const { report, readOnly, plan } = validation;
  return (
    <WorkView
      validation={validation}
      worker="office"
      unit={null}
      rows={report.rows}
      onRole={onRole}
      head={({ points, waitingRows }) => (
        <>
          <Announced validation={validation} totals={report.totals} />
          <TotalsLine totals={report.totals} waitingRows={waitingRows} />
          {points.length === 0 && <NothingToDo worker="office" waitingRows={waitingRows} onRole={onRole} />}
        </>
      )}
    >
      <WrittenLine validation={validation} rows={report.totals.rows} />
      {validation.changes !== null && <ChangesNote changes={validation.changes} sheet={report.sheet} />}
      <Notices validation={validation} />
      <SheetChoice lists={validation.lists} />
      {validation.mapping !== null && !readOnly && <MappingChooser offer={validation.mapping} />}
      {!readOnly && <ValueChooser validation={validation} />}
      <FixOffer validation={validation} rows={report.rows} />
      {overview !== null && isUnprepared(overview.preparation) && <Prepare overview={overview} />}
      <div className={styles.more}>
        <Quotas quotas={report.quotas} rows={report.rows} plan={plan} />
        <FollowUp validation={validation} />
      </div>
    </WorkView>
  );
}

/** There are nominations, so that step is done, whatever their sheet is called. */
function Prepare({ overview: { preparation, lacksTables } }: { overview: Overview }): JSX.Element {
  const steps = preparation.map((step) => (step.step === "nominations" ? { ...step, isDone: true } : step));
  return (
    <Suspense>
      <Preparation steps={steps} lacksSheets={lacksTables} />
    </Suspense>
  );
}

/** Figures, documents and next year: loaded when they are opened. */
function FollowUp({ validation }: { validation: ValidationResult }): JSX.Element {
  const { followUp } = useResultTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? followUp.close : followUp.open}
      </Button>
      {isOpen && (
        <Suspense>
          <FollowUpPanel validation={validation} />
        </Suspense>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  // Side by side while closed; an open part takes the whole width.
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
