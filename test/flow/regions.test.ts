import { VI_VN } from "../../workbench/host/options";
import { open, standard, type Opened } from "../support/flow";

/** A workbook that several people check, each with the region of their own machine. */

/** Numbers and dates where texts are expected, and dates in Excel's own short format. */
function withNumbers(): Opened {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Tên tập thể, cá nhân", 1234.5);
  opened.type("DeNghi", 1, "TT1", 0.5);
  opened.type("DeNghi", 2, "Ngày đề nghị", 2022.5);
  const column = opened.column("DeNghi", "Ngày đề nghị");
  for (const row of opened.sheet("Đề nghị").rows) {
    const cell = row?.[column];
    if (cell) row[column] = { ...cell, style: { ...cell.style, numberFormat: "m/d/yyyy" } };
  }
  return opened;
}

test("another region finds the same and writes nothing on the nominations' sheet", async () => {
  const opened = withNumbers();
  const first = await opened.validate();
  const before = opened.cells();
  opened.host.options.region = VI_VN;
  const second = await opened.validate();
  const outcomes = ({ report }: typeof first) =>
    report.rows.map(({ outcome, findings }) => [outcome, ...findings.map(({ rule, cell }) => `${rule} ${cell}`)]);
  expect(outcomes(second)).toEqual(outcomes(first));
  expect(opened.changesSince(before).filter((place) => place.startsWith("Đề nghị!"))).toEqual([]);
});

test("our texts are written to text cells without an apostrophe, which would stay", async () => {
  const opened = open(standard());
  await opened.validate();
  const first = opened.column("DeNghi", "Mã đề nghị");
  for (const row of opened.sheet("Đề nghị").rows)
    for (let c = first; c < first + 3; c++) {
      const cell = row?.[c];
      if (cell) row[c] = { ...cell, style: { ...cell.style, numberFormat: "@" } };
    }
  opened.host.options.apostrophes = "kept-in-text-cells";
  opened.type("DeNghi", 0, "TT1", "Không đạt");
  expect((await opened.validate()).written.unconfirmed).toBe(0);
  for (const record of opened.records("DeNghi")) expect(Object.values(record).join()).not.toContain("'");
});
