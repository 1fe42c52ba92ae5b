import { makeStyles, SearchBox, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { type JSX, type Ref, useState } from "react";
import { verdictOf } from "../../../core/decisions/columns";
import type { Verdict } from "../../../core/decisions/decision";
import { usePaneTexts, useTexts } from "../../app/contexts";
import { isNamed } from "../../result/rowFilter";
import { HEADER_HEIGHT } from "../../result/RoleTabs";
import { MAX_WITHOUT_SEARCH } from "../../result/RowBrowser";
import { RowList } from "../../result/RowList";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { DIRECTOR_TEXTS } from "../../../locales/director";
import type { DirectorCardData } from "./cards";

interface Props {
  cards: readonly DirectorCardData[];
  current: DirectorCardData | undefined;
  /** Only the nominations with this decision; null = all. */
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
  onChoose: (card: DirectorCardData) => void;
  ref: Ref<HTMLElement>;
}

/** In the order of the filters. */
const VERDICTS: readonly Verdict[] = ["undecided", "unreadable", "approved", "refused"];

/** The list of nominations with their decisions, with filters by name and decision. */
export function CardBrowser({ cards, current, verdict, onVerdict, onChoose, ref }: Props): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { filter, work } = useTexts(RESULT_TEXTS);
  const { list, verdicts } = useTexts(DIRECTOR_TEXTS);
  const [searched, setSearched] = useState("");
  const found = cards.filter(({ row }) => isNamed(row, searched));
  const of = (wanted: Verdict) => found.filter(({ cells }) => verdictOf(cells) === wanted);
  const present = VERDICTS.filter((each) => of(each).length > 0);
  // A decision that no nomination has any more would hide everything.
  const chosen = verdict !== null && present.includes(verdict) ? verdict : null;
  const chip = (label: string, number: number, value: Verdict | null) => (
    <ToggleButton
      key={label}
      size="small"
      shape="circular"
      className={styles.chip}
      checked={chosen === value}
      onClick={() => onVerdict(chosen === value ? null : value)}
    >
      {label} {count(number)}
    </ToggleButton>
  );
  return (
    <section ref={ref} className={styles.browser} aria-label={work.list}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {work.list}
      </Text>
      {cards.length > MAX_WITHOUT_SEARCH && (
        <SearchBox
          className={styles.search}
          aria-label={filter.search}
          placeholder={filter.search}
          value={searched}
          onChange={(_, { value }) => setSearched(value)}
        />
      )}
      <div role="group" aria-label={list.filter} className={styles.filter}>
        {chip(filter.all, found.length, null)}
        {present.map((each) => chip(verdicts[each], of(each).length, each))}
      </div>
      <RowList
        key={chosen}
        label={list.label}
        rows={chosen === null ? found : of(chosen)}
        current={current?.row ?? null}
        aboutOf={({ cells }) => verdicts[verdictOf(cells)]}
        onChoose={onChoose}
      />
    </section>
  );
}

const useStyles = makeStyles({
  browser: { display: "flex", flexDirection: "column", rowGap: "8px", scrollMarginTop: `${HEADER_HEIGHT}px` },
  heading: { margin: 0 },
  search: { maxWidth: "none" },
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: "auto", minHeight: "24px", fontVariantNumeric: "tabular-nums" },
});
