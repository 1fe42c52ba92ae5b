import { scripted } from "../case";
import type { Scratch } from "../scratch";

/** The address that `find` returns, or "" if it finds nothing. */
const found = ({ run }: Scratch, address: string, text: string, criteria: Excel.SearchCriteria): Promise<string> =>
  run(async (sheet, context) => {
    const range = sheet.getRange(address).findOrNullObject(text, criteria).load("address");
    await context.sync();
    return range.isNullObject ? "" : (range.address.split("!").at(-1) ?? "");
  });

/** Searching and sorting. */
export const FINDING = scripted({ source: "stringMatch", needs: "1.9" }, [
  {
    id: "find-whole-cell",
    title: "find with completeMatch matches whole cells only, and with matchCase the exact case",
    expected: { whole: "A2", part: "A1", otherCase: "" },
    observe: async (scratch) => {
      await scratch.write("A1", [["Duyệt lại"], ["Duyệt"]]);
      return {
        whole: await found(scratch, "A1:A3", "Duyệt", { completeMatch: true, matchCase: true }),
        part: await found(scratch, "A1:B1", "Duyệt", { completeMatch: false, matchCase: true }),
        otherCase: await found(scratch, "A1:A3", "duyệt", { completeMatch: true, matchCase: true }),
      };
    },
  },
  {
    id: "find-wildcards",
    title: "find treats * and ? as wildcards, and literally after ~",
    expected: { star: "A1", literal: "A2" },
    observe: async (scratch) => {
      await scratch.write("A1", [["abc"], ["a*c"]]);
      return {
        star: await found(scratch, "A1:B1", "a*c", { completeMatch: true, matchCase: true }),
        literal: await found(scratch, "A1:A2", "a~*c", { completeMatch: true, matchCase: true }),
      };
    },
  },
  {
    id: "find-one-cell-searches-sheet",
    title: "find from one cell searches the whole sheet",
    source: "range",
    expected: "D9",
    observe: async (scratch) => {
      await scratch.write("D9", [["tìm"]]);
      return found(scratch, "A1", "tìm", { completeMatch: true, matchCase: true });
    },
  },
  {
    id: "find-skips-hidden",
    title: "find skips hidden rows, and begins after the first cell",
    assumptions: ["find-skips-hidden"],
    expected: { first: "A3", hidden: "" },
    observe: async (scratch) => {
      await scratch.write("A1", [["x"], ["y"], ["x"]]);
      const first = await found(scratch, "A1:A3", "x", { completeMatch: true, matchCase: true });
      await scratch.run((sheet) => void (sheet.getRange("2:2").rowHidden = true));
      return { first, hidden: await found(scratch, "A1:A3", "y", { completeMatch: true, matchCase: true }) };
    },
  },
  {
    id: "find-displayed-text",
    title: "find searches displayed texts",
    assumptions: ["find-skips-hidden"],
    expected: "A1",
    observe: async (scratch) => {
      await scratch.run((sheet) => {
        sheet.getRange("A1").numberFormat = [['0" điểm"']];
        sheet.getRange("A1").values = [[5]];
      });
      return found(scratch, "A1:B2", "5 điểm", { completeMatch: true, matchCase: true });
    },
  },
  {
    id: "find-not-found",
    title: "find without a match is ItemNotFound",
    source: "range",
    expected: "ItemNotFound",
    observe: ({ failure }) =>
      failure((sheet) => void sheet.getRange("A1:B2").find("không có", { completeMatch: true }).load("address")),
  },
  {
    id: "blanks-within-used",
    title: "getSpecialCells(Blanks) only searches the used range, and fails with ItemNotFound without blanks",
    assumptions: ["blanks-within-used"],
    source: "specialCells",
    expected: { blanks: "B1", beyond: "ItemNotFound" },
    observe: async ({ run, write, failure }) => {
      await write("A1", [["a", "", "c"]]);
      const blanks = await run(async (sheet, context) => {
        const areas = sheet.getRange("A1:C1").getSpecialCells("Blanks").load("address");
        await context.sync();
        return areas.address.split("!").at(-1) ?? "";
      });
      return {
        blanks,
        beyond: await failure((sheet) => void sheet.getRange("F1:G5").getSpecialCells("Blanks").load("address")),
      };
    },
  },
  {
    id: "sort-order",
    title: "A sort puts numbers before texts, booleans, errors and blanks",
    assumptions: ["sort-order"],
    source: "sortField",
    expected: [[2], [10], ["a"], ["b"], [true], ["#N/A"], [""]],
    observe: async ({ run, write, read }) => {
      await write("A1", [["#N/A"], ["b"], [""], [true], [10], ["a"], [2]]);
      await run((sheet) => sheet.getRange("A1:A7").sort.apply([{ key: 0, ascending: true }], false, false, "Rows"));
      return read("A1:A7", "values");
    },
  },
  {
    id: "sort-is-stable",
    title: "Equal rows keep their order in a sort",
    assumptions: ["sort-order"],
    source: "sortField",
    expected: [
      ["a", 1],
      ["a", 2],
      ["b", 3],
    ],
    observe: async ({ run, write, read }) => {
      await write("A1", [
        ["b", 3],
        ["a", 1],
        ["a", 2],
      ]);
      await run((sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 0, ascending: true }], false, false, "Rows"));
      return read("A1:B3", "values");
    },
  },
  {
    id: "sort-by-fill",
    title: "A table sorted by cell colour has the coloured rows first",
    source: "sortField",
    expected: [["c"], ["a"], ["b"]],
    observe: async ({ run, write, read }) => {
      await write("A1", [["Tên"], ["a"], ["b"], ["c"]]);
      await run((sheet) => {
        const table = sheet.tables.add("A1:A4", true);
        sheet.getRange("A4").format.fill.color = "#FFFF00";
        table.sort.apply([{ key: 0, ascending: true, sortOn: "CellColor", color: "#FFFF00" }]);
      });
      return read("A2:A4", "values");
    },
  },
  {
    id: "sort-refuses-merged",
    title: "Sorting merged cells is refused",
    source: "sortField",
    expected: true,
    observe: async ({ run, failure, write, note }) => {
      await write("A1", [["b"], ["a"], ["c"]]);
      await run((sheet) => sheet.getRange("A1:A2").merge(false));
      const code = await failure((sheet) =>
        sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: true }], false, false, "Rows"),
      );
      note(`code: ${code}`);
      return code !== "none";
    },
  },
]);
