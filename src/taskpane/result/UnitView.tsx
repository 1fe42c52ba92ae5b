import { Text, makeStyles } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import type { ValidationResult } from "../../validateWorkbook";
import { Section } from "../features/Section";
import { FixOffer } from "../features/fixes/FixOffer";
import { AnswerLine, WrittenLine, NothingToDo } from "./AnswerLine";
import { Notices } from "./Notices";
import { RoleTabs, type Role } from "./RoleTabs";
import { countOutcomes, rowsOfUnit, useOwnUnit } from "./rowFilter";
import { UnitSelect } from "./UnitSelect";
import { useResultTexts } from "./resultTexts";
import { WorkView } from "./WorkView";

interface Props {
  validation: ValidationResult;
  onRole: (role: Role) => void;
}

/** What the head of a unit sees: their own nominations, and nothing that belongs to another unit. */
export function UnitView({ validation, onRole }: Props): JSX.Element {
  const styles = useStyles();
  const { work: words, filter } = useResultTexts();
  const { report } = validation;
  const { unit, units, keys, chooseUnit } = useOwnUnit(validation);
  const rows = useMemo(() => (unit === null ? [] : rowsOfUnit(report.rows, keys, unit)), [report.rows, keys, unit]);
  const totals = useMemo(() => countOutcomes(rows), [rows]);
  const select = <UnitSelect units={units} unit={unit} none={words.chooseUnit} onChoose={chooseUnit} />;
  if (unit === null) {
    return (
      <>
        <RoleTabs role="unit" onRole={onRole} />
        <h1 className="pane-unseen">{words.roles.unit}</h1>
        <Section title={words.chooseUnit}>
          <div className={styles.choice}>{select}</div>
          <Text size={200}>{words.chooseUnitNext}</Text>
        </Section>
        <Notices validation={validation} />
      </>
    );
  }
  return (
    <WorkView
      key={unit}
      validation={validation}
      worker="unit"
      unit={unit}
      rows={rows}
      onRole={onRole}
      choice={units.length > 1 && select}
      head={({ points, waitingRows }) => (
        <>
          {rows.length === 0 ? (
            <>
              <Text as="h1">{filter.noRows}</Text>
              <div className={styles.choice}>{select}</div>
            </>
          ) : (
            <AnswerLine totals={totals} waitingRows={waitingRows} />
          )}
          {points.length === 0 && rows.length > 0 && (
            <NothingToDo worker="unit" waitingRows={waitingRows} onRole={onRole} />
          )}
        </>
      )}
    >
      <WrittenLine validation={validation} />
      <Notices validation={validation} />
      <FixOffer validation={validation} rows={rows} />
    </WorkView>
  );
}

const useStyles = makeStyles({ choice: { display: "flex" } });
