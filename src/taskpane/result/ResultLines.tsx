import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment, type JSX, useContext, useEffect } from "react";
import type { ResultTexts } from "../../locales/viResult";
import type { Duty } from "../../core/findings/duty";
import { leftOutColumns, type Totals } from "../../core/report/report";
import type { RefusedPart, ValidationResult } from "../../validateWorkbook";
import { isPartlyWritten, resultText, totalsLine } from "../app/announcement";
import { AnnounceContext, useOperations, usePaneTexts, useTexts } from "../app/contexts";
import { RevertButtons } from "../features/revert/RevertButtons";
import { RESULT_TEXTS } from "../../locales/bothLanguages";
import type { Work } from "./work";
import { Notice } from "../app/shell";
import { unwrittenOf } from "../../locales/unwritten";

interface Props {
  validation: ValidationResult;
  /** The totals of the rows in this view. */
  totals: Totals;
  waitingRows: Work["waitingRows"];
  /** Shows the nominations that wait for this person. */
  onWaiting: (duty: Duty) => void;
}

/** The totals of a view, how many nominations wait for somebody else, and whether the sheet lacks the result. */
export function TotalsLine({ validation, totals, waitingRows, onWaiting }: Props): JSX.Element {
  const styles = useStyles();
  const texts = usePaneTexts();
  const { work, done } = useTexts(RESULT_TEXTS);
  const waiting = (["unit", "office", "director"] as const).filter((duty) => waitingRows[duty] > 0);
  return (
    <div>
      <Text as="h1" size={200} weight="semibold" className={styles.answer}>
        {totalsLine(totals, texts)
          .split(/(?<=,) /u)
          .map((part, index) => (
            <Fragment key={part}>
              {index > 0 && " "}
              <span className={styles.part}>{part}</span>
            </Fragment>
          ))}
      </Text>
      {waiting.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {" ·"}
          {waiting.map((duty, index) => (
            <Fragment key={duty}>
              {" "}
              <span className={styles.part}>
                <Link className={styles.link} onClick={() => onWaiting(duty)}>
                  {texts.count(waitingRows[duty])} {work.waitingRows[duty]}
                </Link>
                {index < waiting.length - 1 && ","}
              </span>
            </Fragment>
          ))}
        </Text>
      )}
      {(validation.readOnly || isPartlyWritten(validation)) && (
        <Text block size={200} className={styles.unwritten}>
          {validation.readOnly ? done.onlyHere : texts.texts.done.notAllWritten}
        </Text>
      )}
    </div>
  );
}

interface WrittenProps {
  validation: ValidationResult;
  /** Of this view. */
  rows: number;
  /** The notice about that says already that the result is not written. */
  isNothingLeft: boolean;
}

/** Where the result was written, with undo and redo. */
export function WrittenLine({ validation, rows, isNothingLeft }: WrittenProps): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { done, work } = useTexts(RESULT_TEXTS);
  const { activity } = useOperations();
  const { readOnly, isPreview } = validation;
  const isEarlier =
    (activity.status === "failed" || activity.status === "cancelled") && activity.operation === "validate";
  const written = isPreview ? work.unwrittenNext : whereWritten(validation, done, count(rows));
  return (
    <div className={styles.line}>
      {!readOnly && rows > 0 && !(isPreview === true && isNothingLeft) && (
        <Text size={200} className={styles.quiet}>
          {isEarlier ? done.earlier : written}
        </Text>
      )}
      <RevertButtons />
    </div>
  );
}

function whereWritten(validation: ValidationResult, done: ResultTexts["done"], rows: string): string {
  const { written, refused, isSummaryOutdated } = validation;
  if (isSummaryOutdated) return done.summaryOutdated;
  const isRefused = (part: RefusedPart["part"]) => refused.some((item) => item.part === part);
  if (isRefused("columns")) return isRefused("summary") ? done.onlyHere : done.inSummary;
  if (isRefused("summary")) return done.wroteRows(rows);
  return written.cells === 0 ? done.wroteNothing : done.wrote(rows);
}

