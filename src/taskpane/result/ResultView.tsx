import { Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type JSX } from "react";
import type { ResultTexts } from "../../locales/viResult";
import type { RefusedPart, Validation } from "../../validateWorkbook";
import { ChangesNote } from "../features/followUp/ChangesNote";
import { FixOffer } from "../features/fixes/FixOffer";
import { MappingChooser } from "../features/chooser/MappingChooser";
import { RestoreButton } from "../features/revert/RevertButton";
import { FollowUp } from "../features/followUp/FollowUp";
import { DirectorOffer } from "../features/director/DirectorOffer";
import { SheetChoice } from "../features/chooser/SheetChoice";
import { answerLine } from "../app/announcement";
import { useOperations, ValidationContext } from "../app/contexts";
import { usePaneTexts } from "../app/paneTexts";
import { FindingList } from "./FindingList";
import { GoTo } from "./GoTo";
import { Notices } from "./Notices";
import { Quotas } from "./Quotas";
import { RowBrowser } from "./RowBrowser";
import { useResultTexts } from "./useResultTexts";

/** The answer, then how it comes about. `outdated` while the next result is being made. */
export default function ResultView({
  validation,
  outdated = false,
}: {
  validation: Validation;
  outdated?: boolean;
}): JSX.Element {
  const styles = useStyles();
  const texts = usePaneTexts();
  const { report, readOnly, plan } = validation;
  const { done } = useResultTexts();
  const { activity } = useOperations();
  const isEarlier =
    (activity.status === "failed" || activity.status === "cancelled") && activity.operation === "validate";
  return (
    <ValidationContext value={validation}>
      <GoTo>
        <div className={styles.result} aria-busy={outdated}>
          <section>
            <Subtitle2 as="h1" block className={styles.answer}>
              {answerLine(report.totals, texts)
                .split(", ")
                .map((part, at) => (
                  <Fragment key={part}>
                    {at > 0 && ", "}
                    <span className={styles.part}>{part}</span>
                  </Fragment>
                ))}
            </Subtitle2>
            {!readOnly && (
              <Text size={200} className={styles.quiet}>
                {isEarlier ? done.earlier : whereWritten(validation, done, texts.count(report.totals.rows))}
              </Text>
            )}
            <RestoreButton inverse={validation.inverse} />
          </section>
          {validation.changes !== null && <ChangesNote changes={validation.changes} sheet={report.sheet} />}
          <Notices validation={validation} />
          {report.sheetFindings.length > 0 && (
            <section>
              <Text as="h2" block weight="semibold" className={styles.heading}>
                {done.aboutSheet}
              </Text>
              <FindingList findings={report.sheetFindings} />
            </section>
          )}
          <SheetChoice lists={validation.lists} />
          {validation.mapping !== null && !readOnly && <MappingChooser offer={validation.mapping} />}
          <FixOffer validation={validation} />
          <div className={styles.more}>
            <Quotas quotas={report.quotas} rows={report.rows} plan={plan} />
            <DirectorOffer validation={validation} />
            <FollowUp validation={validation} />
          </div>
          <RowBrowser validation={validation} />
        </div>
      </GoTo>
    </ValidationContext>
  );
}

function whereWritten({ written, refused }: Validation, done: ResultTexts["done"], rows: string): string {
  const isRefused = (part: RefusedPart["part"]) => refused.some((item) => item.part === part);
  if (isRefused("columns")) return isRefused("summary") ? done.onlyHere : done.inSummary;
  if (isRefused("summary")) return done.wroteRows(rows);
  return written.cells === 0 ? done.wroteNothing : done.wrote(rows);
}

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  answer: { margin: 0 },
  // A count stays with what it counts.
  part: { display: "inline-block" },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  // Side by side while folded, so that the nominations begin high up; what is opened takes the whole width.
  more: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    "> details[open]": { flexBasis: "100%" },
    "> :has(> [aria-expanded=true])": { flexBasis: "100%" },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
