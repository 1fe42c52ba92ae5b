import { Badge, Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type JSX } from "react";
import type { ManualCase } from "../case";
import type { CaseResult } from "../result";
import { runManualCase } from "../run";
import { OPTIONS } from "./settings";
import type { PageTexts } from "./texts";

interface Props {
  manualCase: ManualCase;
  result: CaseResult | undefined;
  language: "vi" | "en";
  texts: PageTexts;
  /** Another case is running or waiting for a person. */
  isBusy: boolean;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onResult(result: CaseResult): void;
}

/** A case with steps for a person: what to do, and the result. */
export function ManualCard(props: Props): JSX.Element {
  const { manualCase, result, language, texts, isBusy, isOpen, onOpen, onResult } = props;
  const styles = useStyles();
  const [answer, setAnswer] = useState(false);
  const finish = useRef<(answer: boolean | null) => void>(undefined);
  const start = (): void => {
    onOpen(true);
    setAnswer(false);
    const act = (): Promise<boolean | null> => new Promise((resolve) => (finish.current = resolve));
    void runManualCase(manualCase, act, OPTIONS).then((ended) => {
      onOpen(false);
      onResult(ended);
    });
  };
  return (
    <li className={styles.card}>
      <Text>{manualCase.instructions[language]}</Text>
      {result && (
        <Text size={200}>
          <Badge appearance="tint" shape="rounded" color={result.state === "different" ? "danger" : "informative"}>
            {texts.states[result.state]}
          </Badge>{" "}
          {result.observed === undefined ? result.reason : <code>{JSON.stringify(result.observed)}</code>}
        </Text>
      )}
      {isOpen && manualCase.question && (
        <Checkbox
          label={manualCase.question[language]}
          checked={answer}
          onChange={(_, { checked }) => setAnswer(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={isOpen ? () => finish.current?.(answer) : start}>
          {isOpen ? texts.manual.done : texts.manual.start}
        </Button>
        {isOpen && (
          <Button size="small" appearance="subtle" onClick={() => finish.current?.(null)}>
            {texts.manual.skip}
          </Button>
        )}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
