import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { NominationList } from "../../../core/nominations/findSheet";
import { focusRunButton } from "../../app/shell";
import { useOperations, usePaneTexts, useTexts } from "../../app/contexts";
import { checkSheet } from "../../app/validation";
import { CHOOSER_TEXTS } from "../../../locales/chooser";
import { OperationButton } from "../../result/OperationButton";

interface Props {
  lists: readonly NominationList[];
}

/** If several sheets have lists: chooses the one to check while the pane is open. */
export function SheetChoice({ lists }: Props): JSX.Element | null {
  if (lists.every(({ isChecked }) => isChecked)) return null;
  return <Choice key={checkedOf(lists)} lists={lists} />;
}

const checkedOf = (lists: Props["lists"]): string => lists.find(({ isChecked }) => isChecked)?.sheet ?? "";

function Choice({ lists }: Props): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { lists: texts } = useTexts(CHOOSER_TEXTS);
  const { run } = useOperations();
  const checked = checkedOf(lists);
  const [sheet, setSheet] = useState(checked);
  return (
    <div className={styles.choice}>
      <Field label={texts.which} className={styles.sheet}>
        <Select tabIndex={0} value={sheet} onChange={(_event, { value }) => setSheet(value)}>
          {lists.map(({ sheet: name, rows }) => (
            <option key={name} value={name}>
              {texts.list(name, count(rows))}
            </option>
          ))}
        </Select>
      </Field>
      <OperationButton
        isDisabled={sheet === checked}
        onClick={() => {
          focusRunButton();
          run(checkSheet(sheet));
        }}
      >
        {texts.check}
      </OperationButton>
    </div>
  );
}

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  sheet: { flexGrow: 1, flexBasis: "160px", minWidth: 0 },
});
