import { SearchBox, Text, makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type JSX, type ReactNode } from "react";
import type { Outcome } from "../../core/findings/outcome";
import type { RowReport } from "../../core/report/report";
import { OutcomeFilter } from "./OutcomeFilter";
import { countOutcomes, isNamed } from "./rowFilter";
import { RowList } from "./RowList";
import { useResultTexts } from "./resultTexts";
import type { Work, WorkRow } from "./work";

/** With more nominations than this there is a search box. */
const MANY = 15;

interface Props {
  work: Work;
  current: RowReport | null;
  onChoose: (workRow: WorkRow) => void;
  /** Chooses the unit. */
  children?: ReactNode;
}

/** The list of nominations, those with something to do first, with filters by name and outcome. */
export function RowBrowser({ work, current, onChoose, children }: Props): JSX.Element {
  const styles = useStyles();
  const { filter, work: words } = useResultTexts();
  const [searched, setSearched] = useState("");
  const deferredSearch = useDeferredValue(searched);
  const [chosen, choose] = useState<Outcome | null>(null);
  const listed = useMemo(() => [...work.rows].filter(({ row }) => row !== null).sort(byUrgency), [work]);
  const found = useMemo(
    () => listed.filter(({ row }) => row !== null && isNamed(row, deferredSearch)),
    [listed, deferredSearch],
  );
  const totals = useMemo(() => countOutcomes(found.flatMap(({ row }) => row ?? [])), [found]);
  // An outcome that has no rows any more would hide everything.
  const outcome = chosen !== null && totals[chosen] > 0 ? chosen : null;
  const rows = outcome === null ? found : found.filter(({ row }) => row?.outcome === outcome);
  return (
    <section className={styles.browser} aria-label={filter.title}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {words.list}
      </Text>
      <div className={styles.controls}>
        {children}
        {listed.length > MANY && (
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
      <RowList key={`${outcome}`} rows={rows} current={current} onChoose={onChoose} />
    </section>
  );
}

/** Rows with something to do first, then those that wait for somebody else, each in the order of the sheet. */
const byUrgency = (a: WorkRow, b: WorkRow): number => urgencyOf(b) - urgencyOf(a);

const urgencyOf = ({ todo, waiting }: WorkRow): number => (todo.length > 0 ? 2 : waiting.length > 0 ? 1 : 0);

const useStyles = makeStyles({
  browser: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: 0 },
  controls: { display: "flex", flexWrap: "wrap", gap: "8px" },
  search: { flex: "1 1 136px", minWidth: 0, maxWidth: "none" },
});
