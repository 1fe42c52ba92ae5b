import { Button, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useContext, useState, type JSX } from "react";
import type { Overview } from "../../core/overview";
import { RemainingPreparation } from "../features/prepare/RemainingPreparation";
import type { ValidationResult } from "../../validateWorkbook";
import { MappingChooser } from "../features/chooser/MappingChooser";
import { useValueQuestions, ValueChooser } from "../features/chooser/ValueChooser";
import { SheetChoice } from "../features/chooser/SheetChoice";
import { FixOffer } from "../features/fixes/FixOffer";
import { ChangesNote } from "../features/followUp/ChangesNote";
import { directorsNext } from "../features/director/cards";
import { CloseNoticeContext, usePaneTexts, useTexts } from "../app/contexts";
import { lazyPart } from "../app/lazyPart";
import { readPreference, writePreference } from "../app/preferences";
import { Announced, NothingForOffice, Notices, TotalsLine, WrittenLine } from "./ResultLines";
import { Quotas } from "./Quotas";
import { RESULT_TEXTS } from "../../locales/bothLanguages";
import type { Role } from "./RoleTabs";
import { WorkView } from "./WorkView";
import { unitPoints, type Work, type Worker } from "./work";

type OfficeWorker = Exclude<Worker, "unit">;

const FollowUpPanel = lazyPart(() => import(/* webpackChunkName: "followUp" */ "../features/followUp/FollowUpPanel"));

interface Props {
  validation: ValidationResult;
  overview: Overview | null;
  onRole: (role: Role) => void;
}

/** What the Office sees: all nominations, what is sent back to the units, documents, and next year's workbook. */
export function OfficeView({ validation, overview, onRole }: Props): JSX.Element {
  const styles = useStyles();
  const { report, readOnly, plan } = validation;
  const [worker, setWorker] = useState<OfficeWorker>(() => readPreference("worker") ?? "office");
  const [followUp, setFollowUp] = useState<FollowUpState>("closed");
  const questions = useValueQuestions(validation);
  const chooseWorker = (next: OfficeWorker) => {
    writePreference("worker", next);
    setWorker(next);
  };
  return (
    <WorkView
      validation={validation}
      worker={worker}
      unit={null}
      rows={report.rows}
      onRole={onRole}
      head={({ points, waitingRows }, onWaiting) => (
        <>
          <Announced validation={validation} totals={report.totals} />
          <TotalsLine validation={validation} totals={report.totals} waitingRows={waitingRows} onWaiting={onWaiting} />
          {points.length === 0 && (
            <NothingForOffice
              waitingRows={waitingRows}
              isPreview={validation.isPreview === true}
              isRegistering={plan?.stage === "registration"}
              unknownNames={questions.length}
              isDecided={directorsNext(validation) === "nothing"}
              onDirector={() => onRole("director")}
              onFollowUp={() => setFollowUp("revealed")}
            />
          )}
        </>
      )}
    >
      {(work) => (
        <>
          <UnitPointsSwitch work={work} worker={worker} onWorker={chooseWorker} />
          <WrittenLine validation={validation} rows={report.totals.rows} isNothingLeft={work.points.length === 0} />
          {validation.changes !== null && <ChangesNote changes={validation.changes} sheet={report.sheet} />}
          <Notices validation={validation} />
          <SheetChoice lists={validation.lists} />
          {validation.mapping !== null && !readOnly && <MappingChooser offer={validation.mapping} />}
          <ValueChooser questions={questions} open={work.points.length === 0} />
          <FixOffer validation={validation} rows={report.rows} />
          <RemainingPreparation overview={overview} />
          <div className={styles.more}>
            <Quotas quotas={report.quotas} rows={report.rows} plan={plan} />
            <FollowUp validation={validation} state={followUp} onState={setFollowUp} />
          </div>
        </>
      )}
    </WorkView>
  );
}

interface SwitchProps {
  work: Work;
  worker: OfficeWorker;
  onWorker: (worker: OfficeWorker) => void;
}

/** Lets the Office go through the units' points too, if there are any. */
function UnitPointsSwitch({ work, worker, onWorker }: SwitchProps): JSX.Element | null {
  const { office } = useTexts(RESULT_TEXTS).work;
  const { count } = usePaneTexts();
  const points = unitPoints(work);
  if (points === 0) return null;
  return (
    <Switch
      label={office.everyone(count(points))}
      checked={worker === "everyone"}
      onChange={(_, { checked }) => onWorker(checked ? "everyone" : "office")}
    />
  );
}

type FollowUpState = "closed" | "open" | "revealed";

interface FollowUpProps {
  validation: ValidationResult;
  /** "revealed" = opened by a button elsewhere in the pane, and scrolled into view. */
  state: FollowUpState;
  onState: (state: FollowUpState) => void;
}

/** What goes back, documents, next year and figures: loaded when they are opened. */
function FollowUp({ validation, state, onState }: FollowUpProps): JSX.Element {
  const { followUp } = useTexts(RESULT_TEXTS);
  const closeNotice = useContext(CloseNoticeContext);
  const isOpen = state !== "closed";
  const toggle = () => {
    // A notice about a document refers to what is below it.
    closeNotice();
    onState(isOpen ? "closed" : "open");
  };
  return (
    <section>
      <Button size="small" aria-expanded={isOpen} onClick={toggle}>
        {isOpen ? followUp.close : followUp.open}
      </Button>
      {isOpen && (
        <Suspense>
          <FollowUpPanel validation={validation} isRevealed={state === "revealed"} />
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
