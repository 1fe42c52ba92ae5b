import { FAULT_CODES, type Fault } from "../../../workbench/host";
import { TRANSPORT } from "../../../workbench/host/faults";
import { failure, session, valuesOf, type Session } from "./support";

/** Three writes in one batch. Returns the error. */
function writeThree({ run }: Session): Promise<OfficeExtension.Error> {
  return failure(
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const cell of ["A1", "A2", "A3"]) {
        const range = sheet.getRange(cell);
        range.untrack();
        range.values = [[cell]];
      }
      await context.sync();
    }),
  );
}

const written = async (opened: Session) => (await valuesOf(opened, "A1:A3")).map(([value]) => value);
const faulty = (fault: Omit<Fault, "sync">) => session(undefined, { faults: [{ sync: 0, ...fault }] });

test.each(FAULT_CODES)(
  "%s at an action: what came before is done and stays, what comes after never runs",
  async (code) => {
    const opened = session();
    const actions: string[][] = [];
    const { execute } = opened.host;
    opened.host.execute = (body, ...rest) => {
      actions.push((JSON.parse(body) as { Actions: { Name: string }[] }).Actions.map(({ Name }) => Name));
      return execute(body, ...rest);
    };
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const cell of ["A1", "A2", "A3"]) {
        const range = sheet.getRange(cell);
        range.untrack();
        range.values = [["" as never]];
      }
      await context.sync();
    });
    const second = actions[0]?.flatMap((name, index) => (name === "Values" ? [index] : []))[1] ?? -1;
    opened.host.options.faults = [{ sync: opened.host.counters.syncs, at: second, code }];
    const error = await writeThree(opened);
    expect(error.code).toBe(code);
    expect(await written(opened)).toEqual(["A1", "", ""]);
  },
);

test("a number beyond the last action fails the last one", async () => {
  const opened = faulty({ at: 10_000, code: "GeneralException" });
  await writeThree(opened);
  expect(await written(opened)).toEqual(["A1", "A2", ""]);
});

test.each(FAULT_CODES)("%s on the way to Excel: nothing has run", async (code) => {
  const opened = faulty({ at: "request", code });
  expect((await writeThree(opened)).code).toBe(code);
  expect(await written(opened)).toEqual(["", "", ""]);
});

test.each(FAULT_CODES)("%s on the way back: everything has run", async (code) => {
  const opened = faulty({ at: "answer", code });
  expect((await writeThree(opened)).code).toBe(code);
  expect(await written(opened)).toEqual(["A1", "A2", "A3"]);
});

test("a fault affects one sync, and the host continues", async () => {
  const opened = session(undefined, { faults: [{ sync: 1, at: 0, code: "Conflict" }] });
  expect(await written(opened)).toEqual(["", "", ""]);
  expect((await writeThree(opened)).code).toBe("Conflict");
  await expect(writeThree(opened)).rejects.toThrow("did not fail");
});

test("failures of the transport have their numbers", () => {
  for (const [code, number] of Object.entries(TRANSPORT)) {
    const { host } = faulty({ at: "answer", code: code as Fault["code"] });
    expect(host.execute('{"Actions":[],"ObjectPaths":{}}')).toEqual({
      error: { code: number, message: expect.any(String) as string },
    });
  }
});

test("clean-up requests are neither counted nor failed", async () => {
  const opened = session(undefined, { faults: [{ sync: 1, at: "request", code: "GeneralException" }] });
  await opened.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("values");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(opened.host.counters).toMatchObject({ syncs: 1, cleanUps: 1 });
  expect(opened.host.state.ranges.keptCount).toBe(0);
});