interface NothingProps extends Pick<Work, "waitingRows"> {
  /** The result is not written in the workbook: that comes first. */
  isPreview: boolean;
}

/** Shown when a unit has nothing left to do: who is next. */
export function NothingForUnit({ waitingRows, isPreview }: NothingProps): JSX.Element {
  const { work } = useTexts(RESULT_TEXTS);
  const waiting = (["office", "director"] as const).filter((duty) => waitingRows[duty] > 0);
  const waitsFor = waiting.map((duty) => work.waitingRows[duty]).join(", ");
  return (
    <Notice intent="info" title={work.nothing}>
      {isPreview && <p>{work.unwrittenNext}</p>}
      <p>{waiting.length > 0 ? work.nothingNext(waitsFor) : work.allDone}</p>
    </Notice>
  );
}

interface OfficeProps extends NothingProps {
  /** The units register: there is nothing to judge yet. */
  isRegistering: boolean;
  /** Names of awards and units that the Office can explain. */
  unknownNames: number;
  /** The Director has judged all that they can. */
  isDecided: boolean;
  onDirector: () => void;
  onFollowUp: () => void;
}

/** Shown when the Office has nothing left to do: what comes next, for the units, the Director, or the documents. */
export function NothingForOffice({
  waitingRows,
  isPreview,
  isRegistering,
  unknownNames,
  isDecided,
  onDirector,
  onFollowUp,
}: OfficeProps): JSX.Element {
  const { office, toDirector, unwrittenNext } = useTexts(RESULT_TEXTS).work;
  const { count } = usePaneTexts();
  const isWithUnits = waitingRows.unit > 0;
  const next = isRegistering ? office.registered : isDecided ? office.decided : office.director;
  return (
    <Notice intent="info" title={isWithUnits ? office.nothing : office.allDone}>
      {isPreview && <p>{unwrittenNext}</p>}
      <p>{isWithUnits ? office.units(count(waitingRows.unit)) : next}</p>
      {unknownNames > 0 && <p>{office.names(count(unknownNames))}</p>}
      <div className="notice-actions">
        {isWithUnits || isRegistering || isDecided ? (
          <Button size="small" onClick={onFollowUp}>
            {isWithUnits ? office.sendBack : office.documents}
          </Button>
        ) : (
          <Button size="small" onClick={onDirector}>
            {toDirector}
          </Button>
        )}
      </div>
    </Notice>
  );
}

interface AnnouncedProps {
  validation: ValidationResult;
  /** Of the rows of this view. */
  totals: Totals;
}

/** Makes screen readers announce the totals of this view. Renders nothing. */
export function Announced({ validation, totals }: AnnouncedProps): null {
  const announce = useContext(AnnounceContext);
  const text = resultText(validation, totals, usePaneTexts());
  useEffect(() => announce({ validation, text }), [announce, validation, text]);
  return null;
}

const useStyles = makeStyles({
  answer: { display: "inline", margin: 0 },
  // No line break between a number and what it counts, or before the comma.
  part: { display: "inline-block" },
  link: { display: "inline-block", minHeight: "24px", fontSize: "inherit", lineHeight: "24px" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    // The text of a button begins below the line, whatever its padding.
    "> button": { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  },
  unwritten: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What limits the result. Without these notices, an incomplete result could be taken for "no faults". */
export function Notices({ validation }: { validation: ValidationResult }): JSX.Element {
  const { report, readOnly } = validation;
  const { done } = useTexts(RESULT_TEXTS);
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
  return unwrittenOf(validation, language, texts, useTexts(RESULT_TEXTS)).map(({ title, next, code }) => (
    <Notice key={`${title}\n${next}`} intent="warning" title={title}>
      <p>{next}</p>
      {code !== null && <p className="small quiet">{texts.failedCode(code)}</p>}
    </Notice>
  ));
}
