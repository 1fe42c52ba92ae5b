import { Select, makeStyles } from "@fluentui/react-components";
import type { JSX, RefCallback } from "react";
import type { UnitChoice } from "./rowFilter";
import { useResultTexts } from "./resultTexts";

interface Props {
  units: readonly UnitChoice[];
  unit: string | null;
  /** The label of no unit. */
  none: string;
  onChoose: (key: string) => void;
  ref: RefCallback<HTMLSelectElement>;
}

export function UnitSelect({ units, unit, none, onChoose, ref }: Props): JSX.Element {
  const styles = useStyles();
  const { filter } = useResultTexts();
  return (
    <Select
      ref={ref}
      root={{ className: styles.unit }}
      aria-label={filter.unit}
      tabIndex={0}
      value={unit ?? ""}
      onChange={(_, { value }) => onChoose(value)}
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
