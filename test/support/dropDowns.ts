import type { DataValidation, Sheet } from "../../workbench/host";

/** The validation of one cell. */
export function dropDownAt({ validations }: Sheet, row: number, column: number): DataValidation | undefined {
  return validations.find(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    ),
  );
}
