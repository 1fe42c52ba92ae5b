import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useEffect, useEffectEvent } from "react";
import { headingOf } from "../../core/nominations/fields";
import { usePaneTexts, useTexts } from "../app/contexts";
import type { Located, Place } from "./place";
import { RESULT_TEXTS } from "../../locales/bothLanguages";

interface Props {
  located: Located | null;
  /** The number of all points. */
  count: number;
  next: Place | null;
  previous: Place | null;
  onStep: (by: 1 | -1) => void;
  /** The result is not written in the workbook. */
  isPreview: boolean;
}

/** "Điểm 3/40", with buttons for the previous and the next point. */
export function StepBar({ located, count: all, next, previous, onStep, isPreview }: Props): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { work, rows } = useTexts(RESULT_TEXTS);
  const index = located?.index ?? -1;
  const finding = located?.finding ?? null;
  const nominee = located?.workRow.row?.nominee.trim() ?? work.sheet;
  const heading = finding === null || finding.field === null ? null : headingOf(finding.field);
  const place = [finding?.cell ?? null, heading, nominee || rows.unnamed].filter((part) => part !== null).join(", ");
  return (
    <div className={styles.bar}>
      <Text weight="semibold" className={styles.place}>
        <span aria-hidden>{index < 0 ? work.points(count(all)) : work.point(count(index + 1), count(all))}</span>
        <span aria-live="polite" className="pane-unseen">
          {index < 0 ? "" : work.pointLabel(count(index + 1), count(all), place)}
        </span>
      </Text>
      {isPreview && <UnwrittenMark />}
      <Step label={work.previous} sign="↑" isDisabled={previous === null} onClick={() => onStep(-1)} />
      <Step label={work.next} sign="↓" isDisabled={next === null} onClick={() => onStep(1)} />
    </div>
  );
}

/** Marks a preview, whose result is not written beside the nominations. */
export function UnwrittenMark(): JSX.Element {
  const { work } = useTexts(RESULT_TEXTS);
  return (
    <Badge appearance="tint" color="warning" title={work.unwrittenNext}>
      {work.unwritten}
    </Badge>
  );
}

/** Alt+↓ and Alt+↑ go to the next and the previous point or nomination, wherever the focus is in the pane. */
export function useStepKeys(step: (by: 1 | -1) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    if (by === null || !event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}

interface StepProps {
  label: string;
  sign: string;
  isDisabled: boolean;
  onClick: () => void;
}

function Step({ label, sign, isDisabled, onClick }: StepProps): JSX.Element {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.step}
      aria-label={label}
      title={label}
      disabledFocusable={isDisabled}
      onClick={onClick}
    >
      <span aria-hidden>{sign}</span>
    </Button>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", minHeight: "32px", columnGap: tokens.spacingHorizontalXS },
  place: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
  step: { minWidth: "32px", fontSize: tokens.fontSizeBase400 },
});
