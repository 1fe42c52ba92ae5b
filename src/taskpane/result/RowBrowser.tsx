import { makeStyles, Text, ToggleButton } from "@fluentui/react-components";
import { type JSX, type ReactNode, type Ref, useDeferredValue, useMemo, useState } from "react";
import type { Duty } from "../../core/findings/duty";
import type { Outcome } from "../../core/findings/outcome";
import { countOutcomes, type RowReport, type Totals } from "../../core/report/report";
import { isNamed, OUTCOME_ORDER } from "./rowFilter";
import { ChoiceFilter, MAX_WITHOUT_SEARCH, NameSearch } from "./ListFilters";
import { OutcomeDot } from "./OutcomeBadge";
import { HEADER_HEIGHT } from "./RoleTabs";
import { RowList } from "./RowList";
import { RESULT_TEXTS } from "../../locales/bothLanguages";
import { usePaneTexts, useTexts } from "../app/contexts";
import { waitsFor, type Work, type WorkRow } from "./work";

interface Props {
  work: Work;
  /** Only the nominations that wait for this person; null = all. */
  duty: Duty | null;
  onDuty: (duty: Duty | null) => void;
  ref: Ref<HTMLElement>;
  current: RowReport | null;
  onChoose: (workRow: WorkRow) => void;
  /** Chooses the unit. */
  children?: ReactNode;
}

/** The list of nominations, those with something to do first, with filters by name and outcome. */
export function RowBrowser({ work, duty, onDuty, ref, current, onChoose, children }: Props): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { filter, rows: rowWords, work: words } = useTexts(RESULT_TEXTS);
  const [searched, setSearched] = useState("");
  const deferredSearch = useDeferredValue(searched);
  const [chosen, choose] = useState<Outcome | null>(null);
  const listed = useMemo(() => [...work.rows].filter(({ row }) => row !== null).sort(byUrgency), [work]);
  const found = useMemo(
    () =>
      listed.filter(
        (workRow) =>
          workRow.row !== null && isNamed(workRow.row, deferredSearch) && (duty === null || waitsFor(workRow) === duty),
      ),
    [listed, deferredSearch, duty],
  );
  const totals = useMemo(() => countOutcomes(found.flatMap(({ row }) => row ?? [])), [found]);
  // An outcome that has no rows any more would hide everything.
  const outcome = chosen !== null && totals[chosen] > 0 ? chosen : null;
  const rows = outcome === null ? found : found.filter(({ row }) => row?.outcome === outcome);
  const aboutOf = (workRow: WorkRow) => {
    const next = waitsFor(workRow);
    if (workRow.todo.length > 0) return words.points(count(workRow.todo.length));
    return next === null ? "" : words.waitingRows[next];
  };
  return (
    <section ref={ref} className={styles.browser} aria-label={filter.title}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {words.list}
      </Text>
      <div className={styles.controls}>
        {children}
        {listed.length > MAX_WITHOUT_SEARCH && <NameSearch value={searched} onSearch={setSearched} />}
      </div>
      {duty !== null && (
        <ToggleButton
          data-duty
          size="small"
          shape="circular"
          className={styles.duty}
          checked
          onClick={() => onDuty(null)}
        >
          {words.waitingOnly(words.waitingRows[duty])}
          <span aria-hidden>&nbsp;×</span>
        </ToggleButton>
      )}
      <OutcomeFilter totals={totals} chosen={outcome} onChoose={choose} />
      <RowList key={`${outcome} ${duty}`} label={rowWords.label} {...{ rows, current, aboutOf, onChoose }} />
    </section>
  );
}

/** Rows with something to do first, then those that wait for somebody else, each in the order of the sheet. */
const byUrgency = (a: WorkRow, b: WorkRow): number => urgencyOf(b) - urgencyOf(a);

const urgencyOf = ({ todo, waiting }: WorkRow): number => (todo.length > 0 ? 2 : waiting.length > 0 ? 1 : 0);

const useStyles = makeStyles({
  browser: { display: "flex", flexDirection: "column", rowGap: "8px", scrollMarginTop: `${HEADER_HEIGHT}px` },
  duty: { alignSelf: "flex-start", minWidth: "auto", minHeight: "24px" },
  heading: { margin: 0 },
  controls: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface FilterProps {
  totals: Totals;
  /** null = all */
  chosen: Outcome | null;
  onChoose: (outcome: Outcome | null) => void;
}

/** Counts by outcome that filter the list; an outcome without rows has no button. */
function OutcomeFilter({ totals, chosen, onChoose }: FilterProps): JSX.Element {
  const { texts } = usePaneTexts();
  const { filter } = useTexts(RESULT_TEXTS);
  const choices = OUTCOME_ORDER.filter((outcome) => totals[outcome] > 0).map((outcome) => ({
    value: outcome,
    text: texts.outcomes[outcome],
    number: totals[outcome],
    icon: <OutcomeDot outcome={outcome} />,
  }));
  return <ChoiceFilter label={filter.label} all={totals.rows} {...{ choices, chosen, onChoose }} />;
}
