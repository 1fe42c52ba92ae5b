import { SearchBox, Select, makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type JSX } from "react";
import type { Outcome } from "../../core/findings/outcome";
import type { Validation } from "../../validateWorkbook";
import { OutcomeFilter } from "./OutcomeFilter";
import { RowList } from "./RowList";
import { countOutcomes, rowsNamed, rowsOfUnit, useOwnUnit, worstFirst, type UnitChoice } from "./rowFilter";
import { useResultTexts } from "./useResultTexts";

/** From so many nominations on a name is sought rather than looked for. */
const MANY = 15;

/** The nominations: of one's own unit, of a name, of one outcome. */
export function RowBrowser({ validation: { report, unitNames } }: { validation: Validation }): JSX.Element {
  const styles = useStyles();
  const { filter } = useResultTexts();
  const { unit, units, keys, chooseUnit } = useOwnUnit(unitNames);
  const [searched, setSearched] = useState("");
  const sought = useDeferredValue(searched);
  const [chosen, choose] = useState<Outcome | null>(null);
  const found = useMemo(
    () => rowsNamed(rowsOfUnit(report.rows, keys, unit), sought),
    [report.rows, keys, unit, sought],
  );
  const totals = useMemo(() => countOutcomes(found), [found]);
  // An outcome whose last row was mended would hide everything.
  const outcome = chosen !== null && totals[chosen] > 0 ? chosen : null;
  const rows = useMemo(() => worstFirst(found, outcome), [found, outcome]);
  return (
    <section className={styles.browser} aria-label={filter.title}>
      <div className={styles.controls}>
        {units.length > 1 && <UnitSelect units={units} unit={unit} onChoose={chooseUnit} />}
        {report.rows.length > MANY && (
          <SearchBox
            className={styles.search}
            aria-label={filter.search}
            placeholder={filter.search}
            value={searched}
            onChange={(_, { value }) => setSearched(value)}
          />
        )}
      </div>
      <OutcomeFilter totals={totals} chosen={outcome} onChoose={choose} />
      <RowList key={`${unit} ${outcome}`} rows={rows} sheet={report.sheet} />
    </section>
  );
}

interface UnitSelectProps {
  units: readonly UnitChoice[];
  unit: string | null;
  onChoose: (key: string) => void;
}

function UnitSelect({ units, unit, onChoose }: UnitSelectProps): JSX.Element {
  const styles = useStyles();
  const { filter } = useResultTexts();
  return (
    <Select
      className={styles.unit}
      aria-label={filter.unit}
      value={unit ?? ""}
      onChange={(_, { value }) => onChoose(value)}
    >
      <option value="">{filter.allUnits}</option>
      {units.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}

const useStyles = makeStyles({
  browser: { display: "flex", flexDirection: "column", rowGap: "8px" },
  controls: { display: "flex", flexWrap: "wrap", gap: "8px" },
  unit: { flex: "1 1 136px", minWidth: 0 },
  search: { flex: "1 1 136px", minWidth: 0, maxWidth: "none" },
});
