import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type JSX, useEffect, useRef, useState } from "react";
import type { Finding } from "../../../core/findings/finding";
import { useOperations, useTexts, useValidation } from "../../app/contexts";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { focusRow } from "../../app/shell";
import { confirmOperation } from "./confirmOperation";
import { isBlankText } from "../../../core/text/whitespace";
import type { Confirmable } from "../../../core/decisions/confirm";
import { DIRECTOR_TEXTS } from "../../../locales/director";
import { OperationButton } from "../../result/OperationButton";

/** For a nomination that changed after the Director's decision: shows the changes and lets them keep the decision. */
export function ConfirmButton({ finding }: { finding: Finding }): JSX.Element | null {
  const styles = useStyles();
  const { confirm } = useTexts(RESULT_TEXTS);
  const { run } = useOperations();
  const validation = useValidation();
  /** The button that opened the panel and gets the focus back; null = the panel is closed. */
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  if (validation === null || validation.readOnly) return null;
  const { report, confirmable } = validation;
  const id = report.rows.find(({ findings }) => findings.includes(finding))?.id;
  const confirmation = confirmable.find((item) => item.id === id);
  if (confirmation === undefined) return null;
  return (
    <>
      <OperationButton
        size="small"
        className={styles.button}
        aria-expanded={opener !== null}
        onClick={({ currentTarget }) => setOpener(opener === null ? currentTarget : null)}
      >
        {confirm.button}
      </OperationButton>
      {opener !== null && (
        <ConfirmPanel
          confirmable={confirmation}
          onKeep={(keep) => {
            focusRow(keep);
            setOpener(null);
            run(confirmOperation(confirmation));
          }}
          onCancel={() => {
            setOpener(null);
            opener.focus();
          }}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({ button: { marginBottom: tokens.spacingVerticalXS } });

interface PanelProps {
  confirmable: Confirmable;
  onKeep: (button: HTMLElement) => void;
  onCancel: () => void;
}

/** What changed since the decision, shown before the Director keeps it. */
function ConfirmPanel({ confirmable: { decision, changes }, onKeep, onCancel }: PanelProps): JSX.Element {
  const styles = usePanelStyles();
  const { confirm } = useTexts(DIRECTOR_TEXTS);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const quoted = (text: string) => (isBlankText(text) ? confirm.blank : confirm.text(text));
  return (
    <div
      ref={panel}
      role="group"
      tabIndex={0}
      aria-label={confirm.title}
      className={styles.panel}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <Text block size={200}>
        {confirm.lead(decision)}
      </Text>
      {changes.length === 0 ? (
        <Text block size={200}>
          {confirm.unknown}
        </Text>
      ) : (
        <ul className={styles.list}>
          {changes.map(({ name, texts }) => (
            <li key={name}>
              <Text size={200} weight="semibold">
                {name}
              </Text>
              <Text size={200}>
                : {texts === null ? confirm.hidden : confirm.change(quoted(texts.before), quoted(texts.after))}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <OperationButton size="small" onClick={({ currentTarget }) => onKeep(currentTarget)}>
          {confirm.keep}
        </OperationButton>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {confirm.cancel}
        </Button>
      </div>
    </div>
  );
}

const usePanelStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
