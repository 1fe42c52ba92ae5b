import { Select, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { UnitChoice } from "./rowFilter";
import { useResultTexts } from "./resultTexts";

interface Props {
  units: readonly UnitChoice[];
  unit: string | null;
  /** What stands for no unit. */
  none: string;
  onChoose: (key: string) => void;
}

const ID = "unit-select";

/** Each view of a unit has its own: what an arrow key chose is gone from under the focus, and the next key goes on with it. */
function keepFocus(): void {
  requestAnimationFrame(() => document.getElementById(ID)?.focus({ preventScroll: true }));
}

export function UnitSelect({ units, unit, none, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  const { filter } = useResultTexts();
  return (
    <Select
      id={ID}
      root={{ className: styles.unit }}
      aria-label={filter.unit}
      tabIndex={0}
      value={unit ?? ""}
      onChange={(_, { value }) => {
        onChoose(value);
        keepFocus();
      }}
    >
      <option value="">{none}</option>
      {units.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}

const useStyles = makeStyles({ unit: { flex: "1 1 136px", minWidth: 0 } });
