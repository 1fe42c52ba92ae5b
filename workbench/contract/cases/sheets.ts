import { scripted } from "../case";
import { codeOf, locationOf, type Scratch } from "../scratch";

const PASSWORD = "doi-chieu";

/** Code and location of a failure. */
const refusal = async ({ run }: Scratch, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) => {
  const error: unknown = await run(act).catch((reason: unknown) => reason);
  return error === undefined ? { code: "none", location: "" } : { code: codeOf(error), location: locationOf(error) };
};

const frozen = ({ run }: Scratch): Promise<readonly number[] | null> =>
  run(async (sheet, context) => {
    const place = sheet.freezePanes.getLocationOrNullObject().load("rowCount, columnCount");
    await context.sync();
    return place.isNullObject ? null : [place.rowCount, place.columnCount];
  });

/** Sheets: their names, panes and protection. */
export const SHEETS = scripted({ source: "worksheet" }, [
  {
    id: "sheet-name-taken",
    title: "A new sheet with a name that is taken is ItemAlreadyExists",
    source: "worksheetCollection",
    expected: { code: "ItemAlreadyExists", location: "WorksheetCollection.add" },
    observe: (scratch) => refusal(scratch, (_sheet, { workbook }) => void workbook.worksheets.add(scratch.sheet)),
  },
  {
    id: "sheet-name-invalid",
    title: "A sheet's name longer than 31 characters is InvalidArgument",
    source: "documentSpecs",
    expected: "InvalidArgument",
    observe: ({ failure }) => failure((sheet) => void (sheet.name = "a".repeat(32))),
  },
  {
    id: "select-shows-cell",
    title: "activate and select show a cell of another sheet",
    source: "worksheet",
    expected: "B3",
    observe: ({ run }) =>
      run(async (sheet, context) => {
        sheet.activate();
        sheet.getRange("B3").select();
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return selected.address.split("!").at(-1) ?? "";
      }),
  },
  {
    id: "sheet-names-fold",
    title: "A sheet is found whatever the case of its name",
    source: "worksheetCollection",
    needs: "1.4",
    expected: false,
    observe: ({ run, sheet: name }) =>
      run(async (_sheet, context) => {
        const found = context.workbook.worksheets.getItemOrNullObject(name.toUpperCase()).load("name");
        await context.sync();
        return found.isNullObject;
      }),
  },
  {
    id: "freeze-at",
    title: "freezeAt freezes rows and columns",
    source: "freezePanes",
    needs: "1.7",
    expected: [3, 2],
    observe: async (scratch) => {
      await scratch.run((sheet) => sheet.freezePanes.freezeAt("A1:B3"));
      return frozen(scratch);
    },
  },
  {
    id: "freeze-replaces",
    title: "freezeRows unfreezes columns",
    assumptions: ["freeze-replaces"],
    source: "freezePanes",
    needs: "1.7",
    expected: [2, 16384],
    observe: async (scratch) => {
      await scratch.run((sheet) => {
        sheet.freezePanes.freezeColumns(1);
        sheet.freezePanes.freezeRows(2);
      });
      return frozen(scratch);
    },
  },
  {
    id: "protected-sheet",
    title: "A protected sheet refuses writes to locked cells with AccessDenied, and accepts them in unlocked ones",
    source: "worksheetProtection",
    needs: "1.2",
    expected: { locked: "AccessDenied", unlocked: "none" },
    observe: async ({ run, failure, onCleanUp }) => {
      onCleanUp(() => run((sheet) => sheet.protection.unprotect()));
      await run((sheet) => {
        sheet.getRange("B1").format.protection.locked = false;
        sheet.protection.protect();
      });
      return {
        locked: await failure((sheet) => void (sheet.getRange("A1").values = [["a"]])),
        unlocked: await failure((sheet) => void (sheet.getRange("B1").values = [["b"]])),
      };
    },
  },
  {
    id: "wrong-password",
    title: "A wrong password does not unprotect a sheet",
    assumptions: ["passwords"],
    source: "worksheetProtection",
    needs: "1.7",
    expected: { isProtected: true },
    standIn: { isProtected: false },
    observe: async ({ run, failure, note, onCleanUp }) => {
      onCleanUp(() => run((sheet) => sheet.protection.unprotect(PASSWORD)));
      await run((sheet) => sheet.protection.protect({}, PASSWORD));
      note(`code: ${await failure((sheet) => sheet.protection.unprotect("sai"))}`);
      return run(async (sheet, context) => {
        sheet.protection.load("protected");
        await context.sync();
        return { isProtected: sheet.protection.protected };
      });
    },
  },
  {
    id: "protected-structure",
    title: "A workbook with a protected structure refuses new sheets and new names with AccessDenied",
    assumptions: ["structure-refuses"],
    source: "workbookProtection",
    needs: "1.7",
    expected: {
      add: { code: "AccessDenied", location: "WorksheetCollection.add" },
      rename: { code: "AccessDenied", location: "Worksheet.name" },
    },
    observe: async (scratch) => {
      scratch.onCleanUp(() => scratch.run((_sheet, { workbook }) => workbook.protection.unprotect()));
      await scratch.run((_sheet, { workbook }) => workbook.protection.protect());
      return {
        add: await refusal(scratch, (_sheet, { workbook }) => void workbook.worksheets.add("Đối chiếu thêm")),
        rename: await refusal(scratch, (sheet) => void (sheet.name = "Đối chiếu khác")),
      };
    },
  },
  {
    id: "read-only-is-known",
    title: "workbook.readOnly is false if the workbook can be written",
    source: "workbook",
    needs: "1.8",
    expected: false,
    observe: ({ run }) =>
      run(async (_sheet, context) => {
        context.workbook.load("readOnly");
        await context.sync();
        return context.workbook.readOnly;
      }),
  },
  {
    id: "sheet-visibility",
    title: "A new sheet is visible, and is found among all sheets by its name",
    source: "worksheetCollection",
    expected: "Visible",
    observe: ({ run, sheet: name }) =>
      run(async (_sheet, context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name, items/visibility");
        await context.sync();
        return worksheets.items.find((sheet) => sheet.name === name)?.visibility ?? "";
      }),
  },
  {
    id: "inserted-rows-push",
    title: "Rows that would push filled cells off the sheet are refused",
    source: "errors",
    expected: true,
    observe: async ({ write, failure, note }) => {
      await write("A1048576", [["cuối"]]);
      const code = await failure((sheet) => void sheet.getRange("1:1").insert("Down"));
      note(`code: ${code}`);
      return code !== "none";
    },
  },
]);
