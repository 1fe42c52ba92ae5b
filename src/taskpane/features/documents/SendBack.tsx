import { Text, makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { sendBackRows, sendBackText } from "../../../core/documents/sendBack";
import type { ValidationResult } from "../../../validateWorkbook";
import { today } from "../../app/validation";
import { useResultTexts } from "../../result/resultTexts";
import { Section } from "../Section";
import type { MadeInPane } from "./documentOperation";
import { MadeDocument } from "./MadeDocument";
import { SendBackItem } from "./SendBackItem";

/** What the units have to supply, for all units and for each one: to read, to send, or as a document. */
export function SendBack({
  validation: { units, readOnly, plan, report },
}: {
  validation: ValidationResult;
}): JSX.Element {
  const styles = useStyles();
  const { sendBack, rows } = useResultTexts();
  const [made, setMade] = useState<MadeInPane | null>(null);
  const items = useMemo(
    () =>
      units.flatMap((unit) => {
        const count = sendBackRows(unit).length;
        const text = plan === null ? "" : sendBackText(unit, plan, report.sheet, today());
        return count === 0 ? [] : [{ name: unit.name || rows.noUnit, unit: unit.name, count, text }];
      }),
    [units, plan, report.sheet, rows],
  );
  const all = {
    name: sendBack.all,
    unit: null,
    count: items.reduce((sum, { count }) => sum + count, 0),
    text: items.map(({ text }) => text).join("\n\n"),
  };
  return (
    <Section title={sendBack.title}>
      {items.length === 0 ? (
        <Text size={200}>{sendBack.none}</Text>
      ) : (
        <>
          <ul className={styles.list}>
            {(items.length > 1 ? [all, ...items] : items).map((item) => (
              <SendBackItem key={item.unit ?? "*"} {...item} onMade={setMade} />
            ))}
          </ul>
          {made !== null && <MadeDocument made={made} readOnly={readOnly} onMade={setMade} />}
        </>
      )}
    </Section>
  );
}

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });
