import { Text, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { UnitReport } from "../../core/report/unitReports";
import { OutcomeBar } from "./OutcomeBar";
import { Section } from "./Section";
import { useResultTexts } from "../result/useResultTexts";

/** How each unit's nominations stand, and which units have none. */
export function UnitBars({ units }: { units: readonly UnitReport[] }): JSX.Element {
  const styles = useStyles();
  const { followUp, rows } = useResultTexts();
  const nominating = units.filter((unit) => unit.rows.length > 0);
  const silent = units.filter((unit) => unit.rows.length === 0);
  const most = Math.max(1, ...nominating.map((unit) => unit.rows.length));
  return (
    <Section title={followUp.units}>
      <ul className={styles.list}>
        {nominating.map((unit) => (
          <OutcomeBar key={unit.name} name={unit.name || rows.noUnit} rows={unit.rows} most={most} />
        ))}
      </ul>
      {silent.length > 0 && <Text size={200}>{followUp.silent(silent.map(({ name }) => name).join(", "))}</Text>}
    </Section>
  );
}

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });
