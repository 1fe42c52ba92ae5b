import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { authoritiesOf } from "../../../core/documents/authority";
import type { DocumentRequest } from "../../../core/documents/planDocument";
import type { ValidationResult } from "../../../validateWorkbook";
import { useOperations, useTexts } from "../../app/contexts";
import { Section } from "../../result/Section";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { wordOperation, type MadeInPane } from "./documentOperation";
import { MadeDocument } from "./MadeDocument";
import { OperationButton } from "../../result/OperationButton";

/** A button for each document of the campaign, in the order in which they are needed. */
export function Documents({ validation: { plan, readOnly } }: { validation: ValidationResult }): JSX.Element {
  const styles = useStyles();
  const { documents } = useTexts(RESULT_TEXTS);
  const { run } = useOperations();
  const [made, setMade] = useState<MadeInPane | null>(null);
  const authorities = plan === null ? [] : authoritiesOf(plan);
  const requests: [string, DocumentRequest][] = [
    [documents.kinds.registration, { kind: "registration" }],
    [documents.kinds.list, { kind: "list" }],
    [documents.kinds.minutes, { kind: "minutes" }],
    ...authorities.map(({ name }): [string, DocumentRequest] => [
      documents.submission(name),
      { kind: "submission", authority: name },
    ]),
    [documents.kinds.decision, { kind: "decision" }],
  ];
  return (
    <Section title={documents.title}>
      <Text size={200}>{documents.lead}</Text>
      <div className={styles.buttons}>
        {requests.map(([label, request]) => (
          <OperationButton key={label} size="small" onClick={() => run(wordOperation(request, setMade))}>
            {label}
          </OperationButton>
        ))}
      </div>
      {made !== null && <MadeDocument made={made} readOnly={readOnly} onMade={setMade} />}
    </Section>
  );
}

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
});
