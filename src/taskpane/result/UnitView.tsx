import { Text, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useRef, type JSX, type RefCallback } from "react";
import type { ValidationResult } from "../../validateWorkbook";
import { Section } from "./Section";
import { FixOffer } from "../features/fixes/FixOffer";
import { Announced, NothingForUnit, Notices, TotalsLine, WrittenLine } from "./ResultLines";
import { RoleTabs, type Role } from "./RoleTabs";
import { rowsOfUnit, useOwnUnit, type UnitChoice } from "./rowFilter";
import { RESULT_TEXTS } from "../../locales/bothLanguages";
import { useTexts } from "../app/contexts";
import { WorkView } from "./WorkView";
import { countOutcomes } from "../../core/report/report";

interface Props {
  validation: ValidationResult;
  onRole: (role: Role) => void;
}

/** What the head of a unit sees: their own nominations, and nothing that belongs to another unit. */
export function UnitView({ validation, onRole }: Props): JSX.Element {
  const styles = useStyles();
  const { work: words, filter } = useTexts(RESULT_TEXTS);
  const { report } = validation;
  const { unit, units, keys, chooseUnit } = useOwnUnit(validation);
  const isJustChosen = useRef(false);
  const rows = useMemo(() => (unit === null ? [] : rowsOfUnit(report.rows, keys, unit)), [report.rows, keys, unit]);
  const totals = useMemo(() => countOutcomes(rows), [rows]);
  const choose = (key: string) => {
    isJustChosen.current = true;
    chooseUnit(key);
  };
  /** Each unit's view renders its own select, on which the next arrow key must continue. */
  const takeFocus = (element: HTMLSelectElement | null) => {
    if (element === null || !isJustChosen.current) return;
    isJustChosen.current = false;
    element.focus({ preventScroll: true });
  };
  const select = <UnitSelect ref={takeFocus} units={units} unit={unit} none={words.chooseUnit} onChoose={choose} />;
  if (unit === null) return <UnitQuestion validation={validation} onRole={onRole} select={select} />;
  return (
    <WorkView
      key={unit}
      validation={validation}
      worker="unit"
      unit={unit}
      rows={rows}
      onRole={onRole}
      choice={units.length > 1 && select}
      head={({ points, waitingRows }, onWaiting) => (
        <>
          <Announced validation={validation} totals={totals} />
          {rows.length === 0 ? (
            <>
              <Text as="h1">{filter.noRows}</Text>
              <div className={styles.choice}>{select}</div>
            </>
          ) : (
            <TotalsLine validation={validation} totals={totals} waitingRows={waitingRows} onWaiting={onWaiting} />
          )}
          {points.length === 0 && rows.length > 0 && (
            <NothingForUnit waitingRows={waitingRows} isPreview={validation.isPreview === true} />
          )}
        </>
      )}
    >
      {({ points }) => (
        <>
          <WrittenLine validation={validation} rows={rows.length} isNothingLeft={points.length === 0} />
          <Notices validation={validation} />
          <FixOffer validation={validation} rows={rows} />
        </>
      )}
    </WorkView>
  );
}

/** Asks for the unit before anything else is shown. */
function UnitQuestion({ validation, onRole, select }: Props & { select: JSX.Element }): JSX.Element {
  const styles = useStyles();
  const { work } = useTexts(RESULT_TEXTS);
  return (
    <>
      <Announced validation={validation} totals={validation.report.totals} />
      <RoleTabs role="unit" onRole={onRole} />
      <h1 className="pane-unseen">{work.roles.unit}</h1>
      <Section title={work.chooseUnit}>
        <div className={styles.choice}>{select}</div>
        <Text size={200}>{work.chooseUnitNext}</Text>
      </Section>
      <Notices validation={validation} />
    </>
  );
}

interface SelectProps {
  units: readonly UnitChoice[];
  unit: string | null;
  /** The label of no unit. */
  none: string;
  onChoose: (key: string) => void;
  ref: RefCallback<HTMLSelectElement>;
}

function UnitSelect({ units, unit, none, onChoose, ref }: SelectProps): JSX.Element {
  const styles = useStyles();
  const { filter } = useTexts(RESULT_TEXTS);
  return (
    <Select
      ref={ref}
      root={{ className: styles.unit }}
      aria-label={filter.unit}
      tabIndex={0}
      value={unit ?? ""}
      onChange={(_, { value }) => onChoose(value)}
    >
      <option value="">{none}</option>
      {units.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}

const useStyles = makeStyles({
  choice: { display: "flex" },
  // Beside the search box, names of units would be cut off.
  unit: { flex: "1 1 100%", minWidth: 0 },
});
