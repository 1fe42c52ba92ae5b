import { scripted } from "../case";
import { codeOf, locationOf } from "../scratch";

const NO_SUCH = "không có";

/** Batches, null objects and errors. */
export const REQUESTS = scripted({ source: "model" }, [
  {
    id: "failed-batch-keeps-writes",
    title: "Writes of a batch before its failure remain; later actions do not run",
    assumptions: ["no-rollback"],
    expected: { code: "ItemNotFound", cells: [["before", ""]] },
    observe: async ({ failure, read }) => {
      const code = await failure((sheet, context) => {
        sheet.getRange("A1").values = [["before"]];
        context.workbook.worksheets.getItem(NO_SUCH).load("name");
        sheet.getRange("B1").values = [["after"]];
      });
      return { code, cells: await read("A1:B1", "values") };
    },
  },
  {
    id: "no-common-cells-stops",
    title: "getIntersection without common cells is ItemNotFound and stops the batch before it writes",
    assumptions: ["no-common-cells"],
    source: "range",
    expected: { code: "ItemNotFound", location: "Range.getIntersection", cell: [[""]] },
    observe: async ({ run, read }) => {
      const error: unknown = await run((sheet) => {
        sheet.getRange("A1:A3").getIntersection(sheet.getRange("C1:C3")).load("rowIndex");
        sheet.getRange("B1").values = [["written"]];
      }).catch((reason: unknown) => reason);
      const { code = "none" } = (error ?? {}) as { code?: string };
      return { code, location: locationOf(error), cell: await read("B1", "values") };
    },
  },
  {
    id: "no-common-cells-null",
    title: "getIntersectionOrNullObject without common cells is a null object",
    source: "range",
    needs: "1.4",
    expected: true,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const common = sheet.getRange("A1:A3").getIntersectionOrNullObject("C1:C3").load("address");
        await context.sync();
        return common.isNullObject;
      }),
  },
  {
    id: "child-of-null",
    title: "A range of a sheet that does not exist is a null object",
    assumptions: ["child-of-null"],
    needs: "1.4",
    expected: true,
    observe: ({ run }) =>
      run(async (_sheet, context) => {
        const range = context.workbook.worksheets.getItemOrNullObject(NO_SUCH).getRange("A1").load("values");
        await context.sync();
        return range.isNullObject;
      }),
  },
  {
    id: "set-on-null",
    title: "A property set on a null object is ignored, and the batch continues",
    assumptions: ["set-on-null"],
    needs: "1.9",
    expected: { code: "none", cell: [["after"]] },
    observe: async ({ failure, write, read }) => {
      await write("A1", [["a"]]);
      const code = await failure((sheet) => {
        sheet.getRange("A1:B2").findOrNullObject(NO_SUCH, { completeMatch: true }).values = [["found"]];
        sheet.getRange("C1").values = [["after"]];
      });
      return { code, cell: await read("C1", "values") };
    },
  },
  {
    id: "error-messages",
    title: "An error has a code that is not translated, and a message for people",
    assumptions: ["error-messages"],
    source: "errors",
    expected: { code: "ItemNotFound", hasMessage: true },
    observe: async ({ run, note }) => {
      const error: unknown = await run((_sheet, context) => {
        context.workbook.worksheets.getItem(NO_SUCH).load("name");
      }).catch((reason: unknown) => reason);
      const { code = "none", message = "" } = (error ?? {}) as { code?: string; message?: string };
      note(`message: ${message}`);
      return { code, hasMessage: message !== "" };
    },
  },
  {
    id: "get-item-at-beyond",
    title: "getItemAt beyond the end is InvalidArgument",
    assumptions: ["index-out-of-range"],
    source: "tableCollection",
    expected: "InvalidArgument",
    observe: ({ failure }) => failure((sheet) => void sheet.tables.getItemAt(99).load("name")),
  },
  {
    id: "deleted-reference",
    title: "A tracked range whose rows were deleted is InvalidReference",
    assumptions: ["deleted-reference"],
    source: "errors",
    expected: "InvalidReference",
    observe: ({ failure }) =>
      failure(async (sheet, context) => {
        const range = sheet.getRange("A2:A3").load("address");
        await context.sync();
        sheet.getRange("1:5").delete("Up");
        range.load("values");
        await context.sync();
      }),
  },
  {
    id: "kept-range-moves",
    title: "A tracked range moves with its cells when rows are inserted above",
    source: "range",
    expected: 4,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const range = sheet.getRange("A2").load("rowIndex");
        await context.sync();
        sheet.getRange("1:3").insert("Down");
        range.load("rowIndex");
        await context.sync();
        return range.rowIndex;
      }),
  },
  {
    id: "unknown-reference",
    title: "Releasing an unknown reference does not fail",
    assumptions: ["remove-reference"],
    source: "range",
    expected: "none",
    observe: ({ failure }) =>
      failure((_sheet, { workbook }) => {
        // The method that office.js calls for `untrack`.
        (workbook as unknown as { _RemoveReference(id: string): void })._RemoveReference("không có");
      }),
  },
  {
    id: "item-not-found",
    title: "getItem of a sheet that does not exist is ItemNotFound",
    source: "errors",
    expected: "ItemNotFound",
    observe: ({ failure }) => failure((_sheet, { workbook }) => void workbook.worksheets.getItem(NO_SUCH).load("name")),
  },
  {
    id: "large-answer-has-written",
    title: "A batch with a response over 5 MB fails, but has written",
    assumptions: ["large-answer-has-written"],
    source: "limits",
    only: "web",
    expected: { code: "ResponsePayloadSizeLimitExceeded", cell: [["written"]] },
    observe: async ({ write, failure, read }) => {
      const line = ["ế".repeat(32_000)];
      // 3 bytes each: three requests of 1.9 MB, one answer of 5.8 MB.
      for (const row of [1, 21, 41]) await write(`A${row}`, Array<string[]>(20).fill(line));
      const code = await failure((sheet) => {
        sheet.getRange("C1").values = [["written"]];
        sheet.getRange("A1:A60").load("values");
      });
      return { code, cell: await read("C1", "values") };
    },
  },
  {
    id: "large-request-refused",
    title: "A request over 5 MB is refused, and writes nothing",
    source: "limits",
    only: "web",
    expected: { code: "RequestPayloadSizeLimitExceeded", cell: [[""]] },
    observe: async ({ failure, read }) => {
      const code = await failure((sheet) => {
        sheet.getRange("C1").values = [["written"]];
        sheet.getRange("A1:A60").values = Array<string[]>(60).fill(["ế".repeat(32_000)]);
      });
      return { code, cell: await read("C1", "values") };
    },
  },
  {
    id: "undo-group-taken",
    title: "Requests that write cells, formats and tables can run as one group of undo",
    source: "undo",
    needs: "1.20",
    expected: { code: "none", cells: [["a"], ["b"]] },
    observe: async ({ sheet: name, read }) => {
      const code = await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange("A1").values = [["a"]];
        await context.sync();
        sheet.getRange("A2").values = [["b"]];
        sheet.getRange("A2").format.fill.color = "#FFFF00";
        sheet.tables.add("C1:D2", true);
        await context.sync();
        return "none";
      }).catch(codeOf);
      return { code, cells: await read("A1:A2", "values") };
    },
  },
]);
