import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { MadePaper } from "../../makePaper";
import { useOperations } from "../OperationsContext";
import { usePaneTexts } from "../paneTexts";
import { paperOperation } from "./paperOperation";
import { RefusedRows } from "./RefusedRows";
import { Section } from "./Section";

const KINDS = ["list", "minutes", "submission", "registration"] as const;

/** The button that makes each paper, and who is not on the last one, and why. */
export function Papers(): JSX.Element {
  const styles = useStyles();
  const { papers } = usePaneTexts().texts;
  const { activity, run } = useOperations();
  const [made, setMade] = useState<MadePaper | null>(null);
  const isBusy = activity.status === "running";
  return (
    <Section title={papers.title}>
      <Text size={200}>{papers.lead}</Text>
      <div className={styles.buttons}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => run(paperOperation({ kind }, setMade))}
          >
            {papers.kinds[kind]}
          </Button>
        ))}
      </div>
      {made !== null && <RefusedRows made={made} />}
    </Section>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
