import { makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { RESULT_TEXTS } from "../../locales/bothLanguages";
import { usePaneTexts, useTexts } from "../app/contexts";

/** With more nominations than this there is a search box. */
export const MAX_WITHOUT_SEARCH = 15;

interface SearchProps {
  value: string;
  onSearch: (value: string) => void;
}

/** Filters a list by name. */
export function NameSearch({ value, onSearch }: SearchProps): JSX.Element {
  const styles = useStyles();
  const { filter } = useTexts(RESULT_TEXTS);
  return (
    <SearchBox
      className={styles.search}
      aria-label={filter.search}
      placeholder={filter.search}
      value={value}
      onChange={(_, data) => onSearch(data.value)}
    />
  );
}

interface Choice<Value> {
  value: Value;
  text: string;
  number: number;
  /** Shown before the text. */
  icon?: JSX.Element;
}

interface Props<Value> {
  label: string;
  /** How many are listed without a filter. */
  all: number;
  choices: readonly Choice<Value>[];
  /** null = all */
  chosen: Value | null;
  onChoose: (value: Value | null) => void;
}

/** Buttons with counts that filter a list; pressing the chosen one again shows all. */
export function ChoiceFilter<Value extends string>({ label, all, choices, chosen, onChoose }: Props<Value>) {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { filter } = useTexts(RESULT_TEXTS);
  const chip = ({ text, number, icon }: Omit<Choice<Value>, "value">, value: Value | null) => (
    <ToggleButton
      key={value}
      size="small"
      shape="circular"
      className={styles.chip}
      checked={chosen === value}
      {...(icon && { icon: { className: styles.icon, children: icon } })}
      onClick={() => onChoose(chosen === value ? null : value)}
    >
      {text} {count(number)}
    </ToggleButton>
  );
  return (
    <div role="group" aria-label={label} className={styles.filter}>
      {chip({ text: filter.all, number: all }, null)}
      {choices.map((choice) => chip(choice, choice.value))}
    </div>
  );
}

const useStyles = makeStyles({
  search: { flexGrow: 1, minWidth: 0, maxWidth: "none" },
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: "auto", minHeight: "24px", fontVariantNumeric: "tabular-nums" },
  icon: { width: "auto", height: "auto", marginRight: tokens.spacingHorizontalXS },
});
