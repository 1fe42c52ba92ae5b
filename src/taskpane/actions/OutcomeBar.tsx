import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { OUTCOMES } from "../../core/report/outcome";
import type { RowReport } from "../../core/report/report";
import { usePaneTexts } from "../paneTexts";

interface Props {
  name: string;
  rows: readonly RowReport[];
  /** The most rows that any bar beside it has: bars are as long as their numbers. */
  most: number;
  remark?: string | undefined;
}

/** Nominations by outcome, as a bar whose numbers stand below it in words. */
export function OutcomeBar({ name, rows, most, remark }: Props): JSX.Element {
  const styles = useStyles();
  const { texts, count } = usePaneTexts();
  const parts = OUTCOMES.map((outcome) => ({
    outcome,
    rows: rows.filter((row) => row.outcome === outcome).length,
  })).filter((part) => part.rows > 0);
  const inWords = parts.map((part) => `${count(part.rows)} ${texts.outcomes[part.outcome].toLowerCase()}`);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Text size={200} weight="semibold">
          {name}
        </Text>
        <Text size={200} className={styles.number}>
          {count(rows.length)}
        </Text>
      </div>
      <div aria-hidden className={styles.bar}>
        {parts.map(({ outcome, rows: number }) => (
          <span key={outcome} className={mergeClasses(styles.part, styles[outcome])} style={{ flexGrow: number }} />
        ))}
        <span style={{ flexGrow: Math.max(0, most - rows.length) }} />
      </div>
      <Text block size={200} className={styles.words}>
        {[...inWords, remark].filter((word) => word !== undefined && word !== "").join(" · ")}
      </Text>
    </li>
  );
}

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalS },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  number: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  bar: {
    display: "flex",
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { display: "none" },
  },
  part: { flexShrink: 0, flexBasis: "0" },
  words: { color: tokens.colorNeutralForeground3 },
  invalid: { backgroundColor: tokens.colorStatusDangerBackground3 },
  incomplete: { backgroundColor: tokens.colorStatusWarningBackground3 },
  uncheckable: { backgroundColor: tokens.colorNeutralForeground4 },
  review: { backgroundColor: tokens.colorBrandBackground },
  valid: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});
