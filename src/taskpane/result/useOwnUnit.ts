import { useMemo, useState } from "react";
import { readPreference, writePreference } from "../preferences";
import { unitChoices, unitKeys } from "./rowFilter";

/** The unit whose rows are shown: chosen once and remembered; null = all, or it has no rows here. */
export function useOwnUnit(unitNames: readonly string[]) {
  const keys = useMemo(() => unitKeys(unitNames), [unitNames]);
  const units = useMemo(() => unitChoices(keys, unitNames), [keys, unitNames]);
  const [own, setOwn] = useState(() => readPreference("unit"));
  const chooseUnit = (key: string) => {
    writePreference("unit", key);
    setOwn(key);
  };
  const unit = units.find(({ key }) => key === own)?.key ?? null;
  return { unit, units, keys, chooseUnit };
}
