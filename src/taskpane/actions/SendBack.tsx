import { Text, makeStyles } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { sendBackRows } from "../../core/papers/sendBackRows";
import type { Validation } from "../../validateWorkbook";
import { Section } from "./Section";
import { SendBackUnit } from "./SendBackUnit";
import { useResultTexts } from "../result/useResultTexts";

/** For each unit that has something to supply: the list as a sheet, and as a text for an e-mail. */
export function SendBack({ validation }: { validation: Validation }): JSX.Element {
  const styles = useStyles();
  const { sendBack } = useResultTexts();
  const { units } = validation;
  const due = useMemo(() => units.filter((unit) => sendBackRows(unit).length > 0), [units]);
  return (
    <Section title={sendBack.title}>
      {due.length === 0 ? (
        <Text size={200}>{sendBack.none}</Text>
      ) : (
        <ul className={styles.list}>
          {due.map((unit) => (
            <SendBackUnit key={unit.name} unit={unit} validation={validation} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });
