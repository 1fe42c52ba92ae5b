import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { offersOf } from "../../../core/fixes/cellFixes";
import type { Finding } from "../../../core/findings/finding";
import { useOperations, useTexts, useValidation } from "../../app/contexts";
import { focusRow } from "../../app/shell";
import { fixOperation } from "./fixOperation";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { OperationButton } from "../../result/OperationButton";

/** A button for each text that a finding offers for its cell. */
export function FixButtons({ finding }: { finding: Finding }): ReactNode {
  const styles = useStyles();
  const { fixes: words } = useTexts(RESULT_TEXTS);
  const { run } = useOperations();
  const validation = useValidation();
  const offers = offersOf(finding);
  if (offers.length === 0 || validation === null || validation.readOnly) return null;
  return offers.map((fix) => (
    <OperationButton
      key={fix.to}
      size="small"
      className={styles.button}
      onClick={({ currentTarget }) => {
        focusRow(currentTarget);
        run(fixOperation([fix], validation.from1904));
      }}
    >
      {words.changeTo(fix.to)}
    </OperationButton>
  ));
}

const useStyles = makeStyles({
  button: {
    maxWidth: "100%",
    marginBottom: tokens.spacingVerticalXS,
    whiteSpace: "normal",
    textAlign: "left",
  },
});
