import { readListedId } from "../../src/flows/listRows";
import { listed } from "../support/decisions";
import { open, plain, type Opened } from "../support/flow";

const AN = "Nguyễn Văn An";

/** Its id in the list, and the row of the sheet, counted from 1. */
function placeOf(opened: Opened, name: string) {
  const index = opened.rowNamed("XetDuyet", name);
  return { id: String(opened.records("XetDuyet")[index]?.["Mã đề nghị"]), row: opened.rowOf("XetDuyet", index) + 1 };
}

const idAt = (opened: Opened, row: number) => opened.inExcel(() => readListedId(row));

test("reads one row of the list in one round trip", async () => {
  const opened = await listed();
  const { id, row } = placeOf(opened, AN);
  expect(await idAt(opened, row)).toMatchObject({ answer: id, syncs: 1 });
  opened.edits.insertRows("Tổng hợp", 2, 3);
  expect((await idAt(opened, row + 3)).answer).toBe(id);
});

test("in a workbook that can't be written, with the heading in other letters", async () => {
  const opened = await listed();
  const { id, row } = placeOf(opened, AN);
  const [heading] = opened.place("XetDuyet", 0, "Mã đề nghị").match(/[A-Z]+/u) ?? [];
  opened.edits.setCell("Tổng hợp", `${heading}${opened.rowOf("XetDuyet", 0)}`, "MÃ ĐỀ NGHỊ");
  opened.workbook.readOnly = true;
  expect((await idAt(opened, row)).answer).toBe(id);
});

test("there is none above the list, in its headings, and without a list", async () => {
  const opened = await listed();
  const first = opened.rowOf("XetDuyet", 0) + 1;
  for (const row of [1, first - 1, first + 500]) expect((await idAt(opened, row)).answer).toBeNull();
  expect((await idAt(open(plain({ A: [["của tôi"]] })), 1)).answer).toBeNull();
});
