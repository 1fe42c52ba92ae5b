import { makeStyles, tokens } from "@fluentui/react-components";
import type { Duty } from "../../core/findings/duty";
import { useEffect, useMemo, useRef, useState, type JSX, type ReactNode, type RefObject } from "react";
import type { Report, RowReport } from "../../core/report/report";
import type { CellFix } from "../../core/fixes/cellFixes";
import type { OtherName } from "../../core/plan/otherNames";
import type { ValidationResult } from "../../validateWorkbook";
import { useOperations, PointActionsContext } from "../app/contexts";
import type { Operation } from "../app/runOperation";
import { fixOperation } from "../features/fixes/fixOperation";
import { otherNamesOperation } from "../features/remember/rememberOperations";
import { focusRunButton } from "../app/shell";
import { SheetHelp } from "../features/guidance/SheetHelp";
import { useGoTo } from "./GoTo";
import { placeOfPoint, placeOfRow, type Place, usePlace } from "./place";
import { RowBrowser } from "./RowBrowser";
import { RowCard } from "./RowCard";
import { HEADER_HEIGHT, RoleTabs, type Role } from "./RoleTabs";
import { SelectedRow } from "./SelectedRow";
import { StepBar, useStepKeys } from "./StepBar";
import { workOn, type Work, type Worker } from "./work";

interface Props {
  validation: ValidationResult;
  worker: Worker;
  /** Folded name of the unit whose nominations are shown; null = all units. */
  unit: string | null;
  /** The nominations of this view. */
  rows: readonly RowReport[];
  onRole: (role: Role) => void;
  /** Shown above the card; `children` are shown below it, `choice` above the list. */
  head: (work: Work, onWaiting: (duty: Duty) => void) => ReactNode;
  children: (work: Work) => ReactNode;
  choice?: ReactNode;
}

/** The card of one nomination with what is to be done about it, and the list of all nominations. */
export function WorkView({ validation, worker, unit, rows, onRole, head, choice, children }: Props): JSX.Element {
  const styles = useStyles();
  const { report, from1904, isPreview = false } = validation;
  const work = useMemo(() => workOn(report, rows, worker), [report, rows, worker]);
  const card = useRef<HTMLDivElement>(null);
  const navigation = usePointNavigation(work, report, card);
  const { located, next, previous, show, step, showSelected } = navigation;
  const resolve = useResolvePoint(validation, navigation, card);
  const browser = useRef<HTMLElement>(null);
  /** The list has only the nominations that wait for this person; null = all. */
  const [duty, setDuty] = useState<Duty | null>(null);
  const showWaiting = (next: Duty) => {
    setDuty(next);
    browser.current?.scrollIntoView({ block: "start" });
    requestAnimationFrame(() => browser.current?.querySelector<HTMLElement>("[data-duty]")?.focus());
  };
  const pointActions = {
    applyFix: (fix: CellFix) => resolve(fixOperation([fix], from1904)),
    remember: worker !== "unit" ? (name: OtherName) => resolve(otherNamesOperation([name])) : null,
    resolve,
  };

  const bar = { located, count: work.points.length, next, previous };
  return (
    <PointActionsContext value={pointActions}>
      <SelectedRow sheet={report.sheet} onSelect={showSelected} />
      <RoleTabs role={worker === "unit" ? "unit" : "office"} onRole={onRole}>
        {(work.points.length > 0 || isPreview) && (
          <StepBar {...bar} isPreview={isPreview} onStep={(by) => step(by, false)} />
        )}
      </RoleTabs>
      {head(work, showWaiting)}
      {located !== null && (
        <div ref={card} className={styles.card}>
          <RowCard
            key={located.workRow.row?.id}
            workRow={located.workRow}
            open={located.finding}
            sheet={report.sheet}
            onOpen={(point) => show(placeOfPoint(point, located.index), true)}
          />
        </div>
      )}
      {children(work)}
      {rows.length > 0 && !validation.readOnly && <SheetHelp worker={worker} work={work} unit={unit} />}
      {rows.length > 0 && (
        <RowBrowser
          ref={browser}
          work={work}
          duty={duty !== null && work.waitingRows[duty] > 0 ? duty : null}
          onDuty={setDuty}
          current={located?.workRow.row ?? null}
          onChoose={(workRow) => {
            show(placeOfRow(workRow, located?.index ?? 0), true);
            card.current?.scrollIntoView({ block: "end" });
          }}
        >
          {choice}
        </RowBrowser>
      )}
    </PointActionsContext>
  );
}

