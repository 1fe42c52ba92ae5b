import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Changes, RowChange } from "../../../core/report/detail";
import { usePaneTexts, useTexts } from "../../app/contexts";
import { Fold } from "../../result/Section";
import { GoToLink } from "../../result/GoTo";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";

/** How many rows are listed one by one. */
const MAX_ROWS = 50;

/** What was fixed and what is new since the last check, with a list of the rows that can be opened. */
export function ChangesNote({ changes, sheet }: { changes: Changes; sheet: string | null }): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const resultTexts = useTexts(RESULT_TEXTS);
  const words = resultTexts.changes;
  const { rows, fixed, added, open } = changes;
  if (rows.length === 0) {
    return (
      <Text block size={200} className={styles.quiet}>
        {words.same}
      </Text>
    );
  }
  return (
    <Fold title={words.line(count(fixed), count(added), count(open + added))}>
      <ul className={styles.list}>
        {rows.slice(0, MAX_ROWS).map((row) => (
          <li key={row.id} className={styles.row}>
            <Changed row={row} sheet={sheet} />
          </li>
        ))}
      </ul>
      {rows.length > MAX_ROWS && <Text size={200}>{words.more(count(rows.length - MAX_ROWS))}</Text>}
    </Fold>
  );
}

function Changed({
  row: { row, nominee, fixed, added },
  sheet,
}: {
  row: RowChange;
  sheet: string | null;
}): JSX.Element {
  const resultTexts = useTexts(RESULT_TEXTS);
  const name = `${resultTexts.rows.row(row)} · ${nominee.trim() || resultTexts.rows.unnamed}`;
  const line = (mark: string, text: string, index: number) => (
    // The lines are texts of the workbook, which are always Vietnamese.
    <Text block size={200} lang="vi" key={`${mark}${index}`}>
      <strong>{mark}</strong> {text}
    </Text>
  );
  return (
    <>
      {sheet === null ? (
        <Text size={200}>{name}</Text>
      ) : (
        <GoToLink sheet={sheet} address={`${row}:${row}`}>
          {name}
        </GoToLink>
      )}
      {fixed.map((text, index) => line(resultTexts.changes.fixed, text, index))}
      {added.map((text, index) => line(resultTexts.changes.added, text, index))}
    </>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { maxHeight: "240px", overflowY: "auto", listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalXS} 0` },
});
