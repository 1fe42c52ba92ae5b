import type { DocumentRequest } from "../../src/core/documents/planDocument";
import { makeDocument, type MadeDocument } from "../../src/flows/makeDocument";
import { randomWorkbook } from "../reference/generate";
import { POLICE_SUBMISSION, REQUESTS } from "../support/documents";
import { open, TODAY, type Opened } from "../support/flow";
import { runs } from "../support/lane";

/** Documents of workbooks as heads of units leave them. */
const RUNS = runs(6, 200);

const make = async (opened: Opened, request: DocumentRequest): Promise<MadeDocument> =>
  (await opened.inExcel(() => makeDocument(request, { today: TODAY }))).answer;

/** The content of a document, row by row. */
const linesOf = (opened: Opened, sheet: string): string[] =>
  opened.sheet(sheet).rows.map((row) => (row ?? []).flatMap((cell) => cell?.value ?? []).join(" | "));

test(`documents of ${RUNS} random workbooks: a new sheet, every nomination listed or left out with a reason, and no change of results`, async () => {
  const counts = { stopped: 0, none: 0, made: 0, rows: 0 };
  for (let seed = 1; seed <= RUNS; seed++) {
    const opened = open(randomWorkbook(seed));
    const { report, units } = await opened.validate();
    const requests: DocumentRequest[] = [
      ...REQUESTS,
      POLICE_SUBMISSION,
      { kind: "send-back", unit: null },
      ...units.slice(0, 2).map(({ name }) => ({ kind: "send-back" as const, unit: name })),
    ];
    for (const request of requests) {
      const before = opened.cells();
      const names = opened.workbook.sheets.map(({ name }) => name);
      const { sheet, count, leftOut } = await make(opened, request);
      const label = [seed, request.kind];
      if (report.stopped) {
        counts.stopped++;
        expect([...label, sheet, count]).toEqual([...label, null, 0]);
      }
      if (!report.stopped && ["list", "minutes"].includes(request.kind))
        expect([...label, count + leftOut.length]).toEqual([...label, report.totals.rows]);
      for (const { reasons } of leftOut) expect([...label, reasons.length > 0]).toEqual([...label, true]);
      const added = opened.changesSince(before).map((place) => place.replace(/![A-Z]+\d+$/u, ""));
      expect([...label, ...new Set(added)]).toEqual([...label, ...(sheet === null ? [] : [sheet])]);
      expect(opened.workbook.sheets.map(({ name }) => name)).toEqual([...names, ...(sheet === null ? [] : [sheet])]);
      if (sheet === null) {
        counts.none++;
        expect(count).toBe(0);
        continue;
      }
      counts.made++;
      counts.rows += count;
      expect(sheet.length).toBeLessThanOrEqual(31);
      const { rows, merges } = opened.sheet(sheet);
      for (const row of rows)
        for (const cell of row ?? [])
          expect([...label, cell?.formula, cell?.isError]).toEqual([...label, undefined, undefined]);
      const numbered = linesOf(opened, sheet).filter((line) => /^\d+ \| /u.test(line)).length;
      const named = linesOf(opened, sheet).filter((line) => /^- (?!Như trên;|Lưu:).+[;.]$/su.test(line)).length;
      const isNamed = request.kind !== "submission" || count <= 10;
      if (isNamed) expect([...label, request.kind === "submission" ? named : numbered]).toEqual([...label, count]);
      expect(merges.every(({ rows: high }) => high === 1)).toBe(true);
    }
    const again = await opened.validate();
    expect([seed, again.report.sheet, again.report.totals]).toEqual([seed, report.sheet, report.totals]);
    expect([seed, again.written.cells]).toEqual([seed, 0]);
  }
  process.stderr.write(`documents: ${JSON.stringify(counts)}\n`);
  expect(counts.made).toBeGreaterThan(RUNS);
});
