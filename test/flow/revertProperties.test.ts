import fc from "../support/fastCheck";
import { revertLastRun } from "../../src/flows/revertLastRun";
import { open, standard, type Opened } from "../support/flow";
import { runs } from "../support/lane";

/** What people do between the check and its revert. */
const deeds: fc.Arbitrary<(opened: Opened, index: number) => void>[] = [
  fc.constant((opened, index) => opened.type("XetDuyet", index, "Ý kiến Giám đốc", "Duyệt")),
  fc.constant((opened, index) => opened.type("XetDuyet", index, "Ghi chú của Giám đốc", `lời ${index}`)),
  fc.constant((opened, index) => opened.type("DeNghi", index, "Trạng thái kiểm tra", "xem lại")),
  fc.constant((opened, index) => opened.type("DeNghi", index, "Tóm tắt thành tích", `thành tích ${index}`)),
  fc.constant((opened, index) => opened.edits.insertRows("Đề nghị", opened.rowOf("DeNghi", index))),
  fc.constant((opened, index) => opened.edits.deleteRows("Đề nghị", opened.rowOf("DeNghi", index))),
  fc.constant((opened, index) => opened.edits.insertRows("Tổng hợp", 1 + index)),
  fc.constant((opened, index) => opened.edits.setCell("Tổng hợp", `P${1 + index}`, "ghi chú riêng")),
  fc.constant((opened, index) => opened.edits.insertRows("Tổng hợp", opened.rowOf("XetDuyet", index))),
];

const act = fc.tuple(fc.oneof(...deeds), fc.integer({ min: 0, max: 2 }));

/** Each text of the Director with the id of its row. */
const directorsWords = (opened: Opened) =>
  opened
    .records("XetDuyet")
    .flatMap((row) =>
      ["Ý kiến Giám đốc", "Ghi chú của Giám đốc"]
        .filter((heading) => row[heading] !== "")
        .map((heading) => `${row["Mã đề nghị"]} ${heading} ${row[heading]}`),
    );

/** Everything that people have written, wherever it has moved. */
const peoplesTexts = (opened: Opened) =>
  [...opened.cells()]
    .filter(([place, cell]) =>
      // Whole cells: the add-in's own sentences hold such words too.
      (place.startsWith("Đề nghị") ? /^\["(?:xem lại|thành tích \d)"/u : /^\["(?:ghi chú riêng|lời \d|Duyệt)"/u).test(
        cell,
      ),
    )
    .map(([, cell]) => cell)
    .sort();

test("whatever people do in between, none of their content is lost, and the Director's texts stay with their nominations", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 3 }),
      fc.array(act, { maxLength: 3 }),
      fc.boolean(),
      async (before, between, isFirst) => {
        const opened = open(standard());
        if (!isFirst) {
          await opened.validate();
          for (const [deed, index] of before) deed(opened, index);
        }
        const { inverse } = await opened.validate();
        for (const [deed, index] of between) deed(opened, index);
        const words = directorsWords(opened);
        const written = peoplesTexts(opened);
        await opened.inExcel(() => revertLastRun(inverse));
        // What the run had replaced may have come back as well.
        const after = peoplesTexts(opened);
        for (const cell of written) after.splice(after.indexOf(cell), after.includes(cell) ? 1 : 0);
        expect(after.length).toBe(peoplesTexts(opened).length - written.length);
        if (words.length > 0) expect(directorsWords(opened)).toEqual(expect.arrayContaining(words));
      },
    ),
    { numRuns: runs(10, 300) },
  );
});
