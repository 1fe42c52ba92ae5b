import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { headingOf } from "../../core/nominations/fields";
import { isAboutAward } from "../../core/report/report";
import type { Finding } from "../../core/findings/finding";
import { ConfirmButton } from "../features/confirm/ConfirmButton";
import { NotDuplicateButton } from "../features/remember/NotDuplicateButton";
import { FixButtons } from "../features/fixes/FixButtons";
import { usePaneTexts, useTexts } from "../app/contexts";
import { useGoTo } from "./GoTo";
import { RESULT_TEXTS } from "../../locales/bothLanguages";

export function FindingList({ findings }: { findings: readonly Finding[] }): JSX.Element | null {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={`${finding.rule} ${finding.cell} ${index}`}>
          <FindingItem finding={finding} />
          <FixButtons finding={finding} />
          <NotDuplicateButton finding={finding} />
          {finding.rule === "changed-after-decision" && <ConfirmButton finding={finding} />}
        </li>
      ))}
    </ul>
  );
}

/**
 * The place of a finding, its message and its clause; a click goes to the cell. Of findings about quotas only the place
 * is shown, since the quotas above explain them.
 */
function FindingItem({ finding }: { finding: Finding }): JSX.Element {
  const styles = useStyles();
  const { language } = usePaneTexts();
  const resultTexts = useTexts(RESULT_TEXTS);
  const goTo = useGoTo();
  const { sheet, cell, field } = finding;
  // Headings are texts of the workbook, which are always Vietnamese. A finding without a column names its sheet.
  const place = [cell, field === null ? sheet : headingOf(field)].filter((part) => part !== null).join(" · ");
  const content = isAboutAward(finding) ? (
    <Text block size={200} className={styles.clause}>
      <span className={styles.place}>{place}</span>: {resultTexts.quotas.over}
    </Text>
  ) : (
    <>
      {place !== "" && (
        <Text block size={200} weight="semibold" className={styles.place}>
          {place}
        </Text>
      )}
      <Text block lang={language}>
        {finding.message[language]}
      </Text>
      {finding.clause !== "" && (
        <Text block size={200} className={styles.clause}>
          {resultTexts.rows.clause(finding.clause)}
        </Text>
      )}
    </>
  );
  if (sheet === null || cell === null) return <div className={styles.item}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, styles.button)}
      title={resultTexts.rows.goToCell(cell)}
      onClick={() => goTo(sheet, cell)}
    >
      {content}
    </button>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  button: {
    display: "block",
    boxSizing: "border-box",
    width: `calc(100% + 2 * ${tokens.spacingHorizontalSNudge})`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  place: { color: tokens.colorBrandForegroundLink },
  clause: { color: tokens.colorNeutralForeground3 },
});
