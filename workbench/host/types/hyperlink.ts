import { asRecord, asText } from "../batch/arguments";
import type { Argument, Scalar } from "../batch/define";
import { invalidArgument } from "../errors";
import { sheetOf } from "../lookup";
import { writeValues } from "../operations/cells";
import { guardShared, guardValues } from "../operations/guard";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { cellText } from "../values/cellText";
import { styleAt } from "../styles";

/** `documentReference` points into the workbook; the file marks that with "#". */
function setHyperlink(self: RangeRef, value: Argument, state: HostState): void {
  const { address = null, documentReference = null, screenTip = null, textToDisplay = null, ...rest } = asRecord(value);
  if (Object.keys(rest).length > 0) throw invalidArgument(`the property ${Object.keys(rest)[0]}`);
  const target =
    address !== null && address !== ""
      ? asText(address)
      : documentReference === null
        ? ""
        : `#${asText(documentReference)}`;
  if (target === "" || target === "#") throw invalidArgument("a link needs an address");
  const sheet = sheetOf(state, self);
  const { row, column } = self.area;
  guardShared(state);
  guardValues(sheet, self.area);
  const shown = textToDisplay === null ? null : `'${asText(textToDisplay)}`;
  const isBlank = (sheet.rows[row]?.[column]?.value ?? null) === null;
  const text = shown ?? (isBlank ? `'${target.replace(/^#/, "")}` : null);
  if (text !== null) writeValues(state, sheet, { row, column, rows: 1, columns: 1 }, [[text]]);
  const cells = sheet.rows[row];
  const cell = cells?.[column];
  if (cells && cell)
    cells[column] = { ...cell, hyperlink: { target, ...(screenTip === null ? {} : { tooltip: asText(screenTip) }) } };
}

/** The link of the first cell; null if there is none. */
export const hyperlink: Scalar<RangeRef> = {
  get: (self, state) => {
    const sheet = sheetOf(state, self);
    const { row, column } = self.area;
    const cell = sheet.rows[row]?.[column];
    if (!cell?.hyperlink) return null;
    const { target, tooltip } = cell.hyperlink;
    const place = target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target };
    return {
      ...place,
      screenTip: tooltip ?? "",
      textToDisplay: cellText(cell.value, styleAt(sheet, row, column), state.workbook.date1904),
    };
  },
  set: setHyperlink,
};
