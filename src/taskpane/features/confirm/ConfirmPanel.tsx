import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type JSX } from "react";
import { isBlankText } from "../../../core/text/whitespace";
import type { Confirmable } from "../../../core/decisions/confirm";
import { useDirectorTexts } from "../director/directorTexts";
import { useOperations } from "../../app/contexts";

interface Props {
  confirmable: Confirmable;
  onKeep: (button: HTMLElement) => void;
  onCancel: () => void;
}

/** What changed since the decision, shown before the Director keeps it. */
export function ConfirmPanel({ confirmable: { decision, changes }, onKeep, onCancel }: Props): JSX.Element {
  const styles = useStyles();
  const { confirm } = useDirectorTexts();
  const isBusy = useOperations().activity.status === "running";
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
        <Button size="small" disabledFocusable={isBusy} onClick={({ currentTarget }) => onKeep(currentTarget)}>
          {confirm.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {confirm.cancel}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
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
