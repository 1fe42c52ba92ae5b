import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { editsFor, isCorrectedInItsCell, type CellEdit } from "../../core/fixes/cellEdits";
import { offersOf } from "../../core/fixes/cellFixes";
import type { Finding } from "../../core/findings/finding";
import { headingOf } from "../../core/nominations/fields";
import { isAboutAward } from "../../core/report/report";
import type { ValidationResult } from "../../validateWorkbook";
import { usePaneTexts, usePointActions, useTexts, useValidation } from "../app/contexts";
import { ConfirmButton } from "../features/confirm/ConfirmButton";
import { NotDuplicateButton } from "../features/remember/NotDuplicateButton";
import { CellEditor } from "../features/fixes/CellEditor";
import { Fold } from "./Section";
import { GoToLink } from "./GoTo";
import { MessageText } from "./MessageText";
import { RESULT_TEXTS } from "../../locales/bothLanguages";
import type { Point } from "./work";

/** Up to this many proposed texts get a button each; more are in the list of the editor. */
const MAX_BUTTONS = 3;

/** An open finding: its place and message, the cell's content, what to write, whose job it is, and the clause. */
export function OpenPoint({ point: { finding, duty } }: { point: Point }): JSX.Element {
  const styles = useStyles();
  const { language } = usePaneTexts();
  const { work, rows, quotas } = useTexts(RESULT_TEXTS);
  const validation = useValidation();
  const rememberAs = useRememberAs(finding);
  const { sheet, cell, field, clause } = finding;
  const answers = answersTo(finding, validation, rememberAs !== null);
  const { edits } = answers;
  // Findings about quotas are shortened, since the quotas explain them.
  const text = isAboutAward(finding) ? quotas.over : finding.message[language];
  const current = finding.value.trim();
  // An editor of the cell contains its text, and one of other cells means that those have to be corrected.
  const isTextShown =
    !text.includes(`"${current}"`) &&
    (edits.length === 0
      ? isCorrectedInItsCell(finding)
      : edits.some((edit) => isOwnCell(edit, finding) && edit.input.kind === "choice"));
  const place = usePlaceName(finding);
  return (
    <div role="group" aria-label={place} className={styles.open} aria-current="true" data-open-point tabIndex={0}>
      <div className={styles.line}>
        {sheet !== null && cell !== null ? (
          <GoToLink sheet={sheet} address={cell} className={styles.place} title={rows.goToCell(cell)}>
            {place}
          </GoToLink>
        ) : (
          <Text weight="semibold">{place}</Text>
        )}
        <Text size={200} className={styles.quiet}>
          {work.duty[duty]}
        </Text>
      </div>
      <MessageText text={text} />
      {field !== null && isTextShown && !isAboutAward(finding) && (
        <Text block size={200} className={styles.quiet}>
          {current === "" ? work.blank : work.current(current)}
        </Text>
      )}
      <AnswerControls finding={finding} answers={answers} onRemember={rememberAs} />
      <NotDuplicateButton finding={finding} />
      {finding.rule === "changed-after-decision" && <ConfirmButton finding={finding} />}
      {clause !== "" && (
        <Fold title={work.basis}>
          <Text size={200}>{clause}</Text>
        </Fold>
      )}
    </div>
  );
}

/** Remembers the text of an unknown award or unit as another name of a known one; null = not offered. */
function useRememberAs({ rule, value }: Finding): ((name: string) => void) | null {
  const { remember } = usePointActions();
  const kind = ({ "unit-unknown": "unit", "award-unknown": "award" } as const)[rule as "unit-unknown"];
  return remember === null || kind === undefined ? null : (name) => remember({ kind, name, other: value.trim() });
}

interface ControlsProps {
  finding: Finding;
  answers: ReturnType<typeof answersTo>;
  onRemember: ((name: string) => void) | null;
}

/** A button for each text that is offered, and an editor for each cell that can be corrected. */
function AnswerControls({ finding, answers: { edits, offers, buttons }, onRemember }: ControlsProps): JSX.Element {
  const styles = useStyles();
  const { fixes } = useTexts(RESULT_TEXTS);
  const { applyFix } = usePointActions();
  return (
    <>
      {buttons.length > 0 && (
        <div className={styles.offers}>
          {buttons.map((fix) => (
            <Button key={fix.to} size="small" className={styles.offer} onClick={() => applyFix(fix)}>
              {fixes.changeTo(fix.to)}
            </Button>
          ))}
        </div>
      )}
      {edits.map((edit) => (
        <CellEditor
          key={keyOf(edit, finding)}
          edit={edit}
          likely={isOwnCell(edit, finding) ? offers.map(({ to }) => to) : []}
          onFix={applyFix}
          onRemember={isOwnCell(edit, finding) ? onRemember : null}
        />
      ))}
    </>
  );
}

/** The same while rows move, so that what somebody is typing stays; another one for another unit of the unit list. */
const keyOf = ({ field, heading, current }: CellEdit, { value }: Finding): string =>
  [heading, current, field === null ? value : ""].join("\n");

const isOwnCell = (edit: CellEdit, { sheet, cell }: Finding): boolean => edit.sheet === sheet && edit.cell === cell;

/** The editors for a finding, the texts that it offers, and those of them that get a button. */
function answersTo(finding: Finding, validation: ValidationResult | null, canRemember: boolean) {
  const cells = validation?.readOnly === false ? validation.cells : null;
  if (validation === null || cells === null) return { edits: [], offers: [], buttons: [] };
  const edits = editsFor(finding, cells, { plan: validation.plan, units: validation.unitList });
  const offers = offersOf(finding);
  const buttons = offers.length > MAX_BUTTONS ? [] : offers;
  const isButton = (choice: string) => buttons.some(({ to }) => to === choice);
  const others = edits.filter(
    (edit) => !isOwnCell(edit, finding) || edit.input.kind !== "choice" || !edit.input.choices.every(isButton),
  );
  if (others.length === edits.length) return { edits, offers, buttons };
  // The list has the same texts as the buttons. A button needs one click, but a name to remember is chosen in the list.
  return canRemember ? { edits, offers, buttons: [] } : { edits: others, offers, buttons };
}

/** A finding in one line; a click opens it. */
export function ClosedPoint({ point, onOpen }: { point: Point; onOpen: () => void }): JSX.Element {
  const styles = useStyles();
  const { language } = usePaneTexts();
  const { quotas } = useTexts(RESULT_TEXTS);
  const { finding } = point;
  const place = usePlaceName(finding);
  const text = isAboutAward(finding) ? quotas.over : finding.message[language];
  return (
    <button type="button" className={styles.closed} title={text} onClick={onOpen}>
      <span className={styles.place}>{place}</span> <span>{text}</span>
    </button>
  );
}

/** The cell, its column, and its sheet unless that is the sheet of the nominations. */
function usePlaceName({ cell, field, sheet }: Point["finding"]): string {
  const { rows } = useTexts(RESULT_TEXTS);
  const validation = useValidation();
  const isElsewhere = sheet !== validation?.report.sheet;
  // Headings are texts of the workbook, which are always Vietnamese.
  const isNamed = sheet !== null && (isElsewhere || field === null);
  const parts = [cell, field && headingOf(field), isNamed ? rows.sheet(sheet) : null];
  return parts.filter((part) => part !== null).join(" · ");
}

const useStyles = makeStyles({
  open: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // A contrast theme removes the background.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  place: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  offers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  offer: { maxWidth: "100%", whiteSpace: "normal", textAlign: "left" },
  closed: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});
