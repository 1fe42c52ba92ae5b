import { readOnlyError } from "../hostError";
import { readExcel } from "../runExcel";

/** A conditional format with the marks' sign in its formula. */
interface FoundMark {
  sheet: string;
  id: string;
}

/**
 * The marks on one sheet, or on all. Two round trips, because only conditional formats of the kind "formula" have one.
 * @throws HostError when the workbook can't be written
 */
export function readMarks(sign: string, sheet?: string): Promise<FoundMark[]> {
  return readExcel(async (context) => {
    const names = sheet === undefined ? await readSheetNames(context) : [sheet];
    const sheets = names.map((name) => {
      // The range is tracked: its formats are read in the next request.
      const formats = context.workbook.worksheets.getItemOrNullObject(name).getRange().conditionalFormats;
      formats.load("items/id, items/type");
      return { name, formats };
    });
    await context.sync();
    const custom = sheets.flatMap(({ name, formats }) =>
      (formats.isNullObject ? [] : formats.items)
        .filter(({ type }) => type === "Custom")
        .map((format) => ({ name, format })),
    );
    for (const { format } of custom) format.custom.rule.load("formula");
    if (custom.length > 0) await context.sync();
    return custom
      .filter(({ format }) => format.custom.rule.formula.includes(sign))
      .map(({ name, format }) => ({ sheet: name, id: format.id }));
  });
}

async function readSheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.worksheets.load("items/name");
  await context.sync();
  if (workbook.readOnly) throw readOnlyError();
  return workbook.worksheets.items.map(({ name }) => name);
}
