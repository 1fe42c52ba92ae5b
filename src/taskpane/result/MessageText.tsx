import { Text } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneTexts, useValidation } from "../app/contexts";
import { GoToLink } from "./GoTo";
import { placesIn } from "./messagePlaces";

/** The message of a finding. The rows, cells and sheets that it names are links. */
export function MessageText({ text }: { text: string }): JSX.Element {
  const { language } = usePaneTexts();
  const validation = useValidation();
  const parts = placesIn(text, validation?.report.sheet ?? null, validation?.sheets ?? []);
  return (
    <Text block lang={language}>
      {parts.map(({ text: part, place }, index) =>
        place === null ? (
          part
        ) : (
          <GoToLink key={index} inline {...place}>
            {part}
          </GoToLink>
        ),
      )}
    </Text>
  );
}
