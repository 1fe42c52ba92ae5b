import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { cellFixes } from "../../../core/fixes/cellFixes";
import type { Validation } from "../../../validateWorkbook";
import { usePaneTexts } from "../../app/paneTexts";
import { FixList } from "./FixList";

/** All the safe fixes of a report: how many, and on request which. */
export function FixOffer({ validation }: { validation: Validation }): JSX.Element | null {
  const styles = useStyles();
  const { texts, count } = usePaneTexts();
  const { report, readOnly } = validation;
  const fixes = useMemo(() => cellFixes(report), [report]);
  const [isOpen, setOpen] = useState(false);
  if (fixes.length === 0 || readOnly) return null;
  return (
    <section className={styles.offer}>
      <div className={styles.line}>
        <Text as="h2" weight="semibold" className={styles.heading}>
          {texts.fixes.title(count(fixes.length))}
        </Text>
        <Button size="small" className={styles.button} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? texts.fixes.close : texts.fixes.open}
        </Button>
      </div>
      {isOpen && <Text size={200}>{texts.fixes.why}</Text>}
      {isOpen && <FixList validation={validation} />}
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