type Card = RefObject<HTMLDivElement | null>;

interface PointNavigation extends Pick<ReturnType<typeof usePlace>, "located" | "next" | "previous"> {
  /** Opens a place, and selects its cell on the sheet. */
  show: (place: Place, isFocused: boolean) => void;
  step: (by: 1 | -1, isFocused: boolean) => void;
  /** Opens the row that the user has selected on the sheet. */
  showSelected: (row: number) => void;
}

/** The user's way through the points: by buttons, by keys, and by selecting rows on the sheet. */
function usePointNavigation(work: Work, report: Pick<Report, "sheet">, card: Card): PointNavigation {
  const selectCell = useGoTo();
  const { located, next, previous, goTo } = usePlace(work);
  /** Rows that the pane itself has selected and that Excel has not reported yet: its events may come late. */
  const selecting = useRef<number[]>([]);
  const show: PointNavigation["show"] = (place, isFocused) => {
    goTo(place);
    const sheet = place.finding?.sheet ?? report.sheet;
    const target = place.finding?.cell ?? (place.row === null ? null : `${place.row}:${place.row}`);
    if (sheet !== null && target !== null) selectCell(sheet, target);
    selecting.current.push(Number(/\d+$/u.exec(target ?? "")?.[0]));
    requestAnimationFrame(() => (isFocused ? focusOpenPoint : revealOpenPoint)(card.current));
  };
  const step: PointNavigation["step"] = (by, isFocused) => {
    const place = by > 0 ? next : previous;
    if (place !== null) show(place, isFocused);
  };
  useStepKeys((by) => step(by, true));
  const showSelected = (row: number) => {
    const index = selecting.current.indexOf(row);
    selecting.current.splice(0, index < 0 ? Infinity : index + 1);
    if (index >= 0) return;
    const workRow = work.rows.find((each) => each.row?.row === row);
    if (workRow !== undefined && located?.workRow !== workRow) goTo(placeOfRow(workRow, located?.index ?? 0));
  };
  return { located, next, previous, show, step, showSelected };
}

/**
 * Returns a function that runs an operation for the open finding. Once there is a new result, the focus and the
 * selected cell go on to the finding that is open then, or to the next point if that finding waits for somebody else
 * now, or to the button that checks if nothing is left.
 */
function useResolvePoint(
  validation: ValidationResult,
  { located, next, show }: PointNavigation,
  card: Card,
): (operation: Operation) => void {
  const { activity, run } = useOperations();
  const selectCell = useGoTo();
  /** The result in which the operation was started. */
  const startedIn = useRef<ValidationResult | null>(null);
  useEffect(() => {
    if (startedIn.current === null || activity.status === "running") return;
    const isDone = startedIn.current !== validation && activity.status === "ready";
    startedIn.current = null;
    const open = located?.finding ?? null;
    if (!isDone) return;
    if (open === null) return focusRunButton();
    if (located?.index === -1 && next !== null) return show(next, true);
    const { sheet, cell } = open;
    if (sheet !== null && cell !== null) selectCell(sheet, cell);
    focusOpenPoint(card.current);
  }, [activity.status, validation, located, next, show, card, selectCell]);
  return (operation) => {
    startedIn.current = validation;
    run(operation);
  };
}

/** Focuses the first field of the open finding, or the finding itself, so that Tab continues from there. */
function focusOpenPoint(card: HTMLElement | null): void {
  const open = card?.querySelector<HTMLElement>("[data-open-point]");
  const field = open?.querySelector<HTMLElement>("input, select, textarea");
  (field ?? open)?.focus({ preventScroll: true });
  revealOpenPoint(card);
}

/**
 * Scrolls to the open finding as little as possible, but to its top if it is higher than the pane. The name above it is
 * in sight if both fit.
 */
function revealOpenPoint(card: HTMLElement | null): void {
  const open = card?.querySelector<HTMLElement>("[data-open-point]");
  card?.querySelector("header")?.scrollIntoView({ block: "nearest" });
  const visible = (open?.closest(".pane-scroll")?.clientHeight ?? 0) - HEADER_HEIGHT;
  open?.scrollIntoView({ block: open.offsetHeight > visible ? "start" : "nearest" });
}

const useStyles = makeStyles({
  card: {
    scrollMarginTop: `${HEADER_HEIGHT}px`,
    "& header": { scrollMarginTop: `${HEADER_HEIGHT}px` },
    "& [data-open-point]": { scrollMarginTop: `${HEADER_HEIGHT}px`, scrollMarginBottom: tokens.spacingVerticalS },
  },
});
