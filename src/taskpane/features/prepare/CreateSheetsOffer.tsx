import { Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type JSX } from "react";
import { yearOf } from "../../../core/calendar/day";
import { BUILT_IN_PLAN } from "../../../core/plan/builtIn";
import { today } from "../../app/validation";
import { focusRunButton } from "../../app/shell";
import { useOperations, useTexts } from "../../app/contexts";
import { createSheetsOperation } from "./createSheetsOperation";
import { PREPARE_TEXTS } from "../../../locales/prepare";
import { OperationButton } from "../../result/OperationButton";

interface Props {
  /** The workbook has no plan: asks for the year of the new one. */
  asksYear: boolean;
}

/** Offers to create the tables that a workbook lacks. */
export default function CreateSheetsOffer({ asksYear }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(PREPARE_TEXTS);
  const { activity, run } = useOperations();
  const [text, setText] = useState(() => String(yearOf(today())));
  const [isWrong, setWrong] = useState(false);
  const leadId = useId();
  const isBusy = activity.status === "running" || activity.status === "unavailable";
  const year = yearFrom(text);
  const { number, year: builtInYear } = BUILT_IN_PLAN;
  const hint = year !== null && (year === builtInYear ? texts.builtIn : texts.blank)(number, String(year));
  const submit = (
    <OperationButton type="submit" className={styles.button} aria-describedby={leadId}>
      {texts.button}
    </OperationButton>
  );
  return (
    <form
      className={styles.offer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        if (year === null) return setWrong(true);
        focusRunButton();
        run(createSheetsOperation(year));
      }}
    >
      <Text id={leadId}>{texts.lead}</Text>
      {asksYear && (
        <Field
          label={texts.year}
          {...(hint !== false && { hint })}
          {...(isWrong && year === null && { validationMessage: texts.yearWrong })}
        >
          {(field) => (
            <div className={styles.line}>
              <Input
                {...field}
                className={styles.year}
                inputMode="numeric"
                autoComplete="off"
                value={text}
                onChange={(_event, { value }) => setText(value)}
              />
              {submit}
            </div>
          )}
        </Field>
      )}
      {!asksYear && submit}
    </form>
  );
}

/** A year that a plan may have. */
function yearFrom(text: string): number | null {
  const year = /^\d{4}$/u.test(text.trim()) ? Number(text) : 0;
  return year >= 1990 && year <= 2100 ? year : null;
}

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  year: { width: "96px" },
  button: { alignSelf: "flex-start" },
});
