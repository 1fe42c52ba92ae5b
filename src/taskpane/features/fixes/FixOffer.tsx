import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { cellFixes } from "../../../core/fixes/cellFixes";
import type { RowReport } from "../../../core/report/report";
import type { ValidationResult } from "../../../validateWorkbook";
import { usePaneTexts, useTexts } from "../../app/contexts";
import { FixList } from "./FixList";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";

/** The safe fixes of the rows that are shown: their number, and a list that can be opened. */
export function FixOffer({
  validation,
  rows,
}: {
  validation: ValidationResult;
  rows: readonly RowReport[];
}): JSX.Element | null {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { fixes: words } = useTexts(RESULT_TEXTS);
  const { from1904, readOnly } = validation;
  const fixes = useMemo(() => cellFixes({ rows }), [rows]);
  const [isOpen, setOpen] = useState(false);
  if (fixes.length === 0 || readOnly) return null;
  return (
    <section className={styles.offer}>
      <div className={styles.line}>
        <Text as="h2" weight="semibold" className={styles.heading}>
          {words.title(count(fixes.length))}
        </Text>
        <Button size="small" className={styles.button} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.close : words.open}
        </Button>
      </div>
      {isOpen && <Text size={200}>{words.why}</Text>}
      {isOpen && <FixList rows={rows} from1904={from1904} />}
    </section>
  );
}

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  button: { flexShrink: 0 },
});
