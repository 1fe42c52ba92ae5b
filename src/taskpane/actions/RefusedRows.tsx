import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { MadePaper } from "../../makePaper";
import { usePaneTexts } from "../paneTexts";
import { useGoTo } from "../result/GoTo";
import { useResultTexts } from "../result/useResultTexts";

const MOST = 30;

/** Who is not on a paper, and why. */
export function RefusedRows({ made: { refused, report } }: { made: MadePaper }): JSX.Element | null {
  const styles = useStyles();
  const { texts, count } = usePaneTexts();
  const resultTexts = useResultTexts();
  const goTo = useGoTo();
  if (refused.length === 0) return null;
  const { sheet } = report;
  return (
    <details open>
      <summary className={styles.summary}>{texts.papers.refused(refused.length)}</summary>
      <ul className={styles.list}>
        {refused.slice(0, MOST).map(({ row, nominee, reasons }, at) => (
          <li key={`${row} ${at}`} className={styles.row}>
            {row > 0 && sheet !== null && (
              <Link onClick={() => goTo(sheet, `${row}:${row}`)}>{resultTexts.rows.row(row)}</Link>
            )}
            <Text size={200} weight="semibold">
              {" "}
              {nominee || resultTexts.rows.unnamed}
            </Text>
            {reasons.map((reason) => (
              // The reasons are the workbook's own words, in either language.
              <Text block size={200} lang="vi" key={reason}>
                {reason}
              </Text>
            ))}
          </li>
        ))}
      </ul>
      {refused.length > MOST && <Text size={200}>{resultTexts.changes.more(count(refused.length - MOST))}</Text>}
    </details>
  );
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalXS} 0` },
});
