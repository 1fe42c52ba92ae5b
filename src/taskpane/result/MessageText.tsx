import { Link, makeStyles, Text } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneTexts, useValidation } from "../app/contexts";
import { useGoTo } from "./GoTo";
import { placesIn } from "./messagePlaces";

/** The message of a finding. The rows, cells and sheets that it names are links. */
export function MessageText({ text }: { text: string }): JSX.Element {
  const styles = useStyles();
  const { language } = usePaneTexts();
  const validation = useValidation();
  const goTo = useGoTo();
  const parts = placesIn(text, validation?.report.sheet ?? null, validation?.sheets ?? []);
  return (
    <Text block lang={language}>
      {parts.map(({ text: part, place }, index) =>
        place === null ? (
          part
        ) : (
          <Link key={index} inline className={styles.link} onClick={() => goTo(place.sheet, place.address)}>
            {part}
          </Link>
        ),
      )}
    </Text>
  );
}

const useStyles = makeStyles({
  // Large enough for touch, without moving the lines apart.
  link: { minWidth: "24px", minHeight: "24px", margin: "-2px 0" },
});
