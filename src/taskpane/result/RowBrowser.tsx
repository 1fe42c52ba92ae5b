import { makeStyles, SearchBox, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { type JSX, type ReactNode, type Ref, useDeferredValue, useMemo, useState } from "react";
import type { Duty } from "../../core/findings/duty";
import type { Outcome } from "../../core/findings/outcome";
import type { RowReport, Totals } from "../../core/report/report";
import { countOutcomes, isNamed, OUTCOME_ORDER } from "./rowFilter";
import { OutcomeDot } from "./OutcomeBadge";
import { HEADER_HEIGHT } from "./RoleTabs";
import { RowList } from "./RowList";
import { RESULT_TEXTS } from "../../locales/bothLanguages";
import { usePaneTexts, useTexts } from "../app/contexts";
import { waitsFor, type Work, type WorkRow } from "./work";

/** With more nominations than this there is a search box. */
export const MAX_WITHOUT_SEARCH = 15;

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
        {listed.length > MAX_WITHOUT_SEARCH && (
          <SearchBox
            className={styles.search}
            aria-label={filter.search}
            placeholder={filter.search}
            value={searched}
            onChange={(_, { value }) => setSearched(value)}
          />
        )}
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
  search: { flex: "1 1 136px", minWidth: 0, maxWidth: "none" },
});

interface FilterProps {
  totals: Totals;
  /** null = all */
  chosen: Outcome | null;
  onChoose: (outcome: Outcome | null) => void;
}

/** Counts by outcome that filter the list; an outcome without rows has no button. */
function OutcomeFilter({ totals, chosen, onChoose }: FilterProps): JSX.Element {
  const styles = useFilterStyles();
  const { texts, count } = usePaneTexts();
  const resultTexts = useTexts(RESULT_TEXTS);
  const present = OUTCOME_ORDER.filter((outcome) => totals[outcome] > 0);
  return (
    <div role="group" aria-label={resultTexts.filter.label} className={styles.filter}>
      <ToggleButton
        size="small"
        shape="circular"
        className={styles.chip}
        checked={chosen === null}
        onClick={() => onChoose(null)}
      >
        {resultTexts.filter.all} {count(totals.rows)}
      </ToggleButton>
      {present.map((outcome) => (
        <ToggleButton
          key={outcome}
          size="small"
          shape="circular"
          checked={chosen === outcome}
          className={styles.chip}
          icon={{ className: styles.dot, children: <OutcomeDot outcome={outcome} /> }}
          onClick={() => onChoose(chosen === outcome ? null : outcome)}
        >
          {texts.outcomes[outcome]} {count(totals[outcome])}
        </ToggleButton>
      ))}
    </div>
  );
}

const useFilterStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: "auto", minHeight: "24px", fontVariantNumeric: "tabular-nums" },
  dot: { width: "auto", height: "auto", marginRight: tokens.spacingHorizontalXS },
});
